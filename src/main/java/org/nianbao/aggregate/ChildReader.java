package org.nianbao.aggregate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.aggregate.ReportFiles.ReportFile;
import org.nianbao.bodies.BodiesReader;
import org.nianbao.build.Judgement;
import org.nianbao.check.Checks;
import org.nianbao.form.Forms;
import org.nianbao.pdf.AttachedData;
import org.nianbao.report.Completion;
import org.nianbao.report.Report;
import org.nianbao.report.ReportFields;
import org.nianbao.report.ReportReader;
import org.nianbao.source.Finding;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;
import org.nianbao.source.SourceReader;
import org.nianbao.yaml.Node;
import org.nianbao.yaml.Node.MapNode;
import org.nianbao.yaml.Node.ScalarNode;
import org.nianbao.yaml.YamlReader;

/** File → {@link Child}: only what the sum needs is kept of a report. Used by many threads at once. */
final class ChildReader {
    private final Forms forms;
    private final ParentForm parent;

    /**
     * A reader.
     *
     * @param forms the editions of the form
     * @param parent the slots of the sum
     */
    ChildReader(Forms forms, ParentForm parent) {
        this.forms = forms;
        this.parent = parent;
    }

    Child read(ReportFile file) {
        Findings found = new Findings();
        String name = file.path().toString();
        Optional<SourceFile> source = file.isPdf()
                ? AttachedData.read(file.path(), found).flatMap(data -> SourceReader.decode(name, data, found))
                : SourceReader.read(file.path(), found);
        Optional<Node> root = source.flatMap(text -> YamlReader.read(text, found));
        if (!file.named()
                && root.filter(node -> !ReportReader.looksLikeReport(node)).isPresent()) {
            return new Child.Other(name, BodiesReader.looksLikeList(root.get()));
        }
        return root.map(node -> read(node, source.get(), file, found))
                .orElseGet(() -> new Child.Unread(name, Optional.empty(), found.toList()));
    }

    private Child read(Node root, SourceFile source, ReportFile file, Findings found) {
        ReportReader.Result result = ReportReader.read(root, source, forms);
        boolean sound = !found.hasErrors();
        found.addAll(result.findings());
        Optional<Report> report = result.report().filter(any -> sound).map(Completion::complete);
        return report.<Child>map(whole -> of(whole, source.name(), file.named()))
                .orElseGet(() -> new Child.Unread(source.name(), agency(root), errors(found)));
    }

    private Child of(Report report, String file, boolean named) {
        ShareReader.Result shares = ShareReader.read(report, parent);
        Judgement judgement = new Judgement(false);
        judgement.add(errors(Checks.tables(report)), report);
        judgement.add(new ChildFindings(report, parent).of(shares.gaps()), report);
        return new Child.Read(
                file,
                named,
                report.agency(),
                report.kind(),
                report.year(),
                report.edition().id(),
                shares.shares(),
                judgement.findings());
    }

    private static List<Finding> errors(Findings findings) {
        return errors(findings.toList());
    }

    private static List<Finding> errors(List<Finding> findings) {
        return findings.stream().filter(Finding::isError).toList();
    }

    /** The body of a report that is wrong elsewhere. */
    private static Optional<String> agency(Node root) {
        return ReportFields.TOP.stream()
                .filter(field -> field.key().equals("agency"))
                .flatMap(field -> Stream.of(field.key(), field.label()))
                .flatMap(key -> root instanceof MapNode map ? map.get(key).stream() : Stream.empty())
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).text().strip())
                .findFirst();
    }
}
