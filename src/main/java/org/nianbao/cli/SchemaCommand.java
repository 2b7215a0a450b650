package org.nianbao.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.charset.StandardCharsets;
import org.apache.commons.cli.Options;
import org.nianbao.form.Forms;
import org.nianbao.report.ReportSchema;
import org.nianbao.source.Findings;

/** {@code nianbao schema}: the JSON Schema of the report file, for editors. */
final class SchemaCommand implements Command {
    @Override
    public Options options() {
        return new Options();
    }

    @Override
    public ExitStatus run(Arguments arguments, Session session) throws UsageException {
        arguments.requireNoPaths("schema");
        Findings found = new Findings();
        Forms forms = Forms.load(session.workspace().forms(), found);
        Run run = new Run(session);
        if (found.hasErrors()) {
            run.say(found.toList());
            return run.summary().exitStatus();
        }
        Gson gson = new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .serializeNulls()
                .create();
        session.out().writeBytes((gson.toJson(ReportSchema.of(forms)) + "\n").getBytes(StandardCharsets.UTF_8));
        return run.summary().exitStatus();
    }
}
