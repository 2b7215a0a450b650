package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.source.Code;

/** Words written twice are found; what is doubled on purpose is left alone. */
final class DoubledWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "充分利用政务新媒体政务新媒体发布信息。",
                "及时更新信息公开目录信息公开目录和指南。",
                "本局认真贯彻落实认真贯彻落实各项部署。",
            })
    void aWordTwiceInARowIsFound(String text) {
        assertEquals(1, doubled(text).size(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "对群众的来信，一件一件一件一件地办。",
                "问题要研究研究，办法要商量商量。",
                "政务公开、政务公开日和政务公开专栏。",
                "信息公开目录；信息公开目录的更新。",
                "依法依规、应公开尽公开、能公开尽公开。",
            })
    void whatIsDoubledOnPurposeIsLeftAlone(String text) {
        assertEquals(List.of(), doubled(text), text);
    }

    private static List<String> doubled(String text) {
        String yaml = "year: 2023\nagency: 柳湾市档案局\nsections:\n  overview: |\n    " + text + "\n";
        return Samples.texts(Samples.check(yaml), Code.STYLE_DOUBLED);
    }
}
