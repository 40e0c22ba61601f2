package org.disclosurelint.format.edgar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.Filing;

/**
 * What the header of a submission says, in either of its forms: {@code COMPANY CONFORMED NAME: …} as the SEC disseminates it,
 * {@code <CONFORMED-NAME>…} as it was sent. Immutable.
 */
final class SubmissionHeader {
    /** A longer header is none. */
    private static final int LONGEST = 200_000;

    private static final Pattern ENTRY =
            Pattern.compile("[ \t]{0,20}(?:([A-Z][A-Z -]{1,60}):|<([A-Z-]{1,60})>)[ \t]*(.{0,300})");

    /** Sections about companies; who files is the one whose release it is, before whom the filing is about. */
    private static final Pattern SECTION = Pattern.compile(
            "[ \t]*(?:(FILER|FILED BY|SUBJECT COMPANY|ISSUER|REPORTING-OWNER):|<(FILER|FILED-BY|SUBJECT-COMPANY)>)[ \t]*");

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final Map<String, String> entries = new HashMap<>();
    private String company = "";
    private boolean files;

    SubmissionHeader(String text) {
        text.lines().limit(LONGEST).forEach(this::read);
    }

    private void read(String line) {
        Matcher section = SECTION.matcher(line);
        if (section.matches()) {
            company = (section.group(1) == null ? section.group(2) : section.group(1)).replace('-', ' ');
            files = company.startsWith("FIL");
            return;
        }
        Matcher entry = ENTRY.matcher(line);
        if (entry.matches() && !entry.group(3).isBlank()) {
            String key = entry.group(1) == null ? entry.group(2).replace('-', ' ') : entry.group(1);
            String value = entry.group(3).strip();
            entries.putIfAbsent(key, value);
            if (files) {
                entries.putIfAbsent("FILER " + key, value);
            }
        }
    }

    /** The filing, as far as the header tells; the exhibit is told by the document. */
    Filing filing(Optional<String> exhibit, Optional<String> description) {
        return new Filing(
                first("ACCESSION NUMBER"),
                first("CONFORMED SUBMISSION TYPE", "TYPE"),
                first(
                        "FILER COMPANY CONFORMED NAME",
                        "FILER CONFORMED NAME",
                        "COMPANY CONFORMED NAME",
                        "CONFORMED NAME"),
                first("FILER CENTRAL INDEX KEY", "FILER CIK", "CENTRAL INDEX KEY", "CIK"),
                first("FILED AS OF DATE", "FILING DATE").flatMap(SubmissionHeader::day),
                first("CONFORMED PERIOD OF REPORT", "PERIOD").flatMap(SubmissionHeader::day),
                exhibit,
                description);
    }

    private Optional<String> first(String... keys) {
        for (String key : keys) {
            String value = entries.get(key);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value.length() > 8 ? value.substring(0, 8) : value, DAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
