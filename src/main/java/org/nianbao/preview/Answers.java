package org.nianbao.preview;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.Forms;
import org.nianbao.layout.Page;
import org.nianbao.layout.Page.Area;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.Messages;
import org.nianbao.source.Severity;
import org.nianbao.source.SourceFile;
import org.nianbao.source.SourceReader;

/** What the page asks for, as JSON. */
final class Answers {
    /** Lines shown before and after the one that was asked for. */
    private static final int LINES_AROUND = 2;

    private static final double TENTHS = 10;

    private Answers() {}

    /** Writes one JSON text. */
    private interface Body {
        void write(JsonWriter json) throws IOException;
    }

    /** The reports there are, each with its state. */
    static String list(Desk desk, boolean inspect) {
        return json(json -> {
            json.name("single").value(desk.isSingle());
            json.name("inspect").value(inspect);
            json.name("reports").beginArray();
            for (Entry entry : desk.reports()) {
                entry(json, entry);
            }
            json.endArray();
        });
    }

    private static void entry(JsonWriter json, Entry entry) throws IOException {
        json.beginObject();
        json.name("id").value(entry.id());
        json.name("name").value(entry.name());
        Optional<Standing> standing = entry.standing();
        if (standing.isPresent()) {
            standing(json, standing.get());
        }
        json.endObject();
    }

    /** A report: what became of it, its findings, its pages. */
    static String report(Entry entry, Proof proof, Optional<Forms> forms, Messages messages) {
        return json(json -> {
            json.name("id").value(entry.id());
            json.name("name").value(entry.name());
            json.name("pdf").value(entry.pdfName());
            json.name("serial").value(proof.serial());
            json.name("stale").value(proof.stale());
            standing(json, proof.standing());
            json.name("findings");
            new FindingList(json, messages, forms, entry.item().name(), proof.sheets())
                    .write(proof.standing().findings());
            if (proof.sheets().isPresent()) {
                sheets(json, proof.sheets().get());
            }
        });
    }

    private static void standing(JsonWriter json, Standing standing) throws IOException {
        json.name("state").value(standing.status().id());
        json.name("errors").value(count(standing.findings(), Severity.ERROR));
        json.name("warnings").value(count(standing.findings(), Severity.WARNING));
        if (standing.subject().isPresent()) {
            Subject subject = standing.subject().get();
            json.name("agency").value(subject.agency());
            json.name("year").value(subject.year());
            json.name("title").value(subject.title());
            json.name("status").value(subject.status());
        }
    }

    private static void sheets(JsonWriter json, Sheets sheets) throws IOException {
        json.name("version").value(sheets.version());
        json.name("draft").value(sheets.draft());
        json.name("pages").beginArray();
        List<String> looks = sheets.looks();
        for (Page page : sheets.pages().pages()) {
            json.beginArray();
            json.value(page.width()).value(page.height()).value(looks.get(page.number() - 1));
            json.endArray();
        }
        json.endArray();
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** What stands where on the pages. */
    static String areas(Sheets sheets) {
        Map<Integer, String> types = PageAreas.types(sheets.pages().structure());
        return json(json -> {
            json.name("pages").beginArray();
            for (Page page : sheets.pages().pages()) {
                page(json, page.area(), PageAreas.of(page, types));
            }
            json.endArray();
        });
    }

    private static void page(JsonWriter json, Area typeArea, PageAreas areas) throws IOException {
        json.beginObject();
        json.name("area").beginArray();
        area(json, typeArea);
        json.endArray().name("lines").beginArray();
        for (PageAreas.Piece piece : areas.lines()) {
            area(json.beginArray(), piece.area());
            json.value(piece.source().line()).value(piece.source().column()).value(piece.text());
            json.endArray();
        }
        json.endArray().name("boxes").beginArray();
        for (PageAreas.Box box : areas.boxes()) {
            area(json.beginArray(), box.area());
            json.value(box.structure()).value(box.type()).endArray();
        }
        json.endArray().endObject();
    }

    /** The four numbers of an area, in pt. */
    static void area(JsonWriter json, Area area) throws IOException {
        number(json, area.x());
        number(json, area.y());
        number(json, area.width());
        number(json, area.height());
    }

    /** A tenth of a point is finer than any screen. */
    private static void number(JsonWriter json, double value) throws IOException {
        json.value(Math.round(value * TENTHS) / TENTHS);
    }

    /** A line of the data file with those around it. */
    static String lines(Entry entry, int line) {
        Optional<SourceFile> file = SourceReader.read(entry.item().source(), new Findings());
        return json(json -> {
            json.name("file").value(entry.name());
            json.name("first").value(Math.max(1, line - LINES_AROUND));
            json.name("lines").beginArray();
            if (file.isPresent()) {
                lines(json, file.get(), line);
            }
            json.endArray();
        });
    }

    private static void lines(JsonWriter json, SourceFile file, int line) throws IOException {
        int last = Math.min(file.lineCount(), line + LINES_AROUND);
        for (int i = Math.max(1, line - LINES_AROUND); i <= last; i++) {
            json.value(file.line(i));
        }
    }

    private static String json(Body body) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.beginObject();
            body.write(json);
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
