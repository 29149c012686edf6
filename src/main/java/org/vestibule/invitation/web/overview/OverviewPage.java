package org.vestibule.invitation.web.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.vestibule.invitation.overview.Funnel;
import org.vestibule.invitation.overview.FunnelStep;
import org.vestibule.invitation.overview.InvitationOverview;
import org.vestibule.invitation.overview.OpenWork;
import org.vestibule.invitation.web.SelectOption;
import org.vestibule.shell.ListAddress;
import org.vestibule.shell.ListParameters;
import org.vestibule.shell.Moments;

/** The page Overview. Its address says of which portal the chart is, so that it can be kept as a bookmark. */
@Named
@RequestScoped
public class OverviewPage {

    private final InvitationOverview overview;

    private OpenWork work;
    private List<SelectOption> portals;
    private Long portalId;
    private Funnel funnel;
    private FunnelChart chart;

    @Inject
    public OverviewPage(InvitationOverview overview) {
        this.overview = overview;
    }

    @PostConstruct
    void read() {
        work = overview.openWork();
        portals = overview.portals().stream()
                .map(portal -> new SelectOption(portal.id(), portal.name()))
                .toList();
        portalId = ListParameters.ofRequest()
                .number("portal")
                .filter(asked -> portals.stream().anyMatch(portal -> portal.id().equals(asked)))
                .orElse(null);
        funnel = overview.funnel(portalId);
        chart = new FunnelChart(funnel);
    }

    public OpenWork getWork() {
        return work;
    }

    public List<SelectOption> getPortals() {
        return portals;
    }

    /** The portal of the chart; null for all of them. */
    public Long getPortalId() {
        return portalId;
    }

    public Funnel getFunnel() {
        return funnel;
    }

    public FunnelStep[] getSteps() {
        return FunnelStep.values();
    }

    public FunnelChart getChart() {
        return chart;
    }

    /** The address of the file with what the page shows, and with each portal by itself. */
    public String getExportAddress() {
        return new ListAddress("/crm/overview/export").with("portal", portalId).toString();
    }

    /** A count as people of the view's language write it. */
    public String number(long count) {
        return NumberFormat.getIntegerInstance(locale()).format(count);
    }

    /** How many of the invitations of all weeks got as far as this step: "56%". */
    public String share(FunnelStep step) {
        double share =
                (double) funnel.total().of(step) / Math.max(1, funnel.total().invited());
        return NumberFormat.getPercentInstance(locale()).format(share);
    }

    /** A day as people of the view's language write it: "3 May 2026". */
    public String day(LocalDate day) {
        return Moments.in(locale(), DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM))
                .format(day);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
