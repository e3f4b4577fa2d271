package web

import (
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/lucasb-eyer/go-colorful"
)

// styles gives the project's own style sheets by name, without their comments.
func styles(t *testing.T) map[string]string {
	t.Helper()
	files, err := filepath.Glob("src/css/*.css")
	if err != nil || len(files) < 5 {
		t.Fatal("style sheets: ", files, err)
	}
	out := map[string]string{}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		out[f] = regexp.MustCompile(`(?s)/\*.*?\*/`).ReplaceAllString(string(data), "")
	}
	return out
}

// TestStyleIsLogical keeps out whatever has a side of its own: both directions share one style.
func TestStyleIsLogical(t *testing.T) {
	sided := regexp.MustCompile(`(?i)\b(left|right|(margin|padding|border)-(top|bottom))\b`)
	for name, css := range styles(t) {
		if found := sided.FindAllString(css, -1); found != nil {
			t.Errorf("%s: %q; use inline-start, block-end and the like", name, found)
		}
	}
}

// TestStyleSuitsArabic keeps out what Arabic must never be.
func TestStyleSuitsArabic(t *testing.T) {
	never := regexp.MustCompile(`(?i)letter-spacing|font-style:\s*(italic|oblique)|text-transform`)
	for name, css := range styles(t) {
		if found := never.FindAllString(css, -1); found != nil {
			t.Errorf("%s: %q", name, found)
		}
	}
}

// TestStyleIsOurs keeps out requests to other sites.
func TestStyleIsOurs(t *testing.T) {
	for name, css := range styles(t) {
		if found := regexp.MustCompile(`(https?:)?//[a-z]`).FindAllString(css, -1); found != nil {
			t.Errorf("%s: %q", name, found)
		}
	}
}

// tokens gives the colours of tokens.css: light, then dark.
func tokens(t *testing.T) map[string][2]colorful.Color {
	t.Helper()
	out := map[string][2]colorful.Color{}
	pair := regexp.MustCompile(`--([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)`)
	for _, m := range pair.FindAllStringSubmatch(styles(t)["src/css/tokens.css"], -1) {
		var c [2]colorful.Color
		for i := range c {
			var err error
			if c[i], err = colorful.Hex(m[2+i]); err != nil {
				t.Fatal(err)
			}
		}
		out[m[1]] = c
	}
	return out
}

// contrast is the contrast ratio of WCAG 2.2.
func contrast(a, b colorful.Color) float64 {
	x, y := luminance(a), luminance(b)
	return (math.Max(x, y) + 0.05) / (math.Min(x, y) + 0.05)
}

func luminance(c colorful.Color) float64 {
	r, g, b := c.LinearRgb()
	return 0.2126*r + 0.7152*g + 0.0722*b
}

func TestContrast(t *testing.T) {
	all := tokens(t)
	need := map[string]float64{"ink": 7, "quiet": 4.5, "seal": 4.5, "red": 4.5, "amber": 4.5}
	for _, f := range families {
		need[string(f.Family)] = 3
	}
	for name, least := range need {
		colour, ok := all[name]
		if !ok {
			t.Errorf("tokens.css has no colour %s", name)
			continue
		}
		for i, ground := range []string{"light", "dark"} {
			for _, under := range []string{"paper", "tint"} {
				if under == "tint" && least == 3 {
					continue // underlines of the current fact stand beside its words
				}
				if got := contrast(colour[i], all[under][i]); got < least {
					t.Errorf("%s on %s %s: contrast %.2f, want %.1f", name, ground, under, got, least)
				}
			}
		}
	}
}

// deficiencies turn linear colours into what eyes without one kind of cone see (Machado,
// Oliveira and Fernandes 2009, severity 1).
var deficiencies = map[string][9]float64{
	"none":         {1, 0, 0, 0, 1, 0, 0, 0, 1},
	"protanopia":   {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
	"deuteranopia": {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
	"tritanopia":   {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900},
}

func seen(c colorful.Color, m [9]float64) colorful.Color {
	r, g, b := c.LinearRgb()
	return colorful.LinearRgb(m[0]*r+m[1]*g+m[2]*b, m[3]*r+m[4]*g+m[5]*b, m[6]*r+m[7]*g+m[8]*b).Clamped()
}

// TestFamiliesStayApart holds every two families to a distance (CIE 1976, in units of one
// just visible difference of about 2.3) that colour-blind eyes still see.
func TestFamiliesStayApart(t *testing.T) {
	const least = 11
	all := tokens(t)
	for name, m := range deficiencies {
		for i, a := range families {
			for _, b := range families[i+1:] {
				for ground, g := range map[string]int{"light": 0, "dark": 1} {
					x, y := seen(all[string(a.Family)][g], m), seen(all[string(b.Family)][g], m)
					if d := 100 * x.DistanceLab(y); d < least {
						t.Errorf("%s, %s: %s and %s are %.1f apart, want %d", ground, name, a.Family, b.Family, d, least)
					}
				}
			}
		}
	}
}

// TestEveryFamilyHasItsUnderlines holds the style to the families of the program.
func TestEveryFamilyHasItsUnderlines(t *testing.T) {
	css := styles(t)["src/css/families.css"]
	for _, f := range families {
		for _, rule := range []string{".u0-", ".u1-", ".u2-", "."} {
			if !strings.Contains(css, rule+string(f.Family)+" {") {
				t.Errorf("families.css has no rule %s%s", rule, f.Family)
			}
		}
	}
}

// TestDesignPageIsTrue holds the table of docs/design.md to the colours and their contrast.
func TestDesignPageIsTrue(t *testing.T) {
	page, err := os.ReadFile("../../docs/design.md")
	if err != nil {
		t.Fatal(err)
	}
	all, rows := tokens(t), 0
	row := regexp.MustCompile("(?m)^\\| `--([a-z]+)` \\| (#[0-9a-f]{6}) \\| ([0-9.]*) ?\\| (#[0-9a-f]{6}) \\| ([0-9.]*) ?\\|")
	for _, m := range row.FindAllStringSubmatch(string(page), -1) {
		rows++
		c := all[m[1]]
		if c[0].Hex() != m[2] || c[1].Hex() != m[4] {
			t.Errorf("%s is %s and %s, the page says %s and %s", m[1], c[0].Hex(), c[1].Hex(), m[2], m[4])
		}
		for i, said := range []string{m[3], m[5]} {
			if said != "" && said != strconv.FormatFloat(contrast(c[i], all["paper"][i]), 'f', 1, 64) {
				t.Errorf("%s: the page says contrast %s, it is %.1f", m[1], said, contrast(c[i], all["paper"][i]))
			}
		}
	}
	if rows != len(all) {
		t.Errorf("the page has %d colours, the style %d", rows, len(all))
	}
}
