// Angular's libraries come half compiled, and this does the rest in the browser.
import '@angular/compiler';
import 'container-lesson/lazy';
import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';

import {values} from './values.js';

@Component({
  selector: '#client',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <comparison-table
      [technologies]="values.technologies"
      [properties]="values.properties"
      [attr.heading-level]="values['heading-level']"
      [evidence]="values.evidence"
    ></comparison-table>
  `,
})
class Page {
  protected readonly values = values;
}

void bootstrapApplication(Page);
