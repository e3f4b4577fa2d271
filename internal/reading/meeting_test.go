package reading

import (
	"testing"

	"github.com/mithaq/mithaq/internal/fact"
)

func TestMeetings(t *testing.T) {
	check(t, fact.Meeting, []example{
		{lang: "ar", published: "2019-03-08", text: "عقد وزراء خارجية دول المجموعة أمس الخميس اجتماعا في الدوحة، بدعوة من قطر.", want: []string{"date=2019-03-07; place=Doha, QA; level=ministers; hosts=QA; status=held"}},
		{lang: "ar", published: "2021-05-10", text: "واتفق المشاركون على عقد الاجتماع المقبل في روما في شهر سبتمبر 2021.", want: []string{"date=2021-09; place=Rome, IT; status=planned"}},
		{lang: "ar", published: "2018-02-20", text: "استضافت الكويت يوم 13 فبراير 2018 مؤتمرا دوليا لإعادة الإعمار.", want: []string{"date=2018-02-13; place=KW; hosts=KW; status=held"}},
		{lang: "ar", published: "2020-06-05", text: "اجتمع وزراء خارجية التحالف الدولي عبر تقنية الفيديو يوم الخميس 4 يونيو 2020.", want: []string{"mode=virtual; date=2020-06-04; level=ministers; place="}},
		{lang: "ar", published: "2016-02-05", text: "اختتمت في لندن أمس أعمال قمة القادة.", want: []string{"level=leaders; place=London, GB; date=2016-02-04"}},
		{lang: "ar", published: "2022-01-01", text: "وستعقد الدورة القادمة في تونس عام 2023.", want: []string{"status=planned; date=2023"}},
		{lang: "en", published: "2019-02-07", text: "Foreign ministers of the coalition met in Washington on Wednesday.", want: []string{"date=2019-02-06; place=Washington, US; level=ministers; status=held"}},
		{lang: "en", published: "2016-11-14", text: "The political directors will meet in Berlin on 6 December 2016.", want: []string{"date=2016-12-06; place=Berlin, DE; level=senior officials; status=planned"}},
		{lang: "en", published: "2018-03-01", text: "The conference in Geneva on 25 February 2018 was co-chaired by Switzerland and Sweden.", want: []string{"place=Geneva, CH; hosts=CH+SE; date=2018-02-25"}},
		{lang: "en", published: "2023-06-09", text: "Ministers gathered in the Saudi capital on 8 June 2023.", want: []string{"place=Riyadh, SA; date=2023-06-08; level=ministers"}},
		{lang: "en", published: "2013-01-10", text: "The Tokyo conference of July 2012 set the course.", want: []string{"place=Tokyo, JP; date=2012-07"}},
		{lang: "en", published: "2015-06-10", text: "The leaders met in Paris on 7 June 2015. The summit was hosted by France.", want: []string{"level=leaders; place=Paris, FR; hosts=FR"}},
		{lang: "en", published: "2021-07-01", text: "It was the third meeting since Amman in May.", want: []string{"place=Amman, JO; date=2021-05; status=held"}},
		{lang: "fr", published: "2021-06-29", text: "Les ministres de la coalition se sont réunis lundi à Rome.", want: []string{"date=2021-06-28; place=Rome, IT; level=ministers; status=held"}},
		{lang: "fr", published: "2021-06-29", text: "La prochaine réunion se tiendra à Bruxelles en octobre 2021.", want: []string{"date=2021-10; place=Brussels, BE; status=planned"}},
		{lang: "fr", published: "2017-07-04", text: "Un sommet s'est tenu le 2 juillet 2017 dans la capitale malienne, sous la présidence du Mali.", want: []string{"place=Bamako, ML; level=leaders; date=2017-07-02; hosts=ML"}},
		{lang: "fr", published: "2018-04-05", text: "La conférence de Bruxelles du 24 avril 2017 était coprésidée par l'Union européenne et le Qatar.", want: []string{"place=Brussels, BE; hosts=EU+QA"}},
		{lang: "fr", published: "2020-09-01", text: "Le groupe se réunira de nouveau à Oslo le 3 novembre 2020.", want: []string{"place=Oslo, NO; date=2020-11-03; status=planned"}},

		{lang: "ar", published: "2019-03-08", text: "وقال الوزير في مؤتمر صحفي بالدوحة أمس إن العمل مستمر."},
		{lang: "ar", published: "2019-03-08", text: "أجرى الوزير أمس في باريس جلسة مباحثات مع نظيره الفرنسي."},
		{lang: "ar", published: "2019-03-08", text: "وشهدت مدينة الموصل أمس الخميس هجوما أسفر عن إصابات."},
		{lang: "ar", published: "2019-03-08", text: "ودعا الاجتماع إلى احترام القانون الدولي."},
		{lang: "en", published: "2019-02-07", text: "The minister told a news conference in Rome on Wednesday that talks would go on."},
		{lang: "en", published: "2019-02-07", text: "The envoy met his French counterpart in Paris on Wednesday."},
		{lang: "en", published: "2019-02-07", text: "The programme met the needs of 40,000 people in Mosul in 2018."},
		{lang: "en", published: "2019-02-07", text: "They recalled the statement of 4 June 2018 and welcomed the progress made."},
		{lang: "fr", published: "2021-06-29", text: "Le ministre a tenu mardi à Paris une conférence de presse."},
		{lang: "fr", published: "2021-06-29", text: "Les participants à la réunion ont salué les progrès accomplis."},
	})
}
