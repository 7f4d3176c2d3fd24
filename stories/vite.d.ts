/** What Vite adds: files as their texts. */
/// <reference types="vite/client" />
