package org.nianbao.font;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.font.FontsFile.FaceEntry;
import org.nianbao.font.FontsFile.FaceName;
import org.nianbao.font.FontsFile.RoleEntry;
import org.nianbao.source.Code;
import org.nianbao.source.FileTrouble;
import org.nianbao.source.Findings;
import org.nianbao.source.SourceSpan;

/** {@link FontsFile} → {@link FontLibrary}: opens each file that a role names, once. */
final class FontOpener {
    /** Fonts put here are asked last in every role: rare characters of names of persons and places. */
    private static final String EXTRA = "extra";

    private final Path directory;
    private final Findings findings;
    private final Map<String, FaceEntry> listed = new LinkedHashMap<>();
    private final Map<String, Optional<TrueTypeFace>> opened = new LinkedHashMap<>();

    FontOpener(Path directory, Findings findings) {
        this.directory = directory;
        this.findings = findings;
    }

    FontLibrary open(FontsFile file) {
        file.faces().forEach(face -> listed.put(face.id(), face));
        List<TrueTypeFace> extra = extra();
        List<FontRole> roles =
                file.roles().stream().map(role -> role(role, extra)).toList();
        boolean fallback = roles.stream()
                .anyMatch(role ->
                        role.name().equals(FontLibrary.FALLBACK) && !role.han().isEmpty());
        if (!fallback) {
            findings.add(
                    Code.FONTS_NO_FALLBACK,
                    SourceSpan.of(directory.resolve(FontLibrary.FILE).toString()));
        }
        return new FontLibrary(roles, faces(extra));
    }

    private FontRole role(RoleEntry role, List<TrueTypeFace> extra) {
        List<TrueTypeFace> han = faces(role, role.han());
        List<TrueTypeFace> latin = faces(role, role.latin());
        if (!han.isEmpty()) {
            han.addAll(extra);
        }
        return new FontRole(role.name(), role.standard(), han, latin);
    }

    private List<TrueTypeFace> faces(RoleEntry role, List<FaceName> names) {
        Set<TrueTypeFace> faces = new LinkedHashSet<>();
        names.forEach(name -> face(role, name).ifPresent(faces::add));
        return new ArrayList<>(faces);
    }

    private Optional<TrueTypeFace> face(RoleEntry role, FaceName name) {
        FaceEntry entry = listed.get(name.id());
        if (entry == null) {
            findings.add(
                    Code.FONTS_UNKNOWN_FACE, name.span(), role.name(), name.id(), String.join(", ", listed.keySet()));
            return Optional.empty();
        }
        return opened.computeIfAbsent(name.id(), id -> open(entry));
    }

    private Optional<TrueTypeFace> open(FaceEntry entry) {
        return TrueTypeFace.open(
                directory.resolve(entry.file()), entry.index(), entry.settings(), entry.span(), findings);
    }

    private List<TrueTypeFace> faces(List<TrueTypeFace> extra) {
        Set<TrueTypeFace> faces = new LinkedHashSet<>();
        opened.values().forEach(face -> face.ifPresent(faces::add));
        faces.addAll(extra);
        return List.copyOf(faces);
    }

    /** In the order of their names, so that all machines choose alike. */
    private List<TrueTypeFace> extra() {
        Path folder = directory.resolve(EXTRA);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(FontOpener::isFont)
                    .sorted()
                    .flatMap(file -> TrueTypeFace.open(file, 0, SourceSpan.of(file.toString()), findings).stream())
                    .toList();
        } catch (IOException e) {
            String reason = FileTrouble.reason(e);
            findings.add(Code.FONT_UNREADABLE, SourceSpan.of(folder.toString()), folder, reason);
            return List.of();
        }
    }

    private static boolean isFont(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".ttc");
    }
}
