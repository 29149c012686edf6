package org.vestibule.invitation.web.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vestibule.invitation.overview.Funnel;
import org.vestibule.invitation.overview.FunnelCount;
import org.vestibule.invitation.overview.InvitationOverview;
import org.vestibule.invitation.overview.IsoWeek;
import org.vestibule.portal.Portal;

class OverviewServletTest {

    @Test
    void aLineHasTheNumbersOfOneWeekAndAPortalsNameIsNoFormula() throws Exception {
        Portal portal = new Portal("sum", "=SUM(A1:A9)", Locale.ENGLISH, "#0f766e");
        Funnel funnel = new Funnel(
                List.of(new Funnel.Week(IsoWeek.of(LocalDate.parse("2027-01-01")), new FunnelCount(1200, 30, 7))));
        InvitationOverview overview = mock();
        when(overview.funnels(42L)).thenReturn(Map.of(portal, funnel));

        assertThat(file(overview, "42"))
                .isEqualTo("\ufeffPortal,Week,Begins on,Invited,Opened the page,Accepted\r\n"
                        + "'=SUM(A1:A9),2026-W53,2026-12-28,1200,30,7\r\n");
    }

    private static String file(InvitationOverview overview, String portal) throws Exception {
        HttpServletRequest request = mock();
        ServletContext application = mock();
        when(application.getSessionCookieConfig()).thenReturn(mock(SessionCookieConfig.class));
        when(request.getServletContext()).thenReturn(application);
        when(request.getParameter("portal")).thenReturn(portal);
        when(request.getLocales()).thenReturn(Collections.enumeration(List.of(Locale.ENGLISH)));
        HttpServletResponse response = mock();
        var file = new StringWriter();
        var writer = new PrintWriter(file);
        when(response.getWriter()).thenReturn(writer);
        new OverviewServlet(overview).doGet(request, response);
        writer.flush();
        return file.toString();
    }
}
