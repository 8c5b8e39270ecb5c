"""The style sheet for Qt's own widgets, filled in from the tokens.

Combo boxes and spin boxes are left to Fusion and the palette: a rule on them loses their arrows.
"""

from string import Template

from wargame.ui.icons import ICON_FOLDER
from wargame.ui.theme.tokens import Tokens

TEMPLATE = Template(
    """
/* $revision */
QToolTip { background: $ink; color: $card; border: 0; padding: ${p4}px ${p8}px; }

QAbstractButton { outline: 0; }
QPushButton {
  background: $card; color: $ink; border: 1px solid $rule_strong; border-radius: ${p4}px;
  padding: ${p6}px ${p16}px; min-height: ${p18}px; font-weight: 600;
}
QPushButton:hover { background: $sunk; }
QPushButton:pressed, QPushButton[down="true"] { background: $rule_soft; }
QPushButton:disabled { background: $paper; color: $ink2; border-color: $rule; }
QPushButton[kind="primary"] { background: $acc; color: $on_acc; border-color: $acc; }
QPushButton[kind="primary"]:hover { background: $acc_hover; border-color: $acc_hover; }
QPushButton[kind="primary"]:pressed { background: $acc_hover; border-color: $ink; }
QPushButton[kind="primary"]:disabled { background: $sunk; color: $ink2; border-color: $rule; }
QPushButton[kind="accent"] { color: $acc; border-color: $acc; }
QPushButton[kind="accent"]:hover { background: $acc_tint; }
QPushButton[kind="accent"]:disabled { color: $ink2; border-color: $rule; }
QPushButton:disabled, QLineEdit:disabled { border-style: $off_edge; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent;
  padding: ${p6}px ${p8}px; }
QPushButton[kind="quiet"]:hover { background: $sunk; }
QPushButton[kind="danger"] { color: $alarm; border-color: $alarm; }
QPushButton[kind="danger"]:hover { background: $alarm_tint; }

QPushButton[segment] { border-radius: 0; padding: ${p4}px ${p6}px; min-height: ${p16}px;
  border-right-width: 0; font-weight: 400; }
QPushButton[segment="first"] { border-top-left-radius: ${p4}px;
  border-bottom-left-radius: ${p4}px; }
QPushButton[segment="last"] { border-top-right-radius: ${p4}px;
  border-bottom-right-radius: ${p4}px; border-right-width: 1px; }
QPushButton[segment="only"] { border-radius: ${p4}px; border-right-width: 1px; }
QPushButton[segment]:checked { background: $ink; color: $card; border-color: $ink;
  font-weight: 600; }

QLineEdit, QPlainTextEdit, QTextEdit {
  background: $card; color: $ink; border: 1px solid $rule_strong; border-radius: ${p4}px;
  padding: ${p6}px ${p8}px; selection-background-color: $acc; selection-color: $on_acc;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $acc;
  padding: ${p5}px ${p7}px; }
QLineEdit[error="true"] { border: 2px solid $alarm; padding: ${p5}px ${p7}px; }
QLineEdit:disabled { background: $paper; color: $ink2; border-color: $rule; }
QTextBrowser { background: transparent; border: 0; padding: 0; }

QTabWidget::pane { border: 0; border-top: 1px solid $rule; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $ink2; border: 0;
  border-bottom: 2px solid transparent; padding: ${p8}px ${p4}px ${p6}px ${p4}px;
  margin-left: ${p4}px; margin-right: ${p4}px; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $ink; font-weight: 600; }

QCheckBox, QRadioButton { spacing: ${p8}px; }
QCheckBox::indicator, QRadioButton::indicator { width: ${p14}px; height: ${p14}px;
  background: $card; border: 1px solid $rule_strong; border-radius: 3px; }
QRadioButton::indicator { border-radius: ${p7}px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $ink; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked { background: $acc;
  border-color: $acc; }
QCheckBox::indicator:checked { image: url("$marks/check-$mark.svg"); }
QRadioButton::indicator:checked { image: url("$marks/dot-$mark.svg"); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $paper;
  border-color: $rule; }

QSlider::groove:horizontal { height: 4px; background: $rule; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $acc; border-radius: 2px; }
QSlider::handle:horizontal { width: ${p14}px; height: ${p14}px; margin: -${p6}px 0;
  background: $card; border: 2px solid $acc; border-radius: ${p8}px; }
QProgressBar { background: $sunk; border: 0; border-radius: 2px; height: ${p6}px;
  text-align: center; }
QProgressBar::chunk { background: $acc; border-radius: 2px; }

QScrollArea, QScrollArea > QWidget > QWidget[scroll="true"] { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: ${p10}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${p10}px; margin: 0; }
QScrollBar::handle { background: $rule_strong; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: ${p24}px; }
QScrollBar::handle:horizontal { min-width: ${p24}px; }
QScrollBar::handle:hover { background: $ink3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTreeView, QTableView, QListView { background: $card; border: 0; outline: 0;
  selection-background-color: $acc_tint; selection-color: $ink; }
QTableView::item { padding: 0 ${p8}px; }
QHeaderView { background: $card; border: 0; }
QHeaderView::section { background: $card; color: $ink3; border: 0;
  border-bottom: 1px solid $ink; padding: ${p4}px ${p8}px; }
QMenu { background: $card; color: $ink; border: 1px solid $rule_strong; padding: ${p4}px; }
QMenu::item { padding: ${p6}px ${p24}px ${p6}px ${p16}px; border-radius: 3px; }
QMenu::item:selected { background: $acc_tint; color: $ink; }
QMenu::item:disabled { color: $ink3; }
QMenu::separator { height: 1px; background: $rule; margin: ${p4}px ${p8}px; }
QSplitter::handle { background: $rule; }
"""
)


def build_qss(tokens: Tokens, scale: float, revision: int) -> str:
    """Fill the template.

    Args:
        tokens: the theme.
        scale: the text scale; every padding grows with it.
        revision: a number that differs each time, so that Qt never keeps an old sheet.
    """
    values: dict[str, object] = {
        name: value for name, value in vars(tokens).items() if isinstance(value, str)
    }
    values |= {f"p{size}": round(size * scale) for size in (*range(4, 9), 10, 12, 14, 16, 18, 24)}
    values["rule_soft"] = tokens.sunk if tokens.is_contrast else tokens.rule
    # Its rules are as black as its edges: only a broken one tells what cannot be pressed.
    values["off_edge"] = "dashed" if tokens.is_contrast else "solid"
    values["mark"] = "dark" if tokens.is_dark else "light"
    values["marks"] = (ICON_FOLDER / "marks").as_posix()
    values["revision"] = revision
    return TEMPLATE.substitute(values)
