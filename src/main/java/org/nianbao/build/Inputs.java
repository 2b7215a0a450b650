package org.nianbao.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.check.PreviousReports;
import org.nianbao.font.FontLibrary;
import org.nianbao.font.TrueTypeFace;
import org.nianbao.form.Edition;
import org.nianbao.pdf.IccProfile;
import org.nianbao.pdf.PdfOptions;
import org.nianbao.source.Checksum;

/**
 * Everything a report is made from, by name, as it is now. Equal values mean an equal PDF; what all reports share is
 * read once. Used by many threads at once.
 */
final class Inputs {
    private static final String DATA = "data";

    /** What every report is made from, and what is the same for all of them. */
    private final Map<String, UnaryOperator<String>> shared = Map.of(
            "program", key -> Version.identity(),
            "options", key -> options(),
            "templates", key -> templates(),
            "style", key -> styleSheet(),
            "fonts", key -> fontList());

    private final Workspace workspace;
    private final Resources resources;
    private final BuildOptions options;
    private final PreviousReports previous;
    private final FileTimes times;
    private final Map<String, String> values = new ConcurrentHashMap<>();

    Inputs(Workspace workspace, Resources resources, BuildOptions options, PreviousReports previous, FileTimes times) {
        this.workspace = workspace;
        this.resources = resources;
        this.options = options;
        this.previous = previous;
        this.times = times;
    }

    /** The data file's own value: to be taken before the report is read, so that a later edit is not missed. */
    String data(PlanItem item) {
        return checksum(item.source());
    }

    /**
     * The values of all that a report was made from.
     *
     * @param item the report
     * @param data the value of its data file
     * @param used what it was made from besides, as {@link Trail} names it
     */
    Map<String, String> of(PlanItem item, String data, Set<String> used) {
        Map<String, String> all = new TreeMap<>();
        all.put(DATA, data);
        shared.keySet().forEach(key -> all.put(key, value(key, item)));
        used.forEach(key -> all.put(key, value(key, item)));
        return all;
    }

    /** The first of some inputs that has another value now; empty where all are as they were. */
    Optional<String> changed(PlanItem item, Map<String, String> before) {
        boolean complete = before.containsKey(DATA) && before.keySet().containsAll(shared.keySet());
        Optional<String> first = before.entrySet().stream()
                .filter(input -> !isStill(input.getValue(), value(input.getKey(), item)))
                .map(Map.Entry::getKey)
                .findFirst();
        return complete ? first : Optional.of(DATA);
    }

    private static boolean isStill(String before, String now) {
        return now.equals(before) && !now.contains(FileTimes.UNSETTLED);
    }

    private String value(String key, PlanItem item) {
        if (key.equals(DATA)) {
            return data(item);
        } else if (key.startsWith(Trail.IMAGE)) {
            return image(key.substring(Trail.IMAGE.length()), item);
        } else if (key.startsWith(Trail.PREVIOUS)) {
            return previous(key.substring(Trail.PREVIOUS.length()), item);
        }
        return values.computeIfAbsent(key, this::sharedValue);
    }

    private String sharedValue(String key) {
        if (key.startsWith(Trail.FONT)) {
            return font(key.substring(Trail.FONT.length()));
        } else if (key.startsWith(Trail.FORM)) {
            Optional<Path> file = resources.forms().file(key.substring(Trail.FORM.length()));
            return file.map(this::checksum).orElse(Checksum.NONE);
        } else if (key.startsWith(Trail.YEAR)) {
            int year = Integer.parseInt(key.substring(Trail.YEAR.length()));
            return resources.forms().forYear(year).map(Edition::id).orElse(Checksum.NONE);
        }
        return Optional.ofNullable(shared.get(key))
                .map(reader -> reader.apply(key))
                .orElse(Checksum.NONE);
    }

    private String image(String path, PlanItem item) {
        try {
            return checksum(item.folder().resolve(path));
        } catch (InvalidPathException e) {
            return Checksum.NONE;
        }
    }

    /** The year stands before the first space, the body after it. */
    private String previous(String name, PlanItem item) {
        int space = name.indexOf(' ');
        int year = Integer.parseInt(name.substring(0, space));
        List<Path> files = previous.locate(name.substring(space + 1), year, item.source());
        return files.isEmpty()
                ? Checksum.NONE
                : files.stream().map(this::checksum).collect(Collectors.joining(" "));
    }

    private String font(String name) {
        return resources.fonts().faces().stream()
                .map(TrueTypeFace::file)
                .filter(file -> file.getFileName().toString().equals(name))
                .distinct()
                .map(file -> times.value(name, file))
                .collect(Collectors.joining(" "));
    }

    /** Which fonts there are: the list, and the names of those in the folder for rare characters. */
    private String fontList() {
        String names = resources.fonts().faces().stream()
                .map(face -> face.file().getFileName() + "#" + face.index())
                .collect(Collectors.joining(" "));
        return checksum(workspace.fonts().resolve(FontLibrary.FILE)) + " "
                + Checksum.of(names.getBytes(StandardCharsets.UTF_8));
    }

    private String templates() {
        try (Stream<Path> files = Files.walk(workspace.templates())) {
            String all = files.filter(Inputs::isTemplate)
                    .sorted()
                    .map(file -> workspace.templates().relativize(file) + " " + checksum(file))
                    .collect(Collectors.joining("; "));
            return all.contains(FileTimes.UNSETTLED)
                    ? FileTimes.UNSETTLED
                    : Checksum.of(all.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTemplate(Path file) {
        String name = file.toString();
        return name.endsWith(".ftlh") || name.endsWith(".ftl");
    }

    private String styleSheet() {
        return checksum(workspace.templates().resolve(Resources.STYLE_SHEET));
    }

    /** Whatever else the options say follows from the files themselves. */
    private String options() {
        PdfOptions pdf = options.pdf();
        return String.join(
                " ",
                "draft=" + options.draft(),
                "strict=" + options.strict(),
                "created=" + options.created().map(Object::toString).orElse(""),
                "previous=" + options.previous().isPresent(),
                "extras=" + new TreeSet<>(options.extras()),
                "profile=" + pdf.profile(),
                "compression=" + pdf.compression(),
                "producer=" + pdf.producer(),
                "condition=" + pdf.condition().map(IccProfile::identity).orElse(""));
    }

    private String checksum(Path file) {
        return times.isSettled(file) ? Checksum.of(file) : FileTimes.UNSETTLED;
    }
}
