package org.nianbao.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.aggregate.Aggregate;
import org.nianbao.aggregate.Comparison;
import org.nianbao.build.Result;
import org.nianbao.build.Status;
import org.nianbao.compare.Change;
import org.nianbao.compare.Changes;
import org.nianbao.compare.ReportChanges;
import org.nianbao.source.Finding;
import org.nianbao.source.Messages;
import org.nianbao.source.SourceSpan;

/** One JSON object a line, for machines. */
final class JsonOutput implements Output {
    private final PrintStream out;
    private final Messages messages;

    JsonOutput(PrintStream out, Messages messages) {
        this.out = out;
        this.messages = messages;
    }

    @Override
    public void finding(Finding finding) {
        SourceSpan span = finding.span();
        line(json -> {
            json.name("file").value(span.file().isEmpty() ? null : span.file());
            json.name("line").value(span.isKnown() ? span.line() : null);
            json.name("column").value(span.isKnown() ? span.column() : null);
            json.name("severity").value(finding.severity().id());
            json.name("code").value(finding.code().id());
            json.name("message").value(messages.text(finding));
            json.name("hint").value(messages.hint(finding).orElse(null));
        });
    }

    @Override
    public void result(Result result, Optional<Changes> changes) {
        if (result.status() == Status.SKIPPED) {
            return;
        }
        line(json -> {
            json.name("file").value(result.item().name());
            json.name("output").value(result.item().output().toString());
            json.name("status").value(result.status().id());
            json.name("pages").value(result.pages());
            json.name("millis").value(result.millis());
            if (changes.isPresent()) {
                json.name("changes").beginObject();
                write(changes.get(), json);
                json.endObject();
            }
        });
    }

    private static void write(Changes changes, JsonWriter json) throws IOException {
        json.name("kinds").beginArray();
        for (Change kind : changes.kinds()) {
            json.value(kind.id());
        }
        json.endArray();
        for (Map.Entry<Change, List<Integer>> pages : changes.pages().entrySet()) {
            write(pages.getKey().id(), pages.getValue(), json);
        }
        if (!changes.gone().isEmpty()) {
            write("gone", changes.gone(), json);
        }
    }

    private static void write(String name, List<Integer> pages, JsonWriter json) throws IOException {
        json.name(name).beginArray();
        for (int page : pages) {
            json.value(page);
        }
        json.endArray();
    }

    @Override
    public void changes(List<ReportChanges> reports) {
        // Each result has its own.
    }

    @Override
    public void written(Path file) {
        line(json -> {
            json.name("output").value(file.toString());
            json.name("status").value("written");
        });
    }

    @Override
    public void aggregated(Aggregate aggregate) {
        CellsJson.of(aggregate).forEach(this::line);
    }

    @Override
    public void compared(Comparison comparison) {
        CellsJson.of(comparison).forEach(this::line);
    }

    @Override
    public void summary(Summary summary) {
        // Machines count the objects themselves.
    }

    @Override
    public void checked(Summary summary) {
        // As above.
    }

    private void line(Fields fields) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.beginObject();
            fields.write(json);
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println(text);
    }

    /** Writes the fields of an object. */
    interface Fields {
        void write(JsonWriter json) throws IOException;
    }
}
