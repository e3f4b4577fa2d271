package reading

import (
	"strings"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// bodyOf gives the body whose members the words at t of sentence i tell of: named close after
// them, else nearest before them, else after them; else in the sentence before; else the one
// that the document names most. Those in list are members, and no body.
func (s *scene) bodyOf(i, t int, list []listed) string {
	from, to := s.bounds(i)
	for p := t; p < min(to, t+8); p++ {
		if b := s.bodyAtToken(p, list); b != "" {
			return b
		}
	}
	for p := t - 1; p >= from; p-- {
		if b := s.bodyAtToken(p, list); b != "" {
			return b
		}
	}
	for p := t; p < to; p++ {
		if b := s.bodyAtToken(p, list); b != "" {
			return b
		}
	}
	return orElse(s.bodyBefore(i), s.mainBody())
}

// bodyBefore gives the last body named in the sentence before i.
func (s *scene) bodyBefore(i int) string {
	if i == 0 {
		return ""
	}
	from, to := s.bounds(i - 1)
	for p := to - 1; p >= from; p-- {
		if b := s.bodyAtToken(p, nil); b != "" && !s.is(p, names.Org) {
			return b
		}
	}
	return ""
}

// naming is what is found once of a document about the bodies that it names.
type naming struct {
	asked bool
	main  string
	named []string // each body once
}

// bodies gives what the document names, looking for it when first asked.
func (s *scene) bodies() *naming {
	n := &s.naming
	if n.asked {
		return n
	}
	n.asked = true
	times := map[string]int{}
	for k := range s.entities {
		code := s.namedBody(&s.entities[k])
		if code == "" {
			continue
		}
		if times[code] == 0 {
			n.named = append(n.named, code)
		}
		times[code] += 2
	}
	most := 0
	for _, code := range n.named {
		if everywhere(code) {
			times[code] = 1
		}
		if times[code] > most {
			n.main, most = code, times[code]
		}
	}
	return n
}

// mainBody gives the body that the document names most often; an organisation that belongs
// everywhere, such as the UN, only where it names no other.
func (s *scene) mainBody() string { return s.bodies().main }

// namedBody gives the body or organisation that e names, else "".
func (s *scene) namedBody(e *entity) string {
	switch {
	case e.sort == aGroup && s.is(int(e.from), names.Body):
		return joinable(e.code)
	case e.sort == aParty && !isState(e.code) && len(e.code) > 1:
		return e.code
	}
	return ""
}

// everywhere reports whether an organisation appears in texts about any coalition.
func everywhere(code string) bool {
	switch code {
	case "UN", "EU", "NATO", "African Union", "LAS", "GCC", "OIC", "World Bank", "IMF", "INTERPOL", "EUROPOL", "UNSC", "European Commission":
		return true
	}
	return false
}

// bodyAtToken gives the body named at token p: by its own name, or by a noun such as "contact
// group" that stands for one.
func (s *scene) bodyAtToken(p int, list []listed) string {
	h := s.hit(p)
	if h == nil || inList(p, list) {
		return ""
	}
	if h.Bits.Has(names.Body) || h.Bits.Has(names.Org) {
		if e := s.entity(p); e != nil && (e.sort == anOffice || e.sort == aPerson) {
			return ""
		}
		return joinable(orElse(h.Value(names.Body), h.Value(names.Org)))
	}
	return s.unionLabel(p)
}

var unions = lexicon.SetOf(cUnion)

// unionLabel gives the English label of the noun for a body at p ("contact group"), its name in
// capitals, or the document's name that it is short for; "" for a noun that says too little.
func (s *scene) unionLabel(p int) string {
	if !s.Words[p].Bits.Has(cUnion) && !s.is(p, cUnion) {
		return ""
	}
	label := s.Words[p].Value(cUnion)
	if e, _ := s.Phrase(s.sentenceOf(p), int32(p), &unions); e != nil {
		label = orElse(e.Value(cUnion), label)
	}
	if label == "it" {
		return ""
	}
	if name := s.unionName(p); name != "" {
		return s.fullName(name)
	}
	if label != "" || !s.Tokens[p].Is(text.Capital) || s.Tokens[p].Is(text.Arab) || s.Tokens[p].Is(text.First) {
		return label
	}
	for q := p - 1; q >= max(0, p-2000); q-- { // the Commission: the Mekong River Commission, before
		if s.Words[q].Norm == s.Words[p].Norm {
			if name := s.unionName(q); name != "" {
				return name
			}
		}
	}
	return ""
}

// fullName gives the body of the document whose name begins with name, else name.
func (s *scene) fullName(name string) string {
	for _, code := range s.bodies().named {
		if strings.HasPrefix(code, name+" ") {
			return code
		}
	}
	return name
}

// unionName gives the name that an English noun for a body ends, written in capitals: "the
// Mekong River Commission".
func (s *scene) unionName(p int) string {
	if !s.Words[p].Bits.Has(cUnion) || !s.Tokens[p].Is(text.Capital) || s.Tokens[p].Is(text.First) || s.LangAt(s.Sentences[s.sentenceOf(p)]) != mithaq.English {
		return ""
	}
	a := p
	for a > 0 && a > p-6 && s.capitalWord(a-1) && !s.Tokens[a-1].Is(text.First) {
		a--
	}
	if a == p || s.entity(p) != nil && s.entity(p).sort == aParty {
		return ""
	}
	return s.Span(a, p+1)
}

// joinable gives the body of which a meeting or circle is: one joins the coalition, not its
// ministerial.
func joinable(body string) string {
	for _, end := range []string{" Ministerial", " Political Directors"} {
		if b, ok := strings.CutSuffix(body, end); ok {
			return strings.TrimSuffix(b, " Small Group")
		}
	}
	return body
}

func inList(p int, list []listed) bool {
	for _, l := range list {
		if l.from <= p && p < l.to {
			return true
		}
	}
	return false
}
