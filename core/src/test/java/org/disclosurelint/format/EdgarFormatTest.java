package org.disclosurelint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.Filing;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.Test;

class EdgarFormatTest {
    private static final String HEADER = """
            -----BEGIN PRIVACY-ENHANCED MESSAGE-----
            Proc-Type: 2001,MIC-CLEAR
            -----END PRIVACY-ENHANCED MESSAGE-----
            <SEC-DOCUMENT>0009999999-26-000007.txt : 20260506
            <SEC-HEADER>0009999999-26-000007.hdr.sgml : 20260506
            ACCESSION NUMBER:\t\t0009999999-26-000007
            CONFORMED SUBMISSION TYPE:\t8-K
            CONFORMED PERIOD OF REPORT:\t20260505
            FILED AS OF DATE:\t\t20260506

            SUBJECT COMPANY:

            \tCOMPANY DATA:
            \t\tCOMPANY CONFORMED NAME:\t\tOTHER PARTS CO
            \t\tCENTRAL INDEX KEY:\t\t0000000002

            FILER:

            \tCOMPANY DATA:
            \t\tCOMPANY CONFORMED NAME:\t\tTAMARACK INSTRUMENTS INC
            \t\tCENTRAL INDEX KEY:\t\t0000000001
            </SEC-HEADER>
            """;

    private static final String REPORT = """
            <DOCUMENT>
            <TYPE>8-K
            <SEQUENCE>1
            <FILENAME>report.htm
            <TEXT>
            <html><body><p>Item 8.01. Tamarack announced today.</p></body></html>
            </TEXT>
            </DOCUMENT>
            """;

    private static final String PAGE = """
            <DOCUMENT>
            <TYPE>EX-99.1
            <SEQUENCE>2
            <FILENAME>ex991.htm
            <DESCRIPTION>PRESS RELEASE
            <TEXT>
            <html><body><p>Tamarack Names a <b>Treas</b>urer</p></body></html>
            </TEXT>
            </DOCUMENT>
            """;

    private static final String SLIDES = """
            <DOCUMENT>
            <TYPE>EX-99.2
            <SEQUENCE>3
            <FILENAME>ex992.htm
            <DESCRIPTION>INVESTOR PRESENTATION
            <TEXT>
            <html><body><p>Why Tamarack? As announced today.</p></body></html>
            </TEXT>
            </DOCUMENT>
            """;

    private static final String TYPED = """
            <DOCUMENT>
            <TYPE>EX-99.3
            <SEQUENCE>4
            <TEXT>

            <PAGE>
                                                                 Exhibit 99.3

            BOISE, Idaho, May 6, 2026 - Tamarack Instruments &amp; Co. announced today that its
            board has named Ellen Voss treasurer, and that it expects the search for a

                                               - 1 -
            <PAGE>

            chief executive to go on until the end of the year.

            <TABLE>
            <CAPTION>
                                       2025      2024
            <S>                     <C>       <C>
            Revenue                 $ 1,400   $ 1,210
            Loss                       (310)       (2)
            </TABLE>
            </TEXT>
            </DOCUMENT>
            """;

    private static List<Draft> drafts(String path, String text) {
        return DraftFormats.load(EdgarFormatTest.class.getClassLoader())
                .read(SourceFile.of(path, text), Reading.DEFAULT);
    }

    @Test
    void theReleasesOfASubmissionAreDrafts() {
        List<Draft> drafts = drafts("filing.txt", HEADER + REPORT + PAGE + SLIDES + TYPED);

        assertThat(drafts)
                .extracting(d -> d.filing().orElseThrow().exhibit().orElseThrow())
                .containsExactly("EX-99.1", "EX-99.3");
        assertThat(drafts.get(0).text()).isEqualTo("Tamarack Names a Treasurer");
        assertThat(Drafts.sourceOf(drafts.get(0), "Treasurer")).isEqualTo("<b>Treas</b>urer".substring(3));
        assertThat(drafts.get(0).marks()).isEmpty();
    }

    @Test
    void aReleaseThatIsNotDescribedIsToldByItsDateline() {
        String page = PAGE.replace("<DESCRIPTION>PRESS RELEASE", "<DESCRIPTION>EX-99.1");
        String letter = page.replace("Tamarack Names", "May 6, 2026 Dear Shareholders: Tamarack names");
        String release = page.replace("Tamarack Names", "BOISE, Idaho, May 6, 2026 &mdash; Tamarack names");

        assertThat(drafts("filing.txt", HEADER + letter + release))
                .hasSize(1)
                .allSatisfy(d -> assertThat(d.text()).startsWith("BOISE"));
    }

    @Test
    void theHeaderTellsOfTheFiling() {
        assertThat(drafts("filing.txt", HEADER + PAGE).get(0).filing())
                .contains(new Filing(
                        Optional.of("0009999999-26-000007"),
                        Optional.of("8-K"),
                        Optional.of("TAMARACK INSTRUMENTS INC"),
                        Optional.of("0000000001"),
                        Optional.of(LocalDate.of(2026, 5, 6)),
                        Optional.of(LocalDate.of(2026, 5, 5)),
                        Optional.of("EX-99.1"),
                        Optional.of("PRESS RELEASE")));
    }

    @Test
    void theHeaderIsReadAsItWasSent() {
        String header = """
                <SUBMISSION>
                <ACCESSION-NUMBER>0009999999-26-000007
                <TYPE>8-K
                <PERIOD>20260505
                <FILING-DATE>20260506
                <FILER>
                <COMPANY-DATA>
                <CONFORMED-NAME>TAMARACK INSTRUMENTS INC
                <CIK>0000000001
                """;
        Filing filing = drafts("filing.txt", header + PAGE).get(0).filing().orElseThrow();

        assertThat(filing.issuer()).contains("TAMARACK INSTRUMENTS INC");
        assertThat(filing.cik()).contains("0000000001");
        assertThat(filing.filed()).contains(LocalDate.of(2026, 5, 6));
        assertThat(filing.form()).contains("8-K");
    }

    @Test
    void typedExhibitsLoseTheirPagesAndTags() {
        Draft draft = drafts("filing.txt", TYPED).get(0);

        assertThat(Drafts.blocks(draft))
                .containsExactly(
                        "PARAGRAPH: Exhibit 99.3",
                        "PARAGRAPH: BOISE, Idaho, May 6, 2026 - Tamarack Instruments & Co. announced today that its board has named Ellen Voss treasurer, and that it expects the search for a chief executive to go on until the end of the year.",
                        "TABLE: 2025  2024\nRevenue  $ 1,400  $ 1,210\nLoss  (310)  (2)");
        assertThat(Drafts.sourceOf(draft, "& Co.")).isEqualTo("&amp; Co.");
    }

    @Test
    void aSingleExhibitIsReadWhateverItSays() {
        assertThat(drafts("ex991.htm", SLIDES)).hasSize(1);
        assertThat(drafts("ex991.htm", SLIDES.replace("<DOCUMENT>\n", ""))).hasSize(1);
    }

    @Test
    void aFilingWithoutAReleaseNamesItsDocuments() {
        assertThatThrownBy(() -> drafts("filing.txt", HEADER + REPORT + SLIDES))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("no press release in this filing")
                .hasMessageContaining("8-K (report.htm), EX-99.2 \"INVESTOR PRESENTATION\" (ex992.htm)");
    }

    @Test
    void picturesAndArchivesAreNotRead() {
        String picture =
                "<DOCUMENT>\n<TYPE>EX-99.4\n<FILENAME>a.jpg\n<DESCRIPTION>PRESS RELEASE\n<TEXT>\nbegin 644 a.jpg\nM_]C\n</TEXT>\n</DOCUMENT>\n";
        assertThat(drafts("filing.txt", HEADER + PAGE + picture)).hasSize(1);
    }
}
