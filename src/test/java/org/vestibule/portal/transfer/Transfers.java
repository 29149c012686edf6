package org.vestibule.portal.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.vestibule.page.Page;
import org.vestibule.page.PagePath;
import org.vestibule.page.PageRepository;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.creation.CreatePortal;
import org.vestibule.portal.creation.CreatePortalOutcome;
import org.vestibule.portal.creation.CreatePortalRequest;
import org.vestibule.testing.As;

/** Exports and imports portals as the system user, each at a unique address. */
@ApplicationScoped
class Transfers {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    private ExportPortal export;

    @Inject
    private ImportPortal importPortal;

    @Inject
    private CreatePortal createPortal;

    @Inject
    private PortalRepository portals;

    @Inject
    private PageRepository pages;

    @Inject
    private As as;

    static String freshAddress() {
        return "moved-" + NUMBER.incrementAndGet();
    }

    /** A portal with the starter kit. */
    Portal kit(String language) {
        String address = freshAddress();
        CreatePortalOutcome outcome = as.system(
                () -> createPortal.create(new CreatePortalRequest("Portal " + address, address, language, null, null)));
        return stored(((CreatePortalOutcome.Created) outcome).portal());
    }

    Portal stored(Portal portal) {
        return portals.byId(portal.id()).orElseThrow();
    }

    byte[] file(Portal portal) {
        ExportPortalOutcome outcome = as.system(() -> export.export(portal.id()));
        var bytes = new ByteArrayOutputStream();
        try {
            ((ExportPortalOutcome.Ready) outcome).export().writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    ImportPortalOutcome read(byte[] file, String address) {
        return read(new ImportPortalRequest(PortalFiles.stored(file).toFile(), "Portal " + address, address, null));
    }

    ImportPortalOutcome read(ImportPortalRequest request) {
        return as.system(() -> importPortal.importFile(request));
    }

    Portal imported(byte[] file) {
        ImportPortalOutcome outcome = read(file, freshAddress());
        assertThat(outcome).isInstanceOf(ImportPortalOutcome.Read.class);
        CreatePortalOutcome creation = ((ImportPortalOutcome.Read) outcome).creation();
        return stored(((CreatePortalOutcome.Created) creation).portal());
    }

    Page at(Portal portal, String path) {
        return pages.at(portal, new PagePath(path)).orElseThrow();
    }
}
