package source

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/mithaq/mithaq"
)

// Reports in the three languages, written for these tests.
const (
	arabicReport = "اجتماع الشركاء في الرباط يبحث تمويل الاستقرار\n\n" +
		"الرباط - عقد ممثلو ثلاثين دولة ومنظمة، يوم الثلاثاء، اجتماعاً لبحث سبل دعم الاستقرار في المناطق المحررة. " +
		"وأكد المجتمعون أنهم سيواصلون تقديم المساعدات الإنسانية، وأن حماية المدنيين تبقى في صلب عملهم.\n\n" +
		"وقال وزير الخارجية إن بلاده ستقدم 25 مليون دولار خلال العام المقبل، وإن الاجتماع القادم سيعقد في عمّان قبل نهاية السنة؟\n"
	frenchReport = "Les partenaires réunis à Genève préparent la relève\n\n" +
		"Genève - Près de trente délégations se sont réunies à l’invitation de la présidence. Elles ont décidé d’accroître leur aide " +
		"à la stabilisation, à hauteur de 12 millions d’euros, et « de protéger les civils où qu’ils soient ».\n\n" +
		"L’État hôte a rappelé que la prochaine réunion se tiendrait à Nairobi, dès que possible.\n"
	englishReport = "Partners meet in Oslo on stabilisation funding\n\n" +
		"OSLO - Delegations from thirty states and organisations met on Tuesday to review support for liberated areas. " +
		"They agreed that protecting civilians remains at the heart of their work, and that aid will go on.\n\n" +
		"The host said that its pledge of 25 million dollars would be paid before the end of the year.\n"
)

// read reads b as the document called name, which must succeed.
func read(t *testing.T, name string, b []byte, opts Options) *Document {
	t.Helper()
	d, err := Read(context.Background(), name, b, opts)
	if err != nil {
		t.Fatalf("Read(%s): %v", name, err)
	}
	return d
}

// refuse reads b, which must fail in the way kind with words and a remedy, and name its place.
func refuse(t *testing.T, name string, b []byte, kind mithaq.Kind, words string) {
	t.Helper()
	d, err := Read(context.Background(), name, b, Options{})
	if d != nil || err == nil {
		t.Fatalf("Read(%s) gave a document: %.60q", name, d.Text)
	}
	mustSay(t, err, kind, name, words)
}

// mustSay checks that err is of a kind and names its place, what is wrong and a remedy.
func mustSay(t *testing.T, err error, kind mithaq.Kind, place, words string) {
	t.Helper()
	if err == nil {
		t.Fatalf("no error, want %q", words)
	}
	if mithaq.KindOf(err) != kind {
		t.Errorf("error of kind %q, want %q: %v", mithaq.KindOf(err), kind, err)
	}
	text := err.Error()
	if !strings.Contains(text, place) || !strings.Contains(text, words) {
		t.Errorf("error %q does not name the place %q and %q", text, place, words)
	}
	if !strings.HasSuffix(text, ")") {
		t.Errorf("error %q has no remedy", text)
	}
}

// folder makes a folder of files, by their paths in it.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for name, text := range files {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

// open opens ref, and gives the documents by name and the errors in order.
func open(t *testing.T, ref string, opts Options) (docs []*Document, errs []error) {
	t.Helper()
	for d, err := range Open(context.Background(), ref, opts) {
		if err != nil {
			errs = append(errs, err)
			continue
		}
		docs = append(docs, d)
	}
	return docs, errs
}

func want(t *testing.T, what, got, wanted string) {
	t.Helper()
	if got != wanted {
		t.Errorf("%s:\n got %q\nwant %q", what, got, wanted)
	}
}
