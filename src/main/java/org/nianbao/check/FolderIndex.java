package org.nianbao.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.bodies.BodyName;
import org.nianbao.report.Field;
import org.nianbao.report.ReportFields;
import org.nianbao.source.DataFile;

/**
 * The reports of a folder by agency and year.
 *
 * <p>Reading hundreds of files whole would cost more than all checks together; year and agency are found by their lines
 * at the left margin.
 *
 * @param files the files of each {@code agency year} by name, agencies as names are compared
 */
record FolderIndex(Map<String, List<Path>> files) {
    private static final Pattern YEAR = top("year");
    private static final Pattern AGENCY = top("agency");
    private static final int HEAD_BYTES = 1024;
    private static final int HEAD_LINES = 200;

    FolderIndex {
        files = Map.copyOf(files);
    }

    /**
     * Looks through a folder. What cannot be read is passed over: it is said where the folder itself is checked.
     *
     * @param below whether folders below count
     */
    static FolderIndex of(Path folder, boolean below) {
        List<Path> data = new ArrayList<>();
        try {
            Files.walkFileTree(folder, Set.of(), below ? Integer.MAX_VALUE : 1, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (isData(file)) {
                        data.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // As above.
        }
        Map<String, List<Path>> files = new HashMap<>();
        data.stream().sorted().forEach(file -> add(files, file));
        return new FolderIndex(files);
    }

    /** The files of a body and year: more than one where a copy lies beside its original. */
    List<Path> find(String agency, int year) {
        return files.getOrDefault(key(agency, String.valueOf(year)), List.of());
    }

    private static boolean isData(Path file) {
        return DataFile.is(file) && !file.getFileName().toString().startsWith(".") && Files.isRegularFile(file);
    }

    /** Both lines mostly stand first, so that little of each file is read. */
    private static void add(Map<String, List<Path>> files, Path file) {
        try {
            Optional<String> start = keyAtStart(file);
            Optional<String> key = start.isPresent() ? start : keyIn(file);
            key.ifPresent(found ->
                    files.computeIfAbsent(found, any -> new ArrayList<>(1)).add(file));
        } catch (IOException | UncheckedIOException e) {
            // Not a report in UTF-8, or not to be read: said when the file itself is checked.
        }
    }

    /** Without the last line, which may have been cut. */
    private static Optional<String> keyAtStart(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
            return keyIn(start.substring(0, start.lastIndexOf('\n') + 1).lines());
        }
    }

    private static Optional<String> keyIn(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return keyIn(lines.limit(HEAD_LINES));
        }
    }

    private static Optional<String> keyIn(Stream<String> lines) {
        Optional<String> year = Optional.empty();
        Optional<String> agency = Optional.empty();
        Iterator<String> rest = lines.iterator();
        while (rest.hasNext() && (year.isEmpty() || agency.isEmpty())) {
            String line = rest.next();
            year = year.or(() -> value(line, YEAR));
            agency = agency.or(() -> value(line, AGENCY));
        }
        return year.isPresent() && agency.isPresent() ? Optional.of(key(agency.get(), year.get())) : Optional.empty();
    }

    private static String key(String agency, String year) {
        return BodyName.plain(agency) + " " + year;
    }

    private static Optional<String> value(String line, Pattern pattern) {
        if (line.isEmpty() || line.charAt(0) <= ' ') {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(line);
        return matcher.matches() ? Optional.of(matcher.group("value")) : Optional.empty();
    }

    /** A line of a field at the top of the file, by its key or label, with or without quotes and a comment. */
    private static Pattern top(String key) {
        String label = ReportFields.TOP.stream()
                .filter(field -> field.key().equals(key))
                .map(Field::label)
                .findFirst()
                .orElseThrow();
        return Pattern.compile(
                "\\uFEFF?(?:" + key + "|" + label + ")\\s*:\\s+[\"']?(?<value>[^\"'#]+?)[\"']?\\s*(?:#.*)?");
    }
}
