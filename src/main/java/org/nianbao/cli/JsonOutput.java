package org.nianbao.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.nianbao.aggregate.Aggregate;
import org.nianbao.aggregate.Comparison;
import org.nianbao.build.Result;
import org.nianbao.build.Status;
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
    public void result(Result result) {
        if (result.status() == Status.SKIPPED) {
            return;
        }
        line(json -> {
            json.name("file").value(result.item().name());
            json.name("output").value(result.item().output().toString());
            json.name("status").value(result.status().id());
            json.name("pages").value(result.pages());
            json.name("millis").value(result.millis());
        });
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
