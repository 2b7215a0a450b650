package org.nianbao.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.cli.Options;
import org.nianbao.font.FontLibrary;
import org.nianbao.font.FontRole;
import org.nianbao.font.TrueTypeFace;
import org.nianbao.source.Findings;

/** {@code nianbao fonts}: roles, the faces that play them, their coverage and substitutions. */
final class FontsCommand implements Command {
    @Override
    public Options options() {
        return new Options();
    }

    @Override
    public ExitStatus run(Arguments arguments, Session session) throws UsageException {
        arguments.requireNoPaths("fonts");
        boolean json = arguments.text("format").filter("json"::equals).isPresent();
        Findings found = new Findings();
        FontLibrary library = FontLibrary.load(session.workspace().fonts(), found);
        for (FontRole role : library.roles()) {
            session.out().println(json ? json(role) : sentence(role, session));
        }
        Run run = new Run(session);
        run.say(found.toList());
        return run.summary().exitStatus();
    }

    private static String sentence(FontRole role, Session session) {
        String name = role.name() + " ".repeat(Math.max(1, 8 - DisplayWidth.of(role.name())));
        String text = session.messages()
                .label(
                        "cli.font",
                        name,
                        names(role.han()),
                        role.latin().isEmpty() ? "–" : names(role.latin()),
                        Integer.toString(role.coveredOfGb2312()));
        String standard = String.join(", ", role.standard());
        return role.isSubstituted() ? text + session.messages().label("cli.font-substituted", standard) : text;
    }

    private static String json(FontRole role) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.beginObject();
            json.name("role").value(role.name());
            names(json, "han", role.han());
            names(json, "latin", role.latin());
            json.name("gb2312").value(role.coveredOfGb2312());
            json.name("substituted").value(role.isSubstituted());
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void names(JsonWriter json, String key, List<TrueTypeFace> faces) throws IOException {
        json.name(key).beginArray();
        for (TrueTypeFace face : faces) {
            json.value(face.name());
        }
        json.endArray();
    }

    private static String names(List<TrueTypeFace> faces) {
        return faces.stream().map(TrueTypeFace::name).collect(Collectors.joining(" → "));
    }
}
