import 'container-lesson';
import {CUSTOM_ELEMENTS_SCHEMA, Component, signal} from '@angular/core';

const langOf = () => new URLSearchParams(location.search).get('lang');

@Component({
  selector: 'course-app',
  // Angular leaves tags with a hyphen to the browser.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  host: {'(window:popstate)': 'read()'},
  template: `
    <nav>
      <a href="/" (click)="go($event)">Home</a>&ngsp;
      <a href="/?lang=en" (click)="go($event)">English</a>&ngsp;
      <a href="/?lang=ja" lang="ja" (click)="go($event)">日本語</a>
    </nav>
    @if (lang(); as chosen) {
      <container-lesson [attr.lang]="chosen" />
    }
  `,
})
export class App {
  readonly lang = signal(langOf());

  read() {
    this.lang.set(langOf());
  }

  go(event: Event) {
    event.preventDefault();
    history.pushState(null, '', (event.currentTarget as HTMLAnchorElement).href);
    this.read();
  }
}
