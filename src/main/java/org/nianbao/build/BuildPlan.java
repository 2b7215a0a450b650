package org.nianbao.build;

import java.nio.file.Path;
import java.util.List;
import org.nianbao.source.Finding;

/**
 * What a run has to do: {@link PlanReader} makes it from the paths of the command line.
 *
 * @param paths what the user named
 * @param items the data files, in the order of the paths, those of a folder by name
 * @param findings paths that give nothing to build
 */
public record BuildPlan(List<Path> paths, List<PlanItem> items, List<Finding> findings) {
    /** Copies the lists. */
    public BuildPlan {
        paths = List.copyOf(paths);
        items = List.copyOf(items);
        findings = List.copyOf(findings);
    }
}
