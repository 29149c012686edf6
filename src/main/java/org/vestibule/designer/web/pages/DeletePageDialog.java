package org.vestibule.designer.web.pages;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.vestibule.page.Page;
import org.vestibule.page.bin.RecycleBin;
import org.vestibule.shell.Texts;

/** The confirmation before a page is deleted or unpublished. */
@Named
@ViewScoped
public class DeletePageDialog implements Serializable {

    private final PageList list;
    private final ListPublishing publishing;
    private final RecycleBin bin;

    private PageRow page;
    private boolean deleting;
    private boolean withSubpages;

    @Inject
    public DeletePageDialog(PageList list, ListPublishing publishing, RecycleBin bin) {
        this.list = list;
        this.publishing = publishing;
        this.bin = bin;
    }

    void beginDeleting(PageRow row) {
        page = row;
        deleting = true;
        withSubpages = false;
    }

    void beginUnpublishing(PageRow row) {
        page = row;
        deleting = false;
    }

    public void confirm() {
        PageListResponse.hide("removal");
        if (deleting) {
            delete();
        } else {
            publishing.unpublish(page);
        }
    }

    private void delete() {
        List<Page> deleted = bin.delete(list.portal(), page.id(), withSubpages);
        list.refresh();
        if (deleted.isEmpty()) {
            PageListResponse.gone();
        } else {
            Texts.tellHere(PageListResponse.text("say.deleted", page.title(), deleted.size() - 1));
        }
    }

    public PageRow getPage() {
        return page;
    }

    public boolean isDeleting() {
        return deleting;
    }

    public boolean isWithSubpages() {
        return withSubpages;
    }

    public void setWithSubpages(boolean withSubpages) {
        this.withSubpages = withSubpages;
    }
}
