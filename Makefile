# Mithaq. "make demo" shows it, "make test" proves it, "make bench" measures it.
GO ?= go
export CGO_ENABLED ?= 0
SITE = internal/web/dist/app.css

.PHONY: build demo test test-long bench site fuzz clean

build: site
	$(GO) build -trimpath -o bin/mithaq ./cmd/mithaq

demo: build
	tools/need pdftotext:poppler-utils
	bin/mithaq demo

site: $(SITE)

$(SITE): package-lock.json $(wildcard internal/web/src/* internal/web/src/*/*) tools/bundle.mjs
	npm ci --no-audit --no-fund --loglevel=error
	node tools/bundle.mjs

# Everything: formatting, vet, staticcheck, all tests with the race detector, fuzzing in brief.
test: site
	tools/need pdftotext:poppler-utils chromium:chromium initdb:postgresql gcc:gcc
	tools/check

test-long: site
	MITHAQ_LONG=1 CGO_ENABLED=0 $(GO) test -count=1 -timeout 40m ./...

bench: site
	cd bench && $(GO) test -run '^$$' -bench . -benchtime 3x .

fuzz:
	tools/fuzz 60s

clean:
	rm -rf bin internal/web/dist/app.* node_modules
