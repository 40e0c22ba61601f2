package org.disclosurelint.format.edgar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.DraftBuilder;
import org.disclosurelint.format.html.HtmlReader;
import org.disclosurelint.format.plain.PlainTextReader;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceText;

/** Reads one submission, or one exhibit of it. One submission, one reader. */
final class Submission {
    /** So many documents are named in a problem. */
    private static final int NAMED = 12;

    private final SourceText source;
    private final List<Exhibit> documents;
    private final SubmissionHeader header;

    Submission(SourceText source) {
        this.source = source;
        documents = Exhibit.of(source);
        int body = documents.isEmpty()
                ? source.text().length()
                : documents.get(0).content().start();
        header = new SubmissionHeader(
                documents.size() == 1 && isBare() ? "" : source.text().substring(0, body));
    }

    /** Whether an exhibit stands here without the header of its submission. */
    private boolean isBare() {
        String text = source.text().stripLeading();
        return text.regionMatches(true, 0, "<DOCUMENT>", 0, 10) || text.regionMatches(true, 0, "<TYPE>", 0, 6);
    }

    /** @throws ProblemsException if no press release is among the documents */
    List<Draft> read() {
        boolean alone = documents.size() == 1 && isBare();
        List<Draft> releases = new ArrayList<>();
        for (Exhibit document : documents) {
            if (document.isAdditional() && document.isText(source)) {
                Draft draft = read(document);
                if (alone || document.isRelease(draft.text())) {
                    releases.add(draft);
                }
            }
        }
        if (releases.isEmpty()) {
            throw none();
        }
        return releases;
    }

    private Draft read(Exhibit document) {
        DraftBuilder draft = new DraftBuilder(source)
                .filing(header.filing(
                        Optional.of(document.type()).filter(t -> !t.isEmpty()),
                        document.description().filter(d -> !d.isEmpty())));
        if (document.isHtml(source)) {
            new HtmlReader(source, document.content()).read(draft);
        } else {
            new PlainTextReader(source, new FiledText(source).lines(document.content()), draft).read();
        }
        return draft.build();
    }

    private ProblemsException none() {
        String there = documents.isEmpty()
                ? "it holds no document"
                : "its documents are "
                        + documents.stream().limit(NAMED).map(Exhibit::label).collect(Collectors.joining(", "))
                        + (documents.size() > NAMED ? " and " + (documents.size() - NAMED) + " more" : "");
        return new ProblemsException(
                List.of(
                        new Problem(
                                source.file().path(),
                                Optional.empty(),
                                "",
                                "no press release in this filing: " + there,
                                Optional.of(
                                        "a press release is an exhibit of type EX-99; save it as a file of its own if it has another type"))));
    }
}
