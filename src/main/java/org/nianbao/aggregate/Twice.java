package org.nianbao.aggregate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.aggregate.Share.Gap;
import org.nianbao.aggregate.Share.Known;
import org.nianbao.aggregate.Share.Why;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/**
 * The reports of one body for one year, mostly one. Of several, what they agree in counts once; where they differ,
 * nobody knows which is right.
 *
 * @param name the body
 */
record Twice(String name, List<Child.Read> reports) {
    /**
     * What they add together.
     *
     * @param form the slots, of which only cells count as different figures
     */
    Contributor contributor(ParentForm form, Findings findings) {
        Child.Read first = reports.get(0);
        List<String> files = reports.stream().map(Child.Read::file).toList();
        if (reports.size() == 1) {
            return new Contributor(name, first.kind(), files, first.edition(), first.shares());
        }
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < first.shares().size(); i++) {
            shares.add(agreed(i));
        }
        say(files, differences(shares, form), findings);
        return new Contributor(name, first.kind(), files, first.edition(), shares);
    }

    private Share agreed(int index) {
        List<Share> all =
                reports.stream().map(report -> report.shares().get(index)).toList();
        Share first = all.get(0);
        boolean agree = all.stream().allMatch(share -> isSame(share, first));
        return agree
                ? first
                : new Gap(Why.CONFLICT, all.stream().map(Twice::written).collect(Collectors.joining("、")));
    }

    private static boolean isSame(Share one, Share other) {
        return one instanceof Known a && other instanceof Known b
                ? a.amount().compareTo(b.amount()) == 0
                : one.equals(other);
    }

    private static String written(Share share) {
        return share instanceof Known known ? plain(known.amount()) : ((Gap) share).written();
    }

    private static String plain(BigDecimal amount) {
        return amount.toPlainString();
    }

    private static int differences(List<Share> shares, ParentForm form) {
        return (int) IntStream.range(0, shares.size())
                .filter(i -> form.slots().get(i).isCell())
                .filter(i -> shares.get(i) instanceof Gap gap && gap.why() == Why.CONFLICT)
                .count();
    }

    private void say(List<String> files, int differences, Findings findings) {
        SourceSpan place = SourceSpan.of(files.get(files.size() - 1));
        String others = String.join("、", files.subList(0, files.size() - 1));
        if (differences == 0) {
            findings.add(Code.COLLECT_TWICE, place, name, others);
        } else {
            findings.add(Code.COLLECT_CONFLICT, place, name, others, differences);
        }
    }
}
