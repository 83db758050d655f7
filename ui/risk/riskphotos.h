#pragma once

#include "ui/common/recordfiles.h"
#include "ui/risk/riskpanes.h"

namespace anhe {

/** Photos and papers of a risk: as it was found, and of its rectification beneath. Pictures are shown small;
 * a click opens one. */
class RiskPhotos : public RiskPane
{
    Q_OBJECT
public:
    explicit RiskPhotos(Desk &desk, QWidget *parent = nullptr);

protected:
    void fill(QVBoxLayout *into) override;

private:
    /** Which of the two: before measures, or evidence of them. */
    enum class Side { Before, After };

    RecordFiles *makeFiles(Side side);
    void addSide(QVBoxLayout *into, RecordFiles &files, const QString &title, const QString &none);
    QWidget *pictureOf(RecordFiles &files, const Attachment &file);
    QPixmap thumbnail(const Attachment &file);

    RecordFiles *m_before;
    RecordFiles *m_after;
    QHash<qint64, QPixmap> m_thumbnails; ///< by attachment; null for what is no picture
};

} // namespace anhe
