package lexicon

import (
	"bufio"
	"io"
	"strings"

	"github.com/mithaq/mithaq"
)

// ReadList adds a word list to the lexicon. A list is lines of UTF-8:
//
//	# a comment
//	[say]                   the class of the lines that follow, named in classes
//	a word or phrase        (a|b) are alternatives, (a|) may be absent
//	a phrase = value        with what it stands for
//	v pledge                a verb, inflected by Arabic, English or French's Inflect
//	n meeting               a noun, with its plural (and Arabic dual)
//
// An unknown class or an empty item is an error that names the line.
func (l *Lexicon) ReadList(name string, r io.Reader, classes map[string]Class) error {
	scan := bufio.NewScanner(r)
	var class Class
	for n := 1; scan.Scan(); n++ {
		line, _, _ := strings.Cut(scan.Text(), "#")
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		if head, ok := strings.CutPrefix(line, "["); ok {
			head = strings.TrimSuffix(head, "]")
			if class, ok = classes[head]; !ok {
				return mithaq.Errorf(mithaq.Invalid, name, "line %d: no class %q", n, head)
			}
			continue
		}
		if class == 0 {
			return mithaq.Errorf(mithaq.Invalid, name, "line %d: no [class] above it", n)
		}
		l.addLine(line, class)
	}
	return scan.Err()
}

func (l *Lexicon) addLine(line string, class Class) {
	item, value, _ := strings.Cut(line, " = ")
	s := Sense{Class: class, Value: strings.TrimSpace(value)}
	kind, rest, _ := strings.Cut(strings.TrimSpace(item), " ")
	var forms []Inflected
	switch kind {
	case "v":
		forms = Verb(l.Lang, strings.Fields(rest))
	case "n":
		forms = Noun(l.Lang, strings.Fields(rest))
	default:
		forms = []Inflected{{item, Base}}
	}
	for _, f := range forms {
		s.Form = f.Form
		l.Add(f.Word, s)
	}
}

// Inflected is a word in one of its forms.
type Inflected struct {
	Word string
	Form Form
}

// Verb inflects a verb given by its principal parts: Arabic past, imperfect and active
// participle (third person, masculine; the last may be absent); English infinitive, and
// past and past participle where they are irregular; French infinitive, and where it is not
// of the first or second group: present singular and plural, past participle, future,
// imperfect, simple past singular and plural, present participle.
func Verb(lang mithaq.Lang, parts []string) []Inflected {
	if len(parts) == 0 {
		return nil
	}
	switch lang {
	case mithaq.Arabic:
		return arabicVerb(parts)
	case mithaq.French:
		return frenchVerb(parts)
	}
	return englishVerb(parts)
}

// Noun gives a noun with its dual and plurals; further words are irregular plurals.
func Noun(lang mithaq.Lang, parts []string) []Inflected {
	if len(parts) == 0 {
		return nil
	}
	noun := parts[0]
	out := []Inflected{{noun, Base}}
	switch {
	case lang == mithaq.Arabic:
		out = append(out, arabicPlurals(noun)...)
	case len(parts) == 1 && lang == mithaq.French:
		out = append(out, Inflected{frenchPlural(noun), Plural})
	case len(parts) == 1:
		out = append(out, Inflected{englishS(noun), Plural})
	}
	for _, p := range parts[1:] {
		out = append(out, Inflected{p, Plural})
	}
	return out
}

// forms builds a list of inflected words.
type forms []Inflected

func (f *forms) add(form Form, stem string, endings ...string) {
	for _, e := range endings {
		*f = append(*f, Inflected{stem + e, form})
	}
}
