package org.vestibule.designer.web.pages;

import java.io.Serializable;
import java.time.Instant;
import org.vestibule.page.Page;

/** A page in the recycle bin: its former path, and who moved it there and when. */
public record BinRow(long id, String title, String path, Instant deletedAt, String deletedBy) implements Serializable {

    static BinRow of(Page page) {
        return new BinRow(
                page.id(), page.title(), "/" + page.path(), page.deletedAt().orElseThrow(), page.deletedBy());
    }
}
