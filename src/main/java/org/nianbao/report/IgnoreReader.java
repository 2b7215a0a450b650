package org.nianbao.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.report.Report.Ignore;
import org.nianbao.source.Code;
import org.nianbao.yaml.Node;
import org.nianbao.yaml.Node.MapNode;

/** Reads what the author has to say about findings: which are turned off, and what explains others. */
final class IgnoreReader {
    private static final KeySet CODES = new KeySet(Arrays.stream(Code.values())
            .map(code -> new KeySet.Key(code.id(), List.of()))
            .toList());

    private final Reading reading;

    IgnoreReader(Reading reading) {
        this.reading = reading;
    }

    List<Ignore> ignored(FieldMap report) {
        return report.maps("ignore", ReportFields.IGNORE).stream()
                .flatMap(item -> item.text("code").map(code -> ignore(item, code)).stream())
                .toList();
    }

    private Ignore ignore(FieldMap item, String code) {
        Optional<String> reason = item.text("reason");
        if (reason.isEmpty()) {
            reading.found(Code.REPORT_IGNORE_REASON, item.start(), code, "{code: " + code + ", reason: …}");
        }
        if (CODES.find(code).isEmpty()) {
            Node written = item.entry("code").orElseThrow().value();
            String nearest = CODES.nearest(code).orElse("—");
            reading.found(Code.REPORT_IGNORE_CODE, written.span(), code, nearest);
        }
        return new Ignore(code, reason.orElse(""), item.span());
    }

    Map<String, String> reasons(FieldMap report) {
        Map<String, String> reasons = new HashMap<>();
        report.map("reasons").map(MapNode::entries).orElse(List.of()).forEach(entry -> {
            String code = entry.key().text();
            reading.place("reasons." + code, entry);
            reading.text(code, entry.value()).ifPresent(reason -> reasons.put(code, reason));
        });
        return reasons;
    }
}
