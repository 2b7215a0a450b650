package org.nianbao.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.nianbao.source.Code;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceFile;

/**
 * Characters that stand for nothing outside one office's machines, or that a conversion broke.
 *
 * <p>The fonts find them too, once a report is set; here they are found without setting it. Each is said once.
 */
final class CharacterCheck implements Check {
    private static final int REPLACEMENT = 0xfffd;

    @Override
    public void check(Subject subject, Findings findings) {
        SourceFile source = subject.report().source();
        String text = source.text();
        char[] characters = text.toCharArray();
        Set<Integer> said = new HashSet<>();
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] >= 0xd800 && isSuspect(text.codePointAt(i)) && said.add(text.codePointAt(i))) {
                say(source, i, text.codePointAt(i), findings);
            }
        }
    }

    private static boolean isSuspect(int codePoint) {
        return codePoint == REPLACEMENT || Character.getType(codePoint) == Character.PRIVATE_USE;
    }

    private static void say(SourceFile source, int at, int codePoint, Findings findings) {
        String comment = source.text()
                .substring(source.text().lastIndexOf('\n', at) + 1, at)
                .stripLeading();
        if (!comment.startsWith("#")) {
            Code code = codePoint == REPLACEMENT ? Code.CHARACTER_BROKEN : Code.CHARACTER_PRIVATE;
            String hex = String.format(Locale.ROOT, "%04X", codePoint);
            findings.add(code, source.spanOf(at, at + Character.charCount(codePoint)), hex);
        }
    }
}
