package org.nianbao.compat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A program that draws the pages of a PDF as gray maps into its standard output.
 *
 * @param name what it is called in the results
 * @param factor how many times finer than {@link Sheet#DPI} it has to draw until its rounding vanishes in the means
 * @param command its command line, with {@code FILE} and {@code DPI} for the file and the resolution
 */
record Program(String name, int factor, List<String> command) {
    /** Splash puts each glyph on a whole pixel, so that it needs the finest pixels; MuPDF rounds to parts of a pixel. */
    static final List<Program> ALL = List.of(
            new Program("poppler", 24, List.of("pdftoppm", "-r", "DPI", "-gray", "FILE")),
            new Program(
                    "MuPDF",
                    12,
                    List.of(
                            "mutool", "draw", "-q", "-r", "DPI", "-B", "256", "-c", "gray", "-F", "pgm", "-o", "-",
                            "FILE")),
            new Program("pdf.js", 8, List.of("node", "pdfjs.mjs", "FILE", "DPI")));

    private static final int BUFFER = 1 << 20;

    /** All pages of a file. */
    List<Sheet> draw(String file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(file))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<Sheet> sheets = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(process.getInputStream(), BUFFER)) {
            GrayMaps maps = new GrayMaps(in, factor);
            for (Optional<Sheet> sheet = maps.next(); sheet.isPresent(); sheet = maps.next()) {
                sheets.add(sheet.get());
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException(name + " failed at " + file);
        }
        return sheets;
    }

    private List<String> command(String file) {
        String dpi = String.valueOf(factor * Sheet.DPI);
        return command.stream()
                .map(word -> word.equals("FILE") ? file : word.equals("DPI") ? dpi : word)
                .toList();
    }
}
