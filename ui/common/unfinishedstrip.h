#pragma once

#include <QFrame>

namespace anhe {

class UnfinishedSteps;

/** Offers the steps that were begun and not finished; hidden while there are none. */
class UnfinishedStrip : public QFrame
{
    Q_OBJECT
public:
    explicit UnfinishedStrip(UnfinishedSteps &steps, QWidget *parent = nullptr);

    /** The place whose step stands in the detail already is not offered. */
    void setPlaceInSight(const QString &place);

Q_SIGNALS:
    void continued(const QString &place);

private:
    void fill();

    UnfinishedSteps &m_steps;
    QString m_inSight;
};

} // namespace anhe
