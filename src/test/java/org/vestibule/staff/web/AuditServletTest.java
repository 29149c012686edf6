package org.vestibule.staff.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditLogEntry;
import org.vestibule.staff.AuditLog;

class AuditServletTest {

    @Test
    void marksAFileThatCouldNotBeReadToTheEnd() throws Exception {
        AuditLogEntry entry = mock();
        when(entry.happenedAt()).thenReturn(Instant.EPOCH);
        when(entry.type()).thenReturn(AuditEventType.CONTACT__ADDED);
        when(entry.about()).thenReturn(Map.of());
        AuditLog log = mock();
        when(log.after(any(), isNull(), anyInt())).thenReturn(List.of(entry));
        when(log.after(any(), eq(entry), anyInt())).thenThrow(new IllegalStateException("away"));
        HttpServletRequest request = mock();
        ServletContext application = mock();
        when(application.getSessionCookieConfig()).thenReturn(mock(SessionCookieConfig.class));
        when(request.getServletContext()).thenReturn(application);
        when(request.getParameterMap()).thenReturn(Map.of());
        when(request.getLocales()).thenReturn(Collections.enumeration(List.of(Locale.ENGLISH)));
        HttpServletResponse response = mock();
        var file = new StringWriter();
        when(response.getWriter()).thenReturn(new PrintWriter(file));

        assertThatThrownBy(() -> new AuditServlet(log, ZoneOffset.UTC).doGet(request, response))
                .hasMessage("away");

        List<String> lines = List.of(file.toString().strip().split("\r\n"));
        assertThat(lines).hasSize(3);
        assertThat(lines.get(2)).startsWith("This file is incomplete");
    }
}
