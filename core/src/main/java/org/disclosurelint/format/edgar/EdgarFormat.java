package org.disclosurelint.format.edgar;

import java.util.List;
import java.util.regex.Pattern;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.format.DraftFormat;
import org.disclosurelint.format.Reading;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.SourceText;

/**
 * Filings with the SEC in the SGML of the <a href="https://www.sec.gov/edgar/filer-information/current-edgar-filer-manual">EDGAR
 * Filer Manual</a>: a full submission ({@code <SEC-DOCUMENT>}), which gives one draft for each press release among its
 * exhibits, or a single exhibit ({@code <DOCUMENT>}, {@code <TYPE>EX-99.1}).
 */
public final class EdgarFormat implements DraftFormat {
    /** In so many bytes a submission shows that it is one. */
    private static final int HEAD = 2048;

    private static final Pattern BEGINS = Pattern.compile(
            "(?i)(?:\u00EF\u00BB\u00BF)?\\s*(?:-----BEGIN PRIVACY-ENHANCED MESSAGE-----|<(?:SEC|IMS)-(?:DOCUMENT|HEADER)>|<SUBMISSION>"
                    + "|<DOCUMENT>\\s{1,20}<TYPE>|<TYPE>[^<>\\n\\r]{1,60}\\s{1,20}<SEQUENCE>)");

    @Override
    public String name() {
        return "edgar";
    }

    @Override
    public List<String> extensions() {
        return List.of("sgml", "nc", "txt", "htm", "html", "");
    }

    @Override
    public boolean recognizes(SourceFile file) {
        return BEGINS.matcher(file.head(HEAD)).lookingAt();
    }

    @Override
    public List<Draft> read(SourceFile file, Reading how) {
        return new Submission(SourceText.decode(file, how.encoding())).read();
    }
}
