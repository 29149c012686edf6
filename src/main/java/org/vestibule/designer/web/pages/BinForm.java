package org.vestibule.designer.web.pages;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.vestibule.page.bin.RecycleBin;
import org.vestibule.page.bin.RestorePageOutcome;
import org.vestibule.shell.Texts;

/** The commands of the recycle bin, with a form for another path if another page has taken the old one. */
@Named
@ViewScoped
public class BinForm implements Serializable {

    private final PageList list;
    private final RecycleBin bin;

    private BinRow page;
    private String takenBy;
    private String path;

    @Inject
    public BinForm(PageList list, RecycleBin bin) {
        this.list = list;
        this.bin = bin;
    }

    public void restore(BinRow row) {
        page = row;
        told(bin.restore(list.portal(), row.id(), null));
    }

    /** Restores the page at the entered path. */
    public void restoreElsewhere() {
        told(bin.restore(list.portal(), page.id(), path == null ? "" : path));
    }

    private void told(RestorePageOutcome outcome) {
        if (outcome instanceof RestorePageOutcome.Restored restored) {
            PageListResponse.hide("restore");
            list.refresh();
            String key = restored.parent().isPresent() ? "say.restored.under" : "say.restored.top";
            String parent = restored.parent().map(above -> above.title()).orElse("");
            Texts.tellHere(PageListResponse.text(key, restored.page().title(), parent));
        } else if (outcome instanceof RestorePageOutcome.PathTaken taken) {
            takenBy = taken.by().title();
            path = "/" + taken.free();
            PageListResponse.show("restore");
        } else if (outcome instanceof RestorePageOutcome.NotAPath) {
            Texts.refuse("restoreForm:path", PageListResponse.text("violation.NO_PATH"));
        } else if (outcome instanceof RestorePageOutcome.Gone) {
            PageListResponse.hide("restore");
            list.refresh();
            PageListResponse.gone();
        }
    }

    /** Asks for confirmation before a page is deleted permanently. */
    public void askToErase(BinRow row) {
        page = row;
        PageListResponse.show("erase");
    }

    public void erase() {
        PageListResponse.hide("erase");
        boolean erased = bin.erase(list.portal(), page.id());
        list.refresh();
        if (erased) {
            Texts.tellHere(PageListResponse.text("say.erased", page.title()));
        } else {
            PageListResponse.gone();
        }
    }

    public BinRow getPage() {
        return page;
    }

    /** The title of the page that has the path now. */
    public String getTakenBy() {
        return takenBy;
    }

    public String getPath() {
        return path;
    }

    public void setPath(String path) {
        this.path = path;
    }
}
