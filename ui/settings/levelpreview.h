#pragma once

#include "core/risk/risklevels.h"

#include <QWidget>

class QLabel;

namespace anhe {

class Chip;

/** The risk matrix as cut points colour it, and how many of its cells fall to each level. */
class LevelPreview : public QWidget
{
    Q_OBJECT
public:
    explicit LevelPreview(QWidget *parent = nullptr);

    void setScheme(const RiskLevelScheme &scheme);
    /** "Major risk: 3 cells", and so on, the worst first. */
    QStringList told() const;

private:
    class Cells;

    Cells *m_cells;
    QList<Chip *> m_counts; // the worst level first
};

} // namespace anhe
