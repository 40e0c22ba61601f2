package org.disclosurelint.packs.formats;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.disclosurelint.anatomy.Anatomy;
import org.disclosurelint.draft.Draft;

/** A release as an exhibit to a report on Form 8-K, in the text file of the whole submission. */
final class EdgarRelease extends HtmlRelease {
    private final String issuer;
    private final LocalDate date;

    EdgarRelease(Draft draft, String issuer) {
        super(draft);
        this.issuer = issuer;
        this.date = Anatomy.of(draft).date().orElse(LocalDate.of(2026, 11, 22));
    }

    @Override
    String before() {
        String day = date.format(DateTimeFormatter.BASIC_ISO_DATE);
        return """
                <SEC-DOCUMENT>0000000000-26-000001.txt : %1$s
                <SEC-HEADER>0000000000-26-000001.hdr.sgml : %1$s
                ACCESSION NUMBER:		0000000000-26-000001
                CONFORMED SUBMISSION TYPE:	8-K
                PUBLIC DOCUMENT COUNT:		2
                CONFORMED PERIOD OF REPORT:	%1$s
                FILED AS OF DATE:		%1$s

                FILER:

                	COMPANY DATA:
                		COMPANY CONFORMED NAME:			%2$s
                		CENTRAL INDEX KEY:			0000000000
                </SEC-HEADER>
                <DOCUMENT>
                <TYPE>8-K
                <SEQUENCE>1
                <FILENAME>form8k.htm
                <DESCRIPTION>FORM 8-K
                <TEXT>
                <html><body><p>FORM 8-K</p><p>Item 7.01 Regulation FD Disclosure. The registrant will furnish a release.</p></body></html>
                </TEXT>
                </DOCUMENT>
                <DOCUMENT>
                <TYPE>EX-99.1
                <SEQUENCE>2
                <FILENAME>ex991.htm
                <DESCRIPTION>PRESS RELEASE
                <TEXT>
                <html>
                <head><title></title></head>
                <body>
                <p style="text-align:right"><b>Exhibit 99.1</b></p>
                """.formatted(day, issuer.toUpperCase(java.util.Locale.ROOT));
    }

    @Override
    String after() {
        return """
                </body>
                </html>
                </TEXT>
                </DOCUMENT>
                </SEC-DOCUMENT>
                """;
    }
}
