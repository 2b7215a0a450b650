package org.nianbao.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.commons.cli.Options;
import org.nianbao.bodies.BodyFields;
import org.nianbao.form.Forms;
import org.nianbao.report.ReportSchema;
import org.nianbao.source.Findings;

/** {@code nianbao schema}: the JSON Schema of the report file or of the list of bodies, for editors. */
final class SchemaCommand implements Command {
    @Override
    public Options options() {
        return OptionSet.withFlags(new Options(), "bodies");
    }

    @Override
    public ExitStatus run(Arguments arguments, Session session) throws UsageException {
        arguments.requireNoPaths("schema");
        if (arguments.has("bodies")) {
            print(BodyFields.schema(), session);
            return ExitStatus.OK;
        }
        Findings found = new Findings();
        Forms forms = Forms.load(session.workspace().forms(), found);
        Run run = new Run(session);
        if (found.hasErrors()) {
            run.say(found.toList());
            return run.summary().exitStatus();
        }
        print(ReportSchema.of(forms), session);
        return run.summary().exitStatus();
    }

    private static void print(Map<String, Object> schema, Session session) {
        Gson gson = new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .serializeNulls()
                .create();
        session.out().writeBytes((gson.toJson(schema) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
