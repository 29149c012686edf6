package org.vestibule.shell.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PageReadingTest {

    @Test
    void detectsHeadersThatNotEveryPageHas() {
        List<Consumer<PageReading>> additions = List.of(
                answer -> answer.setHeader("X-Shop-Stock", "12"),
                answer -> answer.addHeader("Link", "</next>; rel=next"),
                answer -> answer.setIntHeader("X-Shop-Stock", 12),
                answer -> answer.addIntHeader("X-Shop-Stock", 12),
                answer -> answer.setDateHeader("X-Shop-Day", 0),
                answer -> answer.addDateHeader("X-Shop-Day", 0),
                answer -> answer.addCookie(new Cookie("shop", "1")));
        assertThat(additions).allSatisfy(addition -> {
            var answer = new PageReading(mock(HttpServletResponse.class));
            addition.accept(answer);
            assertThat(answer.addsHeaders()).isTrue();
        });
    }

    @Test
    void ignoresTheHeadersOfEveryPage() {
        var answer = new PageReading(mock(HttpServletResponse.class));
        answer.setContentType("text/html;charset=UTF-8");
        answer.setHeader("Content-Language", "de");
        assertThat(answer.addsHeaders()).isFalse();
    }
}
