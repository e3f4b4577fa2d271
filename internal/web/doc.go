// Package web is the site: the record as people read it, in the reader's language, and as
// JSON. All routes are in routes.go, one handler is in one file, and what the pages need of
// a record is the Record interface. Pages are complete without JavaScript; what the script
// adds is stepping through the facts of a source, and swapping results in place.
//
// Words stand in the catalogues of internal/web/locale, never in a template. The look is
// described in docs/design.md.
package web
