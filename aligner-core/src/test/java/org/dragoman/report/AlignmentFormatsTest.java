package org.dragoman.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dragoman.align.AlignedArticles;
import org.dragoman.align.Alignment;
import org.dragoman.align.Bead;
import org.dragoman.align.BeadReason;
import org.dragoman.align.EvidenceKind;
import org.dragoman.article.Article;
import org.dragoman.article.Provenance;
import org.dragoman.article.Segmenter;
import org.dragoman.article.SourceMap;
import org.dragoman.language.Languages;
import org.dragoman.mention.AnnotatedArticle;
import org.dragoman.text.LanguageTag;
import org.dragoman.text.XmlWriter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Structure of TMX 1.4 and XLIFF 2.1 as their DTD and schema ask for it. */
class AlignmentFormatsTest {
    private static final AnnotatedArticle AZ =
            article("x.az.txt", LanguageTag.AZ, "Nazirlər <Minskdə> görüşüb.\nQısa & sadə.\nYalnız burada.");
    private static final AnnotatedArticle EN = article(
            "x.en.txt", LanguageTag.EN, "Ministers met in Minsk. ]]>\nIt was short.\nAnd \"plain\".\nOnly here.");
    private static final AnnotatedArticle AR = article("x.ar.txt", LanguageTag.AR, "اجتمع الوزراء في مينسك.");
    private static final AlignedArticles PAIR = new AlignedArticles(
            "x",
            List.of(AZ, EN),
            new Alignment(List.of(
                    new Bead(List.of(List.of(0), List.of(0)), 0.25),
                    new Bead(
                            List.of(List.of(1), List.of(1, 2)),
                            0,
                            List.of(new BeadReason(EvidenceKind.FIXED, "", "", 1))),
                    new Bead(List.of(List.of(2), List.of()), 0),
                    new Bead(List.of(List.of(), List.of(3)), 0))));
    private static final AlignedArticles THREE = new AlignedArticles(
            "x",
            List.of(AZ, EN, AR),
            new Alignment(List.of(
                    new Bead(List.of(List.of(0), List.of(0), List.of(0)), 0.5),
                    new Bead(List.of(List.of(1, 2), List.of(), List.of()), 0),
                    new Bead(List.of(List.of(), List.of(1, 2, 3), List.of()), 0))));

    private static AnnotatedArticle article(String id, LanguageTag language, String text) {
        Article article = new Article(id, language, text, null, null, Provenance.UNKNOWN, SourceMap.identity(id, text));
        return new AnnotatedArticle(article, new Segmenter(Languages.of(List.of()), true).segments(article), List.of());
    }

    private static AlignedArticles oneBead(String az, String en) {
        return new AlignedArticles(
                "y",
                List.of(article("y.az", LanguageTag.AZ, az), article("y.en", LanguageTag.EN, en)),
                new Alignment(List.of(new Bead(List.of(List.of(0), List.of(0)), 0))));
    }

    private static String write(AlignmentReport report, AlignedArticles aligned) throws IOException {
        StringBuilder out = new StringBuilder();
        report.write(aligned, out);
        return out.toString();
    }

    private static Document parse(String xml) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static List<Element> all(Document document, String name) {
        return elements(document.getElementsByTagNameNS("*", name));
    }

    private static List<String> children(Element element) {
        return elements(element.getChildNodes()).stream()
                .map(Element::getTagName)
                .toList();
    }

    private static List<String> texts(Document document, String name) {
        return all(document, name).stream().map(Element::getTextContent).toList();
    }

    private static List<String> props(Document document, String type) {
        return all(document, "prop").stream()
                .filter(p -> p.getAttribute("type").equals(type))
                .map(Element::getTextContent)
                .toList();
    }

    @Test
    void tmxHeaderHasAllThatTheFormatAsksFor() throws Exception {
        Document tmx = parse(write(new AlignmentTmx(), PAIR));
        assertThat(tmx.getDocumentElement().getAttribute("version")).isEqualTo("1.4");
        assertThat(children(tmx.getDocumentElement())).containsExactly("header", "body");
        Element header = all(tmx, "header").get(0);
        for (String name : List.of(
                "creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype")) {
            assertThat(header.getAttribute(name)).as(name).isNotEmpty();
        }
        assertThat(header.getAttribute("srclang")).isEqualTo("az");
        assertThat(header.getAttribute("segtype")).isEqualTo("sentence");
    }

    @Test
    void tmxHasBeadsOfTwoSidesWithNumberCostAndDocuments() throws Exception {
        Document tmx = parse(write(new AlignmentTmx(), PAIR));
        assertThat(all(tmx, "tu"))
                .hasSize(2)
                .allSatisfy(tu -> assertThat(children(tu)).containsExactly("prop", "prop", "tuv", "tuv"));
        assertThat(all(tmx, "tuv")).allSatisfy(tuv -> assertThat(children(tuv)).endsWith("seg"));
        assertThat(all(tmx, "tuv"))
                .extracting(t -> t.getAttributeNS(XMLConstants.XML_NS_URI, "lang"))
                .containsExactly("az", "en", "az", "en");
        assertThat(texts(tmx, "seg"))
                .containsExactly(
                        "Nazirlər <Minskdə> görüşüb.",
                        "Ministers met in Minsk. ]]>",
                        "Qısa & sadə.",
                        "It was short. And \"plain\".");
        assertThat(props(tmx, "x-bead")).containsExactly("0", "1");
        assertThat(props(tmx, "x-cost")).containsExactly("0.2500", "0.0000");
        assertThat(props(tmx, "x-document")).containsExactly("x.az.txt", "x.en.txt", "x.az.txt", "x.en.txt");
        assertThat(props(tmx, "x-segments")).containsExactly("0", "0", "1", "1,2");
    }

    @Test
    void tmxOfThreeArticlesHasThreeLanguagesInAUnit() throws Exception {
        Document tmx = parse(write(new AlignmentTmx(), THREE));
        assertThat(all(tmx, "tu")).hasSize(1);
        assertThat(all(tmx, "tuv"))
                .extracting(t -> t.getAttributeNS(XMLConstants.XML_NS_URI, "lang"))
                .containsExactly("az", "en", "ar");
    }

    @Test
    void whatXmlCannotHoldIsRemovedAndCounted() throws Exception {
        String dirty = "a\u0000b\u0008c\uFFFEd\uD800e\u000Bf\u0085g\u007F";
        AlignedArticles aligned = oneBead(dirty, "clean 😀 \u200F.");
        Document tmx = parse(write(new AlignmentTmx(), aligned));
        assertThat(texts(tmx, "seg")).containsExactly("abcdef\u0085g\u007F", "clean 😀 \u200F.");
        assertThat(props(tmx, "x-removed-characters")).containsExactly("5");
        assertThat(new AlignmentTmx().lost(aligned)).isEqualTo(5);
        assertThat(new AlignmentTmx().lost(PAIR)).isZero();
        assertThat(props(parse(write(new AlignmentTmx(), PAIR)), "x-removed-characters"))
                .isEmpty();
    }

    @Test
    void xliffNamesWhatXmlCannotHold() throws Exception {
        AlignedArticles aligned = oneBead("a\u0001b\uD800c", "clean");
        Document xliff = parse(write(new AlignmentXliff(), aligned));
        assertThat(texts(xliff, "source")).containsExactly("abc");
        assertThat(all(xliff, "cp")).extracting(c -> c.getAttribute("hex")).containsExactly("0001");
        assertThat(new AlignmentXliff().lost(aligned)).isEqualTo(1);
    }

    @Test
    void xliffHasAUnitForEveryBead() throws Exception {
        Document xliff = parse(write(new AlignmentXliff(), PAIR));
        Element root = xliff.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("urn:oasis:names:tc:xliff:document:2.0");
        assertThat(root.getAttribute("version")).isEqualTo("2.1");
        assertThat(root.getAttribute("srcLang")).isEqualTo("az");
        assertThat(root.getAttribute("trgLang")).isEqualTo("en");
        assertThat(all(xliff, "file")).hasSize(1);
        assertThat(all(xliff, "unit")).extracting(u -> u.getAttribute("id")).containsExactly("s0", "s1", "s2", "t3");
        assertThat(all(xliff, "segment"))
                .extracting(s -> s.getAttribute("state"))
                .containsExactly("translated", "reviewed", "initial", "initial");
        assertThat(all(xliff, "segment"))
                .extracting(AlignmentFormatsTest::children)
                .containsExactly(
                        List.of("source", "target"),
                        List.of("source", "target"),
                        List.of("source"),
                        List.of("source", "target"));
        assertThat(texts(xliff, "source"))
                .containsExactly("Nazirlər <Minskdə> görüşüb.", "Qısa & sadə.", "Yalnız burada.", "");
    }

    @Test
    void xliffIdsStayWhenOtherBeadsChange() throws Exception {
        AlignedArticles split = new AlignedArticles(
                "x",
                List.of(AZ, EN),
                new Alignment(List.of(
                        new Bead(List.of(List.of(), List.of(0)), 0),
                        new Bead(List.of(List.of(0), List.of()), 0),
                        new Bead(List.of(List.of(1), List.of(1, 2)), 0))));
        assertThat(all(parse(write(new AlignmentXliff(), split)), "unit"))
                .extracting(u -> u.getAttribute("id"))
                .containsExactly("t0", "s0", "s1");
    }

    @Test
    void xliffOfTwoOfThreeArticlesHasTheirLanguagesAndDirections() throws Exception {
        Document xliff = parse(write(new AlignmentXliff(1, 2), THREE));
        assertThat(xliff.getDocumentElement().getAttribute("trgLang")).isEqualTo("ar");
        assertThat(all(xliff, "file").get(0).getAttribute("trgDir")).isEqualTo("rtl");
        assertThat(all(xliff, "unit")).extracting(u -> u.getAttribute("id")).containsExactly("s0", "s1-2-3");
    }

    @Test
    void xliffOfEmptyArticlesStillHasAUnit() throws Exception {
        AlignedArticles none = new AlignedArticles(
                "z",
                List.of(article("z.az", LanguageTag.AZ, ""), article("z.en", LanguageTag.EN, "")),
                new Alignment(List.of()));
        assertThat(all(parse(write(new AlignmentXliff(), none)), "unit")).hasSize(1);
        assertThat(all(parse(write(new AlignmentTmx(), none)), "tu")).isEmpty();
    }

    @Test
    void carriageReturnAndTabSurviveAReader() throws Exception {
        AnnotatedArticle az = article("y.az", LanguageTag.AZ, "a\tb");
        assertThat(BeadText.of(az, List.of(0))).isEqualTo("a\tb");
        StringBuilder out = new StringBuilder();
        XmlWriter xml = new XmlWriter(out);
        xml.line("a", new String[] {"b", "one\ntwo\u0001"}, "x\r\ny\rz");
        xml.finish();
        Document document = parse(out.toString());
        assertThat(document.getDocumentElement().getTextContent()).isEqualTo("x\r\ny\rz");
        assertThat(document.getDocumentElement().getAttribute("b")).isEqualTo("one two");
        assertThat(xml.removed()).isEqualTo(1);
    }

    @Test
    void pageHasABeadARowWithItsCost() throws IOException {
        String page = write(new AlignmentHtml(ReportOptions.DEFAULT), THREE);
        assertThat(page)
                .contains("3 beads · 1 joined · 2 alone")
                .contains("<td class=\"c\">0.50</td>")
                .contains("not found here")
                .contains("lang=\"ar\" dir=\"rtl\"")
                .contains("&lt;Minskdə&gt;")
                .doesNotContain("<script");
    }

    @Test
    void extensionsTellTheFormats() {
        assertThat(List.of(
                        new AlignmentTmx().extension(),
                        new AlignmentXliff().extension(),
                        new AlignmentHtml(ReportOptions.DEFAULT).extension()))
                .containsExactly("tmx", "xlf", "html");
    }
}
