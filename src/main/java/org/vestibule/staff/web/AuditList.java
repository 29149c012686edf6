package org.vestibule.staff.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditLogEntry;
import org.vestibule.shared.paging.Cursor;
import org.vestibule.shared.paging.ListSlice;
import org.vestibule.shell.Moments;
import org.vestibule.staff.AuditLog;
import org.vestibule.staff.RecordNames;

/** The screen of the audit log, page by page. */
@Named
@RequestScoped
public class AuditList {

    private static final int PAGE_SIZE = 50;

    private final AuditLog log;
    private final ZoneId zone;
    private final Moments moments;

    private AuditFilter filter;
    private ResourceBundle texts;
    private ListSlice<AuditLogEntry> page;
    private RecordNames names;

    @Inject
    AuditList(AuditLog log, ZoneId zone, Moments moments) {
        this.log = log;
        this.zone = zone;
        this.moments = moments;
    }

    @PostConstruct
    void read() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String> parameters = faces.getExternalContext().getRequestParameterMap();
        texts = faces.getApplication().getResourceBundle(faces, "staffText");
        filter = AuditFilter.in(parameters);
        page = log.page(filter.search(zone), Cursor.in(parameters).orElse(null), PAGE_SIZE);
        names = log.names(page.items());
    }

    public ListSlice<AuditLogEntry> getPage() {
        return page;
    }

    public String what(AuditLogEntry entry) {
        return new AuditEventFormatter(entry, texts).what();
    }

    public String who(AuditLogEntry entry) {
        return new AuditEventFormatter(entry, texts).who();
    }

    public List<AuditThing> about(AuditLogEntry entry) {
        return new AuditEventFormatter(entry, texts).things(names, moments::full);
    }

    /** The address of the page that begins or ends at this cursor. */
    public String pageAddress(Cursor cursor) {
        return filter.address("/audit", cursor.name(), cursor.text());
    }

    /** The address of a file with all events that match the filter. */
    public String getExportAddress() {
        return filter.address("/audit/export");
    }

    /** The event types, sorted by their labels. */
    public List<AuditEventType> getActs() {
        return Stream.of(AuditEventType.values())
                .sorted(Comparator.comparing(act -> texts.getString("event." + act)))
                .toList();
    }

    public boolean isNarrowed() {
        return filter.narrows();
    }

    public String getFrom() {
        return filter.from() == null ? "" : filter.from().toString();
    }

    public String getTo() {
        return filter.to() == null ? "" : filter.to().toString();
    }

    public String getPerson() {
        return filter.person();
    }

    public AuditEventType getAct() {
        return filter.act();
    }
}
