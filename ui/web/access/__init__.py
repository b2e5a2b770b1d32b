"""Who gets in: the user of a request, what that user may do and see."""

from ui.web.access.current import USER, current_user, user_of
from ui.web.access.users import LOCAL, NOBODY, Role, User, signature, within

__all__ = ["LOCAL", "NOBODY", "USER", "Role", "User", "current_user", "signature", "user_of", "within"]
