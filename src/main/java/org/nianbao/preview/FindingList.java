package org.nianbao.preview;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.Forms;
import org.nianbao.source.Finding;
import org.nianbao.source.Messages;
import org.nianbao.source.SourceFile;
import org.nianbao.source.SourceSpan;

/** Findings → JSON, each with its source line; a file is read once, however many findings it has. */
final class FindingList {
    /** The part of findings about other files, such as templates. */
    private static final String ELSEWHERE = "elsewhere";

    private final Map<String, Optional<SourceFile>> files = new HashMap<>();
    private final JsonWriter json;
    private final Messages messages;
    private final Optional<Forms> forms;
    private final String own;
    private final Optional<Anchors> anchors;
    private final Optional<Words> words;

    /**
     * A list.
     *
     * @param own the name under which findings speak of the data file
     * @param sheets the pages on which the findings have their places
     */
    FindingList(JsonWriter json, Messages messages, Optional<Forms> forms, String own, Optional<Sheets> sheets) {
        this.json = json;
        this.messages = messages;
        this.forms = forms;
        this.own = own;
        this.anchors = sheets.map(Sheets::pages).map(Anchors::of);
        this.words = sheets.map(Sheets::pages).map(Words::new);
    }

    void write(List<Finding> findings) throws IOException {
        Optional<Parts> parts = parts(findings);
        json.beginArray();
        for (Finding finding : findings) {
            json.beginObject();
            json.name("severity").value(finding.severity().id());
            json.name("code").value(finding.code().id());
            json.name("message").value(messages.text(finding));
            json.name("hint").value(messages.hint(finding).orElse(""));
            json.name("part").value(part(finding.span(), parts));
            place(finding.span());
            json.endObject();
        }
        json.endArray();
    }

    private Optional<Parts> parts(List<Finding> findings) {
        return findings.stream()
                .map(Finding::span)
                .filter(span -> span.file().equals(own))
                .findFirst()
                .flatMap(this::fileOf)
                .flatMap(file -> forms.map(editions -> Parts.of(file, editions)));
    }

    private String part(SourceSpan span, Optional<Parts> parts) {
        boolean here = span.file().equals(own);
        return here ? parts.map(known -> known.at(span.line())).orElse(Parts.HEAD) : ELSEWHERE;
    }

    private Optional<SourceFile> fileOf(SourceSpan span) {
        return files.computeIfAbsent(span.file(), name -> SourceExcerpt.fileOf(span));
    }

    private void place(SourceSpan span) throws IOException {
        json.name("file").value(span.file());
        json.name("line").value(span.line());
        json.name("column").value(span.column());
        json.name("own").value(span.file().equals(own));
        Optional<SourceFile> file = fileOf(span);
        Optional<SourceExcerpt> excerpt = file.flatMap(source -> SourceExcerpt.of(source, span));
        if (excerpt.isPresent() && span.isKnown()) {
            json.name("excerpt").value(excerpt.get().text());
            json.name("start").value(excerpt.get().start());
            json.name("end").value(excerpt.get().end());
        }
        if (span.file().equals(own) && file.isPresent()) {
            anchor(span, file.get());
        }
    }

    /** The place by which the page knows what the finding is about. */
    private void anchor(SourceSpan span, SourceFile file) throws IOException {
        Optional<SourceSpan> anchor = anchors.flatMap(all -> all.of(span, file));
        if (anchor.isPresent()) {
            json.name("anchor").beginArray();
            json.value(anchor.get().line()).value(anchor.get().column()).endArray();
            json.name("words").beginArray();
            for (Words.Place place : words.orElseThrow().find(Phrase.of(file, anchor.get(), span), anchor.get())) {
                Answers.area(json.beginArray().value(place.page() - 1), place.area());
                json.endArray();
            }
            json.endArray();
        }
    }
}
