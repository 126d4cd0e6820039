package org.dragoman.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dragoman.report.CheckResult;
import org.dragoman.report.FindingReport;
import org.dragoman.report.ReportOptions;
import org.dragoman.report.ReportOptions.Offsets;
import org.dragoman.report.ReportOptions.TextAmount;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** {@link FindingJunit} and {@link FindingTmx}. */
class FindingXmlTest {
    private static Element xml(FindingReport report, CheckResult result, ReportOptions options) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(Found.bytes(report, result, options)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Element> all(Element in, String name) {
        NodeList nodes = in.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Element junit() throws IOException {
        return xml(new FindingJunit(), Found.result(), ReportOptions.DEFAULT);
    }

    @Test
    void textIsASuiteAndEveryCheckThatRanACase() throws IOException {
        List<Element> suites = all(junit(), "testsuite");
        assertThat(suites).extracting(s -> s.getAttribute("name")).containsExactly("bərə", "quiet", "عبارة");
        assertThat(suites).allSatisfy(s -> {
            assertThat(s.getAttribute("tests")).isEqualTo("5");
            assertThat(all(s, "testcase"))
                    .extracting(c -> c.getAttribute("name"))
                    .containsExactly(
                            "forbidden-term", "missing-term", "mixed-terms", "non-preferred-term", "untranslated");
        });
        assertThat(suites).extracting(s -> s.getAttribute("failures")).containsExactly("3", "0", "0");
    }

    @Test
    void failureHasMessageTypeAndPlace() throws IOException {
        Element failure = all(junit(), "failure").get(0);
        assertThat(failure.getAttribute("message")).isEqualTo("“Aktauya” is not to be used; write “Aktau”.");
        assertThat(failure.getAttribute("type")).isEqualTo("error");
        assertThat(failure.getTextContent())
                .contains("bərə.az:1:1: error forbidden-term")
                .contains("→ Aktau şəhərinə");
    }

    @Test
    void whatIsOnlyWorthALookFailsNothing() throws IOException {
        Element suite = all(junit(), "testsuite").get(2);
        assertThat(all(suite, "failure")).isEmpty();
        assertThat(all(suite, "system-out").get(0).getTextContent()).contains("info mixed-terms: “العبارة” here");
    }

    @Test
    void attributesThatTheSchemasAskForAreThere() throws IOException {
        assertThat(all(junit(), "testsuite")).allSatisfy(s -> {
            for (String name :
                    List.of("name", "package", "id", "timestamp", "hostname", "tests", "failures", "errors", "time")) {
                assertThat(s.getAttribute(name)).as(name).isNotEmpty();
            }
            assertThat(all(s, "property")).isNotEmpty();
            assertThat(all(s, "system-err")).hasSize(1);
        });
        assertThat(all(junit(), "testcase")).allSatisfy(c -> {
            assertThat(c.getAttribute("classname")).isNotEmpty();
            assertThat(c.getAttribute("time")).isEqualTo("0");
            assertThat(all(c, "failure").size()).isLessThan(2);
        });
    }

    @Test
    void charactersThatXmlCannotHoldAreLeftOut() throws IOException {
        Element root = xml(new FindingJunit(), Found.withControl(), ReportOptions.DEFAULT);
        assertThat(all(root, "system-out").get(0).getTextContent()).contains("“bell” may be used");
        assertThat(all(xml(new FindingTmx(), Found.withControl(), ReportOptions.DEFAULT), "seg"))
                .extracting(Element::getTextContent)
                .containsExactly("The bell.", "bell var.");
    }

    @Test
    void pairsWithFindingsAreUnits() throws IOException {
        Element root = xml(new FindingTmx(), Found.result(), ReportOptions.DEFAULT);
        assertThat(root.getAttribute("version")).isEqualTo("1.4");
        Element header = all(root, "header").get(0);
        for (String name : List.of(
                "creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype")) {
            assertThat(header.getAttribute(name)).as(name).isNotEmpty();
        }
        assertThat(all(root, "seg"))
                .extracting(Element::getTextContent)
                .containsExactly(
                        "The ferry to Aktau sails.",
                        "Aktauya bərə yola düşür. 😀 Limanda yük var.",
                        "The harbour master, \"Ali\", spoke & smiled.",
                        "Rəis danışdı.");
        assertThat(all(root, "prop"))
                .filteredOn(p -> p.getAttribute("type").equals("x-dragoman-finding"))
                .extracting(Element::getTextContent)
                .containsExactly(
                        "error forbidden-term: “Aktauya” is not to be used; write “Aktau”. → Aktau şəhərinə",
                        "warning missing-term: “harbour master, \"Ali\"” has no counterpart here;"
                                + " expected “liman rəisi”.");
    }

    @Test
    void unitsHoldTheWordsWhereNoTextMayBeShown() throws IOException {
        Element root = xml(new FindingTmx(), Found.result(), Found.options(Offsets.CODE_POINTS, TextAmount.NONE));
        assertThat(all(root, "seg")).extracting(Element::getTextContent).containsExactly("Aktau", "Aktauya");
    }
}
