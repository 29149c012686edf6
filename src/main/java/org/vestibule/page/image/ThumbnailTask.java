package org.vestibule.page.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.vestibule.shared.upkeep.DueRecord;
import org.vestibule.shared.upkeep.Portion;
import org.vestibule.shared.upkeep.UpkeepTask;

/** Goes through images without a thumbnail: those of older versions, and those uploaded while too many others were. */
@ApplicationScoped
class ThumbnailTask implements UpkeepTask {

    private final ThumbnailMaking making;

    @Inject
    ThumbnailTask(ThumbnailMaking making) {
        this.making = making;
    }

    @Override
    public String name() {
        return "image-thumbnails";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Portion run(DueRecord from) {
        // All are due since ever, so their numbers are their order.
        List<DueRecord> due = making.due(from.id(), Portion.SIZE).stream()
                .map(id -> new DueRecord(DueRecord.START.at(), id))
                .toList();
        return Portion.of(due, id -> {
            making.make(id);
            return true;
        });
    }
}
