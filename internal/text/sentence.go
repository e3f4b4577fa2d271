package text

import "strings"

// abbreviations end in a full stop that ends no sentence; in lower case, without the stop.
var abbreviations = words(`mr mrs ms messrs dr prof sr jr st ste no nos vs etc e.g i.e cf al gen col lt maj capt sgt adm
	sen rep gov rev hon amb dept inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec p pp vol art para paras
	fig approx est m mm mme mlle me mgr janv févr avr juil déc env chap éd ex av bd
	د أ م ص ج ش ت ق هـ ه أ.د`)

// maxAbbreviation is a length in bytes that none of abbreviations reaches, not even where
// its capitals are longer: most words before a full stop are told apart by it.
const maxAbbreviation = 12

func words(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

func isStop(r rune) bool { return r == '.' || r == '!' || r == '?' || r == '؟' || r == '…' }

func isCloser(r rune) bool {
	switch r {
	case '"', '\'', '”', '’', '»', ')', ']', '›', '“':
		return true
	}
	return false
}

// split appends the sentences of the tokens from first to the document's last: they end at
// . ! ? ؟ before white space (closing marks may stand between), not after an abbreviation,
// an initial or a list number; and at the line's end.
func split(out []Sentence, d *Document, first int, par int32) []Sentence {
	from := first
	for i := first; i < len(d.Tokens); i++ {
		t := &d.Tokens[i]
		if t.Kind != Punct || !isStop(t.Rune) {
			if t.Kind == Word && d.Text[t.End-1] == '.' && dottedWord(d, i, first) {
				out = append(out, Sentence{From: int32(from), To: int32(i + 1), Paragraph: par})
				from = i + 1
			}
			continue
		}
		end := i + 1
		for end < len(d.Tokens) && d.Tokens[end].Kind == Punct && !d.Tokens[end].Is(Spaced) && (isCloser(d.Tokens[end].Rune) || isStop(d.Tokens[end].Rune)) {
			end++
		}
		if end < len(d.Tokens) && !d.Tokens[end].Is(Spaced) || t.Rune == '.' && unending(d, i, from) {
			continue
		}
		out = append(out, Sentence{From: int32(from), To: int32(end), Paragraph: par})
		from, i = end, end-1
	}
	if from < len(d.Tokens) {
		out = append(out, Sentence{From: int32(from), To: int32(len(d.Tokens)), Paragraph: par})
	}
	return out
}

// dottedWord reports whether word i ("U.S.") closes a sentence: a sentence opener follows.
func dottedWord(d *Document, i, first int) bool {
	if i+1 >= len(d.Tokens) {
		return false
	}
	next := d.Tokens[i+1]
	return next.Is(Capital|Spaced) && openers[d.Raw(i+1)]
}

// openers are words that, capitalised in the midst of a line, begin a sentence.
var openers = words(`The He She It They We In On At This That These Those But And However Meanwhile`)

// unending reports whether the full stop at token i ends no sentence.
func unending(d *Document, i, from int) bool {
	if i == from {
		return false
	}
	prev := d.Tokens[i-1]
	if prev.End != d.Tokens[i].Start {
		return false
	}
	if prev.Kind == Number {
		return i-1 == from && prev.Is(First) // "1." at a line's start
	}
	if prev.Kind != Word {
		return false
	}
	raw := d.Raw(i - 1)
	if prev.Is(Capital) && len(raw) <= 2 && i+1 < len(d.Tokens) && d.Tokens[i+1].Is(Capital) {
		return true // an initial
	}
	if len(raw) > maxAbbreviation || prev.Is(Arab) && i-1 > from && len(raw) > 4 {
		return false
	}
	return i+1 < len(d.Tokens) && abbreviations[strings.ToLower(raw)]
}
