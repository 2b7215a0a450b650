package org.nianbao.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.source.Code;
import org.nianbao.source.Finding;
import org.nianbao.source.SourceFile;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * What one pass of the parser over a text gave.
 *
 * @param tree the tree, empty after an error
 * @param findings what is wrong but did not stop the parser
 * @param slips the slips seen, with that which explains the error
 * @param error the error, where no slip explains it
 */
record Attempt(Optional<Node> tree, List<Finding> findings, List<Slip> slips, Optional<Finding> error) {
    /** Parses a text. */
    static Attempt at(SourceFile text) {
        TreeBuilder builder = new TreeBuilder(text);
        try {
            Optional<Node> tree = builder.build();
            return new Attempt(tree, builder.findings(), builder.slips(), Optional.empty());
        } catch (MarkedYAMLException e) {
            return failed(builder, e);
        } catch (YAMLException e) {
            Finding error = Finding.of(Code.YAML_SYNTAX, text.start(), firstLine(e.getMessage()));
            return new Attempt(Optional.empty(), builder.findings(), builder.slips(), Optional.of(error));
        }
    }

    private static Attempt failed(TreeBuilder builder, MarkedYAMLException e) {
        if (builder.isRefused()) {
            return new Attempt(Optional.empty(), builder.findings(), builder.slips(), Optional.empty());
        }
        Trouble trouble = builder.trouble(e);
        Optional<Slip> explanation = YamlSlips.explain(trouble);
        List<Slip> slips = new ArrayList<>(builder.slips());
        explanation.ifPresent(slips::add);
        Finding raw = Finding.of(Code.YAML_SYNTAX, trouble.span(), trouble.problem());
        Optional<Finding> error = explanation.isPresent() ? Optional.empty() : Optional.of(raw);
        return new Attempt(Optional.empty(), builder.findings(), slips, error);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
