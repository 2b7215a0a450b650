package org.nianbao.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StampedTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>甲</p>|<p*>甲</p>",
                "<br/>|<br*/>",
                "<p<#if x> class=\"a\"</#if>>|<p*<#if x> class=\"a\"</#if>>",
                "<p title=\"${a?replace(\"<b>\", '')}\">|<p* title=\"${a?replace(\"<b>\", '')}\">",
                "<#-- <p> --><p>|<#-- <p> --><p*>",
                "<!-- <p> --><p>|<!-- <p> --><p*>",
                "<!-- <#if a>--></#if> --><p>|<!-- <#if a>--></#if> --><p*>",
                "<#assign x = \"<b>\"><p>|<#assign x = \"<b>\"><p*>",
                "<#if (a > \"<b>\")><p>|<#if (a > \"<b>\")><p*>",
                "<@m a=r\"\\\" b='<p>'/><p>|<@m a=r\"\\\" b='<p>'/><p*>",
                "<@m a=\"\\\"<p>\"/><p>|<@m a=\"\\\"<p>\"/><p*>",
                "<h${level} id=\"a\">|<h${level}* id=\"a\">",
                "<#noparse>${<p></#noparse><p>|<#noparse>${<p></#noparse><p*>",
                "<![CDATA[<p>]]><p>|<![CDATA[<p>]]><p*>",
                "a < b <3|a < b <3",
                "${\"it's <b>\"}<i>|${\"it's <b>\"}<i*>",
                "<#|<#",
                "${'|${'",
            })
    void stampsLiteralStartTagsOnly(String template, String expected) {
        assertEquals(
                expected.replace("*", " data-tpl=\"t.ftlh:1\""),
                StampedText.of(template, "t.ftlh").text());
    }

    @Test
    void countsLinesAndMapsColumnsBack() {
        StampedText stamped = StampedText.of("<p>\n甲<b><i>x\n", "t");
        assertEquals("<p data-tpl=\"t:1\">\n甲<b data-tpl=\"t:2\"><i data-tpl=\"t:2\">x\n", stamped.text());
        String line = stamped.text().lines().toList().get(1);
        assertEquals("甲<b><i>x".indexOf('x') + 1, stamped.writtenColumn(2, line.indexOf('x') + 1));
        assertEquals(1, stamped.writtenColumn(2, 1));
    }

    @Test
    void aFolderNameCannotRunAnything() {
        assertEquals(
                "<p data-tpl=\"&#36;&#123;a&#125;&#34;:1\">",
                StampedText.of("<p>", "${a}\"").text());
    }
}
