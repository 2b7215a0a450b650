package org.nianbao.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a report that someone looks at when its file is saved, in all the ways in which editors save. */
@Timeout(120)
final class SaveTest {
    private static final String TEXT = "year: 2023\nagency: 甲局\nstatus: draft\nsections:\n  overview: 第%d次。\n";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<String> notices = new LinkedBlockingQueue<>();
    private PreviewFixture fixture;
    private Preview preview;
    private Path file;
    private int saves;

    @BeforeEach
    void lookAtAReport() throws Exception {
        fixture = new PreviewFixture(folder);
        file = fixture.save("甲.yaml", next());
        fixture.save("乙.yaml", next().replace("甲局", "乙局"));
        preview = fixture.start(fixture.reports(), 0);
        awaitState(1, "乙局");
        follow(2);
    }

    @AfterEach
    void close() {
        preview.close();
    }

    @Test
    void everyWayToSaveIsSeen() throws Exception {
        Files.writeString(file, next());
        awaitPages(2);

        Path other = file.resolveSibling("~$甲.tmp");
        Files.writeString(other, next());
        Files.delete(file);
        Files.move(other, file);
        awaitPages(2);

        Path backup = file.resolveSibling("甲.yaml~");
        Files.move(file, backup);
        Files.writeString(file, next());
        Files.delete(backup);
        awaitPages(2);

        Files.writeString(file, "");
        Files.writeString(file, next());
        awaitPages(2);
    }

    @Test
    void manySavesAreSeenTogether() throws Exception {
        int many = 40;
        for (int i = 0; i < many; i++) {
            Files.writeString(file, next());
        }
        awaitPages(2);
        assertTrue(serial(2) - serial(1) < many, "not every save is set");
    }

    @Test
    void thePagesBeforeTheLatestAreStillThere() throws Exception {
        Files.writeString(file, next());
        awaitPages(2);
        String first = pages(2);
        String before = get(first);
        Files.writeString(file, next());
        awaitPages(2);
        String second = pages(2);
        assertNotEquals(first, second);
        assertEquals(before, get(first), "asked for while a save brought others");

        Files.writeString(file, next());
        awaitPages(2);
        assertEquals(200, status(second));
        assertEquals(404, status(first));
    }

    @Test
    void aFileThatGoesLeavesTheListAndComesBackUnderItsNumber() throws Exception {
        Files.delete(file);
        while (list().contains("甲.yaml")) {
            notices.poll(1, TimeUnit.SECONDS);
        }
        assertEquals(404, status("/reports/2"));

        Files.writeString(file, next());
        awaitPages(2);
    }

    @Test
    void whatALinkLeadsToIsSeenWhereTheSystemDoesNotTell() throws Exception {
        Path first = Files.createDirectories(folder.resolve("first")).resolve("丙.yaml");
        Path second = Files.createDirectories(folder.resolve("second")).resolve("丙.yaml");
        Path link = fixture.reports().resolve("丙.yaml");
        Files.writeString(first, next());
        Files.createSymbolicLink(link, first);
        while (!list().contains("丙.yaml")) {
            notices.poll(1, TimeUnit.SECONDS);
        }
        follow(3);

        Files.writeString(second, next());
        Files.delete(link);
        Files.createSymbolicLink(link, second);
        awaitPages(3);
        // No folder of the second file is watched.
        Files.writeString(second, next());
        awaitPages(3);
    }

    @Test
    void anotherYearOfTheSameBodyChangesWhatIsFound() throws Exception {
        int alone = serial(2);
        fixture.save("去年.yaml", next().replace("2023", "2022"));
        awaitSerialAfter(alone);
        int beside = serial(2);
        fixture.save("去年.yaml", next().replace("2023", "2022"));
        awaitSerialAfter(beside);
    }

    private void awaitSerialAfter(int serial) throws Exception {
        while (serial(2) == serial) {
            notices.poll(1, TimeUnit.SECONDS);
        }
    }

    /** The text of the next save. */
    private String next() {
        return TEXT.formatted(++saves);
    }

    private void awaitPages(int id) throws Exception {
        while (!areas(id).contains("第" + saves + "次")) {
            notices.poll(1, TimeUnit.SECONDS);
        }
    }

    private void awaitState(int id, String agency) throws Exception {
        while (!list().contains(agency)) {
            notices.poll(10, TimeUnit.MILLISECONDS);
        }
        assertEquals(200, status("/reports/" + id));
    }

    private int serial(int id) throws Exception {
        return report(id).get("serial").getAsInt();
    }

    private JsonObject report(int id) throws Exception {
        return JsonParser.parseString(get("/reports/" + id)).getAsJsonObject();
    }

    private String areas(int id) throws Exception {
        if (status("/reports/" + id) != 200) {
            return "";
        }
        return report(id).has("version") ? get(pages(id)) : "";
    }

    /** Where the latest pages of a report are described. */
    private String pages(int id) throws Exception {
        return "/reports/" + id + "/" + report(id).get("version") + "/areas";
    }

    private String list() throws Exception {
        return get("/reports");
    }

    private String get(String path) throws Exception {
        return client.send(request(path), BodyHandlers.ofString()).body();
    }

    private int status(String path) throws Exception {
        return client.send(request(path), BodyHandlers.discarding()).statusCode();
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(preview.address() + path.substring(1)))
                .build();
    }

    /** Looks at a report as a browser does; the notices come in one after another. */
    private void follow(int id) throws Exception {
        var answer = client.send(request("/events?report=" + id), BodyHandlers.ofInputStream());
        BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        Thread reader = new Thread(() -> read(lines));
        reader.setDaemon(true);
        reader.start();
    }

    private void read(BufferedReader lines) {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                notices.add(line);
            }
        } catch (IOException e) {
            // The preview is closed.
        }
    }
}
