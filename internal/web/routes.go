package web

import "net/http"

// routes lists every address of the site. The pages stand under the language they are in.
func (s *site) routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", s.root)
	mux.HandleFunc("GET /healthz", s.health)
	mux.HandleFunc("GET /assets/", s.asset)
	mux.HandleFunc("GET /robots.txt", s.robots)

	mux.HandleFunc("GET /api/v1/sources", s.data(s.apiSources))
	mux.HandleFunc("GET /api/v1/sources/{id}", s.data(s.apiSource))
	mux.HandleFunc("GET /api/v1/facts", s.data(s.apiFacts))
	mux.HandleFunc("GET /api/v1/facts/{key}", s.data(s.apiFact))
	mux.HandleFunc("GET /api/v1/facts.csv", s.factsCSV)
	mux.HandleFunc("GET /api/v1/checkpoint", s.checkpoint)

	for _, lang := range s.words.Langs() {
		at := "/" + string(lang)
		mux.HandleFunc("GET "+at+"/{$}", s.page(lang, s.front))
		mux.HandleFunc("GET "+at+"/sources", s.page(lang, s.sources))
		mux.HandleFunc("GET "+at+"/sources/{id}", s.page(lang, s.source))
		mux.HandleFunc("GET "+at+"/sources/{id}/original", s.page(lang, s.original))
		mux.HandleFunc("GET "+at+"/facts", s.page(lang, s.facts))
		mux.HandleFunc("GET "+at+"/facts/{key}", s.page(lang, s.fact))
		mux.HandleFunc("GET "+at+"/members", s.page(lang, s.members))
		mux.HandleFunc("GET "+at+"/meetings", s.page(lang, s.meetings))
		mux.HandleFunc("GET "+at+"/statements", s.page(lang, s.statements))
		mux.HandleFunc("GET "+at+"/commitments", s.page(lang, s.commitments))
		mux.HandleFunc("GET "+at+"/money", s.page(lang, s.money))
		mux.HandleFunc("GET "+at+"/search", s.page(lang, s.search))
		mux.HandleFunc("GET "+at+"/ledger", s.page(lang, s.ledger))
		mux.HandleFunc("POST "+at+"/preferences", s.page(lang, s.preferences))
		mux.HandleFunc("GET "+at+"/", s.page(lang, s.missing))
	}
	mux.HandleFunc("GET /", s.lost)
	return mux
}
