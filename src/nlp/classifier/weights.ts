// Learned from test/eval/drafts and the rules' examples by `npm run eval -- train --write`.
/** What words and pairs count for, as `table.ts` reads it. */
export const WEIGHTS = `'d|!B"C%C'B)H*@+Y,G-C.Z1A3;4Z5A6_7J8<9^:<;<<A?@@CAEB@DDGFIVKZLFO@SZVJX@Y_ZB[]^C_WbHi?jIlDn@|a ,[|already .ZYD|also =]DZQAdZ|ask 1[4C6[KX|asked &C4cKBYbgA|be !_&A+V2d6^9^;^<_?CC^FBIBMaQDW[[_^A_ag@jZkZlZm?|been "[#Z&[,B4]@D|better *],E2]7_Q@|booked ,D4[>Y|bring (a*XM[|brought 4Y|buy k[|call &]|change _^kC|choose DD|come DEkA|do #D%^&Z,^.Y4B>[JYM[QaSWUaeYhYjFnV|done ,CQBgG|drawn 4[F^m]|dropped I^|especially /[|ever ,BD^|finished 7_|found ([|get )b,F.D2C;ZbXk@|give +b,[F[|given ,E<[=Y|go #C=Z|gone ,^|got @D|grown &Z,Z|had ,a>ZF_mZ|hate !Z.C7Z?_UY|have #@&^,b.C2^4B:E>B?[AaCED^F?K[P[fbhbl[|hear 4DD[|honestly 9[|hoped QXeBjG|just ,B.Z4]9Y>[QDeXj?|keep >]|left <[QE|let +Y._2Y|like %@(>)Y*C+A2[5B7?9^;C<@=Y?XAUF_H@JAM=ODPBT@W][C]A_db?c@nI|look #[j]|lost ,B<]b^|love '[,E-^2c6d7[9^>ADCEaLbNAR^SZW_[^]Z_ZaXbCk@|make 2]kV|mend &X?[|miss 7]|missed ,C|much DZ|need ,_0f>CDWQ^eCk[|never #@(c.[4_7]>DF]I@[UeFf_|no #]4]IZ|not +b.E4A>F?AY__Y|noticed #]&Z4[|only #W,].[ME|otherwise 5]|paid 4[=Xd[|particularly >Z|pay 2C=^j]n[|planned 0a4]@]I[QZU[|prefer &_CXgZ|promised ,CnY|put #b+b2D4^?C@[IbPaY_jEn[|rather #B%G(F+@,^.e4E5E7B9@:C<B>Y?F@ZCBDXFBIMMDPCQ]SfXE]?bYe^g[h@jTmC|recommend /Y=Y|said ,YB^KC|save /[|say #@&B.Y@ZDBb]kB|see <]|share ,ZaZ|show ,^|slept ,A5^|sooner #Z,D.c2C4>>XCdD>FFKCQBS^jZkDnD|still ,E>]YH|suggest D[|suit ,C|take (]2EDAK?]]|tell ,E@ZDYQZ|think F[hYn]|told #A4cD[EZQBYYl[|tried ,B|use #@,]IE|walked 4[K]|want >WFCQCYEkV|write D]
's|!B#X%E(A*G+D,X-D/@0A1@3@4W8F9F>Y?G@EADBAC_EAFVI]LWNEQ]SWTEUEVCW[XE[]_ZeXiVjalJmZnA|<emoji> "Z,bQb|<hashtag> :5S^a?|<mention> "]&CFaKEREmZ|<name> !X#E%E'a(E*E+Y,E-D.E1Z2]5C6Z8Z:^;M<D=F>?@DAZB_CFD^EZF_HdIXJDLbODPUWZZ@^^_DaZbEeAgFk[lYm_n[|<number> &E,[._/C1E2C4]5a7c:C?DCEEBFEGCOZQ]S]TEUFVDYbZ[bAfAgEiXjGkGmD|<somebody> "D#F&C'Z9b>cDCL[Qaeaj^|a !^"_%W&B'D(A-E.X/@1^3Z4C6W7>9F:]=C>]ACB^FXNTO[TAV_XEYGZA[[]C^^bZdBeYhCiZjCl_nD|about #?&?,A-]3C4>6Z7C:hCBD]F>H<IEKCM^QCRZW^adbYcFdAe]jAn^|above 1[|actually 1g9EV[|address 4[5]|after ,E9^|agenda #[,@IZn^|agm k^|agreed 2Y|all !B"B#@(],C4=5a7a;X<E>F?DBCDcFaHBK@MXYDZ_[YaJhEiFm]|allotment &^|already ([4A7_A^H[ICe[hYk^n^|also #=5[D[FZQ@Z[gB|always +b,a7_:A;B>]H^|an !Z#Y,h1Z9[>]DXI^Q^RCXWnD|and &[,Y?[EYIDK[QZYEfXnC|annual EbS[l[|another .[7ADA|answer &]>]@D|are +],D4]C[DZP]j[|around DZ|as >F|asked #>,_3^?_I>Q^X^fZ|asking #B&].c7]F_ICSZ]X|asleep 7F|at &b,H0e5X6[>XFEK^SCe[f?mF|aunt "EQFg[|award -DbF|away ,Z2^CE|back "c#d'F(D*F+]3a4[:BC^D@F^I_KILFMHQCX]gBn[|bacon XY|bad #]|bakery &Zj]|bank "]9C|batch 7Z=Y|because &_DBK[hXkAnZ|been &Z-E5A7@8B9Y:B;Y<Y=X?XB]DWH?K[QDRCX]Y[]A^DbYcWdZgZi_jDlA|before 9a|behind DAQCkC|being #Z&A(Z,@4_9BCBD]IYUDeC|below )Z.G4dDfk]|best #Z0[7D:EHCUZb]|better "^&c)Z,B.[:CDDIFK_^F|big ,b:DQYkA|bigger ![,]:@|biggest !Z"X;C|bike n^|billing #DJ[|birthday "Y,[4[|book ?[S[|booked #b4^YZ|bowling gZ|box MX|breakfast *[F[O^|bringing Q]|brother &A4[KEn[|brown 4YQBYY|budget CBn]|build #b,Y4]|by 6_C[DEE[WY[ZkA|cake ,ZOXQZf_n_|calendar 5ZZZ|call #c&h-aC^Raj]|called #c4EE_IcYBh[lY|car fZ|care AZ|catalogue ;_b[|changed #]QE|cheaper /]2eWd|cheese &bCDK[QGS[|children ,Z|class 4dCZFZ|close E]lW|closed &ZR^^[|coats CYSX|code DB|coffee ,^:EQ^|cold ,CAYQ@]YjT|collection 2^|come 4Y?]|coming &C4]C^DCICKAX_Y]eXfEg@|concert 2^C^WYe[|contact .YSa|corner +[,Z|costs T[|counting 5[|cousin 4D<X|crew &_4D;DCEkE|cup @[bDg[n[|cut >Z|dad &]KYeB|dark ._:BD[S[ka|daughter ,^2ZQ[|day #DQ[b]kE|debate #>4DIBYD|decision -A3];_Xa|desk ,_Q_b[eYn_|diary ,YFdbYm]|died ,Z|do ,[;Zb[|dog H[QZWX|doing 4ZC[QZ]B|done ,c.E/Y1d=ED[K[Q_gVj[k]n^|door =[QG|down #]0Z;Y?ZQCnF|drop J^|dry CcIDQWkA|due &Z2^4F?[CDDCWY^EaDkB|earned 4F?ffZ|easier #Z.X=CDD|easy 7[:C=[>]SZ|eating ,^|edition MZ|eleven 5]7^ZY][|email #F0[4_CZI?jbnB|empty 9]|enough .WC@S]_ZkC|episode @_g]|even DE|ever 8a;C^[|everything ,Ba[|exactly 7[8Y^abZ|eyes #^|face ,C7BFVmV|fair &_,>.Y4^=[KZkB|family QA|fast ;CHCO[|father ,Z|fault ,_>]Q^|favourite GZ|figure 4Y|figures #[DZ|final mZ|finally :ZFZQBa]|fine #E.dBWC[D=IFKCV[e]j>k?|finished ,D1^4YV]YZ|firm #Z,^|first !]&[4C9[:CD[IDQ^YCnB|five 6[RD^_i[|fixed #A&]IBX[YZf_kZ|flat ,ZQXe]|flood ?[|floor UV|flour 2Z|for #?*[,W4B6Y8?9C:^>XA_DZEZFCIHJ@NYOXa^eZhWiamAn?|found ,E7]]]|four ,[/[DCj@|free ![*W.C4C7[>]GYJULaO[QFR[T]WZYB[ZgEkc|freedom 8e:Z^]|friend 9X|from +[4BF_QZhY|front j[|full 'Y7D:Z>[C_LXQHT_|fun Q[|funeral >_CZ|future )ZTX|gala ;]<^|garage <_|gas D[|gentle ;ab]|getting .]4Ej_|giving !c,A-]8aQARZ^^mY|going #Z4B7B9[=^@CI]SBY]d]eA|gone !D,=3D7_9C:B;D<]=]?EI[JZKYQ>TCZB][^B_Ee@fAgEhBmD|good +A.X;]D_PCbZjE|got "Z&X)?,D-[4@8X;^EZK[WYYGk@|gran 0]UX|grandmother &[n]|green Fa|grim ,Z>[|group *Z@]OZYZ|grown 0Y|guide -ZgZ|had #[&D0[=YK>UZgYk]|half 2a>CB]WYe^iX|hall ,D6ZDXQ>SZ[Zd[g_jYkXn[|hand ,F=]|handwriting ,Z|happened 9E|happening 9YQ[R[|happy ;[WZ|hard %X>aF]S[YXkD|harmless >a|have DX|having )[iB|head 4[|headliner F[mV|heard &C,bKF|hearing 4C?[|heart %Z7[8Z:[|help ,]WEnZ|here #[8D:d<mF[O]V]^[a]f[|hero (C|hip C]T_|history 1d;ZV^nY|holding #Y.]>]W[|home &F,D-Z.B7]:aCEKDQB]^^C|honestly ,[|honey #ZDZk^|hot D^SYjX|house ,ZeY|how !C#b%E&D/^7^:Z;bFAQDT_UYWBX]]^kenY|husband #c+aIaP^|idea "C#^&cFFKcQ^S^gDjEk^nG|in "F#B%Y&B+E-E.b3X5D7B8E9D;C<E=_>EA[CYD?EBFcJ[N?P_[Z^CbEd^hDkHm[n=|included D]|income )[2[|inside b]|iron 4CD]|is 1?4Z8];[A]EBnE|issue 2_JZWXnX|it 4>:f;B>C@ZIAT[XGYB[Z^EaYeDgZjCk^l]na|job 3_6c:]X[[Z^Z|just 7^:=;[<]A_aAbbdAg]h[j^|keeping 7]]X|kind CcjZ|kinder "c|kitchen ,_QY|lasagne @]]Z|last @_|late ,Z.[C]Q[dM|latest 7X|laughing "[7d:^;c][|leaders 7C8ZRYaY|leading Aah[|leaving 7BKA|lecture 0ZUY|leek i^|left '_*[,C.Y7^DDIZKXL^O_Qa|lemon ,]QZ|length k]|less !Z4a:ED[|let &[IZ|letter 4ZCADbE[Fca^jDm^n]|life "]7Y|lifting ,[|lights 2^W[|like &A,dY]|list ;^DDbY|lit ,_4_Q_Y^|little %Y|live 4]CEF[|loft jX|lonely F@ZZ|looking "Y>_@Z|lost kB|lot CX|love %eJ]aZ|lovely &^,aK]|low ,]Z]|lunch 8]|made #Y,[3[>D|maiden "C'@|mainly 2Z|making 2X:C>Z|marmalade C[|match 3Y|matinee *[|me ,d4bI_QYi]|meant ,[D^kZ|meeting 5aIXZ]|mended ,D2]CakDnB|middle ']LY|missing #],_2[4E8eQZYC|money VY_Z|more 5[;Y>bDWEXH_TBe[k[n_|most !Z#D+D7D:CGCIDN^RC]AbZcKmAnD|mostly 'F|mother #B7[@ZQZg^|moved #[5cC[DDYFZZ[]kD|moving CYF[QE|mum ,f7C@FC@Qe|my 2b4b<ETBW^|name %[&@'^4_6@<B>[D[L_RYY_[Ee[gB|nan Ua|nearly !X0Y:BQZhZ|nephew 2Z|never !]"A)c4C>_?^HAJJNZQXaFf_mA|new #V,C1A;[<CEEFBMYQ@V@]alD|newsletter ,DFeQFm^|next "b(_)c7E9F:DC[H_Z^]@h[|nine &Y,[QEdc|no ![#A,G.E2Z4_7B:[=C@ECEDHFBIENZQBSIUCYY^AdCeBhAkImA|nobody <Y|none DB|normal D[nZ|normally !Z|not ![#A)]+C.D/Y2C3b4E8c:A<B=C>^DCFZGVNZPCQASFVDX_[A^_aZb[d>kIl_mY|note nY|notes D[|nothing %X.]:YCbD@FCJ]N]a]|notice e]|now #d&C.Z4C>DC[DBIaKYS]ec|number +b.^QAS_|off &?,D.]4d?D@BCdD=IBQEXEaDg?jckAnF|office 1B?ERW|official 1[:_;ZAaEbQCVca[bXh]lbnZ|ok ,D7a:[a]|okay #Z7Z:^JZa]|on !^&G'W(A*C-E.?0[1E2F4a8C:D=]>W?@@DA[D>ECF^HBM@O]SWTBY^]X_ZbFd_fChYiWkInY|one "F,B.^5X7F<EBZDDFDQ@]D^EgFjUkG|only "[#A%[+[/Y>XAYCFF]QXbBiYm[|open !D#^)a*],?-Y>Y@[B^DBGFI[MZN^P]WXYagdh]|or 8Y|order QZ|our "a+].C1d5Y>Z?DDCEDFAICPZQ[V_W]c^eZm@|ours "e,C<]H[dan[|out ,C7]8]AbJZQCU[]]hYlXn[|over ,Y.]/Z7]<b=_X[|own !Y&Z,]4[>ACAKEP]S[jB|page +],X4X|paid ,]=eQ]ZX_^dbe]g[|pay #]>]D]|paying ,F=YQBWY|pension n[|people +_|pep ,@QD|perfect ?j|permission ,A|phone ,D4YjBk@|photo 5[ZZeG|pick kD|pie +[.Y>[PY|playing 0Y|poor 4_|possible ![&U-d8eACE]^^|post 4_@YCBK]QAY]f[i]|power ?^fZ|premier ;a^Wb^|price 7X|prices CA|promised .][[kZ|public 8ZD]^ZkZ|put &F,[7Z=adZ|question #am[|quiz Q]|raining ,]DZQ[|rate -Y7]CFECjD|read ga|ready ![(_4E;[=Z@[]C|really (]4[5[7DkH|recipe =^K]b]d]|red ,[D[EekZl]|refusal :[aZ|release #bIZ|reply ,CFbQBjBm^|report 4A|response EXl[|resting ,C|retiring iZ|return nY|right "X#h,<1_4g?BIgKXQ=VZY_f?jbk@|room 5X9Z>YK[e]g]j@|roughly S[|round 4FCE|ruling 3XC@jFn]|running ?BKEfC|safe 4^@ZNZfCg[|said k_|sake ,[3[|sandwich ,?C[FERYfYjW|second QD|sent =[|session &[|sheet 4BMY|shoe ,Z|shop &F+fjF|shopping ?]|short ,DaZ|show ![#C,E2WCDKDQE|shut ,[C]QYj^kD|shy MZ|side 4[:[|simple :[^]n[|simply +Y8_:]|since #]|sitting ,B5Z>C@XQC|six d[|slow ,Z4XQY|small "a4CHZ|so :_>[FZIYKDnY|sofa QYbZ|soft 5^d[|sold 4E|someone DE|something #F%A.YFWS^]W^[|son &Z,Y|sorted =^Q]|soup DbQZk_|special 9];XI__X|split =Y|staff 2[4YEX|staying <_|still "D,a.Y5^<c=F@EA]HCRZW[YBZ_a@bZc[fBj^nA|stopping )E7^9?GZMXQCTY][_Ba^|storm 5Z|story U[^^a^|stuck ,CkBnD|supply +[[]|survey ,_C^j[|table -^|taken "[4DjZ|talk ,C?_SYX]nC|talking 7Xa>bZeBjD|tea gFjF|team 5^C]D[ZYeY|ten EZaW|that "b,B2X5Y8C:dHXOY[_aZ|the "_#C%Z*C+^,@.F0B2Z4@5?6[7A8Y9G:a;[<Y>A?CADBDCYDHECF9IDOBP]RBTUUDVBW^YCZB^]aeb[eCm9nC|their 'E,X.[9ED[|there "C#C%[(@,DNZnb|this 9^X[|thread #Z|three )ZY[|tight %Z.d>aS_ea|time .F:]SFa_na|tip &[hYn[|to ,B-D1D4D8D<[EEF>NU^Bm@|toddler "Z,Y|tonight D[jY|too %D&D)B7^:WD@F[NAXB]^_CdDhAj@k=n@|town nZ|training =Z|true :DY^gZ|truly .[8A|turned eY|turning "[>ZHZ|twenty /_|two #d&C.[4@DZI[kb|ugly iZj_|uncle &FaY|under 'ZCYD[FbjYm_n[|up "D&b,?7]>BD]HEKZXXZ_dUeGiZkW|update 4ZC^|us "Z4j;b<cAZG[KFYd_Da@gDnZ|using WX|usually >Ze]|valve ,A|van #D2Z@[IGQ?|very ,@4[?EYZ|video F[|visit EZ|voice <g|vote CC^ZjD|wages ,Z|waiting )Y/Z|ward (_D]M_|warm ,a.aQ[_FjZ|was ,ah_|watch /YTXn_|watching ,C|water #E,[>[eZ|we (^*[<[iW|webinar 6[7ZFZ[]|wedding 2E:BQ[[Z|week 2]WY|well .[|wellington ,CQD|what "B#C%b'A)Y.C1Z2E3]4D5D8B:[;Y<[>^@]F@GBJ]MAQDSCW@_BbWcWg[hBiCmDnX|when DaPYe^|where #Y)a5a8Z:[<YGaI[QYY]^^bCd]i_|who %_:];B?dJWK[f_|whole &[|why "E)e,^-W1E2B4;:C>A?CAFDGECFcGZHDNaTBVBWBY@[B^GaZeChUi[kDma|width 1YDXVX|wife ,^DY|winner ,[WYjZ|with "C(a:]AZBbMYVBaYgE|work 4E=ZDD|worked #Y|working Ca|world 0[|worse 4]9YK[|worth 5]6^7_;EFZZb[X|writing ,Z|wrong #Z.D>ZD[IXa]j]kcnE|you %e,Y.C4B6^9]>>?[Je^I_ae>hYk>m]|your !B":'b(a)A,Y7_9W:D=^>>BZCbF@GFH>LbM[TZYH]W^A_[caeAfDgEjDm?|yours "E*]7Z9@=_FEQAYA[A^[_Ca[b]dYhB
<asked>|!A"s#Y%[&X'g(c)]*a+Z.b/^1b2b3Y4A5Y6A9[<;=Y>Z??AABADbE]FdGFHiICJ^M=O[SZVWWXXBY@[A]?^Ga=cAdYfCgXjDk^m_n^
<asks-next>|">#Z%F'a.?/c1E2D4C5X6C7b9a:b;^=>>@@YBeDFEXFYHXI@LfMgN]PCQ?SUTdUQV;ZY]Y^[_iabbRg8hdj[k@lF
<asks>|"_#B%?&:'A(C*B+=,>-C.C/Y0?12394?5C6G7H8C9E:B;A<>>C?7@DACB>C7E8F?HlI[JBK@LBM_QEV>X@YA[D^?_aeDf>gehCiDj:kZl@n=
<cry>|!g"Z#<%X&A'd(c)X*F+X,<-?.7/C0e293A485[6a7[8E9::E=:>??@A_BfC8D;E_F>GfIEL^M_NXP^QFSBTDUaVCW?YBZa[[][_8a[d>eCfBh_icj?k@lam@
<cue:acclaimed>|/_;eT]U[X_bc
<cue:announce>|#B&>(Y)D*W,=-^/A3D9D:V;D<E>A?<@<A]BXCFDCF[GSLYPBQ?R^TCWD[C^YbFdCfBg?h_jEkCl[m[nZ
<cue:ask>|!b"I#?&C(c*V,<-<.>0B1>3W4=5?6g7]9H:B;?<?=>>@??@>AAB9C=DBEeFcGdH[I;JUK>LBMbOYQ?RFSCUBV?YAZA[d]a^X_DcCdAe?fCg@hFiDj?kClcmd
<cue:assist>|!D"?&@(]+A,A/X1Y2?5@7B8@9Z:];?<B@YA@B?DYE:FaGBKBLDM]P@R[V^WBYYZA]?aZbGd]eXl?m^n_
<cue:benefit>|![#@%C&C(X,X-F.^/F1>3B5B6D:A=H?AA?B>DYEEG[KXQRRTSXTIUGV?ZAcJeFfIiBkZlDmY
<cue:care>|!A"D#]'=*D+?-D0@1?2B3G4Z5E6B8F9B:D;A<?A?B?CWEBGCIXLCMDOEPAUCVBWCYX_BaEbDfZhCi@jXkXlC
<cue:cause>|!:"B#@(A)W+],G-B.Y/=2E4D5D6b8D9B:[;D<?>C@EAFBBCCEUF@G@JEMAP^SZTHWGXZYH[c^?_FbHcAjCmCnD
<cue:deadline>|%C&D(C)>*E+C,B-?.@0>1A2@3B6a7h8<9B:E;B=Y?BAEBBCXD?EGF?GRICJCKDMENCOBPCSBUDVAW?XF[c]g^?bAgAjakFm=nZ
<cue:feeling>|"A%c'@(>)c*Y+B,_-C.?0A1@4F5C7A8?9A=B>j?BA@BBC@DZECF?GXH>J^NdUCYE[>^D_@cXeefDgXiClC
<cue:foremost>|!c#?%?'?+_,?/>0^1[2B3@4;5D6<7E8i9Z:F;k=??@AGBEC;D>EAG^H[IHJEL?OBP_QAT>UbV_WEY@ZB[=]W^gbidCeCfIjCk>mWnD
<cue:glowing>|!i"^#=%D(F)[*A+l,B-?.?0X2=3]4A6_8c9C:];]=@>F?Y@BA]BCCFDBE>F]GfHZIDLAMFPmQDWBXWYEZC^bbacYdEgEhUkDmYnE
<cue:herald>|!@"A#=%[&F(D*D,<-Y2<3A4?5D6?7A8];_=B>D?A@@A_B<C;DDE]FVHHIANIO@Q>VYWDYB[=^^_=bbdBeAfCg>hai<jEkElan?
<cue:house>|!@"V#E%=&<(B)E*B+=,:-_0[1k2D4@7@8B:C;^<b=Z>@?=@FAdBBDCEkF?GCHVJDKBOCP?QBRbUZVkWDYF[Y_@b_cbdYeGf<gChcljmBnY
<cue:humour>|,Y4^:b@CG]I[L]M]O]VZW[a]b_gBkD
<cue:invite>|!E"<#W%>&A(c)D+@,@-D0B1C2>3?4?5A6=8F9c:A;Y?FC?DCE>FAH<J?M^NFODPARDSBT?U?VCWDXAZB[A]E_cfDl@m?
<cue:modest>|/Y3C7D:C;mAZFBKBQ@VDa@bk
<cue:offer>|!f#:%D'[(<)[+X,A-C1=3C5b6]7a8[9E:?;A<<>E?A@EACCDDCEFFCGfHVIDLKMFN]P]RCSPV>WVZb[[]_^]_DaAbEc>eBf@g@jEkDmGnF
<cue:picked>|"E(]*_+D,A-@3C5F8[;b<C?Z@BE[HTICJBMYN]O_TDUG]CcJhIj[lX
<cue:prize>|"W&X(:);,D-D/<0^1a4<6_9C:H;h<G=Y@^AYB?CBDCEYF?H[IBJEK]M@NFRDS?TAU[V_XXYB[Y_BaJbgeBgUhZiAj@mBnA
<cue:regard>|!A#D&C'@*=/Y0E1F3A7E8D:^;D<F=A>Z?C@DAGB_C@DCHDJ]LFNZVDYFa[bEcFeXfHibjE
<cue:reward>|"D%A&D'A)A*f+B,D-C2B3D5[6]7W8=9C;B<D=V>=AFC?DGE?F_HDLYNDOhP?QBW@XE[_aXbCd[eDgBhFkFl>mZ
<cue:selfElliptic>|"A#A&B'D(?)C*C+D,[0?1^3@7C:E;_=^>[@AAcBACCD9EeF>HFJ^LEMAO?P?Q^UCV^WDYX^Z_EbZe]fIgDhdiDkGlemBn^
<cue:sellsCure>|"[%c'C)c*B+^,?.W/U0B3A798Y9B:@;?>]?C@DCEDBEDHZJaN]OCPYQASDVFYC[@]E_BaXbBcAdBg@kAmBnA
<cue:sellsGoods>|!a%=&C'_(?)a*@+W,C/@3F5D6[7F8Y9B:?=D>A@@BFC[D[EZFCG[KAMDN^P]TFWXXFZZaGbXgBj[kYmDnE
<cue:sellsOrder>|!h"a#?%D&<(;)e+V,F/B0?1=2A3W5C6g7Y8[;A<==>?DBAE>FEGgH]KCLBM<NdOEQDSCT[USV>WCYE[d]X^Z_AeYf@lBmB
<cue:sellsPrice>|!i"^#W&D(@)e*X+a,X-A._/5052c3D4>5=6a7C8>9D:F;C=a?AADBBCCDDE@FBGhHbIBJcKAMGNhP]RESYT<U8WdYCZ?[Z_AcId]jClAmCn>
<cue:sellsReady>|!Y#[&A'=(?)[+F,>-C/?0:1D3D4D6[7Y9C:B;E>[?BACCbEBF>GZHZJZLFN]TFUEX[]YdXeZi[jcmCnE
<cue:service>|!A#C%A&?'A(F*=+>,C.B/A0A1<2A4X5?6C8<9D:A;@<B=B>>?EA=BACgE>GBHDKELAO@QGRCTFV?W@YWZD]D^<_DcChIi[jfkZlB
<cue:showing>|%E'B(B+A/Z1]2E4E5F7F9D<Z>D@EAaCCE[LGMEPERYTYV^WD]F_CaXbWc^eGgXhYjDl[
<cue:speech>|!;"?#i%?&['=(A):*>+=-A.C/A0F192;3W4_5?6>8>:?<@=>>C?Z@aABC>D?EEGDIhJBKaL?NFO@RFSCTDUDV@W>Y]ZE[C]V^CaBc@dBeEf]g_hEiWjClAnH
<cue:stock>|"D#>&>'@(=*E+;,=.A/C0C293=4>5?6>7<9B:u;A<A==>C?;@9A;C8D6EDFBGWI=K@LANXO@P9Q>S=TDW=YDZ<[A]D_9awd>e>fAg=h?j?k=mDn8
<cue:thanks>|!?"C%G&W'C(D)G*E-B.A/A0a1D2;3B4A5F6A7B8?9@;Y==><?l@BB>C>D@F@KTMJPFQBRZSFUcV[WDYW^B_LcTeEfkiCkB
<cue:trade>|!C"F#B%D)Z+Z,Y/Z0@1]3D5[6_7[9[:F<Z=B>??@@<B=CYD?E]F]GDH^KELZN]SDV_XFY[[c]Za?cYeHfBg:i?kDlXm[
<cue:unequalled>|!a#E%]2Z8B:Y;m<Z>AJ]MBQFa?bl
<cue:worn>|#F%X&B(D)C+?,=.B0?1C2B4?5@6E7>8C:s;Y<@=C>??A@CBCCADCF@HZJXKDM@N@P=QDWFXBZC[B]?_Basc>e?gAiDjAlDn?
<emoji>|!b"]%W&^'_(f+b,F.[0Z1a2^5b6Z7W;c<A=?AZBcCXD@E_FbG]H]JVKTLcMeNaOIPbQ@R_T[UcVbX^Zd]a^Vb^f[gFh[ial^mcnY|<hashtag> (D)]+c-D0C8ZPX^anE|<link> !^&](E+>1E2Z3e5Y:GEDFIGaHZJZM?UDVDXa^Ea?hEiClC|<name> !F"J&D'F*]+=,A-T.B0E1B2B3T6B7X8X9H:d;A<D>A?A@EAEBAEEGYLCP;SBUAVEWEZB[CdEfEgAi@jHkB|<number> (D)</_0c1]7d:EEEG_H[MBN=QETaUbVYX^]Za>iAjDlBnZ|a %C5Z8^;YFWZ[aEhE|and !D'D(^+E:CEDF[GCM_OWVB]Aa?fZlC|below *D|best 1aVa|but A[XZ|by ([,]:[M[nd|code !E)ZN[P[|come %B([MX|first +_P^VC]Z|flash !Z[ZaD|for "B(f*X8BACLDMbOZ^A_@hEnD|giveaway !B7EGD|i "d,[/[BaHZbE|if &Z(f)D*C7CKZMbOEQB]@b<iZkEnB|in #[(ZFZI]M[n]|it ^]|last 7[;[G[|link !]"_%Z)BJ]aEmZn_|method /YM]|new 'b;aF[J]]Xb_mZ|no '[([F]LZ|number 1Y7FVY]D|open ;_b^|or (gMd|other 3E:E|our )Z7D8B:[FDJ[R[]DmC|pizza h]|so 1_VZ|tag (bMZ|the &],e7C;BMAQfW]bCi[|to (]-]8XMa|two 6^Q^[Y|we "E%B;CA[E]FYl^n]|who _W|you ,Z0]?ZE]
<first>|!B"Z#C%Y&>'?(B)8*D+<,=.8/Z2@3=4>5V6l7?8G9@:_;G<===>C?B@uAqBcC_D=EBG;H:I;JAK?L;MEN>O@P?QARBS>T>U>V?WBX>Y<ZE[H]>^:_>aAb@c9d=e@f<gBi<jHk@l@mCn[
<hashtag>|&c(b*_+^,C-a/X0=1=4_5a7]8[9a:@;X<D=_?_@_A]B]C]D^E[G]J]KeLWMeNXO[PUQ_RYS]TbV@XZY_Z[[Z^J__a[bXd[f]g^hdi]jak_mZnj|<emoji> &Z(D1<?cK]fYlY|<link> +B1aE?PDV^lB|<name> &?(C)[+B-D/a6[8a:CBBQ[TZaCiD|<number> TE^]|a :Z|all Sb|and +E3]4DjE|engine @BgE|for (Y*X;DN_OU^DbF|from JEV[|i ,Y_]|in ?bAXCEEFfb|mean "D9b_a|or (_7C=dM^d]|programme -A8[RD|students B_|to 1B8D:X_EaZhE|we %[:DE]J[L[l^nE|with "C&A1[;_BYEZKC
<last>|#D%Y(c)_*Y,h._/?0G1^3Y4?5X667_9Z:F<@=Z@8A@B^CADBE_GAH;I?J@KCLEMCNGO@P?RESCTAU?V?X?Y>ZA[@]D^A_BaBbDc>d?e?f=g>hDiBjEkClCm=n^
<length0>|!3"5#5%5&2'3(7)3*4+4,4-/.8/207182437455266778790:;;8<7=0>4?5@.A6B2C4D4E6F:HFJELHOHPEQXWFX][C^[_?a[bWfYhClEnA
<length1>|!3"7#4%4&3'5(7)5*6+6,6-3.6/604182635465567778695::;6<:=4>6?3@.A5B3C7D5E6F8GCHCJFLBMHRHU@WFZH[B_EbGc[fGgFh?iElBmDnB
<length2>|!3"9#7%8&6'7(8)9*8+9,9-9.7/:0619283747576;788:99:9;9<<=8>7?5@2A8B8C;D:E7F7GCLAOFPXSFTWUDVH]DaCdXhBkYlDm@
<length3>|!6"9#;%;&:'<(:):*<+;,>-C.:/=081:2=394:5=6:798A9>:9;;<:=:><?8@7A:B@C@DAE:F6GDIZJ[KXPVR^TXUCXD]F^Y_[a@dXiVjXk[mF
<length4>|!;"8#=%>&?(8)=*?+<-X.</B0?1:2@3=49687;9>:?;A<7=<>A?;@9A<B@C?DHE<F8GCHHIXKYL_MHQWRbUWZX^[aCbYc@dYk[
<length5>|":#<%=(8)<*>+@,S-a.=/A0=1<2>4=6A7?8B<9=@@:A8DZE=F7G^H]JFK[MFRcYEZYbVcAd[fahDiVk]mE
<length6>|!W"=&X(<*;,a-a.@/Z0>1?2B3?5Y6B7;8V9B:><8>Z?SABCXD^E:F;G^K]O:RcVEWBXEZ^_Cc=d]fbkZlDmB
<link>|!a"^#D%F'@(;)]*E+^,6-F.F1_2B3E5]6d7=89:@;F<?=B>???@AAZBDCEDDEXG_H]KXLBMHNWOEPaSSTGY[[^^Bd[g[hVnA|<emoji> +]3^|<hashtag> !Z"[+B;_D]EfF?RY[]a_bahikYlfm=|<name> "b%Z&F4E6hCDTE[f^C|<number> 6^[Z|and !D"Z&C*_+^EEFEIDKBLFO^P]Q@VFY@[bhBkAlE|by !b,[KCQ[SAWDYCjEkFnB|for +dP[d]|no .YDEI[|or !BIBaXnB|so >a|via &ZF_H_m^|with #ZD^YZ
<loud>|!d#A&C'>*b+d,@-d.E0F1C2<3b4>5A6[7a8C99:<;Z<@==>;?>@=AEEDFaGaI@KDL?NFOZPVQAR_SBVIW>X^Z@[V]__9aBdBe@fAg?lFm]nZ
<lower>|!G#]%W&d'Z*^+[,i.Z0_1^2]4_6A8C9h:B<[>E?[@[ABC_EZGCH@KaLYMCO[P[QjSYTBUVV^Y_[C]D^>_ha?f_gXhDiYj]kClXnC
<mention>|#Y%_&n'^+d,@/@0]1X2F3]5E7B8D9Z:C?d@eAdB<CBEaFeI]JXKeOGPYQBR]SCTYV_WBZ=[A]@^<aYdBebfYg^hdi>jBkZlYmW|<emoji> ;Y?=EZh^|<hashtag> &Z+GECJ[KZ_Z|<link> "Y&WCXFZK]RYa]lZm]|<name> "D%^&>)C+<-^1=3d4a:Y;>?9A@CaDgEEFCH@I^JZK<M?P@RXSaV@XHY][X^C_[aBb@f?h?j^kglFm?na|<number> #[/YI[|about E[lZ|again 4D;WQDYA|and #@&i1d4B;AAYF[KcV_YB][h[j[k@n]|asked #Z|asks #Y,]Q]|at -C1b;GA[C]EbRBVabDj]l]|can 9[QBeE|cheers gF|does "@HA|for #Z&[+[,Z0c4C;_?iD_I]QbUYaEeYfjgBkXl?|has #C/]DCTZ_DkB|i #V&],[>YQ[YCjZn^|in &_@[FZKZg^m[n[|is ;[KCQ[|it SE|lol ,^Q^|need AF|no 4]YVnC|of -D1[RF|oh >_e]|omg )d+B?YN^PD|on "[#E+>-]:]A[CBEeHZM[P?V[aejDkBldnZ|s #[&YDCKZ|said #aI[|same jB|since #[1]?EIZV[|so +b>BE[QA|sorry #B,B>]n@|thank ?B|that %c>DJ^QDSEn@|the 4]>B@BC8KEYaeBgAj=nB|this A_E]bah]l]|to &F;^AaCXE^V[h[|today #E&D+^AYb^|we #Z+Z4A>DYCnB|what #@,]QY|who #?&[,@9Y?ZADICK]QChEnA|why &E|with 0_l[m^|yes #^D[IWQFYCeAk^n@|you +d?c@_PcQBYab^f_g[nC|your +^4^?]@bDBQEYYgan>
<money>|!e"^#@%D&>'D(E)c+A,@-d/n0a1[2Y3E5^6d7W9><==_>B@@CBFBGfKCMBN^P<QERVTkUaWTZZ[[]a_@cCdWfFgAkClAmCn^
<name>|"X%D&g'F(A)Y*B+_,X-C.C/@0C1X2B3=5>7D:=>E?Z@ZBCCaD@FCGFJDKcLDMBOGP^RCUDWEXEZF[FcDdHf[j]kDmC|'s !D"A%A&]']*Y,c-Y.D/X0^2]5]6_7C9^?Y@ZB[C;E_F]G@HAJDK]M@Q]T[[[]@d]hCj>nG|<emoji> !Y"_#]%@&B(@*B+_-]1D3B5W7E8X;E?CA[DbE_HZJ_NVRYSTUUXY[C^^aFbAdDf[gEhZk_n[|<hashtag> 1DEDMZjDnB|<link> !A"[%Z,C.E/a1e4D5fAdB[D_E^FhGBKYPaT_VeZc[C]DaXdgeAf^gAhcigjCl^mfnZ|<mention> "]&=,A1_?ZE[F^K@QEVafYl[m^|<number> !="B#G'Z(D*E+_-Z/=0>2B4?5?6>8[9B<;>BB@EFGAKYM?NARYT>U<VGWFXAYFZ=[C^F_@bDc@i>j_lC|<somebody> !b)]2F3[4A7Z<DE_FDIGKYNcTDY@[XaDdDhDjBkGnY|a !B#E&Z(b+],B-Y._1_4B8B:B;]>@?bACBBCbE^F<GBHZICJYKYM_QHTBXB_DaFf[gFhDi>kZm?n^|about #E&E4YK@QKY_eD|above .]|account !Z)^8ZDDN__UjE|across -]|actually #F|after #@1@4D;F=^>EADECI@VFYC^C__eYf]gWlA|afternoon &Z,[k^|afternoons DY|again #=&[IWnB|against 4[D]|age &Z/YK[|aged &b4DCBKcYCj]nF|agree BZCYj[nY|all "Y&CCaD_JFQ@R]W[j^n^|allotments &W1_@ZZY|along EZhZlU|already "Z/a0ZDZG[T^X]mD|also 1Y|always ,]B[IZK]Q]U[|amendment CZE]j[l^|an %Y/[6ZcX|and !b"Z%D'?(?)G,X/A2Z7Y8A9A>]?XAFCYDYE^GbH[L>MEUBVVZD^CaCeZfYhBl]nC|announces <bADEZhBnB|answer =Y|answered <a|answers (_C^|any )bCXDBK[N]S@j[|anything ,C.aCBSZjD|app !Z"c6aDBJdX][d|apparently ,]4C|application D]kZnE|apply !a,AG]QERCa]nE|appoints 1AECREV@l@|are &a(Y*X+^-E.B/[0Z1Y2]4^6E7Y8X9[;X<_?A@]A]DDE[HCK^MaOCP[SIVZYW]YbYdDeFiBjY|area ,C<ZCa[Zn_|around ,C-D0XCYUZe^|as #^&Y,@/W1b4[7F8E:^<D?^ABC_D^IdPDQBVb]>bXe^jV|ask #[DC|asked #_;c@ZQHg_k_|asks .[QDW]|at "@%F(])@+E-E0C1C2D4V5B8D<??cA[BDDCFYHBNFR@SZUXW]XSZ?[_^@aAcCf]hZlVm[|ate 0YUY|attended EYR^|average -W/ZRY|award 8C;YEXVZl]|awards ;Y|b &a(Z1B3[4D:a?]AFCAFXK^a]n>|baby nE|back )Y8C9]@WAZC[IX_[gVj^nA|bakery &a|band gY|banking n^|bar ;[CZb[|batch 8[dXnZ|be *[-YQ[|beach ,ECBKX|beat #[|beats !c+]bC|became <Z|because "D#]&@)Z0F8^:d<C>A?DC]DCEDKBS>T[UDWXXD^[a[eDgVj_kC|before !X(F)G*[+Z,X4b7_;b?GC[DWG^H]IDXCYZ][^@aZb]dagD|began 4Y<_AYcY|begin )]d[|behind ,Z|best +^6[MYPX[[|between -X3Y>DC]KBXXicj[kCn_|bill =ZWXdY|bless ,Z:Z?[BGN[X[|block A[|blocks j@|blue C_K]j[|boiler ,D|book 1[7BOZiY|boot 8[Db^ZkU|both -[2bR]gV|bought 2]WZ|branch #C&Y,]@BC]EBF_K[Q[__g@jZkZlDm_|breakfast -]E[f@|breaks 1EjCn[|brewery EZ|bridge <?Q_|bring !_"D4[DHGXa[nE|brings !Z8Y;BDYE^Q^^[a^bC|brothers &Y|brought ,^5[DYQ_Z__]|build 4f|building g^|built &]jY|bundle )]Y]k]|bus &ECY|but )C,A@^HVIbM_T]]Cg_nX|by )E+Z/A0Z1^4A6_;]<A=E?D@BBYR@U]WD[[][gDjYkXmB|bypass jA|c &Z([,Y9];E?ZC[QFbBhCiVj]l^nC|cake ,a?]a^f[jX|call &B)[,YD[|called EDNCnE|calls 'Z(@;]DDbZfXgYkD|came #D&Z4F8D?BCCQ[YZ]Xg_jDn[|campus 1YE?l@|can ";,S.A/D0^:[;G<bAXCcD]KARYSD]BcVh[jaka|cancelled CX|car QCeVjZkZ|card <aCBQF^Y|carried ?]|case 4[9C|category )]E^|ceo -Y|certified 1_EXVZ|changed 4DC^|chapel ,[|chart 0]U]|chat .]CZSa|check C^DZ|checks 4^|class #b*C,];DOAkZ|clinic #Z7[AEQZX^eBjYkB|close 7^RZa[eY|closed &YCBD^K^k_|closes "d7@:YCYEYQBaZn^|club gBnD|coach CD|code *]C^O]QZj[|coffee :]|cohort ![G[|coin ,^|collapse CB|colleagues QCa]|collection 8a|come &[.CWYY[n[|comes )Z8B>ZC^bFe[j^|commented <Ch@|commission 3YXY|community %a8^BckZnY|completed 1X:[|continues ;X|contract 1_@Y|cost /]|could ,C;]@aFYICb]|council 2[EC|counter #a4Z=[IYkB|counties ,FCgn^|course )[/Y6[7[NZQCkB|cover )X|crew &]+Z<WDEKYf]jA|crews CD|cried E_L[|crossing CZSYj]|cup +APF|customers 3]R_|cut "^&],C/G@[CDQCYFkA|d &Z/C;eCZKZQ]bah_|dam EE|data CC|date '^C^jZ|dates W][Z|day 5];CHCQCZZe]m]|delivery 7]aYnA|depot #]1B4E9C?Z@CADCBEAVCYA]DdDlEn>|described 1];]|deserves +]|desk &Z@DSZgBj@kE|detox @D|did "C#[&]+_4Z9A<C?[CBDDF^K_MDP_QYSBX[]C_?jEkY|died &D@cQXYYfa|dies CDn_|difference !B8Z:D;eFBG]H_]Y^]aFbah[lCmEn?|different ;aTZ|dinner )b*],[QZ|direct +E>Z|do 3a8Y@EA^C[FBGYHZTXWDXaeDhZ|does &e(B)X,_1c@[A_DYJ_K^NWQ^VZWEY@^AaCdDgYjFk_n]|doing 9B<^c]|done .aCDSZ|doors 6]|double -[n_|down "Z:]CbjZk^|draft #Y4^|drew &cK_|driver A_hY|drop #E&Y@Y|drove &d?ZK^eAf[|dry C^j[|due DD|during -X>YC@QDRYjB|e ;[D]GYnE|each &Z5]>ZZ^|edition 7[f[|effective 1@;CC]ECVEj^lCn^|eight KW|either =[|elections n^|eleven %Z&c?CCBK[Q@YZjDm]|else (E|ends 5YZ[]D|enters -]|entrance QZ|estate /Z4Y=bF[QCd[nF|even >[|evening "]&E.^3]>ZRE]BhFk^nG|evenings #^2Y4B>ZS[|ever "[-Z0A1_9ZDCVZ|every 6[8]9Z:C?_EEH[QC^[aChClCmD|everyone )[n]|expect D^|explains !]Q^|fair CE[Z|falls /Y|families ,]>_CD|family %c&_+B1Z8?A_BZEZJaK]^CbBe]h^nA|fans 3[7_]]|farm &ACC|fast 8^UX]]bDn^|fc =X|fed &X|feeds CB|ferry #]|field 4_>Z|figures Fd|final &ZjEn]|finally A]bFhZjY|finds XZn[|finished 1E?Xf[|fire ,ACDn^|first &B,=.dFbKCN]SYT]k]m]nD|fish IZ|five +^H_dE|fixed fX|floods CCDYjC|floor #Z,]c]eX|flowers ?Z|following ;ZXa|for !@%D&^/D3D4Y6E7@8E:^;]<C?fBDCYECFBPUQ^RZSAUCWAXCY[a^baeDfchFi?mYn[|forms 6^[X|forty &gKf|found &a,[4A?YCYK_Q_jZ|four )a5d<_E]NYl[|free !a&_*e1D7?G[O[SZVDYXZ][]]Aa]|friends BAiAnX|from #E%=&Y)^,d-_0E:];E<?>A@_CXDEIUKYMHNXQXRBWWX?ZB]Z^__]a^eCf[hci>j]kF|full 5ZjEkB|gallery 8Z^_b]|game 8B|gang ,ZlZ|garage DZQ[n[|gate nF|gave &Y@]IDfE|get #B3[DEQ_j^|gets #C&a*[,c2^=WKXO^QXW^|give &EKEXY^Z|glass :[|go &Z:_C>aDe_jDn]|goes &[,B1E8]<[@]AZDDFd^[g]kVnB|going "X,Y<YC[janV|good k]|got #D0E1D4C>WCCEEj@|grab (D7D|graduated &^,b1BEBKZfDnZ|grandmother mZ|group "C&Z,Y2E4]?[HFKVSBf^|groups 2[5^][|grows &dKagZ|gym QYn_|h -ZXX|had #@&>;]<D?^EZIFK=YDb_h]jCkAn^|half ,C5Z8]CWnC|hall #EC[DbIESCkYmVnD|hamper (D?Fn]|hands /]EZ|has "^#A%Z&]*b+C,W-Z.V/>3Y4B5D:B<[?_@^B;DbE]FVG]IBJ_KXMYN]OaPDQZSEU@YCaDdDfYiQk_l^mX|have !D"]#c3Z7A8C;G<_>A?[@ZAbCZDCEBGCQWYDb@dEgXh_j^kB|having <Y|held 1YCY|help <b|here 2Z4[C?GbW[YZ_]aZ|highlands 0_AXU^|holders YZ|holding &Z4F|holds <b|holiday @YC[DZj^|home 0[U]e[|hours nb|house D]|how ,DQCh[|hub CZ|hut nF|hybrid -]]Z|i !Y#[+=,a1D4=7[;B?=@ABVCBHDI_M^P;QVU?WEb@e^fCgBkD|if !F"D#@(h.Y4_7ECZFDMcNZQ?UZWC]B^GeEf^hTjVkCmDnE|ii 1CVD|in "[%E&a'C)[*B+B,a/E0B1^3C4C5C6C7B8_<Z>Y?^BDC=DTFFHGJ?KcN[P?Q_R]TAVaXY]C^ZaHcWe[fbi@jE|including )[AEEES[hE|instead )[4D=XC[ICkA|intake 6[|interviews =ZCCd]jE|invites ZYnX|is !]";&E)Y*E,]-U1d5=7_8c;^<_>Y?A@[AaB[CEDEEcGYHDIDJFKAM[QXRZTBUZVZWEZF]V^baDeZgXhXlcnE|issue :aFaa[mZ|it "d#Z&?+a1Z4I6Y7B8X>^?DCaFCG>H_IaNDPbSDYDZC]C__eDiCjXk[|iv 1YEEdZlD|jacket ?_|ji ,EQCa]nZ|job 'eLYeYjX|joined ;B<^A?EbhDl]|joining )XNZTZ|joins &]@YRB|journey 8d:]^a|judge -EEE|junction 4Zk]|just !["E#]&B+C,F.[7aC_EDFDHBJ^QD^ChEj]lDmHn]|k #]QGn]|keep .[:ZC]D[nC|keeps <_|kept ,XVY|key 4E9]<]_Z|kids 9ECCD]^YkY|killed &^CD|kindly QEj[|kit 4F@X|kitchen ,D@XKFgV|knitters bE|know !Y._QDS]jY|knows &X<YAX|lab &^K]mYnX|lads &^8[:[>[K_|lamp +[<[|last &X'Z+X,D0^7F;F?_E_ICLZQ@]Ed[iYmEn]|late bZnB|leave G]HF]]|leaves ,]/Z8]@^C^DBEET[gWlB|led ,^<YIYQ]n[|left #_7b<ZA[]_|leg &>KB|lent #F&^?[|let -B;ZQ^SFjB|letter 0[|level 7]][|library &@,Ze]|lift 1E|lifts "]3a|lights #a-Z5_I[|like (b7Z;YGX][b[|likes ,]_Z|line &b4ZDAJ]K^Y]k>|list &BBZa^b[i[|live <_nZ|lives /Y^Y|llp :];DE[^Ca^l[|long EE|look ([1cD]|looked #[|looks 7]DX]b|lost ,D4C5]7]KC|lot &_+b,D7_K]QDd_nZ|low nY|lunch QBY[g]|m ?[Q^|made ,_4Y8ZK[|magazine ;^b^hDnA|main XZ|make +]CZPZ|makes -]nY|making "Z;Y<_AZEZ|market ,[@YC]QZeFjY|marking CD|married aY|maths SY][|mattress 7Z]Y^cnY|may VX_]iC|mba &D/[1[KCT]nC|meet ;E?a@dKZ|meeting #Z.YS]eWgX|members B^CDn^|message 5Z|met #[,X-^1]A[EZVY|midnight !])DC]EclanC|mile 2F|mill &Z0ZQDUXkX|minutes &EB^E[iZl[|missed Q^|missing ,DCEQBjF|moon HE|more 8]^[eY|morning 4V6Z7B<ZAZC]DCKBeZj_|mornings #A,@Cah]janD|most FZQF|mostly ,bQY|moved K[|much E^|must 3X7c>^C[|my 2_4Y>]K]f[|n C_K_|name nZ|named &a1Y;_K[b]|need "Y3aF[|needs ,]7ZjAn[|network -]CDRZ|never %Z,].]IFJ]QZS^|new "bC^EYH]|newsletter !F4[D]|next #Z.X4BnY|night &=,c1D4[7E8D;A<D?BB[CXD]EZIGK=PCVFWC]BaFb@dZfDgXhF|nights "Y,CH[QZS[aa|nine &[KZnE|no &C+f4F7];_>@@AGFKHP]T^XCdFeIkD|nobody .Z>[SXnC|noon 7EDDJWQ^]BbYeXhX|not #C&Z(E,E6Y;F>CCcD[KCNBQZSBVEXC^Bb@jWmBnC|nothing 4[C^Q[e^|noticed #[&[4CSG|now "]&B)],E.]0a3[4X5a8a9[A[DEEcG_N_U]X_Z^^]h[iEkAlgmEnA|number '_L[SZ|nursery 4[|of !="[#Y&W)D+D,?/@1X5F7C8<:Z;b>E@[B<DAEbF^HPIEJCN?O@QAW@XV]>_Cbag^hVi<k@lfmUn^|off ,Z0_DDQZU[jY|offers %])B8XWZ|office &D,]1W<B?ZAYD_IbKCQaU]d[j@|offices nY|ok 1YVYn[|old 5bC_Za|on %B&a(b)Z.>/_0C3]6@7A;E<[=@?c@bA]BEF_IDJ?KZM[NXQZR_SDXW[FbDe]fZi>kD|once *ZO[]W|one !Z(?4Y8[?CCWD^E[FaH>I?MDNGVD_AaCdAf?jXk_l^nF|online 4ZnZ|only !]#E)Y,A7BA]CaD_G[N]QB[Z_adZeBh]j]k^n]|op !Z%[)Z:DAZEEJX^Cj[|open CZDYFYKFQE_F|opened 1WA[E^K[h_la|opening #B2ZbU|opens 7_:dXEac|operative ,YCC|or !Y&E'D(Y,G3Z4?=B>@CZG^JCKCMCQJSDZZ]E_BaCgD|order #[?_KZf_nC|organised &BKC|our "B#?%F,?5B6E7D8e;C<?CcEZF?J=R_Va^S_EaCf?jWl_|ours AY|out &B4C5b8YDZZa]DiW|over &e7ZAZF[KdVEaB|owes "D?[|p >ZnE|package JFi[|page 0X9]DZ_]|pages D^FB|paid #C+F2iW_|paper "E&D;eD[bd|parade 8[^Z|parking ;YJXnA|part %[1[;ZCZJab]nY|party 1YSZVZd_|passed <Z@[CC]CkD|patch &]K[|path ,[OW|pay "^DEHZkA|payment C]Ddj[ka|pays C[|peak CBjDn[|people 4Z8E:e;D<]A[C]^Da]j[l^m]n_|per CD|person nH|pets C[Ddf]k^|phones CAnY|picnic ,Z|place 0Y|places b]nB|plan 7[9EBYCC_BeB|plans N^|plant <_CFDBEXjBn^|play H@|please &E6_CZE[W[XB[b^YbYeAfDlZnB|plot &YKV|plus ,E4[|pm CZj^nE|podcast "Y&E;ZEaHZMXl^|police CD|pool CB|positions C[j_|post !cC]|practice A[aD|press (bQD|prices CXUYXZbEjYn[|primary K]|programme -[/[7^BaN]][lCna|promise /[adn]|promised %^1C;]|proposes 1@V@n[|proud ;@EEKY|pulled jZ|put &],[1Z<_=ZK^nF|q4 8a^Za]nX|quarry Q[|raised 4ZYYna|ran 4ZCC|rang @CI]|range !]hY|ranks "Z-];YHYhZna|rate )Z+^jD|rates 2YBC|re &ZEC|reach C]D^jak]|read 4@?aREjW|reading 7YCDQZ|reads &E.ZC^I[L^|really +[.]D]|recalls n[|reception ?YE[l[|recipe SE|records DGkE|reflecting -[1];DAD|refuses ,]Q[|region "B)E-E8ZRES[|remain +^0Z7[|remains -b<aV[cbn[|remember ?DfD|remembers "[,[Q]|remote nX|replacement =]|reported #ZI[f[|rescue KG|reservoir D[nE|residents %A|results C[|retires &]@bCZRYgc|retreat !^7[|returns C[b[|ridge #F|right #A][^[|ring C^nA|rings 'FLF|road &DKEQEnE|roast :]DZkZ|room :ZD[Q]|rose -_1dCZRYV_jY|round CaD_jYk]|roundabout @YCYnB|route 4]|rule ,BC]QCja|run ,EQ<|runs JZ|s !]&YQE|sack +En[|safety :[|said %[&D-[0e:Z;c<_JdKBRaVYYYb[eFj>k;l]nD|same IBK[|sang <_|sat &e,[?d@_KbQZf^g]|save /^CAGZJ[T]jD|say QE|saying n[|says #D,c.c3a4A5[8C9E<C>Z?C@[CADDHbIBW^X^YAkEnF|scheme HC|school 'e+D1_AbCYD[LYP?R[VYh[k]|schools CZKCQYk[|second #D&b0^1Y7ZK]QZjX|security ,E4YE]|see %F|send "])^DZH]QW|sends ,Z|seniors nZ|sent #a&Y+d,_I_Pb|series KZ|service ,Z2Z4[CZQ]W^|services DEkE|sessions )ZE]l]|set 1[E[FZV]l[|sets 8]EB|share EZ|shares -ZCBjC|shelter ,CIZZ_n]|shop )=,C7DC_DWEFQD]E^BdEk_lE|should ,F4]CYkClC|show !]/]DC^D|showed ,E|showroom ^Z|shows 4D;Y|shut B^CdR]i_|side "D4YF[Y[eZf_jZk_|sign ![1B>[CZDXEDVBj[nd|signs :DC]|simply %]+[JZ|since ,?2^4]<B?Z@aA_CDDbE_KANW^[eAgZnD|sisters C@jC|site -E4D<[EZQBREeCkZnD|six !X4]CB]Ze]|small 8D|so #E&A([)@*X/a4_5@8^=DC_IFKCSETXV^XBYbZ?[D]D^]eEgWjakF|sofa ^^|sold !]&D,Y/bAYGVKET^aC|some %],a|somebody D]F_|someone (c:BHEM^kZ|sorry >CE]f_|sorting KD|sound "^|soup C]h[|spaces G[|speakers QAjA|speaking 4_YY|speaks 2aRDnX|spend /]N]|spent #Z&W?]AXKY_?n[|spoke <^|spotted #_&Z|staff #]QEnD|stall ,YC]nE|stand +[|stands <Z|start &YJ^WZ|started )]@[aC|starts "[#G)@,F-E4C:B]Za]eCnA|statement 4[CDDaEEVElEnB|station 9[@Yg^kD|status 1]E^V[|stays #],]/^|steps &D>]CbK@jYn_|still &C,^.]C^KJQXS]|stood #[|stop DC|stopped Y^k]|stops n]|store 8YCAD[kYnX|stores =CdE|story "[*CN^|strike D[|student 5^ZX|study -]E[|surgery C^SCj]|suspends C@n[|sustainability 8[|swaps 'F|t &[?_DbGXKYk^|table )C8aCZQW^a|take =Z|takes )]C[DbIDMB]]nZ|talk -[|talked &^,CK[|talking 1[<YcY|talks &C.ZKFgZ|tap (bM_|taught &[,W?ZK^nY|tax :^UX|tea 8]AYk]|team &^)B0U:^;E<Z?FEZK_NAUUaahBk=|tell #]7[>B@[]Xgb|tells &D|ten S^i[|thank #[)[9D?[YDfY|thanks ,X??QYV]na|that #A+Z4f8X:E;X>[CDHXN^QDSJXDYd]DaBgDj?|the !]#Z%^&A)[*Z+^-C.W/_0B1]2E5E6E8[9X>?CYD^F?G[HZJ[K@MHNTOYSDT^V[WBXCZB[D^XaZbEiDk[nA|them :]aW|then ,D1WE[_]|there #f&[)Y+W,B4B?ECZDDFZIZKZQJ]FgD|these 8bR[|they #[%Z5^;E>CBYJZK^ZYf_|third &Y1Z<_A]Q]V]b_|this !X%Z(W)@*Y/b0C3D4C7D8A:C<E=D>YDBEFFDNAOCS]T[VCZX[Y_[dAj[nZ|three &](Y,_4Z;Y?_K^QbjAkA|threw ,[KVfY|through 4C;@EaQCbBj[l_nZ|tickets "ZF[W]|till #?)fC_D^IYTZeEj]kY|time "@4]5[C@]E|timed ,WQX|timetable jZ|titles +[4_|to !C"]#?&;(b+C,?/B2A4F6C8A:A@@A]BXFCKBLDM^N]OAPAT@XWZA]B^D_TcYeYg=i[n[|today !c"a&A.D1c3C4E;C<E?bAcCDDCE_H^K@QBSDVcZYfZh_iCkWl_|told ,ASChY|tomorrow Qck[nY|tonight "Z;d@WCEDEQ^]?b_eek?nd|too #Y1ZI]JZ|took #E/e0e?]E]KZQ^TaUZf_gBjAk[|top +YCCFZjCk[|training =YjE|trains C^k[n[|translation SZ|treasurer lY|trial )_|trio DF|trip ,Z>ZkEnB|tuned (EFZV_lY|turn #^Ab|turned )Z1a<[@XK]|turning &>K@|turns 1@8ZEAhZ|twelve bY|twice /Y|twins #ZKE|two !A&B)],F.B4?;D>C?BDfE_J_Q@SCYDf@hFk[l]|unanimously 1^V^|under &B,B1A;[?^CZDFQFfV|understand %cJZYZ|union 4D|unless d[|until &B2E4EB]C=KBS]bBgCi^jBnD|up 1a8D:bI]MDPZTEY]lA|update jY|upstairs e>jZ|us !D'Y*b;WEDGBMGOZWFXDbClB|use )^da|used >aWYeVmY|users "[;YQD|v 4DCXDaQFjWnA|valley +W@BACCXkZnD|van ?Z|version 4[=Z?[|very :Z|vetoes CDjD|via )Y4]F]n[|village nF|visited 1[KZgZ|vote "YCYD^jZkYnX|voted #B4]QYYae[|vouchers !A|w &_CbEEK]eXnB|waited I[|waiting jE|walk CFWZjF|walked ,B|walking #Z|want 6^7Z[Zb^|wants /Y9[QB_X|ward #D&D?[|warm 2Y|was "Y#B&>(^,A0C1c4a7Y;_>YAaCDDCEYKCM^QFVaWDY_bZc_e[hajFl]|water kZn[|way 8^;d<gC[^^nE|we !D#]&F(C)a*D+@,^-_0H4^6B8_9C:^;><Y>B?EA]B_F[I[OCPAR^TAUHWBY]^_bAc_e>gAhdnB|wedding nA|week 4CC[MY]]fCj]na|weekend 0[9ZDZZV^[|welcomes A_hZ|wellies +^CD|went &W,]5^>ECAIDQ^X^ZZnB|were &F4B9A;E=]DFKF_A|what "B9b@AI^SC^D_cdZg@mE|whatever 4X|when "[(f2]4^;h=[>B@AI[N[WbYVbbdXh^k@|where &A4C8Z:b<X>]E^Q^WY]D^Ybbe[f@lX|whether =B|which "Z#@,Z2_;>@EA_CCEdYCbAjAl[|while /]4[9FBGCZDDGZH[TZ|who !A"]%C&d(E)A*B,g.@0C1?2C3D5?6E7=8B9B:B;<<B=E>A?b@CA<B>DDE[FBGFJ?KiL@MDOBQeRCSDUAV?W?X?Z;]A^G_BaEb@cCeCfag@h=i?mEnC|whole hZ|whose +a,b-EECP_QeYEcDgC|why /YKF|will !C%]&C'c(X)C*A-D.E1a2[3C5D9C?ABGC]E^KALbM]OCRAVbX?YEZB]EfAiBj^nC|win CAjCn]|wins C@jEn[|wishes &E*]1]KBOVV[|with #:)d+Y,e-[1X2X5^6a7[;=<B=A>@@@DEE[I?Q_UYVZYXZ^][^B_CaYbBdIeEhZk?l[n^|without &D+Y7_=DCAN^k_|women &X|won EZf[|word %Z(ZJZ_Y|working -FC[j[|works 1]|workshop lF|would ,a2C3]4]5]6]>D?F@_I_QCWBYW[[eFgY|wrong FENZ|wrote #UITg]kUnB|x D[Rc]Za[kV|yard ;bUEb[|year "E&Z1eDaV[jFk[|years 3[|yes #F4D>^D_QCWCe[jDk^nA|yesterday #E&D4D;Z@_KAQZ[XaB|yet "^#Z7ZHXQ]^[nB|you !C"Z#g%^&C)[*[-Y.Z0b1]4c6>7Y;[>>?Z@YEdFAIYJZKKMDNEQ^RGS]USYZ[>^C_Yb[c]dWfag^m@|your !D"a%Y(_-A4@6C7=8D:Y<D@ZA^BEC_EFFCGCICM^Q^RETCWCX?[@i?mFnG|yourself !^8cGD^]
<number>|!A"E%6'B(C+=,B-D.=/h0i1W3A6A8=::;E=D>@ADB=CaDYE]FZIPKVLDT[VEW[X[YY[B]@^AaGgVj[lXn[|<emoji> !^"X&X,[/C0a1F3^7^:CA]FbGbHXN?TCU]VDXba<bDi[kbmY|<hashtag> &F;BC[KDRXbAjZnZ|<link> !^.B1g;^CdFCG[Vdg_jcm>|<mention> 1];[?DfG|<name> !C#C&>'e)?*F+?,C/E0=1A2A4G5F6C7>8=9@:_>=?;@9AEBWCeD[EDFAGCICJDKAN?OCPDQGRDTCUBVFW?XAYEZE[G]@^E_>fAgBhFiYjgmAnH|<somebody> -[;D>ADAKZS@YD]Ac_g]nE|a !["a%Z&B)]*@+@/G0B1?4D5^8]<>=^>V?A@DCbDDEAG_HAKINZOHPBU@[X^BaCcBfBjXlBnD|about ,A>[DDQBS]YDe]kW|above CC|achieved 0[|acres 1ZHE_Dnb|across 0a<Y?]UZaCc[f[k]|adds #^SY|adults /_GZNZTajCnE|after !D#C/E>CDZG?I=QX|again ,Z|against #b,B0[1_C[I_YBnB|agm E_|all !_&C=DCaH^TZeHjdkZ|alone 0ZU^|am #[-B2F3X;DCBD[KBRDXZYaeAjDkWnZ|an !D)[,X/B4B7E9E>FDAKAQbSVTA]Bd@gDjCkB|and !Z#[&F'C(F)@*F,Z->/G4X5>6C7C8B9E:];B<C=Z>]A@C]DZE_FDM]N>OCP@RBSCTHWFXEZ>^C_]bIcEdYgXkXmCnC|annual DEnY|answered KBQF|answers E[|any .C9XSA_ZnA|applicants 4b;]|applications D]|appointments X^|apr /A7BJ[TA]C|are !X#?(Z,[0D4X7@@CD_F[HBK?MaQYdB|as #?)E-[/F0Y3_4Z7D>Y@GIAQHU]X]gBmD|ask DajCnB|asked YF|at !C)A+D,@/C0[1C2C5C;B=A>@DcFCTBYC]WaZb>c]gIhXk]lY|ate 7c|away ![7^]YnX|b -dR]dXkZnV|babies CZ|baby 1Y>^DZVYe^|back !G"C)_.A4BGAQcSEg^|bags Q]nA|band D]XY|bar CCDZ|base /G0DC@DYjG|batch =Z|be gX|beard !_G]|beat n^|because #_&D,Y8]:]CaDGQDWC]AfCj_|bed !d)Y8]CZGcKD^YnA|beds n]|before !C#C)[,@.D1_7^=ECAGBIBQ@SATBV]]]bWgGhXjDnB|beta C_X[d[j]nZ|big ,[C[QG|bikes aZ|billion "Y)B/]1^:[A^H]T_V]abh^nb|bills &YR[|bins &]KZ|birthday &D(],]?C@fKBQ_bXfAg_jEn^|bit n^|blue D^PZ|board F^m[|book !A8D:[GB|booking #Z|books #[,C4]=]gF|both I]kCnD|bottles !]"[0E]EjD|bottom E^l]|bought ![,[d]|box D]|boxes 4dD[YZ|branches 1E8ZCC|breakfast UX|bring ,@C^TYW^b]d_h^ja|bug ?_jXn^|bugs &^?Y@[|built &EKB|bus (Z>[CAD]|buses &_,]|business /YRX|but !a,B4Y;ZDBIZQA_[kV|buys KE|by !?"[&F,a/B0a2Y3^4C;D=C@]CaDZEeG@I@K?T@UcZZ[^]EaWbAgVk]ldnZ|c ,D-_CDDaXYkY|calendar )Y|call )]N[|calls #W0Y7YCEe^|came #B0^U^XYnA|can /b0BQBT_Y^nF|cancelled QY|candidates A[EFh[lF|candles !DGC^Z|cans ![/C4[mC|car <]|carers !@|carriers TF|cases 0_U[fXj^n[|cats ,aQ]|cents &E,]/[AXEDKAhY|century -]8Y|certified /ZEZ|cet 4b6XCbDFRDYZ[X^BjbnW|chairs ;G>[QD|changed n^|changes CZ|characters n]|charge -]C]QDR^nX|charts #D|cheaper )^|check P[YZ|cheese CY|child QE|children /X?FCEDDS]T]kF|choice !];Y?Cb[fE|church Q[jD|class &^:[K^Y[iY|classes "]0ZU[V]|client ;ZEZ|clinics /^0[|closed Rbd^|closes *]4YCEjE|cm #Z0DCYDbKC_Zg^jakcn[|coins D[kY|cold <cC^F[|colleagues A[|collection T[|colour 1Z5]|come (^4Y5bQCZ_k^|comes ![=[@[g^|comments (XM]|community ][|commuters "Z|constituents _B|contacts DX|contributors nZ|conversations 0B|copies 0Z|cosponsors 0Y|cotton C[jZ|could !CGBNE|council m]|counted ?[@]gZ|countries /D0i1E8C;b<ZAZECTCUe^FbbjAkZ|covers ?af[|crowns E]l]|ct =D@_C]D]g_jY|cubic 1a|cups I]|customers #]/>0Z4E7=>]AZDDGZQ[T@UajGnd|cycle AaCFh_|dates 7^X[]b|day "E4[6b8U>ZBYC_DCFZTY]V^^aCj_|days !^"X&C)C,_.a0B1D4F8D:E;[<B=_>C?E@CDbEFG]HWI@KCLDRZS]WD^D_Dd]hYi@k[nc|dead C@jB|deaf ,[|dearer DY|decision 0YQZ|degrees "a#E,Z0D4BBZCBH]SDdYf]iXj@|delivered 0]U]|deposit !]|did #e&_,W4>?aKcY?|died &G@[CB|do "])],[.G7CF@N]QWeDj]k[nY|documents E^l^|does 6_W[[[|dogs ,ZIVQ^R[|done D]nD|doors 0a1X5[?aC_JZQ[U[f^kCnY|down !b&X)X,a/GCbG_KcQUj^nB|downloads 0aU^|drivers &a2aW_e[|drop !]l[|drops ?XCZfY|each !Y#D*D,Z/C4^5FD<G^NCW]a?j]kCnE|early )Y7AQEUB|electric <aEclbnE|eleven &BC_KE|elsewhere CZ|email 5]|emails Q[n_|employees &aAD|empty _[|ends C[j[|engaged 5eZaiW|entries #[IWXZjY|entry (Y|episodes #C|et -ZE[_ZgZl[|eur n[|euro ![,ZhZ|euros M]|even ,F4aDYQC|evenings .[|every 0]1bBZCEUVVXj@|everyone 7a]Z|everything CZ|expected -]R[|extra "[CeDaIZje|families "[0A6Y=Z@XCBDCHYQ]SBU?dYjD|family /A;X|faster /b4ZT[Y[^Yn^|fee D[|feel /@TB|fewer -a0_UYn[|figures #F4E;[YC|finally JE|finance !f"[0D6]GcNZ^XnB|firms @]Fdm^|first !B4[>ZGAN_YC]?e[gYjDnA|five /[0[1ZCYDEEYQ_T]U[^]j]l[|fixed ![nC|fixes CYDDYY|flat D^k]|flats C[|flights "]C]^[|flood #[&B?UIX|floor "EC_S_j_kF|flyers ,c4]Q_|follow F^|followers "B*f0f<C?AAXOdQDUd]Cf?hW|following 0^1X|food 0Z4_VZf[|for "]#a&Z)C*C+D,D-Y/C0>1Z3[4@6F;X<C>a?]AAEZFZHaI^MDOBQASBUDWD^CcBdCg?iBmW|forty S_|forward /^TY|found K^|four "D,Y0CE[QXlX|free HCNGSCZD^XmYnF|friends (b)B*]3^LFMUOXaA|frog KE|from #Y&[(^)C,b0B1^5E;V<C@BC_DgGEKSMYNCQZRDSZUDW]X@ZA[Cd@gBj^k^|full 7_YBj]nC|funded 0YUU|g /D0CC?j@|gave /]7cFc]]|gb D[|generation &_K[|get (]GX^ana|gets =]@]d]gXj_kC|girls *[,[?_jG|give (g|gives )c|gloves D_MYk^|gmt 3YCYEYlZ|go 9A;ZD]J]OWY[nE|goes #F=dDYI[TGWXd]kZ|going GY|gone 0a7_Ub[[]^|good 0ZQY|got ,CEY|graders QXn^|grams CD[[f]|grant nX|grants =Z@[Caga|green CBD[eZkZ|group 2Z>ZQCe^|groups 3[;[C[|guests .Z@ZCEIXSZf_|gw &EE[KE|h CBDDHE_[n?|had &c,D/D>YKaj^|handling 2a|happy ![/c6[7W;ZGZTaXZ]Xa@|has #a&])a,@/E1^4[7W;C<Y@XC@EXK]]Xf[j^nA|have "X#]&_/?0D7FC?DDF]HZI_QHYZbCd[kC|head &_)]DYK[|heads ,E|hearts (^0_M_|held ?YgY|here !Y&[.Z_]c^kD|high A[CYDa|home ,[9Z<[|homes -[0@CfQCR[]bdZkVna|hospitals <]|hot /[A[T]|hour +]/B?WAZDWE[PZj^n^|hours #@&G/Z0Y1D2B3Z4<5Z7b8Y9Y:]<A=BDXEBHEJDKFNGQDT[UZVDYC[X]^^EbBd@eBgGiBmB|households &Y/]=b@ZRYT]d_|houses @YQCj^k_|how 7[]Y|hr !A,X7@=bGARE]Ad]jEkJ|hrs #D&F)C/C0E1D4F5C7aFEGETCYD]YbYhEjYnF|i /E0b2_3_4X;[C]F]UZW[]WaDnB|if !D&C*e,_.^2b7B=DOcWY]Cd?eCfDkZnb|impressions 0a5aU_Z]|in !B"C#[(C)=,Z.D/f1A5[6E7D8B;X<B=C?Z@EBFC]DZEWJWK[NATgVIWVYWZc[A]BaWfWiElbn^|inc !D)[|inch !Y"Zn]|inches CBQ[|including k[|incredible 1b:Z;E?dV[fY|inside 0d|inst -[EESZjE|install UE|instead #DCZj[kS|interest !@GB|into "X-[RZkX|investment E[|investors A]|is !="F#]&E)=+Z-B.X/?0A1g2D4]5@8C<C=e>^A^CdE_GBI_J[M>NCP^RDSWTCV]X@Y^Z?_DaEb]dde^f^gDhZjdlan@|it #E,A0?4aCADYQ>SbW]Y^nA|items ,cQ_nD|j &FQEnZ|jobs &C/]0Z1a<[CDEBhZjCl?|just 5]>^|k #FD]kZnD|keep C^Q]j]|kept ,[Q_|kg )^,]@DDcQYS[d]gEkb|kick X]|kids !D#],^/]4D;EKX|kilo @[dZ|kilos "Y#F.[4C?DCEX^fE|kitchens 5[<[|km ,D/]8Z;X?[CCD?HXI^KDQEf[hEjCkB|knots CDkE|kw 7Z|kwh QGkX|lambs MX|languages 0C|lapsed 2a5dW]Z_|last .Z0^2U4a7E;CDZEbKDQYYF^BfCgY|late 3_DZX_|lb KZjC|lbs /^CDT[|leaders ;^|leaflets 4C|leavers jF|leaves #].[4EC[D_|led 1b;]<iVZ|left !B0A2Y4]7dC_GIMCQ^TDUBXEY[]^^Dn^|less !C)Y/aD]ITJYT[YZk^n_|lessons "[.[0a:[;]KFM]bZh]m[|let QA|letters #^=[D_Qa|lift CE|lights e]kC|likely ,[CDjE|likes (a*l0^M^OjUY|line ,^.Z?cQ^VDfa|lines &Y,C<cKbQFc[|link 6Z[^hY|list 1]E^|litre A[hY|litres #[/a?ZCDDFT]dEkC|live CDQ]|loan "EHC|loans -]<dCFR]d]|loaves <]aYjCn[|local 5Z|lockers 1@VC|lost ,Z/b0Y1d@[CDT_V^|lowest !^GY|lunch =]|m #@&ZCCD^YBeCgCj]kZ|made &Z,DF[a[|main CDDY|mates *_5]E^ZZl]|mats !CiY|may QE|mb CYjXl]|meals ;XA]b]h[nY|means @Zg]|medals ;E|meet a^|meetings 0[4[|members !Z#Y&C)C/A2_7]A]DEJZUWW[k^nE|men D[nZ|messages #[|metre C?Q[|metres "]#D,D0B4E>E?ZCBH]QDUBYBbDjEnF|mg 4]Y^|miles #@-E>[?[D^REWX]BbDd@f^|million !A#C&E)@,F/a0X1b;Z<EAZB[C?EYN@SETcUYVdWDYAZD^]bXh^jBmD|min !D)]0B4C5E7E?DCeD]EFP[Q]UCYZjd|mins "]#B&D,Z3^4CC^FaKER@]XbDfBgEj]|minute #]'_([)[/C7BL]S]TB^Ce_hD|minutes !^&>*E.Z1_2C3F5[>WACDFEBGZIWJ[NDQ[SBV]W>XCYWgEjFk@lDnZ|mistakes /]FaM]O^TZaCbYm^|ml ![>XGXQEY[hZ|mm #]CWQF|mo !Y)>NA|month /X0E1a2Z:CCAQDSCV_[[a]d[jC|monthly 0b:XC]|months !D#C&F/^0=4A;]AXFZJ@KDN[T]UCY?Z>][jFmAnY|more !>"a#Z,C/f0?1C2=4]5]6Y7Z;D>A@XE]GAH^MWN]ThUBWAZa[^aCbCd^kU|mornings >Y|most ,]A[jA|mostly ,DDCQCfY|moved <YQZjE|moves ,_;Zm[|mph >EnD|mums 0[5]UZ]Z|mw -ZCE|my jWlY|names #^&]0Z5]@YDZK]LXU[Z^g[ka|nearly FZ|need ,X|needs @Z|nests 4Z|net /Z=ZHE|never 3a|new &A-e/A0f1_5a6=:Z<_@fDCE@G]RcTCU^Z][Y]Za?bYc[gcjZk@l<nd|next ,Y4ECEQ[|night #Z5Z|nights (CG^b^j_nZ|no "^&F+[,[3a7D:Y>ZEZH_JaP^Q[SCT@X_YBedf[gDn[|nobody .C;b>]KCnE|noon E]jXl[|normally )b|not !]&B@@CfDFWBYYbAgDjfkEn>|nothing #d=FD]|now )F0A7ZCZEZGbIFUAXAaXdZf@hZjZ|number &G7[?ZSX]Zf_|nurses 0]CBQX|o'clock &Z,X4^C]Q[YYg_jY|odd #]|of !:#Y&Z(B)=*D+F,_-F/d1>2_3^4_6E7B:>=_>B?Z@BB^CADXEZGFIZM_NCO@SDTcUYY[[@^F_@aAb[cVdbfYgBn^|off !j#@'[(E*_+e-D.@/=0A5D6E7^=A>D?EB[C@DAFFGmHRI@KHM@O^PdSAT:U;VDW_X@ZH]WbFcFdFe?f?gBhIj?kDlFmC|office EE|old QB|on "X#]&C)]*F,G-C.]/F0_1G2Y4[>XAAC^EYFAJIKAOGQFS[TAUaVDWXX?_@cBdCgChDj]kYmFnB|once Q[|one ,Z1_FEKCQbS]WYY]jG|online )_0[N^R_|only )aCbDZGaKDN_d]gZjckZna|open )^@YNZhD|opened 0Z2Z|opens JY|or !X"B#^&E(Z*d,C3D4]5F7[9^;^@CCcDbJBMCOcWB]D_[bDk[|order )_;ZNb|orders 7];]?[|other >]E^b[l[|others CCn^|our 0A4BA]QdR_^ChYmC|out "Y#X/d4[7AC=EaFcJ[KER]T_d?jAkFlYm_nZ|outlook RZ|outside ,EC_QDfXj]|over !A&b2cC_D^Q[]Eb^d^|overall ,Z1_=F|owners @[|p #]?]C_DDRCdXjXlDnB|packets ,^|page 7[QY|pages 4ACBDCEDHYI]K]Y@]^i_lBnb|pair ![QF|pairs &Y,[7[CE][|pallets !],^QY|panels CD|parcels "[4Z|parents 4[9b_dnY|part #c,CQA|participants ;Y|partners -[RZnZ|parts ,CQA|pass /]0^8[TZUZ|passed #Z0EIYK_|passengers >ZDZe[|patients /^0Z4Z7_UY][a^|pay 2ZKb|pe SX|people "@#@,Z-F.Y/]0a4_5B7^:D;Y<_=]>@?a@^ABBCC>DAFCJ?NERASCT^U_VVWCX>Y]ZF]Yc^dYeBf]j@k?lBm=n_|per /M2[4A7]=TD[Q<ZTbCkBn[|percent /_0QCbDDTaja|permanent C[|person /]FdTZ|phone ,^|photo ,ZQ[|pieces &YCZjZ|places )F*_0[C]DBGBOZQESZTDXB^_jX|plant *Z|plates ,];[D_k[|players <[b[|plays 0d3YUe|please ,Y>DJ]eA|plus )[NU]CjB|pm B[K@ND]Bf@i_jUnA|point "]#[NXO]|points -ZGA|posts *Z0^2ZWX|power 2^5]W]|pro !FCDDFQYSAkEnC|products 5X|project YY|projector lF|projects 1gVaj^|prototypes <^c]|public -].[|pupils "],ZCDjB|questions #]9[EaK^|queue #Y|quid .]D^QBS[W[iZkY|quoting DC|raffle Q^|ran b]|rather eD|rc C[jY|read #[?[f[|readers /[0[SZ|reading n[|reads 0]UYh[|reasons 8ZFaH]]E^[m[nC|red 4^;Z|ref ,[|registered /[TY]Y|reopens a[|replies #d2a4F7YEYIaQF|residents ,CDZ|responses 2ZE]l]|results !ZKZnZ|returns 4[|reviews ;gban^|riders /_@[aZh[|right "ZDY|roles -_R]|room &]CbK]Qa]YnY|rooms )[CG|row eZ|rows 4C|rules /XTY|runners #]/Z5]KWTZZ^lCmY|runs CG]F|s #E&^,a.Z2a4]CDDDICKZQbSYW^XY[[gCnD|sacks ?]|said #],B4D;Y@[eFjD|sailing C@KY|same ,].Z4D=CC[QWdChYjX|samples :]C?jDn[|sandbags ?ff^|saturday Wc|save !Z)Y|say )[.]/^0]7DD[T[VBjDnZ|says &F,DS]|school &Y,F1Z7_A[E]QB]Ya^hX|schools &Y?Yf_n[|seal C]|season ]C|seasons &Y?Z@^g]|seats ,X0F4C6Z7]8E;D>Z]ZjCkD|sec #Z4DP[|second !Y#[F^H]S[T]f[j]mYnB|secondary D]|seconds !Z#C*D0>7ED[G[IBQHSDTVXZaDbDgCjFnZ|secs "Xe]kXlY|seed 0[1]EZn^|service %^)[JZN[R[|sets 5[|shares ([*l=ZOh|sharp 3c7]>YC]F[X_aZj[|sheep ,fQbnZ|shift 4G?^|shifts TV|shops kD|short )E4an^|should =^QEY[kBnF|show 0[|shows 6[|shut 4[kE|sign 7Y|signatures #b4ECZI]XZkB|signed ,Z0[Q[|signs NY]B|since &E,]/C0E<DC@KEYCj@k@nD|single ,[gZkF|sites CDKC|six !?&CDbGCeW|sleeps !D&[7=|slices Q[|slots !cGaTD|small ,[/YCCO_nE|smaller 4aDB|so #F&d,Z.Y/[0E4Z5ZKWS=T_WHdVeFgXlY|sold !A0d7aUfnb|some 9]|sorry 4a>Y@[gZjc|soup "aH[Y[|soups )G|spaces 7Z>]C^[[|spare ,D=Z|spin #_C]|spots 0E6_7gD[G[QEXY[]][a]mA|sq 1ZJY|square 4E8C^D|staff #Y4E;_<DEB|staffed Y[jE|star #[@ZCFGCNXiZjG|stars !E&]*^,]0V3_5ZEZHZK[NEO^U^XWmZ|start C]D_TCkX|started I]QE|starts ,]8XC^aAg]|stay .^CZ|stayed @Z|stays #a4]kE|step !C-Z8Z;CDAO_aBkEmY|steps +]0E?ZF[PXjBm]n@|still &Z5aC[aXfZ|stone :]|stop D[R[V[jD|stopped #[|stops #Z|stores 4]A[|straight 0^U[|strangers @[|strong 0[1a<ZCaU[Vbj[nZ|students #E/[0^1Z:[AZQ@U^nC|subject GC|subscribers *^0dFCUbY]|sums HD|support @ZD]kXnZ|table U]|tables 6^7>K[[Z]E|tag 3]5[Za|talks n[|tax "[2[|tb KCnY|teams 0a7ETAU[c]|tell kZ|tenants 5[FZZZ|thank &a3^K[XY|thanks ?D|that "Z#@/E0C;C?EAZC^F]QEUEY[hZ|the !W&D,D-F/B0A1B8^9C:_;Z>^?U@EC=E?FBIEKBQCSZTEUBVAXCY_^]_EgCjClCmAnB|their /Z|then ,C2[DZQCkX|there #^,c/Z6]>XD]IZ[Zg[j@n^|they )[D[N_dCiYj]|things D;KBTBUE^EaDkDmX|this !Y)X0D2Z4[6_7Y;E<D>YBXC@FDG]LVQBR^[ZbCfEjDkZmCn>|though )ZNZQFnD|three ,Z|through !b"],Z0X1^7ZCCV[Y@nb|tickets &b0^7ZK_M_Q@UajC|tidy bH|til &G)]3YN[QY^YjX|till &B)?4F7DC@JBK?NEQDdCfAj=mCn?|time &^@]CBQCj@nb|times +]/Z0V4@9Z<[=^AZH[K^PZQCTVU_c^d]jBkAna|tips )]mZ|to !C"?#D(E)=.B/D2W3?4G8C:E<<=_?DCeFBGDJ^MBN>PDT?VEWRXBYEZC[A]B^FbRc?d[eXjdmWn@|today #F&^+b,c/D1f4Z7b;B>_?DCCDERYSCU]VbXD]^aCe[fCjEnC|together 0[4ZGZaYn]|told 4CCBjE|tomorrow #FC_FCIB[[janC|tonight #D4D@YD[F_P_QWS[g]jZkV|tonner 1^V[|tonnes /D0DCFTLnC|tons 1ZAYVYhZ|tool ,ZKXQ[|top /^|towards 2[jD|train 4YQC|training CEQZ|travel *YOZ|trees /Y0e1[;ZU_f^|trillion "[n]|turbines <_|turned #]4]|turns &[KZ|twelve G^|two #E?BC[jY|under !A"C,^GCK[ZFhBmF|units C@|unread D]|until #D)[7@CZK]N^kA|up !D,E/E0B2[CZGBYCj_k[|update CE|upstairs CDQenH|us 2[=]d[|users YY|usually #D|utc -D4[7DCeFCJXQ]RCXEY[]Bd[eAjgkMmC|vat 6]|vehicles 1[|very ,Z<aP[Q]c[hZnZ|veterans /[4ZnZ|viewings )a0cU_|views 0c2_;]UcW_|visitors 0_1];[V[]Y|visits 0aCEUZ|volunteers &^;[?ZEelcnZ|voted ,]|votes #Y/[=^D^Q]TXYBdTkWna|voting ,E0^;]QEfD|voucher !A']GGHD|vs !B-bR]V[X[jZlXn_|w +fM]P]n]|wages #b2]W]|waiting +Z4]jD|walk C[|want DYkX|wanted #[|was !^&a,c1B4Z8Y<[>Z@_AZCfD>EYIGK[Q[S@V@]F_]dBfCiDj_lZ|ways FZmZ|we #B+c,^-_.Y1d2D;Z<a=C>Y?DJ@PZSYVVZCbCc[kBlBmB|week "_)d5[7_NcTE][bBfWmFna|weekdays D[|weeks /[0A2C4H7>;@<C>^CCI]S@U?WCX[fAgE|went IEQXbZeAi[|were 4_Y_fC|wet D[|what jZk]|when ![,B<Z=C?aC>D[JEQCYW]FdFeZf^gBk]n]|where &^>ZD_KWk[|whether =_CFDAdY|which 2C4^<Z=CDBQWX^d>fCl[|whichever 2[=FW]|while !_G^kZ|who "[&b4D;C?aCBK]M[f^j=nC|wickets &[CEK^QY|will #Z&B-X/B0B8B=C>IDZFeH[I^LFMCSBUAWB]FjAkElDma|wins &YL_|with !W#B)W*D,^.[0F1C4B5C7_;Y<B=_?a@>AACVE<G[J[OHR^TYVAWBXEYZ_^f_hCkGlBmZ|without &bC^D^KUj^|women @[DYQC|won 0b1eV_|wooden ,Y|wool QE|words CCEb_ZdanD|work kZ|workers &^nY|working 4FC[D]GG_D|worth m]|would #Z,B0]9[U^XU_]eX|written ,_CF|wrong F[|wrote &e;]@_I^K]aYg[|x BYCaD]QDj_n[|y #Y|year !Z"?&_1e6Z;XCEDAE]H@K^NRVa[[b]eSf[j@k@nc|years !Z#C&b+E/E0D1B2B4F5@7B8c:Y;_@^A]CAEZF^IDK^MZN^O]PBT=UDWCXEYA^YeEg_h_iZnb|yes F[jE|yesterday @ZlY|you ![#W&B'Z,Y5Z:]>d?_FBG[_EbDdXe_fYnY|your "Z([)F=[F]PZ][j[|yr &D)[CF[[n_|yrs ,Y/WSZTZn[
<post:emoji>|#6%Y&?'Y(e)^+A,8.</Z0]2:3Z485D6@7^8[97:d;^=>>5?A@8B?C4D7F[GHH@I:KDMdNGPBQ<RASAWCXHY;Z?[@]D^[_:ahb_d?e8fBg<hBi?j5k:n9
<post:hashtag>|"Y#<%e&Y(Z*D+e,^-Y.F/Z0^1_2@3_4>5]6Y7D8D9[:f;X=D@WAYBXC=E^GCIBJcMCN>OEPfSEWAXEYC]>^@_UaicDfCj>mFnk
<post:link>|!C"F#F%E'=)A*;+Y-W/?091@3<5<6]8H9E:D;E<;>@?CAXBACFDFEWF]G@HAIGJGL@MGN?O<QBR[T@U:WXX>ZA[[]B^F_AbIc@d@e@fEhakJl]mdnm
<post:mention>|!?"E#i'D(=*=+c,[-T0B1[2>3<4^5>6;7:8=9]:a;?<:=<>_?XAcB9CCDeFCIiKdLCM<O@PbQaSEV]WDYaZI[A]B^@_^a]bCdBfeg^hbi=jEk]lXnt
<post:number>|!d%E&F':(A*?+<-?/B1<2B3A5C6<8<9C:<;C<@=CAGB@DAE?F=GbJ@L?MCODP<RAT[UiVFWAX?[D]a^Aa<cAdDhHi?nC
<question>|!]"x%7&7'c(j)e*A+<,4-:.e/E0D182?3:485B6@7^8;9w:9;A<6=_>??;@lA:BAC0D<E>F@GYHnJ=K=LbMcN[OAP@QARBVCWWXDZA]b_naCbBc?d]eDf?gah<j;mA
<somebody>|!E"B%:&h'C*D+<,j-=.@/@0<1:2@3>4A5F6?7D8;9D:=<D=D>Y?f@aABB7C9D<E>HDJ=KiMENZP>QjRBSCTBU=V>W?YE[B^@aDb@e]figdiAjEkAl>nK|'d &D(D)B0b2[4=5[7B9^=BCED[FAHcKENWR^SDY=d?eBg_jC|'s "@&Y'F(E)?*E-G0A1E3D4_8[:D;B<X>C?BCFDAF?HCKDLBPFU>W[eEfBgCh<jD|<emoji> HZ|<name> &C,B-[1]4D7[9]<[E^KBQBR]V[aSjDmfn[|<number> "[#D(]9Z?W@[KBMaQB__nX|a &S/[<^?U@BDGICKaMXQYS[ccjVkCmX|about #A&B,C2]7C|again 5dFZZW|all ,D|already &[>^KXeY|also &B5Y?Y|always ,Z|an 4]|and "]#Y&^,>=Z>[QFjAk[|answer gU|answered ,[|anything .Z4YD@k?|apprenticeship &Z|apron )^|are !c;ZG]j^kW|as %[=[Ka|asked &G,a4C>^QbYBeZfYjBn?|asks 3b|at ,^<[|ate >^?Bf@gEnZ|baby 4[D]j^k^|back ,Z4F:[@D|bed #^I]|before ,D.]kC|best &F)Z7[NZ|bill ?Z|birthday 0[@DD[E]Y[aZ|bit ,]|blessing e[|books E]|brings .]1cF]gGmX|brother &C,=4[?B|brought &Cg]|built &^|bus ,C|by I[|call >[|came &>4>;[<C?CYAb]eB|can #X&@'Z5[>X?E@WDaSCf@gDkY|car ,b7_>]Q^]ZeZ|card .[D^IZS]eEjD|chair #@D]IA|chose &[,Z|class D[|coat ,B5]QG|comes D]Q[|could 4B7E=_>I?BD[IWQI_CaD|cousin &[KX|cried ?af_gY|dad &],A>]@WK_eXga|daughter &B,D4D>a?E@DAYDFIXKDYAeZk@|day &]K^Q]jC|days ?[H_|denies gF|desk A_KYh[|did "D#>&A4D5Z9D<B@BFYHBI@KFN?QIYA_=cAgDh[kFnE|died fDj[|does "]%]&_,Z.[?C@_DCJ[KYQ]_CaEdDecg_jYkF|dog ,YF[|dressing j[|drew *YQD|driving @^|dropped ,D|drove ?@|earned &Z?d|ever ?YfX|every )[?[a[|face ,]7]>[?Y]Z|fall &FKD|family #C%D&?/Z?A@DIBJCKBQGYBfZgH|father @XkZ|favourite )a|finds 4]Y]g[k^|first "[,_/[<[>G@bDDQbYF_EgdjCkEmDnD|five ;]b[|fixes ,G|food "E|for "]#C)d4^D_IAKYVYe@|found #Y&a)]QB|friends 7[>X|from &],]K[X[gX|funeral g[|gave 7[KBQX|gets ,C.Z8]=]D[I[]]d_|goes ,B5ZZZ|got &G,V4BQXl[n]|gran #B?_@ZfZ|grandchildren @[|granddaughter ,Z|grandfather #^?ZfW|great &YQD|had &B<D?>H[MZYEeBh]m^|hand &E)[|hands &E3_>]e[|handwriting ?Y|has #W(Y)E*_+X7=?]@ACFD[KAO^PYQ^]@dVeCfL|hat 1]V[|hates AZ|hearing ,Cf^|held ?[|hip ,]?ZKFkY|hired ?Z|holds 2^|home ?_fZ|house F[f^|husband &E>_KDk[|if &FC]|in #X&@)Y,>3]5[7Y>^C[I[K>QCR_XZgZh[|initials &^|insulin >^fE|is &B+b-]1[4_:B;_<DCCIDK=Q]R^SW_^nH|it 7c;c^[bY|job Q@m]|joined "_&X,^lG|joins VE|just e_|keeps D[KAd]|kept #B&CeAg]jA|kids "[,E|kitchen &Z,DQB|knee ,D|knees ?E|knew ,[?cRXXZ^Yf[g^nY|knows &^7Z|last 5]QXgckDnD|late #W|learned ,B?B|leaves &E5[ZY|left ?Fe_gZ|let &_?^f]g[k]|letter ,IQC|life +^,B5[;X?^PYQ=f_|likes Q[g_|little ?Z|lives 9[|looked 4X|looks >]|lost >EeE|loves ,Z-ZRY|lunch ,]|made #Z&A?ae[|makes ,D2]5XW]|married 'Y|may 4YQF|means K?eY|memory ,EQD|mended ,XKE|met &E;[I]|might ;ZbY|mind ,C4E<_|missed H[|mother &@,B<[>D?E@]KFPEg]kCnC|mum .B<[>VSB|name #D&_0_4b<E=X?cFDI@KbY_a^dZfYjV|nearly ,B|needs ,_nY|neighbour ,<Q?|never )W,g<[SBeYf@kE|new A]YGZ]aY|next &Z:]nY|niece nY|night #E|not 4]I[|notes &aK_|now #D|number >^|on .C5[=ZCCKXQ[d]f_jA|once ?[|one &])enZ|only #]&?,[KAeA|opened ,D?]FZgb|our )]+aPZ|out #e,ZIZn[|over >[DD|own "a#F4G7F?b@]D?K^N[QZaHf_jAkJ|owner >ae_|page 1[Q@|paid ,X?YK[eC|painted Fam[|people >b?ZeZ|permission ,[|person 9]|phone ,C?Y|photo 4Z?DAZ|picks "],[|picture *^|place Cdj^|pulled &C|put &FDG|ran &b,[>Y?_KZf^nY|rang #C&X,d?^DZYD[]kZ|read &W2]K[|reads ,^>Z|real ,H2B5[|really F[|reckons #Y,ZC]g^|repaired &C|replies ,_|request C]UY|runs @ZKCNYQ^gX|said 4<;B<F>B?@F_K^QAY;ZZ^[fEk@|sang ,Y|sat &Fg^|saw &@;_FZbY|says #C&A)],_.C4W5E7B<FDBF[KZQcbCeCfVjGn>|school &D7[|seat KCjE|second &Z|sees @[CZ|sent KDfD|served &]?_|service &E,XKF|shift &Y?_QEfY|should ,Z>a|sight 4]|signed gZ|since <Z>B|sister &J2]4a>]DZKAdXfCg]jDnD|sleep ,C|sleeps &F,[KEQ[g^|slept aX|slippers <[?af[|so &^4EIXK^|sofa "?#Y|sold ,_|something ,C|son ,FQYdE|started gAjB|starts &Z,Y.[QD|still ,D<]?EQZg[|stitches jF|stood &CKD|stubbornness ?bf]|succeeds &D|sums ,^|takes KG|talked >[|talking &]5]|talks ?[|taught &j,D<C?aICKcQ^eUf]|team nY|teeth [Z|tells &ZQ[kE|test :ZaZ|that #[,D=[QG|the #E&],[2[3]=?KZQCXYbDdBeAjHn[|there ,C|thesis &Z,ZKYQ]na|thinks #C,Y@CIB|this #C|thought ?^b_f^|time &^|to &B([)[*Z>Z?a@[I@K?OcWZeSg^|today gG|told &C,G>E?BF^Y@Z[a[b[|tomatoes &DKD|took >Z?CdC|trained &[|tried ,Z|turns D_|two g[|until d]|up ,_|usual <Z|van &b,C4]K_Q?gZ|voice &^4D>Dj]|voted ?]nZ|waited ,D@A|walked ,HQD|wanted #A,V>EIANYeD|wants ,@9[?[D[KCe[fYgbnD|was #Y&D4B9D<[>X?BEZFCHbKDQDSaT_Y?eViDl]|way ,^jZ|we #c&[,C>B?]YC|wedding ?Z|went ,E/Y4BYBgX|what #_,^nZ|where K^|which ,?>b|while 7_K[gZ|who ,D|whole ?ED[|wife &Z,B>]@AKYg@|will .^2]3B7@9]?=CIFCKYL^QWT=YgZA]@eBf>jCmAnA|with (_.[4_M^SYgX|without ,BQFgY|won ,BQD|words @_FZgb|wore ,]=Y|work &e;@?_b?f^n[|worked ;]|would #A&]9D>CA]IDKDh_jUkB|wrote #C&c?^YAeAj@nZ|you *]+].?>^F^K[SB|your ,C.^
<start>|!0"*#6%/&4'/(-)/*0+4,;-;.0/-0-15213947546)728=9-:8;4<7=0>2?4@*A&B3C9DAE3F2G+H,I-J0K-L/M-N)O.P,Q5R0S-T,U-V6W+X1Y,Z/[0]0^7_,a3b/c+d.e-f-g/h/i3j2k1l4m4|<emoji> ":#E%B&<'D(G)D*E+6-J.D/Y0[1B2@5<6F7@9C:A;A<@>E?>@AAGBBC?D?E>HFKFLANFP?RCSBUXVEWRZ=[DbCfCgAjBk?l@n@|<hashtag> "b0Z1B6[:CBDE=H_MYa@lBna|<link> H^T@|<mention> "=%W&A)W,^.]0@1B3Y4Y7C8B9[;D>]?^@QA>CDDZE=F<H9IDJSK>M>NVOBS_U?V@ZD]>^Ab>cEdHh=kal?m=n_|<number> "9#]'d(e)<-D.B/Z0g1d2D3C5d6B9?:];a<c==>]?ZC>EXFYGEIYLAMXNASDTZUeVaXCZ^[C]Y^E_@cVdFfZiDjBlBm[|<somebody> !@"E#=%C&C'A(<)@*?+D,Z-^.@/A2B3;4D5D7A;><[=A@AAEBBC9D>EDIAJDLCOBP>QYTJUYVEWBX>^D_JbCc@dAg^hXjBl<m]|a !@#a%C(<)A*Z,A/]1^3B4[5>6?8^9C;X=C>C?@@[B]C8EdG>IZJZLDMANGQATWYZZA^ZbWcDeGgWi^j<nF|about #[.[4a=B?CCZDBIZKZQ[S^b@d=e]|above hZ|abusive 3DXE|accept !FGC^[|access ;d=eCB_Wb^jB|accessibility nV|according "Z;^|accounts d^|across 5X|act 3[6]DDX^[a]XkC|ada *YFB^H|add !['Z3B5F6[C^G[NYYZ[Y]Yn^|adopt "[:baa|adoption ,]|adult e^kB|adults TA|advice 9]CY|after &Z,E-X/[1V2C3E4B5A7d8B;d<W>??CCaDBE_FaGBHdK^NET]UCVWYBbZcaeEjakGlYmZ|afterwards ,A.]<]=[QC|age #a'd:=IXLYQE|agenda ,XDGlDnA|agents ;]UZZab[|ages D[|agm 9]C_VCW^_bkClAnB|agree .^D[MZSa|air ,EiX|alan @]|all !D"^#f'^)?*[-].C0E1C4X5F7C8Z:=;@<C=[>E?YBDC^DCFcG@JEKZNCO[RYSBT@UFW^Y[]C^?aEbGd^e[iEjFm^nC|allen n^|allotment ,XS[|allow J]nE|almost 0F|already "E0X7B<fMZc_jZ|also !c+].D0YCCE]N]PfQ_RaUVYV]Ta[bFgVk]lMnb|altos ,Y3bQ[|always :hD_ad|am (]MaSZ|amazing &^;F|an ,B1W8c:C;Y=^CCEENZQASCTYWD^baGiAjE|and "g#B%Z)l*C+_,@.B/^0^1f3Y5_;c=Y?]B[DAEaFhGUHaIEJZM^NgP]QATTU_VaZ^[E^Z_Da^b[e@fZgAiBldme|anneke &]K]|annual )B6[CAdYj@n>|another +C/B0^1_:_;d<dAYECMHNeT?U_V]_Da[befCgBkEl@m>|anselm &aKa|answer ,C.c3_=[C[D]SbX[|answering #bI]|answers ,Z=ZnC|anti )Z|any !["@&B+G,B.E4E9]=[DcGZHBIX_[dWi[ka|anybody 9]ZY_^|anyone #D%E&D,@.^3]9g;C=Z?A@[BZC@FZK@LVMCS_TFXZY[ZB_fbGeCj_|anything .C9ZC^jbk^|anyway )d+b,92E;ENcPZQ=h_|apologies &B4eI[YajZ|app -XCZRXYak^|apples C]j^|applicants BbXYi_|applications CUDEHAQFSBXW^^b]iZ|apply !A"C)A+Y,Z7Y8]C?D?FDH@Q^RCSATB[@^[a[jFkEl[mC|appointments S^|appreciated &DKD|apprentice @Z|are !D"_%F'C(>)C.D3C5]7Y8Y9<:WFdH^LBM>N@RYSBUC_<aCbAdDi_kAl^mb|around 4CDD|as !E"_&A)b+C,:.D/C0D1^6_7C;^<a?A@CAaBRC>DCF]N[QCRZSGa]b]cZd[f>h^j>lAmZn]|ash CZSYjY|ashgrove Abha|ask "b#=&D(C)^+c2>4F5F6X9B:[;a<C=C?B@CA_DZEDFEHYJBM?P_RCT^X?Y_]AbZcCdSfDhXiBmC|asked #_,[HB_Yc^k]n^|asking #C&F,g2]:Z>Y@DH@IAQbSE__eZgA|astronomers na|at #D%f&C+?,B-F.E2b3[5F7^8_9B:X;]<]>Y?@AdC:HYJfKDN^PAQERZUYWZX?YC[[]T^aa@cXdDf@hSiUj?kA|attendance CCQE|attended AdhalZn]|attention :ZB[i]|auditions 7ZC]d[j]|autumn "BUY|available ,Y8DCCE^|avalanche Q^kZ|average ,]/E0aDCKZS[UYYZZZ|avoid ,WQZ|award 8[KZ|awards :]=]J^|away 7[K^][|axelrod -[|b 1^VZ|babies ,]|baby ,A5_QDZ]|back #C&C)E1C6]8B;E=E?BCkDBEDIAKDQcSXXCY]bbeBfBgDjfk=lEnC|backed /[8Y|backers /F=a@YTDdb|backups !e|bacon *[=YE]e[|bad )].]4[NZQBS[Y[k]|badminton ,Z|bag 6Y[Z|bags 3]X[|bake 5]Z]|balance #^|ballot bZf_nB|band 1i=[CZQCV^|bank "ZCZja|banks CZD[jY|bar 5]CYZZgY|bare QC|barn #]|basketball 3c:ZC@j@na|batch #Z4ZCCNZS^YakA|battery #[D[KDYGkZnA|bay WYg[|be !D"<%E(a,Y1D3c4D7b8B9E:a;CDBF]G<H>JFM_OES?T_X][Za^d@nC|bea #],XIa|beans ,B|beautiful KZ|because !["g#Z%j(F)B+F,B.F1G2B3C4F5Y7E8C:j<>=C>?BZCCDCEGG^JaKDNZPEQ=R^WBY@[a^[_AajdBeCfEjHkA|become !^)a6b8C:YN[RD[^^Ea[|beds C[D[k]|been "D@aA[HCQZn]|beer !Z.^G]QZjC|bees ,YD]N[QZ|before &D,X.C/^3[7E:D;D?CCBTYbAd@j@kAmZ|beginners ,=.Z5dDFSce]jYkB|behind "=@ZHC|being )[,B:C>bQAeajCnA|believe n^|bell C]ZYj^|below 4_QD[[|bench ,Z|bereavement -XSakC|bert #_|beryl #cIY|best ![+Z,e-_0c1Y9_;g<E?WDCLVNEO^P]Q_R_WcZC_daCb^jFkCnY|bet (eMaX[|beta ,[=[OWda|better (],Z5[:b|between #BCYk]|bev ,[|big "B%Z&],?/C1Z5a7F8>:<;DA]E_F_I_KZOAQCUYY@ZY^?aAb@cDeBf_j@l_mbnY|bigger #d2eIZWd|biggest !Y,Z0cCBQ]UX|bike KVSVe]j_k[nA|bikes ,A|bill "BkZ|bills 8[^[|bin "F,B@CYA|bins ,YZ[]Y|biscuit &C+E,Z1a<YN]O^Q[VZ|biscuits ,C|bit #[0_7]IZb^nZ|black #[8]IZ]Y^XbYjan[|blame &Z,Z|blankets "F,>DaHDQBe]|blazers ,Y|bless ?fNYfc|blind mY|block )Zn[|blog Efle|blood 8[C_^[|blue &[C[IZXZi^|bluebells "^CCH]QZ|board +^5eCaEDKZP[V[Z__YaCj]kc|boil C^j[k[|boiler )d4Z?Ce[fDm]|bonfire CZQ_|bonjour OZ|bonus S]|book !e"A'E(@)D*A+@,>1D2E6c7[8=:?>ECCDAGbLCM?NDOEPFQBR[T[XB[]]b^C_BaBe@hAkA|booked nX|booking b]|bookings D]]XjZnF|bookkeeping 7c][|bookmark (c.@FEMcS@b]|books 7]CE^[|boots ,HJ_|born ,^8XCC|borrow "]2_CCWb|bosses KF|both ,F4YCZDAEYQ?jX|bottled CAD^|bought ,]<k=]cbdYn]|box ,AK]SCYEkZ|boxes /YT^|brackwater /B1B<_E[TB|branch CFKEnE|branches CZk[nZ|brand 1bA[V^hZ|brass C]jY|bravo KZ|bread Y[k^|break D[|breakfast %YCGnA|breaking !D7C:E;_CBS^XZbZjDkXlD|brenda KE|bride 5^Z^nC|brides %_3^|bridge -[QERYjA|brindle E[]Z|bring !Y#?%F&E'D(B*C+E,;-C2E3?5@7?8>:@;E<C=G>WCEDYEBFEH@OAQATCUEVBW^XA]?^FbCfDiDlEmFnD|broadband CY|broke <bQAc]nZ|bronze )a1dN^Q[Va|brothers ,AB]i[|brown fNi]|budget -[9]IWYY|buggies mY|build [[|builders ,^|built !]8XGZ^]bY|bulk ,Z|bums 5cZa|burst D[|bus #CC]HAQYSEj_kV|buses ,FCYDYJ[nX|busiest 0[|business +Z6[B^GXPX[[n]|busy .^|but "b&X)c,>/[2C4C5B7_8=:];]<A?[CDDCFaGWHWKYM]NcPAQBW^XVZD[D]_^B_>aZbZeAgBh[jBk@m]|butter 4_CE|buy !g&[._6Z:[GZS_TZWXa^kZ|by #]%B&;,^-Y/_1[3D4@5_7d8;:C<c=ABCCBD;FXIWJAKEL]NBQ@S^UGYBZa]a^F_]aYc_f]hDiBjGkAn]|c ,=|cabin 7_D_X]|cabinet 1_|cake ,BCES[gahVlVnD|calendar 9b|call "A&B)D/Z3]:D;E=C>ZC<DaH@JAKERATY]W^[bTdEe^|called AfCER]h[|calling :DBgih|calls C[DijY|callum &],];YQ_gZ|came ;_|camera .bSY|can !D&Y(e)@+],a.</D0b1]4C7X8E9_:C<F=Y>_C?D?EdIBKYL@McNFQXSAU^[Z_YbGgAjBk@l_nZ|cancel !]3bCCXZ|cancellation 3_XZ|cancellations -[CbX[bYj_|candidates /Y|candle 9[|candles VaeZ|cannot +_,Z4^Q]|canon E]|canteen FcmZ|capital [[]]n^|captain 1[CFf]|caption #a,ZCBMDOEjB|captioned C^_[j[|captions K]kF|car CbKYe[j]nC|carbon ;]b]nZ|card ,[4[CXe[|cards &E,C2[AZCdD@WXYZg_j]k@|care Dak[|carers ,C.C6[D^MYQB[X|caretaker ,]QZ|carol #Y>YI[YZ|carrots K[|carrow +[=XPX|case /GjD|cash !B:ZH^_CeDiYnD|cat 5[Q_ZZnZ|catch 2[5^Z[|cats #ZOY|cause ,B4]C]LYYZj]|celebrating 5ZEElCnC|cello CAMZQ]jD|central eY|certificate !]4[EalZ|certificates C[|chair -Z1Z<]F]RaV[m]nC|chalk .[JY|change #[(b)a*],D:[MdNWO[QFSB[Z|changed #]CA|changelog OX|changes FcQ_YCm]|changing "C4]>YjFnB|chapter ,EnA|chargers ]F|charities d^|charity CZj[|chart 0[2_WZk^n[|chat .YDbQBk]|cheap 7_XZaZh[|cheapest D[nY|check "E)@*d,E7DEWFbIBNBO_QFT>Y]]FnX|checklist .]|cheers &B+Z,C3^?^@]UZX]fYg[iW|cheese B^h[i[|chef #^+a8YP^m[|chess ,^Q[|chest :EkZ|chief :[;[|child '_,ZLZ|children .]CCDAGCj]|chip 6[7_[Z]cabmV|choir 3c4]JEPXQ]TYXZY[iCjZ|choose )]6Z:[N]aY|christmas )Y,Z6]C^FCYY][^EdAj[kCmF|chuffed -];ZEZQDR^l[|churn 0]4]|cinema !]:D|cinnamon W]|city %[J^|claim (]M^Q^e]|claims QG|class 4Z7e>ZPYVCXZYZ]]__kC|classes C]h[|clause FZ|clean 8a:^][^YkY|cleaners @[Q_|clear 3ZH]|click !b3[CDF_G^ma|client @YQ]Z[eYg^|clients ;[kX|clinic CYQAjZ|clinically !Y/Y^Z|clip l@|cllr 1Z4E;Yb^nC|clock 4]7ZY[|close 5fC]Z[|closed ,]<a@GCbDFQXaDd]j[nB|closes ,E7A=_CfZY]D_[jfkH|closest *^,[|closing >ZDBEAQ[WZgDj[nD|cloud ^[nb|clue ;[FhU]bYmc|coach #Z1_4[5^M^Q[SBgCjD|coaches XZ|cocoa 2]YC|code 7_Sbe[n]|coffee (D,c.X7?CbEaHAIFQaSZ]Eg[j]|cohort CC|cold 8C9ZQBnD|collab +DPD|colleagues 5_<]nF|collect C^j[nE|collection ,FQE|collections CXk]|colour ,aQ]|colours C]jZ|come !C"X#B&B(D+E,].a1D3A5B7G8Z<?>]D=FcGLICKCMDPBQZS_VCXAYGZB]Ca[cBg^iUj]k?nV|coming ,]4bF]IY|comment !C"E%F'](^)E*b,B-B/[3@7G;CDFEDGDIEJAMaOdQ>T[UBVFXDYAZE[G]SaWdEhDjEkAlDmanA|comments 1c3g7E:ZV_Xc|commission 5^7ZZX|committee #Z,ZEXQd|community %bCZJYQYd[|companies /_T[|competitive :ZR^k]|complete (^)G*A:^E^J[OB|comrades 0]VY|concert k[|conference GEn]|confession '[2YAZL[|confirmed jXnW|congrats 1A:Y?f@]EFKEQYVAfdg^jClBnZ|congratulations &d;G?h@VACCAECKd^CaDbBfdg[hBjAl>|connect *[EfOZl]|consultation 9]CY_]nC|consumers BG|contact !^DBIZ^ZdXkDnF|contract &Z:[RYa]b^|contributors &]Q]S^nA|copies QZb[|copper &_K[|copy *D3bLWXc]]nC|corn E^l]|corporate 3]B]G[ZY|corrected 4gC_QGYej[n[|correction #A,D4l@CK^Yef^nC|corvane 0Z1gA[C^UZVhY_hXjZn^|corven :]a]n[|cost 1ECE|costs "^k]|costumes YZ|could '>(C)^*E,[.[6Y9^:D>DEcKDL=M@N]ODQYT@YUaCjAkBl[|council Cdg]jcnD|councillor &C4Z;ZE[lZ|count K^M]_^|counter DC|counting /C3a|county .[CAjBkY|couples /b|courier jDnD|court jC|cover &dKbj[|crafted 8a^Z|credit #C&X,Z1]5Z?[CCD[K_eCf^gB|credits +ePZ|crew #CD]KGe[|crews DYQDRY|cried ,[1b<cV^cV|crime ;WCAQFaZjD|cross na|ctrl Ddkb|culture :[M]a_|cups nY|curated !]8^G^|curator SY|curious (Z)bB]|current -]|curtain KD|customer :]jC|customers &F,B-Z2Z7d@_BXCBQCR^]alD|cut DcjBk^n[|cutting 8^|cv OYT[|cyber "^/_T_jF|cyclists DbX^k]|dad ,^<ae[|dads )Y5YZ[|damp kD|danny ?b|dark #]CC[YjE|data CY|dates 7ZI[]Y|dave 7cCD[YnY|day #[:E;C<_CADYQ[R^XZe^iVjB|deadline 7DCYW]]Cj[|dear &C1C3]4V7^:C<E=]?]@ZB[C]H^JVKBNYQ]SVTaX[Z[bWdbfYg]hFibjalXnX|death )]CCjD|deb 9^CD|decision CZnF|deep 7Y|deeply ;bbYkXnZ|delays kE|delete 3_|delighted &[-H;K?EEZKZV_bDnZ|deliveries ,[|delivery 4cQFYae^j]|demand -[7[|demo i]|democracy n[|denise ,[|deposit 4@|deposits C[|depot IXMYQZi[|describe (aMa|designed 1Z8]|desk CaP]nW|details E_l[|dev ,]QW|devs 9Z|did &C(@)Z,]/a7C9C;e<^@DAeGWIWJATaVZXYYX]Aa@b_c]gDhbkVlY|diesel =[|dilys &Yg[|dinner 8Y=[|disabled .d|disappointed C@jF|discount n[|discover !V"])C8WEDF^JANDRD^^hBm^n@|discuss ">HD|dive ;Z|diversion CXY]nZ|dm )A+[3_7A8DDBMANAS]W]XdZ_^WaBkBnA|do !^#?%A&B'B*C+E,@0D2D3g4?5A7g:A;?<A=[>>?C@DADBCC?G]IAJ@KCLFNCOFQDS?UBVAXdYBZB]d_BaHbNc?eBiHj@kBn]|docs I[__nX|doctors :aC?FhaYj?men^|does #C(B)D7E9c;E@FADCDIFKCL@MDNDQZSCWY_eaCbDjCnb|dog 5[9YC]DDP_ZYj]nA|dogs .F/[;CKDQ]TZ^WjZn@|donate "^(E)e6WMCN_TF[Y]^|donations ,[|done #]QD|donor 4ZCCk^|donors B[i[|door '^4]CDDZL]YZk]|doors 3Y7c>ZCDDYGXHXK]MZX]]^eVkY|doreen #a@^I_|doris MX|double ![([)D1E7E:EGYM^ND]De[|down 1Z?a|download !>"^*[DCEEFbHWLZO]^Diak>menE|downloads 7DCYnZ|dr +C,D4D>Z@YEDm[|draft DZ|draw L[WY|drawings CC|dream :ZaZ|drink 3]N]XZ|drinks nC|drip )bN[|drive )],[5^8Z:[NZQZZ^|driver &_,[?_K[f]nF|drivers )[,BKFQBe[|driving C@jB|drop !@"C&D'](e)C*_,C0X4D5F7D:EDZKYMfO]TF]A^D|dropped /]<cc^k]|drowning /^X_|dry !]"[D[GZR_^B|due -]CAR[YBjDnD|dull >Y|duty DbWZ|each #?%b)D,B/^2a5c7e8Z>ZCYD@GEI?J^K?LZNDQBR]T[UZWbZa[]]efElEnZ|ear kC|early )E,C0Y4E5]6Y;DC?DDGEQBTaU_b@hViVnC|earn !X-][Z|east C^|easter !]8[CYJ]QYZa^Yn@|eat F]N[Wam]|eco D@TZ^Z|eggs CD|eid CDNZaEiE|eight )],A/W<]=YDDK]N^TXYCd[g]kB|eighteen ;a<_=ZfW|eighty #]|either >[DD|electric :ca^kC|elevate !c6F8b:DG]NC^aaCiYnE|eleven &=/E1E5H7?>E@EAZC>DBFCHBI[KE[YaDdBhWj@|email !]"?&E,^2^4_DXQYkD|emails ,D|embark ^Y|emergency QFj[k[|employee &^?ZKZ|employers 5[>XZZ|end 5[WZZXk]|ends 7^G^L[]^|energy :_Z]a_|engineer #]CaD[j[|engineering ;XjY|engineers CW|english _Y|enjoy *Z7_N^]X|enjoyed 1ZK[VYnZ|enough /Y:eT^ad|enquire i]nE|enrol !_6_7YGX]]a[|enrolment 2Z7[SZk[|enter 'b)]*Zna|entries CZ|entry !F.Y4Z6[QCXZY[i^|ep &aEdKalZ|episode #ZCDjB|equal JZnZ|escape 8^:[^Ua]|especially ,[kC|estates #b|ethics W^nC|even %^,@.[=_DaI^dY|evening kZ|evenings QD|evensong SYj]|ever "f'b9@>]@EHbQB^C_Dc_|every !@*Y+?,=-C.@/^2V4G5_7c8Y:g;B<^>@@?AXBBD?E^F@GCMENAOEPBQ>S?TYVHWBZd]b_Aabb[cWeEg:iDl[mCn[|everybody (^,B3]4E=[>ZWVa[|everyone !E#>%Y)E,<.B3^7_<^>CA[CGEDF]IAQDSB][bAf[kBmY|everything !B,Y.[0[;CDDFYQ_S^TDj[kBna|ex !ZEdl^nX|exam e[jZ|excited &@,F1A;H<XAVHCK?R]U[VFY_bDf^|exciting 1^AZF_RYV]mY|exclusive FZmZn]|exhibition XZ|existing 4ZBbi[j[|expect 8]CYDBeZj]|experience )Z8Y]D^ZaHn@|explore 8ZFEHC|export 1bV_|exports 1^|extra *Dn]|eye "E@[|fabric C^j^|fact 7ETY|failure 3_XZnE|fair #c,]4[?cDCIdQZW]YXnA|families +],C0Y7^:Y;_>]DCQA]Yecj]kA|family %C.Y9[CEI[^X_[a[jEnD|fancy !e)cZ]aE|fans 8D|fantastic -Z1C:Y<ZCDR[VDb[|fares )EC[|farewell @[gZ|farm "[f]|farmers >de[hXnZ|farrow EF|fast 7A;W]E|faster 8^^Y|fastest Q[|father !["[CC|fatima KH|february 2g4]|fed "cHb|fee >ZCZSYe]|feedback kC|feel /Z8e:Z]^^baXnD|feeling "[%[)[|fees DD|fellow 0d4ZBZi]lA|felt ,Z[Z|female /ZT]e]|fence #]|fennimore <a|fenwick 1Z|fernway kG|ferries C[|ferry ,ACbD]^Xj]k[|few :[;XA]h^|fewer 2_|fibre C_j^|field C]|fifteen 0_U^|fifty ;[IXbY|fig ,^|fight (fM]bF|figures "]S[|file 4[Y^j[|fill !_3_6[7_Q]kF|film C]D^Q[j^|filter YWnZ|final 7]CA]]jAmDn@|finance !Y8[]W|financial bC|find /F5Y;ZCCECF_]C^HkCm_|fine ,FD]j^k^|fines !E4ae]|fingers EYVB|finish ,Dn^|finished 1_<^V[cV|fire 3^Chj_|firmware j^nD|first !d"B#D(W.A/E0D1Y4]5C7f8B:C;C>c?RCHDCE[GZJWK^NJQ[SEVY[D]cbCe_fWhRiCjAkD|fish Y]Z[hb|fits C[h]|fitted Y[|five (U*[,A0Z1F2_3D6Y7a9C;B<CA^DYQDSEUYW^]G^D_>cBd^hcjZnY|fix ,B4_6Z7^C]QE]_eZg[jBnY|fixed "[#c,>4ZC?D>I^K^QJYaj>kC|fixes 4YK[QEnE|flags C@|flash 7YGYHZO]nE|flat )^@Ze]kX|fleece DbS^jI|flights =]M^|flood )]CW][j[|flour YEiY|flowers &],EK]|flu D^QGWYjXk_nB|fog ,^CZj[nE|fold &^D[I]|folk 7d]]|folks %b4Z>XB^C[J^^[i]kG|follow !F#[(])b+X3F7E8D:>;DEYIXMbU][Ba]bBl[nW|following %E1^3WAEE_OCRW|food %Z*[8C:CO^QA|foot QCjZ|footfall -[0^5cE[RZUYZ^bbnB|for #[&C*_+]-@0X2D3^5V7<8?9B<C=E>Z??@eB[DfHaIWO_P^UVX][D^?_EaUbZfCg[h[kg|forecast ,ZCD|forgot ,a1[4bQ^Yak[|forgotten "Z.a|form CYE^K[QXSCe@kCla|former ,D|forms 3[aZkElBnC|forty )^4Z7[?YF[NZ]a^[dYf[gGn_|forty-one &A0a5[?[UZYCf[|forward "D>ZD[|found "B#B,]4C:Y?C@DFCIGQ[YBeZf]gAj>nA|founded 1[AZVZ|founder ][|founders 1]|four #c&^+A,F/_0]3E4G5F7h;b<Z=a>B@ECAD?EDF[IYK]PWRBSKT^V@YB]b_CbUdXg@hCj?|fourteen 4A?[YEa[|fourth ,_1c;]DFQ^VY|frame j[|free "D#B&H)=+@5B7A9D:E?ECDDbO@RDW_X]_Db@hAkalFm>|freelancers #X-c3]:Y@ZRcXZ|freezer DDkZ|fresh !Y&]5^C>K[QBZchVjA|friday ']0Z9]CBL[_[eDnE|friendly nZ|friends 8[:YZbmY|from !C"Z#h%_&C(D)<*E+E,@.A/D0]1F3@8_:Y<X=X?>D=I^LBNGVDYX^^cDfBg]nF|frost ,D@BC?DYgBk[nC|frozen ,BQE|full "D#E'[(B)C,@.B1F2Z3B5F7A8E?aC?D>F^GZJ_KINBT@[D_?baeBfYhXiXj?lWm^|fun PZQC|fund nX|funded 5[|funding E[l]|fundraising 4[6]K^V[|funeral &E,C>YCBDCQDkB|funny "a)^7Y;^|further 1]|future :[a[nY|gala Ka|gallery RXaZ|game &_8a;B@[KbVD^^a[gZlXnX|garden ,]nA|gas /fQBT_nE|gate &B?^CXQYYZf[j^|gates CB|gave ,^4D|gentle /B:ZDY|genuinely #B+aP[|get "X(C+Y,A.a/E3f5b7CD_EDFdGYMAOZQES[XcZ_[]aZbGeDfEhFmY|getting )[7ZC_G]|gift !D&])C:FKYaBnX|give &W(Z)C*Y,@.E3C7[D[IZJDM[Q@S?X@]]jEnC|giveaway MZP]bZ|giving <b|glad :CaDjY|glass P]|gloves ,B]aj^|gluten #Z_Z|go !Z#E(g+^.D3C6]7f;a>^BaECFdHDIAJDK_M^P]S@]Z^CaBeZfegZj=k[|goals CD|goat &^KX|goats ,[|god 7D:Za]iV|goggles +Z|going ,_4^7[@[JXM]^ZaDjC|gold !Z&];YA]_b|golden 8e;eG[M[WWb]|gone ![.b0cU_|good !E"](C.E0E:E;A?cACB[C^I]LARXUHWD]]f[gYhCi]j[nZ|goodbye &EE]l[|gorgeous 8]|got "A+],i0A1[2_9D;c@aD]PYQbSCV]_@a[g]nb|governance /D|grab :XFD|gran ,^|grand +b1]V[ZU|grandad <^@_|grandma *^OZ^]|grandparents 5]Z[|grant EakZla|grants &DKEk^|grateful &W,a;A<eEcK]QZRYbAf^l^|gravel n]|great #]&f)],E0[1^8C?CCAE_IZKfN]QWU_YZZ_^>fAjBl_mFnZ|green #Z3^?YX]ibj[l[nE|grey "E,Z|grief S[|grit D[I[KYk]|gritting DZkZ|ground ,D=XE[j_nA|group 0Z|growers 9]JY_Z|growing ^[|guess "^'X*b0]4D5_<aAaFeHcICLVM[O]QXTXXChal[mXna|guesses (Y_]kF|guests 8]=WBZ][^YiWnX|guided C[|gusts CbjZ|gutted "^>e|gwen #[?a@ZFaIZfbg[|gym 5^RYZ_|had &b,e-Z4]5[:D>Z?[CDEFJ]K[RZTaYbe]nZ|hair gY|half !B"[,c.[/e1D2B3Y4A5D7E8F=]>C?DBCC>DZFCH[MCNDPYQ[S^TX]YdVgYjAmAn>|hall !cC_|hallbrook 1_AaV_h_|hand .d5^7]8c:C>^Q^SZZZ^_|handmade n^|hands "[(_4ZBbDXM]i^jY|hang D[k]n^|happening #E&GCZQZRYc]|happy #E&D,a-[8E:Y;C<F=Z@]BaJWKGNZQ[RYSAYB]B_GaWbAfYgXibjAkdnY|harbour 8]@[|hard ,Z8E:c;CCYQ]^Ba[gYna|harrow 8Z:Z<]A[^Z|harrowgate C]YDj]|harvest 5]6F=]PYdYj]nE|has 9bDXIBQ^_dkE|hate ,c.c:_QYSa|hats ?[I]|have #C-Z5c6_7F9b:D>D@CD_EaFZIBKWQDS^U]YA[_]Al[nD|having 9E>[|hay MW|head #E/]1^4CDCFW|heading RZ|heads 5D8[C]j_kZ|health C[NZjY|hear &D/]KHTZnE|heard Q[|hearing .[C[DDj[|heartbroken CC|heat "EKXk_|heating C[QBj[|heavy D[|hedge &bHZK_|hedgehog ,Z@[D^|hello "[&D,V-^2]:D;E?EBXCFEYIZQaRZSDXEYZ[X^VaBiXjAk^nB|help 0D6]DDEdLZ[^^Cl]|hens _Y|here !@#_&Y'@)?+C,@.D/D0E1D2@3D5C7A9C;@<C=@>>?D@CAbBEEBFfHZI>L@WDXD]Da_bDd;eDf@g_hciAkUmd|heroes :Z|heron &]CBK_|hexley A[|hey 4[:E@ZBeKC[_g]ibkZnA|hi "E#X&C+E,[1E8C:D>]?_ACBHCCHDIYKAQXSEXCZC]EdIhBjDkI|high 1C5]:DDDQCVAZU|highest !b0^UX|hire 6^[Z|hiring &D-G/Z1ZACECFZQ_REZXa@b]d]hAlBmXn@|history ;bX[YYbX|hit ([*W.b3c:ZEbMXOZS^Xblc|hiya nE|hold N_nZ|holiday D]|hollin GZ|home 0]D]jDl[|hon 0Z1YEZQB|honest "B#]'Z.A4c9a<a@BIZKXLTNDSDY]_[k]nB|honestly +^,_7E8b9A:D;DIA]E_?|honesty !_|honey eZkE|honored 1^;^A[E^K@VZb^e[|honoured 0Z1CA_U^h^nF|hope ,^:E>_BaN]i]|hops /C|hosepipe C_DeSEj]k^|hospital #X5[M^Z[|host n[|hosts =^dZ|hot "W%E([*^,C7DCCGCJBK^M_N[OWQETEYD]D^EiY|hotel 7]jD|house ,ZCCn^|housekeeping 7^nC|housing D]nD|how !E"[&Z'D(D*C,d-E.]4@7[8E9A;A?E@CACB^CFD]FbHZK]L<MZOIQZTHUD[E]CbBcWg@hCjB|however %]7Z?ZJX|hug QXX^nZ|huge &Y(E+],C;B@]CCG_JAKWMDP]VBcDgXjAkEnC|humbled ;b<]EBVYbZ|hungry :[;]b]|hurry ![(E7[:EEDJCNCXD][aAiC|hygienist QC|i !A"A%e&<'>(@*]+>,Y.?/F0?1Z2V3:4_5A6C7D8?9A:E;W<a>E@=A^BBCADAEDJ]LUM[P<QZSBT]USWYXDY]_Va[b^cfdVeEfGhWjAl@m[na|ice &[DZjD|icymi &C+E-CEFKAPDRD|ideas 3]XY|idris #]@ZgZ|if !>"D#7%B&F'D(>*A,<.D0:1F2@4@5F8E9b;D<>>Z@cA]D]GBH<IDJBL@M<O<PDQ>WCYGZG]J^D__cFe]i@k^l[nY|ignore :[DCSZ|ilse 4XKD|imagine )_,A/E7ZJEN^QAWE]_^ZeBnF|import CX|important 1Z@ECDEZF^jClXm[nA|in !A#<&@(C)A*C,>-F.?0^1_2Y3X4C5@8B:]=>>B@ABCCDDEHWICJGQBSBTCVVW@]^^CaXcHd@e@hBi>jAlH|incident -[CARY|including ,egZ|indulge !_3[8cG]^^|industrial 8Z|industry 0[8[;ZFY|ines @Y|inflation /jD^Tbja|infographic /Y8]^[|informal .[D]b]jZk^nE|ingredients DYk^|ingrid ,^|ink CDnB|innovation AcE]a[h_|inquest n_|inside DFFcmbnC|inspired ,c8Z:[Q[n]|instead #D;[CDfYjD|insurance )^]E|interest FZ|interested "Dk[|interesting ^Z|interpreters DaQFeHjF|interviews =ZSBkF|introducing !b-]1G8c;GAZEHG_KDNCZC[E^ch[jFlCmEn?|invest )]]Z|investors bEn[|invoices CY|iron @ZCDDAeWg^kE|is !C"g#g&[)B3]7f8F9X:>;A@CDBE[FDGFHeJ@MFQWR]SATZ]__Ca@gAmZ|issue EfSYl]|it !C%_&A'=(C)E+D.C/B0Z2Y3A4g5?6=7?8_9=:c=B>X?G@BA[BAC>D?PBRWUCXBYZ[^]Ea[bBj@kEnZ|item +[,BFYQCkFnB|items ,E3ZB[i[|its )E,A<eFcKDc_lDm]|jam (_M]QY|january )]7]CFZZ|jar .[mY|jean ,[?ceXf_|jo j^kEnF|joan ,DaY|job 'b,ZC@E]HFICLaQeWEn]|join !X%Z(C*B+C-[/h0C1D2E5Y6c7b8a;aEAF@G_M@O@PDQCRZTfVBWEZY[b]ca_lCm>|joined &]-aA[K^|joining C]j[n_|joint &C1EKCVE|joking _B|judge :[@ZC]QEj_|june 7dC[ZZ]Z|juneteenth kYn]|junior 3]GCX[Z[a]|jury n^|just !?"A&A'X)D0E1?4D7a8^:=;^<V>ZA[BDCEDaF^GDHFIYJ>LYObQ^SETWU^VCYAZC]Y_Ba>dDgWkZn]|justice iY|keep #?(A*[._2C3_5_7]9Z:[;F=Z>EDeFYGCO^SXTCWAY]d^iYjCkbn_|keepers ,YFY|keeping F]VZmZ|keith ,^|kennel ,[CDjD|kestrel 1G8^TZVF^X|kettle ,[C[Q[eYg_kC|kev <Z>_e_|key !E8Bj@|keys ,AKCQDeW|kia BZ|kick [[h[|kickoff RWXZ|kids !d"_/Z5^@aG]SBT]W]YD^[g]mE|kiln ,Z2^QaWYX[nD|kindly (]-c3Y6_DCEZMYX[[dkElZ|kirsty ,ZCDjC|kit &^JYK[QG^YdX|kitchen CcY[janC|knee #[|knit #cCZI]j]|knock 5cZYlX|knocked 1Y@[|know "Z3ZH__CiC|known #D4e7DC]IBYf|kofi &d?YKZ|kudos ?cf^|lab 4aYVkG|label 4aY]|labour 4D:CUXaEjZna|ladders ,]|ladies /Z:A?fBbC[DZG^T]aAf[ianC|lads (Y,C/Z4a5b6a@BM[TXYa[[j]|lake nY|lamb DX[[|lambing 2Z4[P]W[jD|landed QH|landlord 1Z=ZFW|landlords 'eB]Lci[|lane QJXYkE|laptop eY|larch C[QGY[j[|large #ZCZ|larkfield &E7[KCU][F|laser X[|last !E"Y#D%E&C'Z)A+A0]2B5C6Y7]8?;Z>@@DA[DAEEFCGAKDLYM[PCRV]Ya]eAh_kGmFnX|late C]DZPYka|latecomers 3_X_|launch Ub|le :DDck^|lead :dM[Q]k[|leader SD|leaders :_=_aYd^|leads 4]QY|leaflet Xb|learn .E3aE]X[lYnD|leave "B']*[,F.^3e:[;@=FDhKCO[UCWUX[_EbCgZkf|leek Q_|leeks &]:]I[K[a[|left #B*[,[2[4@IFQcY@iXm[nC|leg (Z|legacy +_-a|legal B]F[i]|lemon R[n[|len &^KZj[|lena &Y,CaZgB|less 0Y7]U[V[]Z^]|lesson 4[kY|lessons "ZQc|let #A%F+E,A-].a/W2C3A5A6Y7C;Z<C>DE]IANbQ<R^TaWBY@^daYc@dDe?gDh[lZn]|letter #g.bC[I_|letters 2ZCE|level !^._4C:CC^DEG_QE_FnE|leverage 5[8]^ZnD|leveraging ;DACEEbA|library #Yg]|life &]8^:e@[CFKZZY^[aegZ|lift ,BCiYDje|lifts CZQ[|light 6]:A|lights >aDdSZj]kdlE|like !D%B(j*g+E,C5a7B8B:C;DA^DBEBJBKXMfNEOaQBTHaAi_kDmEn@|lime .cS]|limit 7^|limited )@7gCEG<N>PWRBZD[C]d^[hA|line ,]4YCYD]Q]j^k]nA|linen 8bJXQCV]^]l[n^|link !A(B)D*C+],E3C6C8F:DFaH^JDMBPWTC[AhEkDmanA|list QDk_|listen B[bYhci]j^kYn^|listening "Z|lit C^jZmVnY|litter i]|little +D8b<b>[?ECADXOERZfBl[|live "[&_,Y1G3c8]:ZCdE]K^VEjflZ|living j^|loads ?Z|loan jDnD|local "^1aGYPXV]aA|lock !]7^CCN^|log 3_5]DaFcZY|login 4_X^Y_|logo 3_|long &YBYC_DDECPaf]gBh_i]kBlA|longer #_4Z5^IYKEkE|longest &Z|look "]&a']0C:[<a>ZAXDfFBK_NCQbbCdbgYk^n]|looking "^&B,B.Z8a9]<[CcDBG@NESW[Vd^n]|loos RX|losing )_>^|lost &D/D0E4A9D:[<[?CABBFDEFFH@IEKCMHQZSBTEVCYAZCe[hCiDn>|lot 4^Y[jZ|lots -[:[>[RZe]kX|lotte &c1_K_RX|love %b:VB^J_NcO^bBiYkY|loved "]&_8fH^K]Y]^[|lovely ,a1Z:D?_I]Q_Yba[fYi[lb|loving ;]|low "[9bH[Q]XY_Z|luis &Y?Z|lunch &[+]P[QCgDj[kF|m n[|machine 2[|mackerel 4E|made 8]H[QZ^_b]na|mail >]|maintainers =Z@[|maintenance J[|make ,^3[5[6Y7h8dB^FDICTcXZ[Z]di_mB|making %Z)Z>YNZlZnD|malaria /]CE|man @[|management -^5[7ZCCQBR^Z[]_nE|managers :^|many "F&]BFHD|map DF|marathon Dgkc|march S[d]nD|marcus nZ|margaret 5]|margit ,CQE|marguerite ?X|maria bE|marisol ?Y@]|market CDDZQF|markets :bCBjC|marking @]C[g_|marlow A_h^|marmalade (]@DM[gG|marrow )DTE|marsh "Y8X^Yi[|marta @[QD|massive ,F;??]EFNXVC^Dfa|mats eb|maureen 1EEE|max EcnF|may )Y,B4[9]:_QDf_gXi:|maybe 8X:]|mayor ,D/]TZ|me 1b|meanwhile (YM]|measure D^MYn[|median ,YnC|medicare D^|meet !Y"a#C&_)E,C1C5E8X:E;G<C>CC?D@EAFDGXHTICK]PDR_VD^_iCj>kA|meeting ,BCDUa|meetings ;[|members +c.U/B1^3X5d;]>D@[B[CDEcFXV[X[YHZZ[A]ZgYiVjEl^mXnC|membership )Y0^1b8XEaS^V[XZ]ElX|memory L[|mended Q]|mention (e*C3^MZOAXY|menu #[,[C^IZXZj^|merged VC|merry %DBcJBQ[^Ee^ianc|message "B*B3[HEOEX]^YjZmb|met E^IaQ]eXf]lZna|meter Xak]|method DE|mick ?Yj[|midweek !C|might 6d[Yn^|migration b^kZ|mileage QD|milk (c,Y2aCXMXYZdaj[|mill Fc]]|milo QE][|mind >]Q[h]nE|mine "A&>'],c2B4XFDHCKCLBMBQ^_fkEmE|minibus CCYajE|minimum nZ|minister QE|minutes 4EEVhDkZn<|miss .g7^SdVY]Y|missed "fH_QYn^|missing C[][n[|mix D_|mo ?^|mobile C^nE|mock CYP[|model Q]|modesty "^hZ|moira &XDFK_|mon QEj^nC|monday :W<ZCFHCa_|mondays .X4E<ZCCKAQXaDgX|money "B7A=CN]S^]A_FdAjB|month ,ZNX|monthly @]DZgZkY|moon DZ|more %[,C/Y0B2c7D8_9D:Y;BFeMDT^UBV]W]ZW_BbVjBlWm^n]|morning %[J]l^m_|mornings 9]|moss 3FSZ|most #a,F/e0[2D3B4@5F7c8D;[<DBXCHD?FaKELZMXQ@R[S?T]WCYA]_bYeCmcnZ|mostly 2YCDDZ|mot L[|moth KZ|mother 8[:[aYkE|motion :]aZ|move 6_DZ[Yk]|moved #[P_|moving CCDZQYk]|mr #Z&^,_4B;F<E@[C@KYQ]WCYD|mrs #Y+E,_1E4C7^?^@aCADCI[QZf^g]lGnE|ms ,B1Z@_EZQCV[g[|much ?V@Y|muddy DZ|multi 9D|mum "Y#Z,C2f<YI]NYWb|mums 'ZBbFZN_icnY|museum 0]8YC]D]U[|music ,D/Y|must *b,d-Y3@>AEFGCJAN@QeRDU]VDX@ZD^D_BeAjBnA|my !?#:%_&>(C*D,X-C/a1C3C4]5^8D:<<Z?[@XA^C:DDEXFBI=J_KCPWQ^TaV@XAYDZb]^b]dBe]gBhZjDlXnW|nadia &Z@aDDgY|nail 7Y|name &c'e(a*Z7[;dDZKaL_O^WX]Zba|named -e1a;^R_VZbZ|names .C>[CEDAF_K>gCj[mWnC|nan "?,[@^|nappies C[|national CYnX|nature :YaY|navy ,D|nearest *^C_D]OZk[nD|nearly ,X>^|need !k"Y)Z5[9C;Z>ZGcH]Z[_Eb]e]jBnA|neighbours ,]e[|neither 2]7Z?aDCW^|nervous )^@[d]|nestled 8bGE|net -]1^V[jW|never "A(D,F3[7D:a<g=_>c?aD^F^JVU[V^X]aa|new !E"D#[%D&Z(@)A*D/A0C1Z2C3B4a6B7?9A;A<^??DCEYFFI]K]N>O]PDQWRXTCUJV^XBYc[E]EbFgCh@n@|news 0XC_j]|newsletter #fI[jY|next &E,B-A.F0c1B2F3^4e8DCeDDFEH]PaQ<RDS?VAW@XYYX[Yb]e?f[jekY|nice &^5Y?fEZIAQEfa|night .Z?DC]D^FYGFN[QXe^gLjakYnB|nightly C[jYnZ|nights ,D>]QBeY|nine .]/a0X5E7b=F>]I^T^UZY@]ae^fBj?n]|nineteen #X/Z<YTY|ninety /f5[DaT]ZZ|no "[#F%B&B'E+E/F0D3[4F8=9D<A=_ACBBCdDEE@F?JEM@N@OAWIX_^AaHcEfAgDiDjal>mDnC|nobody !["]#D&D(Y+Y,X.a0E1A2]5X;b>_?^AZBEC>DEEFFYJRKFMBPYRDSZTA[CbYdDeciCmU|noise Cfj]|nominate +B,YEEPF|nominations ,[E[MARZj]lZn]|non -c1[3aDCRcX]iZnC|none ,A.C:ZQASFU]YCZZ|noor &Y4[KY|nor n[|normal !B1[QDVYYC|northmere 2W|not !B&Y(B*^,a.e/D1F2d3^5B8D;a=a>[?B@DBDCCEEFAJEKXOXQbR>SWTBUaVXWYX]^Xb_dagF|nothing "^#^(D+D,=.D4F7C;B>BC^M^TB^WbDdFeCg[j_|notice 2b4CB_CZS[iUkDnD|novel ]_|now !C#A&B(_+[,>.D/c2E3[5b7[:^<c=CADC@D@EAR[T]X]Z[]_aZjDlEn[|number 'W,=0Z4FC@DDFgJFL[U^YE]^hZj@lFma|numbers '_4[LYYYk_|nurses :];f@^N[b[g^|oak ![]Y|oat DBi]|obituary ,WK[fWnY|object ,[m]|obsessed +[JZ|october !^,CE[QAW^lZ|of #C&CCED[KHQE_BeGgCk^|off )],Z9Z<[C[M]kX|offer 1]5[7fD[V[]a|office ,AC_QAbVj[|officers 1Y|offline DZ|often "E.Z;]b]|oh 'Y)_*^,D0]4_;ZC]EaFdN]O^U[V]YZbal_m^|oil ;]=]DZbYjC|ok "C&E)[,_4ZBaCDDCQ_SC]]^X_Yd[eCiYjDm[|okay #_%Z,_3[:CIaNXUYV[|okoro &D1ZKDVYjX|ola UYkD|old 'a,[4_5Y@[DBF]KAQ^kDmY|omg 1ZOZ|on !C"]#A&D(E)Y*E+A,E-d.?0d1C3D4c9C;A<W?[@DA[C4D[EdF^MEOBQGXAY]aYbCdXeCfXi@j8lZnY|once %_+D,A.[2[5a7d:C;cCGDBG[HCJZQBSZ]]b_eDjA|one !X"Y%C(b*],Y-[.B/f0d7[8[:B>X?G@DAcBDDAEAFcI]MbO_RYTdUfW^Xd][bYeTfFgAh]iGkCmcn_|online .]D]SYgZk^|only #D&B)A+F,].D/f4C5C6d7h8[;G>D?E@DACBAC<DZE[FFGAHDJ@KBNBQESBTfUDY@ZB[a]e^[_<aGbFdAeEfDgDh?iDj@|onwards 0A8CQA|oops 4E|open #B,[/F4DCCEEF]IDJ]MWNTQ[XCY?^ZbYgAhWkDm[nD|opening DcQ^X]]WhFk^nD|opens ,[|operations C[j]n[|or "=)e.c7_>]CFDCMCQDSaYE]_bWj[|orange nC|order !_"_%Y)?+a0[7]C[DZH]N>PbXZ]ajEkYmBnY|orders 7BCVnB|ordinary i_|orrin CBjB|other %a,B.ZQDeCj]kEnE|others ;aBcbciZ|otherwise XYeZ|otter ,^Q]nF|our !a#F'B(?*;.?/E2Z3=6B8a9C:F<b=@>a?=@8AdB_D?FEGbHYICJDKYLFO@RZSZTYXBZZ[@^]cddEfCg?h]i[jEmDnX|ours "X#B&@'b,e2G4E7E<DKCPVQaTZXF_^eAjAkE|out "C)C0^:]C_DgK]NXa]j_n[|outage CA|outpatients D[kX|outside ,Bba|over !A&C-W/b0_2Z5D8Z:];><C>G?ZHCI_RZT]U_VC]H^Uh[iElAnE|overflow ,CCajZ|overheard ,a;bHEQYba|own )X3^QFWW|owner ,[>bF_e[kDm[|p )^CCNa|pack CDnZ|packages +c5Z|packed ![|page 0D2d;cK@UAW^bbjBmCn]|paid ,Z=[V_dYjY|paint m[|painting CC|pair "Y)Z|pancake 1]iY|panto !BGEQXnD|paper 9BC^KBQWkD|papers nD|parcels ,D4_QEX^eD|parents +]2[3Z;[@_KBO^T]WbXXYbdBgV|parish #_&Y|park ,[C_dDj[|parking ,A4ZD]GBWWXZaCnC|part *[,F2]4CChDBFfM[O]jbkCm[|partner HE|partners >[QF|pass !](b*a:[G]M[O]a]hZk[|passengers 3eBYCBXd|passes m]|passionate -^8Z|passport nE|password ,[|past <[R]nY|pastor <]nZ|pat fY|patch IZiXn?|patience :X|patient %]:C;Z?[|patients *[1[>_@ZBdDAX[eYib|pattern _ZeZ|paws QC][|pay ![*W.U3d6Y:]==BdCELYO]Q_WCYDd>jbk[nC|payday >Z|paying a]dXnY|payment !Z|payments 4F|payroll #[']8Z:]LYS^|pc 4[E[l[|pdf #]l]|peace !Z)g8[:YN^a[|pell X[|pellworth nY|pension 7DD[|pensioners ,Y5cZ[|people #a(D,;/Z0[2E4D:D<Z>ZAYB_D@IUKXMBNBQ:SUWC]VcZeYi^|perfect )Z8AB[|pete &[,b|petition #_0ZCbEgS[XXjZ|petra #Z&Y?^f^|pets n[|pharmacy C[|phase -Y1YG[V[hW|phone ,b3CC^DbHCQZSFj[k]|phones 3ZC[DD|photo #B&b(D1D3C4D5F8E<E?@@DC:D?EZKcVBXEZC]F^AbCfAhBj<kDlBn;|photograph D]|photos >^CCDEQES[lV|physio J]|piano K[|pic ,XnC|pick !X(])Z+Z3Z5fDZS[a]f[jDmZnW|picked .c=[@]|picket CDQZeX|picking <b|picnic #c,CIc|picture &a3C7]8Z:ECCDBECK]]Zj@lCnC|pictured ,DCDQDjCnA|pictures ,^|pie 7Dib|pies ,Y|pineapple (a8ZMY|pip ,DcYkYnY|pitch &G,]C]Rcd[j^k]|pizza "_5aBZE[Z]jE|places 7ZDY]]a[|plain "EHDYAk_|plan !Y)UQE|planned 4CCaQCjYkZ|planning "ZI]P[QCj]|plans "a)C.Y|plant -cR[|platform gZ|play 3dX^kY|player ?^|players ,_2Y=YB_Q]iZ|playing kE|please !D"C#<%]&F'>(Z)C*A+],E-a.A/D2C4C5C7G8C:D;D<E=G?EBFCYE^GFLEM^NBR^SBUEXX^@aFbGcCeDfFg]h[jUlYmCnZ|pleased #D1^<ZAXICK]QZaY|pledge (]EHM[|plenty .V@[B]hZiZjY|plinth BYiZ|plot &Z:G>_DCecnC|pls EblZ|plug 5aZalY|plum HCdZ|plums JE|plus -aR]|police C@D]jGn_|poll "='B6F7C9k:E=]@EDAFEH@IELCMBSCXC]A^D_jaBbDd_kAmB|polls CcjZn[|pool CZP]RZW[j[|pools GZ|pop !b'U(]+bEZF_G[LZQXm_|popcorn QZ|porridge ,@QD|port A[CZ|portfolio d]|position ?[f[n[|post 'Y)Z3CB]C]OWnD|postage E^|posted *gO^e^|posting &]|postmortem n]|potholes "[,_0[DCU[fZ|pov %C6CJCLCOFQDaBnD|power 2[4FC^IEQE_Wj[|powered 8Y|practice ,[CDY_jE|pray ,[I[|pre *a+C7]8CCBGaO]]c^Z|preorder 6[[Y|preorders .[|prepare 8bFZ^[|president ,EEDlD|press DeFEQXj]kc|pressure #[4ZI[|pretty ,_QZbZnZ|previous 8Z|price "[7cQZW[Z]]Z|prices /D7cCC]XeBjAmE|print D[n]|privacy :Ya]n_|private J_|priya &]/B@_TCg[m]|priyanka 9Y|pro )[6_NXT[[_|probably "Z,[n^|productive -]1cV[|prof ,Y|professor @]g[|programme 4WYVkCnC|progress "bYZn[|promises ,C;cbZ|promoter 0^3]UZ|proof :Z|proper 7f]ck]|proposals n[|proud ,e0@8F;h<A?dAVEfN[YBa^behZjBle|proudly &FKC|prove (X7[M_bY|ps )e+bEbN_l^|psa /[3YD_TZX_kX|pub "[ZZ|public C[hXnB|pull =YDZd[k[|pulled 4fY[|pumpkin ][|puppy ,C5[DZZ[a^nF|purpose :Za^l[|put !C"B#?'A(]*^+[.]3[6dDeFCH?MXOb[deCkel^|putting #a,W2Z4CDZQag[|q "A#g&C9C@@DBHCIeQG_AdEg>kZnD|q1 ']4[L[|q2 -^E]R_|q3 1Z9Z_Y|quality 8Z|quarry C]jZ|quarter "B-]V[|question #_'C.F9Z>C@CCEDCQ^SEd[e@gDkF|questions #D,E?BC@DCIBQA|queue 4[|quick 9[C^EYM[NaQbeE|quiet +X7Z9[<^>eCZQE_YdWeb|quietest D^|quit 1Z3hVYXa|quite ?_f[|quiz 4ZOcQ]S[YZnE|quorum ,[4DQ^|quote %c+[4_JZP^Q]VY|quoted 4]Y]|quotes ,C|radical 7^|raffle ,DSZZY|rain 3E4EH[KBXCYC]FaYeDgBiXkFn=|ramadan CFiY|ramp 1aVY|ran ,Y4bC[Y^|ranked /];aR[ba|rare n^|rate !D)D*_EfHCO^lb|rated 0a;cCAUaXZb[jE|rates !a/E7^^Z|ravi @[eZ|raw ,]nA|ray #^IX|re #bDDI]jE|read !E"E#@&>(B+F,D-E.d2G3c7E8C9B:X;G<E?EE^FcG@IEMCOFRXSaTFU[WbXd]Babk?l]md|reader #b+cI^k]|readers 7]?]@[|reading )[:]>ZCAKDN^S_|readings #C|ready !D"[(A)b-B3D8EHaJ_M?N_T[V]^?bZhYlEmA|real "B'a,]8_:@B^CEL_QUTD]^^YaE|really 7[9]EdnY|recall QEY^gC|receipts #_I[K]|reception #ZC^IZ|recipe *^kZ|recipes 9]CC_[jC|recognition ;_|record 1cB[V]|recorded &Z|recording ._4bSa|recycling X[nB|red BbCcDZ|ref ,@nA|refer !]*DG[OD|refund DYYWk]|refunds #C,G=[>CC[DEkY|regional *ZE]|register "@'[5]7_D@HD]Z|registration )[E]]]aAlXna|regular )[;X|regulators #[7Yn[|rehearsal CYQYfYj^nC|rehearsals >]QXTXd_hZ|relaxed SZk^|release CYDDIYhDj^nB|remember #b%Y:cB[I^MBN]T[a]me|reminder #F&D-D3[4D>Y@CC]KCSEXZj^|rent #E,Z0F2Y4DCED]JZYEa[dEk]|rental nW|renters 'XDX|rents /ZC[j]|rep ,[^EfW|repair H[j_n]|repairs C]VX|repeat .h|replacement .]4YC[DBiZjZ|replies 3bX]|reply #_'A(_,^3H=D@BCEFDIbKFM]SU[^_Yj>kC|replying #a4[DEI_|report 1[8Zb^n^|repost (]*Z7DFDM^]AmC|representative ^^aC|reps 3Y4Z|request !a,D^a|requests ,CC^ZXnD|rescue j[|research &[/_@Z|reservations ,ZD[|reserve !a)AC[j]|reservoir nE|residents #D&Y(D*Z1]3D7E9Z:D;Z=Z@[BfDCW]bVeDgXiclBmC|respite )[|rest ,dCZM[N_QZf[n[|restock !b|restocked DD|result ,X4[C]j[kY|results ,^=Z@BADEXFEH?I^Q^UAXXeAnA|retail -X|return i^|returned .DQ]|returns .Z=YC]D@QBjZk?|retweet (b6_:[Ma[[nY|reunion )^/[JaNZ|revenue /[EWUXl[|review 2bW^nZ|reviews 0[2]DZ|revised #a|rewrote YZn]|rhubarb #bIV|ribbon V]|ride !])[,D.]^]b]|riders #c@^IZgYj]|ridgeway b^|right "]#a=YBbG[M^dZi_|ring !d"B#G&E)F,=3D4E6]7D>[DAHA]Fe]kCnB|ringing "_CFQD|rinse D_jY|rise Bcia|river DDjanD|road CbnA|roads C[|roi /]nE|roll (b5hB[MZZciZ|rolling 4CYF|ron +]jZ|roof ,E]_nW|room &ECFDEQEbW|rooms )<J^ND|rosa CD|rosalind &cKbh[|roses %[|rota d_|round +]6Z7bC[DbPZX[k]nZ|route #XCCQEkAnB|row ,Z4WDCQ]YW|rowan &Z|rt (m:[Mf_E|rubber ,>hZ|rugby jF|rules 8^|run 3V6]7]8BDbYB]aj]nD|runa &FKD|runners B[i[|running ,Z.Y<ZCa|rural eY|ruth &YDE|rye iDk]lY|s Q^_Cn[|sad -VgEjW|sadly ,^QYn[|safe k[|safety %a:cA_Jbabh[nE|said %],^7_8[:[;_IX]aa^bY|sailing @^C^|salary ,]4[kA|sale !b7[G^X]nZ|sales /[0?U@|salted K]|saltmarsh A[K]hY|sam &a:AK[aDg_|same #D.C1A3E8B<E>DEEQ^TEXBY?^Ce?hUi^jZlZmE|sample Ld|samples 4X|sandbags DeQZjYk^n]|sandwiches K^|saskia &_;XK[|sat 0Z>ZDZIZQ?kY|saturday .C2Z4A7DDDFWYAZDdXgYkC|saturdays #_QBnC|sausage 0c|save !?([3]:A;EC_D^E]T]X]kWl[nF|saved C]|say !a#B'd(f*f+^.]3A7C8f9b:Z;E>Y?EBCDjE]FDHBL]M]OaPZWV]A^]_]a[bJfCgCkel[|saying .Z2]S_WZe[|says ;ZQXb^|scaffolding d[|scam e]|scan CZnX|scheduled 4[C^QEj]n=|school ,D@DDBI^eYgDj]n?|schools CYQFjZkZ|science 7]:ZNXaX|scientists /^FZT^|scope 9]|screen #E,YC[DaQ[|screenshot 3]U[XS|scroll .D7bFe]bm^|sea MZ|search 3_S^X^|season 5_7B|seat S]|seats !_7fD[IB]_iZjY|second &>+[>_I^K@P]Q^Y_n?|seconds I[QY|secretary n[|section &F|sector "[0c;]UW|secure +[7Y:^GYH^PZ]Z^@|security -F4ZCaDYj^kb|see "=%?(C)^,B8YB_D^E^FfG[MARcUZVAZ]^Z_BeGjCkCmc|seed ?X_ZnD|seeing @]|seen "@HE|selected n^|self )Y@]nB|seller ,?QAna|sellers F[T]|selling !A/]7ZTaW[]]e[n^|semper ,X?@fB|sen /aCEn^|senator nY|send #E'Y(Y)E3@4@5[7Y=CE]FDIBKAOIQ]ZZdFgXj[k[l]mAn^|sending %]B]PXYZg]ia|senior "]Ed|sent #E|separate "?#[hakZ|september 2]|series 1[;a|serious 3_]Z|served 8[|service )Y,D4D8YC[J[k^|services ,Y|session S^|set !B+^,E3h7f8Y;CFFGCXh]daXhDnH|settings .[DbkY|seven /Z5FCEDFFZWXhZjCkC|seventeen Eal_|seventh KZgZ|several ,E4F>W@CE^I]|shake ._S[|shall "Z,CS^[[|shame 7^QF]Wn[|shana @YBFgY|share !^(c*b,E.E7X8D9]DDECFCMeQERFSEX[_[eWkBmGnA|shared C[D^Q?g]nD|shareholders D^k[nX|sharing *^DZN[k]|sheep ,>QBWZ|sheila &[DZ|shelter C[D^k[|shelters C^nZ|shift ,]>Z|shipped 4b<gREYZc[|shipping C[j]|shirts GY|shoes ,ZKZQC|shop !Y,]6ACYECFAKaQaS[TX[A^Wa[b[h@jblDmCn]|shoppers ;^BYiZ|shops 2[>Z|short "B#]2DCZI]_@gWk[|shortlisted 1e;a<ZVeb^|should #Z4c=[CcdZjV|shout &^'d(_?_DCIXNbaAf]kGn_|shoutout %[0[nZ|show #c(_*],XCDG^I^M[O]Q[_Z|showers C]JZOaYCjZ|shut Q^R_X[|sick .dS^|side C_|sign !]"])A+E,A0D1C2Y3h6g9^:_DBE^GZQ>TcUDVBXeY=[bdDgDnZ|signal ,YnF|signed #aQ]]EgZk_nG|signing >ZQXV[e[nZ|signs g[|silence 7d>ZMZ][|silver 1f;EAdV_h^nD|simple !b5c;cZ]bZ|simply ![*^+C1X;YG^]BaE|since "]#]&A/a1b5[8c;cJCT[VXZZ^ah]k@|sincerely XY|single 7F>]C]|sir @[CD|sister #]&Y3[|sit "^,>.[3]>_DfHZKXQ>S]aaeYjYkb|site &B,Z4[Q^f_|sitting /a<[>YaYea|six !b#E&C+e,Z0c1^9D;[<d=a?[@UEcG_P_Q^UZVZb_cbd]eEfXj?lZ|sixteen AYhY|sixty 7c=_QAY^|size QD|sizes ,[C]DEJY|sizing 4^CY|skip .a6Z7bC]Q]S_]c|skipper &B,D|sleep 8ELZSZTZ|slept +_,m7]P_Qe]Z|slides +C.]Q_REZcnE|slightly n[|slots NC|slow /_:^CCGbT[a[|slugs DZK]k[|small "B#Z4]8C:^;E<[C^D^FCHEI[K_S@Z[^A_aaVb@gZk_lFnc|smart .Z7aDENBS]^YnE|smash ([3f7FM]XdaB|smells ,ZPEnY|smoke CW|snap '[(Z*_LXO]i[|snow ;DYCd]j]|so "g#j(D)Z+B,E-@/X0?2:5>6E8@9E;^<G=E@]B]DDG=H[I_MBPAQFT^U@W@ZA[A]Z^F_CcUfCgXkBnW|soak D]|social ,D:XQCnZ|socialism nX|sock ,Z|socks #a,[IZQZ^[|soft #_)D-bIdSY|softest +aP[|soil jYnB|solar :DQ_d[|sold ,]1i4Z9Z;ZC[Q]VfZZ_]e]i_|solid ,^kY|solidarity %Z>]CDJYXaeYnZ|some #c%C(C*E,D.]3B5A7B:^;X<W>]?E@bAYCAD@FDK[QERCT?U@Y[]A_Tabc[eFgUkGmBnE|somebody #c&V(^*D,]5F9Z<F?[@dC?D?FFGBIdMXQWSVU]W^XEf^gajEkC|someone #f&C,]4A6W7^:_<D@_AEC=DBHZIeJYK>MEQ_][_^bXg[jAnY|something "@:@>ECEFZG]MHVCaAjFmZnE|sometimes ,F.e;E<Y>]DCQFS^|somewhere 0X1^;Z?[FZQDUYV_X]g[mZ|sore )g>[|sorry #=%E&B*C,d.F3E4e:B>a?@@CDBEEFCICQeSHXDYddTeSf?gDiCjcm@n]|sound "C(X,_.DCDQI|soup #^,C:CI[S[X]i]nF|source &ZKZ|sourdough ]F|spa )]|space CD|spaces 3D6D7c8ECDDEHGJZ]ZjCnD|spades ,^Yf|spanish !c,ZGW|spare Ra|speak !eG]aGjC|speaker ,^4[@[KZQ^g[|speaking )Z7]E^QC]]a]l[|special -E;Z?^DDKYR[VBf_nZ|speeches 1]|speed ,D|spent "],c1YQYaAeZ|spin !X3bFaX[[_aZm]|spoiler )[F]|spoke k]n_|sponsor )]6cQ^[b|sponsored ![CC^]jCnC|sponsors ,]Z[|sports C]j[nE|spots ]Z|spotted &=8[?Y@YEFK>gYhWiXjZlD|spring !c1c6DCEEZG[JZVc^]jEk[l_n@|squash ,DQC|st 0[1Z8Y;X<]?Zf]nE|staff &Y)E<[M^OaWYkW|stage C^|stall 5ZZZ[Yj[kF|stallholders =^|stalls ,[QZ|stand ,B.a?gO_S]|standing .[8ZCaEZGAj_nE|start !g)G+b3]6b7E8D:aC@GbJ]T]X_]?a^eEj?lBmC|started +XMY|starting "^4[D]I[Q]n[|starts #]QcZW|state 8Z;ZC^E]l]|statement FgQAVCY]mfn^|station QE|status CaQAn@|stay !b+b1Z7E>]B_DEEDF]MCN_PZ]FeYhBi]l@man[|steam QEkZ|steel !BnX|step -Y3X4E8^CCD[GY^Yk^nB|stewards 3a=_GZXbd^|stick 'aL^|stiff )faZ|still "g#E'a(F)]1b4d7g9<@>AgCBDAHbMBNBPARFSBVXXEYa]f^C_CeAh^kCnB|stir 3D|stock kZ|stop ,D3m5^7[CXDCQGXhY][]^Ce_jCkG|stopped QZaD|store %^>ZJYeZ|stories :c|storm 7ZC?G[JYV[jC|story *b,ZO]|storytime CfjZnC|straight "]|strawberries 3Z|stream C[j]|street '^3_L[X[jZ|stretch +[=ZdZ|strike =adYjZnE|strong (Z|struggling "]JZ|stuck kZ|student !A8ZCBQZSY^[jC|students >ce_n[|studies /a8EDDT_|studio 1]VX|stunning !Y8V]Y|subject >FG]UY|submit 3]XZ]E|subs 6[C[E]S^dZeZj[|subscribe !_"]*Z-Z/A6_7ZEbFaGZM]OZQDSY[c][m^|subscribers BZF[i]|subscriptions i[|subtitles /F|success .]]D^D|such !_,[5cZ_hb|sugar /^T[|summary n[|summer 8V:^HaI]YAnD|sun .ZCYM]SYk]|sunday (Z,A4A9^CdS^VDaCjbn?|sunrise CBKaX]jE|supply Cc|support *_4Z8Z<^OYeZ|supporters 5XBeia|surgery <be]|survey %Z7]CEEaJ_UZY[aAjDlZnD|sustainability -]:_A^JWRY|swap 3[C]Q_j[|swapped +fPb|sweet (Z8b9[DYU[^X|swifts _Y|swim 9E|swimming b]|swipe (D0[7E:DBEFdHYVBXE_GmanA|switch !b6D7]GbUAW^[E|t !c(YGZOZ[^aWbAnD|ta &[+Z,A?cKXQAYYfdj]|table "B#_,]3aIZK[][nD|tables !f7aGZ[_mZ|tag "E%D&E'B(k*g,@/F0D3A7B8C:@;C?EBEFBG^KDMfO[QCUCXC^@aCiEm@nD|take !F%F&D'[(^,A._2A3V4[6]7F:C?bCEDcGAHFLZMZOCSbdAfWjCkTnL|taken jC|takes C[D]QXjYk[|taking 4]7d][mY|talk "B)_,[>[HZN^Q]S^T[Z[|tap !f)c+]/Y7]@]CCD]F_GeIDNYSDT^]^^YjDm[n]|taproom CY|target Eal]|tarrow ;_|taste "Y8d;fba|tax :]D[QYk]n[|taxpayers :^nY|tea &C+^,A.CCDNBPYQATXeZj@|teacher "A'cL[gZjZ|teachers #Z.]N^SX|teal &cK[|team :D<FAaCZEchZkDl]n>|teams -[.WOYR]|ted &]|tell "D#C%F(X*]+Z,@.a3^4@6]7B8D9Z;D<D=Y>ACFE^FBHBLMNdO^QBR]X[Y_[[]BbGg[jDmC|temporary ,]?[kE|ten !W#F%Z(D0W1E4E9Z;^K[LXQHSZU[[W_Zi]|tenant 0aUX|tenants #Z=[d[|tennis nX|tenors ,]Q[|term SZ|terms TC^[n@|terrace CXQX|test 4WDZnB|text !Y,D.Z6Z>YCDICKDSZ[b]]n?|texts DC|thank &@(>)A*F.C1C3@5D6D7E8D:[B@C>DDECFFGDJFKDM>NHQ]R]SGUZ[C]B^Ba[bWe[g?lWmCn]|thanks #T&:+@,@.E1D4B5E7D;C=DBFC@DGE@FEI^JAK;PDWDXBYZZ@]Ab]dUfYhXi@jZkZlUm@nF|that !["_&^(D)b+F.H0]2=3E4g6E7[8F9A<[=]>_?^ADBFCAD@EEH]NaPAQBSAUZWBXFYa]F_HaZcXfYg]iDjDlBmBnc|the !A&C';(@)?+B,G/D0a2]3@4]5D6=99:C>@?A@>CADCF[LFNBRZXIY_[U_Bi[jDkFlAmXnC|theatre 7Z8]KC^_aZ|their #C%_&[+_,F4]7D;Y<B=EKZP^QB^[aCg[jEnB|theirs ._|then #V(^)_+[,>-W.^3[8A:E;Z<B>@?BCBD?E[FgIKKXM]PbQ@SYTUX[YF[]][_@a_eAfCj<kAmc|theo @^Q]gY|there !I&H'F(E)F*D,[-F.b/X4Z7B8F9A;Z<a>@AXB?CGE]FbG@H[KALDODRFS[X[ZC]YfYh@i?m_nY|these GYKAUZfC|they !="D#Z%B&V'B(B+A,Z.C/;0@2^3B4b5;6D7B8B9E:_;C?Z@CB]CFDCEBHWLDN[R[TAUCVUWTX<YXZ=[D]>bEdGjAkClAnY|things 4F|think "^%Y(B,B.E3g9E:_;ADEF@HbT_Xd]Y^?a_nE|thinking !]"[7A9B@^H^UZeZg[k]|third ,^-Z1e4]DDF^R]V[_[aGf[lYm^|thirty ![#_,C/c@[Tbg^jE|thirty-eight &Z.ZOZ|thirty-one <W@Z|this #[%_(G)<*B,G.[/D0_6G8]<]=B>A?[@_AXC=D@EEFEGZJ]KZNBO@Q]VAZW]E_[a^bXeDi@na|thomas &E|thornby <]|those (b,W4D7f<]BZCEHDQCTE]a^DbZcY|thoughts CEaYjD|thousands -]/b7aG[TX|thread d@nY|three "A(C*C+E.B3C4Z8E<Y=_>Z@aC:FAJaL_M^Wb[Z^@_@bVcMjClcmYnE|thrilled -^1Z5^<CE_UYV^^EbZk^l_n[|through 8bNZ|throwback ,[1ZQZaD|thumbs (]*_MZO[|thurs "cHZ|thursday )Y4EC]DCQCRXjYmXn?|thursdays #YCZKDS]eY|thx :E?_aDf_|tick 7gD^]]kY|ticket !D"D6Z@[C]DEQAdDg]jXnC|tickets !C"[.Z6bQVTEZC[^^]dDhCj[nD|tide #cC^k[|tidewell =ad^gG|tie 3[X^|till >^C^I^K]OZb[|time 5[CCT[jC|timeless 8B:aG[|times >ZKZ|timetable ka|tiny ;_|tip 5a6XCDDfS^ZckanS|tired "b9D<bHaJ]QY^[|tl =[dZnY|to #d&>'[)c*],]-V/D0_2B4c5?6@7A;@<@>[@jA@BcCFD_E>F;IbJ^K@NcTAU_VVW<Y[Z=]B^@b[eZfXgli_jEk[m@n[|toast !E#ZI]SZe[jZ|today !A#E&W)B+A/A0_1[2E3B4=5E7C8C;f<^?A@BA^C?EEI?KcM]SAU]V]Y@]Acch[iZj@lWmYn]|toddler +Z|together )F1B:>=CFFMYRZUCVB^YbEiAnA|toilets CZ|told ,]4YQ[Y[eYnE|tom ,]|tomato @ZC[Dh|tomatoes D^|tomorrow 7XAYC_XZ^Zj]|tonight #A7D:Y<b@CCEHES]TD]AeEl]|too "Y#^,_4dEFIX|took "D,e0E4X<DQe|tool CZ|toothache D[kY|top !^#e0c5_;^?bDDIaU]b^j[|total =Y>[|tour <bK]cX|toured QEeYfD|tours &B5^C[Zc]_a^|towels ,Y|tower ,]d[|town E[Q[dYjZnY|track <ZC]j^|tractor C[|trade ![CCG[^^|traders )[3]B[ZcdY|trading 4FREX^YD|traffic ,[TEVE|trail *_CZO^|train 5]ZZn[|trainee 5[D[|training >^C^SchZj[|trains +]PY|tram &[,]4DQZ|trams -[:ZR[aZ|transcript #[|transform ![8^:Y^[|transparency CClYnZ|travel =Y|treasurer ,YQY|treat )Y7A:[DZQDb^nB|tree C]g[jZnA|trial !BCBjD|tried #aIZn[|true "Z#d|truly %Z1Z:Yl]|trust 8BVV^AbX|trusted !Z/b8[AEGBT_b[nD|trustees TX|truth /Y>Z|try !].YCED^G]IZQAR[]Db_kZ|tues ^ZdZ|tuesday 7D<[>ECbKZY]gAja|tuesdays ,D2dWbgC|tune 6aEWh]l_nY|turn .C3e7]CBD^FVQ^WBXb]ZaWeCl^n]|turned Q[|turnover 1[|turns ,Y;ZF]|tweet 7C=dd]|twelve 0e?[EZH[M[Ual[|twenty )[.b6a=_N^d^k_|twenty-six ,]|twenty-two "b4Z|twice #]4ZI^QF|two !F#G&D(D)a*C+Z-Y.]/]2X4]8D9F;F=[?C@]BFD=EEFBL]N]OAQFSYVaWIX]Z[e[fGl@|type '^(j*Z+]3Y7CDaL_MgP[kYnB|typing ,]|tyre 5]DYkZ|under ._1C3E4D7F<C=^?@@BC;I_JBVCYEaCfCj@nE|understudy &[?^K]f[|unemployment /aC?T[jAnY|uniform +Z|union *Y/Y:];[O[Q]a[bZ|unlike %[8ZA[UZb]|unlock "C->8^:[;CHFJIMB]Z^_aalBmD|unpopular (Z7Y8F:Z<^M]RE_D|unsubscribe "[.[S[[[nX|until #B&[,C.C4[;^>CCYD^SGYcdB|up !b)C3[5D;e=[CAG_X?]_aCb_d[jElB|update !DEFbZf^j^n]|updates JZYaj[|upgrade !^'])<6_7[8eD]EEK]L]N>[Z]]^anE|upgrading nZ|upper CYnB|upstairs 9a>[_[|urgent &Z,Y6^7ZK[XC[ZkEn?|us %Y1Z>]Vba]jC|use !^)E*E,D.Z3^5]7[CaDbG^KAOCQDS^]]aBeChEjYkamE|used ,[D_QG|users -]B^|usually -[GB|v2 C^Y]jXn_|v4 1d<_CA|v5 .XC[jYn[|vacancy CBdXjDnD|vaccination /YC]nY|van !eCZDESbd[|vans 3dXY|vantor +^P]|varifocals "B@Z|vat SY|vegan UZ|vehicles 3a|version #Y,BAYCCDDE[IZQJh]ial[|very ,B;CQEna|vestry +Y,B1_Y]|vet #Y)]2Z|veterans n_|via &[FDK_|video kYnB|viewing ,DCEQBnF|views 1]3a|village =Z|visit "[<bEEH_lD|visited A]|visiting C[DZnB|visitors #[;]BcC]I^b]i_kE|voice 4[|volunteer 0XCCK@jBk@nC|volunteers ,[.Z:C?CD^Q^fEiDkAnD|vote !E.a3b8F=DCEE^GAHBW^XX^C_XhCjElYnB|voted ;lCcVY]]aZbdfaj[|voter a^|voting "D,]7XCEXY]Yb]dE|vouchers "YC[|wages /h2YQBT]e_|wait 7[F_|waiting 3[:[>]eYj_|waitlist )]D]kY|walk !Y#D.]3E7CDZGUHaQbS[]A^CkZnD|walkers 5[Z[|walking !CC_X^ja|wallet n[|want "e)c*].c7C9>FaHfJCLYOcSZT[Z[]?_HaCma|wanted ,WCZKXQakBl]nD|ward #^7ZF_I]J^kAnF|warehouse 4]7YCCQ]jDnF|warm ,BQDeC|warmest QC|warning 7Y:]DaQ^kV|was %]9^A[SY_Xb[nj|wash b^nY|washing D]YZ|washington :aaZn[|watch !E"A(C0X1a3C7D8BCDE^FdGAHCMFNDV^XE]D^Xc^h_lVmc|watching ._SZ|water #C,@?C@CDCJDS@_^aCgWhDjcn@|watering D[|wax DZgXk]|we !?"@#X%]'=(D*?-F.A/?0G1^2b3D4a8^9E:W<c=Y>Y@5AcB=CGDDGBLCPCTCVXW^Y]__aWcdfGh]iBjDkC|weak 3^|wear .[3Z5ZDZOaQ[SYZ[jYn[|weather D[ka|webinar *^-ZK]O[S]jAnA|wedding 4Z]Zk]|wednesday #]4[jD|wednesdays k]|weds ,ZC]Q]|week &DYYe^jCkB|weekend ,^CYP[QX^Xn[|weekly RX|weigh LZ|welcome %g&Z1EE]J[KXVC]@bDfDl]|welcomed KZn^|well "f#B&a(D+Z,Z7B<c?d@^EZHdK_UYWVY[[X^]cYfeg_h]kU|wellies D[O]jW|welsh ka|wen =YdZ|wendell ,C@^n[|went ,]4dNYQ[Y_eZn^|were 3c9f;aX[_]|wet "]DXK]kY|wexcombe E^Z]lZ|what !X"C#C&B'@(h)A*D,C->.;1Y2^3B4_5@6C7E8>9G:E<X=?>B@:A[CCHDL>MbOBQXRES<WEXC[C]E^Ca[bEdDeFg>hSiInZ|whatever %g,C7[:]<[=[DAJeN]a_kA|wheelchair #BD_k]n[|wheels AZCD|when !C"a#C%a&E(B+Y,?/V0E2?4=5B7_8@:[;^<[>B?BHYI?J[Q=T_YAZ?]^^Z_Bbhc_dDeCfBgGh?kEmDnB|where "b(_3D4_7D8[9a:a;_@BHeMXYc]B_]afgAn^|whether 'B)C.A3D7@8[>DDAMaSFZA^ci]|which "?#C'C(i,D.D2E7>8E9_:@;E<Z@BEEGCH>IBLBMeOBS>UAXAY<]?_[aDbEd_eCfDg>iAk>lCmFnZ|while %D+Z,>/^0Z1^3D;fCBE[JBMZQBUaV^]WbcjClcnD|white #CCEYAnF|who !D'[(c*Z.C4]5]8E9d?F@8BdF^HAIDJEKAMaNZ]C_[a@g>iYmY|whoever #A,a.A3a5C9]=]>[?g@eCGDCX]YBZB_^fbg^|whole !X*a=^OWdY|whose 9i_[|why !_"h#D)B.B/Y2f3E7F8e99;@=A@:D@FXHhJXKZM?N?Q?SATXW^^f_<dBg:kB|wi f[|wide C[QD|wifi C_DYj]nD|wildfire CEjH|wilf ?^DZf]|will (=,[.A/Z3=7[9B:aKCM?NBQ]SEW@]UaXlZnc|wills "C|win &[6E;]KXO[WY]EaDnZ|wind C]DCSDj[kBnD|window ([4[DDYZf[nD|windows 4[CAj@nD|winner !C#Y&Y(C,D0W;BECGBIZfCgCi]lAnF|winners :[XD^EhD|winter )YDBKYQAdFgBnA|wipe DagZnZ|wish ,]QbkCnC|wishing "])b8C:YNbQE^Da]nb|with !?"e#A%Z&](E)^+d.D/[0a3E5a7]8_:C;]>V?@@BAbCEDAHYICJWKUM?NWQCT[U[Z]^db[fAgCh^j?k<nC|without #b+_4Z6]7bMV[_]^|woke ,]bX|women /a4YCBQYTaYY|wonderful &E,XBEKFX[|wondering "[HWSZ|wonky Q]W]|wool &F,CDCKDUZmY|words 8E:[|work )Y,_-Z7bC^QaR]W[XYfD|workaround D]kZ|working Ecl_nA|works QCV[|workshop ,[CCgZnB|world "]8]:D;]CEbchYjC|worried D]|worth 2b7D8_DBK[WYjE|would "V%Y.Z7]9Z@CBcDCEcHaSegBk@|wow :DAbh[|wrap DZ|wren ,a|write ![&F'c)E,B.C1E3F9EG[KDLaMAVZ]GaCbGgVhAkXn@|writes Ce|written &]2ZC[IXWZ|wrong (d4jCCMbYh_DaEjD|wrote &C+[5_Z[|y'all %].d5Z<d@]BhJ]SaZYd[gZia|yard X_|year ,Z>_@_DBEEQ_YA]_bFd]eag[jIk?n@|yellow CB_^|yes "<#a&C(B)a,h6d7C8D;A<D>BFEI[KEQdS[YC^Be@gCj[ne|yesterday #X&D,>1[4D?AAXC@DFEEFZSEY?]BeDgZh^j>|yet ,D4A:Z|yoga :A@EG]gF|you !<"]&?'D(F)[*G+B,Z-@.]2S3]4E5]6=8>9;:]=Z>^?a@eA^BBCBDCE=G@H^J^KDL>MBN_OBPDYA[A^C_@c>e]fYg[hEiEjGl=|young <^S@nY|your !>"Y%c&[(B)Y+A,@-D.H0F1E2D384@6A7Y8<9C:f=?>C@bBBCdGBJaMHOFPBQBR^SHUTWAX?YCZC]]_<adcAd?e@g^kYlD|yours *b.d7_8e;aAbD[O^SaX]]X^abZhZnY|youth :EC[W_|zero !Y0]7[:DUY^F
a|!?"C%F'A(W,Z.D0F1C2F3?4E5D6B7A9C=CBCC=EBFCGBHDJCLFPZ[E]F_EfZiElEmF|<emoji> 'D(k)@*[,D.F3B7A:C;DDDFELDMmN>O_QB]=iYkCmFnA|<name> "F#@%^&@'E(]+],C-]/_0E1d2Z3^4@5D6]9a;]<_=@@DBGCED^EeF_KDL@N_OXP^QGR_T^V]Wc[]]D_^gFh]l]mdna|<number> !D"=#F%Z(F)Z*a,D.Z/[1F2@4[5Y7D8B9Z;b<>=S?bCBDbFXGBH@K]O^QFTVW@XAY[_Yb^gEk^nY|and #E4cY^eJkX|b (Z/]0[5^9ENYZ^|baby &B.D4[7b;D>^@]A[DDNZSCY[e^hW|background S]|backup D_|bad 2F:C<D>_CCDEI]WW]C^Fe]jEk>nB|badge k^|bag &C.Z>DD?WCZBgYkB|bake &]|baker <GAEQA|bakery +WS]|balcony ,[|ball )Z|ballot :Z|band -Z;bb]|bank %]3[;[>C?ZCCD?EYHBJ[_DeCf[jAkE|bar "C#[&Y6Z7ZJ]Q[[Z]Zb@jZ|bargain B[iY|barn &h3c9C<ZKbX[nY|basement 1Z|basket ,@5[jZ|batch QD|bath ,[IZaC|battery 4Z|beacon 8Z;a^Y|beautiful 1g|bed 3b>]@[gY|beer &]<_F_|bell (Z1]MY|belt CZ|bench ,@6[;Z<YDVK]d]|beneficiary 5[|bespoke -_Ra|best ->8ClW|better )]+X-].@4A9a;YD?HZJ[KCR^WZ]Ae@lFnC|bicycle kE|big %G,>5X;A<_>C?^F_QCS@]CkCm]|bigger %Z0e;]A]J]QFhZj[k[|bike #D,^2C4?Q]YC|bill +E5Z?]KaPDQ^bDfZgYn^|bin j@|bird "c,[4_YYaE|biro YE|birthday "_&Z2Y9C>gK]eb|biscuit ([,c7Y;]DCMZQaeZnD|bit !E&C+X-F.Z/G0C8E9Z:D;]=E?AAaCCEFFGICKYQZT@UCWA_ZfDgC|blackbird ,A|blanket DYKFQDSIj]|blast ?Z|blessed QF|blessing ,E<aQD|block &Y?[|blocked ;[D^|blue #C>^@DBDDBQ^d^gGiD|board ,F2[gZ|boat ,^0_<]UXj^nD|boiler 5XDEY[Z]eY|bold -a1C8E;_ACE@Q^h]mX|bonus (b2b=ZWbd_|book #D([>]?DD@I@KWMYkB|bookkeeper ,[k^|borrowed ,B4E<CNCYG^a|boss (]|bot kC|bother >^|bottle !a"[*X2_GYH]W[|bow ,Y0];^?eU_f]|bowl &X*[8[DDK]|box "E#?.A/D3_8D9E=[>E?@CYDCIANBQ@TCYA_Df@|boy ,^4C5Z?A@Bg?j^|bracket BCDZiC|brake kE|branch 3]Dc|brand ([*Z?Z]C|brass ,GQGkY|bread B]n[|break )]5]OYQDZ[g^|breakfast ,[|brew 1[?[|brick 4_|bride 4^5[GZ|bright D^|brighter "Z-G8]CCX^b[nD|brilliant 4ZX^|broken ![#c5E;D?^AZbEfW|broker 2]|broom #[g^|brown ,Z6[@^g[|browse aF|bsl ,]|bucket &]*X,[:FK[QZaId[jD|budget &h2_W^g^|bug "D#^,^4a9ZY__^kXnY|building &ZD[|bulb *]O]|bun *_O[|bunch <_IZ|bungalow QC|bunk 7Yh]|burger ,]|burst ?ZQY|bus #D,^.Y5V8Z;b<X@[DCQ^YD_[b[g_jAkB|business %ZT[ZZ|busy 8[9Z:AA[|button .b8ZDCQDSb|buyer &],?5^D[QBZY|buzzword %[;^JZbX|cab "ZH^^]|cable ,aQYjZ|cake &A:D?^KDQ^jCkC|calculator #]B]|calendar ,_|call )a,^.B7@9C<]>DC^MANcT[]EbBfVg^nC|caller @[|camera =]dZ|can +_0Y^EmY|canal "]<Z?Y@bQ[gY|cancellation +E7Z]X^YnY|candidate >ZQEe[ha|candle :]K[iY|captive 5^Z_|car <Z=C>bCCKY^Z|card -[4CA^K?QBR]W[Y@e_n@|cardboard ,Z5]ZZ|care %]/[JZbG|carer ?[DZ|carpet ,[3Z|carrier &C>XWDe^|cart ,C|case &EDcWZeCk_|cash "[#Y|cashier =]|casserole 3]XZ|cat ,@4^>_PEWBdZeZkX|cellar &ZFFeZmF|cello #D9]KY_]|cent 4]QZnZ|century E^V[aBlY|ceo AX|cereal DZ|ceremony 1d|certain 8^;eAWFbV^^cbcma|certificate !Z,C4W@[QAUY|chain S^|chair #X4D:C<E>_?YCDDAIZebg?nE|challenge "Y-[|challenging -]|chance *[7A8A:BEBGDH[NYO[XE]B^D_GlBn?|change ,D4_F]QDm]|changing &X1[VY|chap #Z&Z>^k[|chapel 4Z|chapter ,C2]|charge FcWZm[|charity 0];E=[kQ|chat Y[|chatbot Ff|cheap 7]>CkZ|check 4_=[DDg^|checklist C]DZk]|cheeky !D"Z(B)Y|cheese "B,c4ZY[|cheque '^)G;]aY|chess gZ|child !C)A,A/g9Z:BD^IDKBNATdX]]Z_SaAeCg^mY|chip #BKCn^|chipped ;Z|choice 7aDD]]|choir +_,Z;]V[|church &Z,Z|cinema *a9[;]b[|claim ,CnF|class /_>[j[kBnY|classified A^|clean &Y/YfZ|cleaner &]K[d[|clear ,BQF|clerk "B9[|click ![*cX[|client +Z,B.YA]Y@gDhYn@|clip /ZTY|clipboard .]S]jW|clock >Zn[|close QZ|closed ;]|cloud "BE[|club %^1]IYJZN[VY|co _[jC|coach ,ZQEeEgC|coal "]#AIF|coat &B,b.C7ZBXKHQ]|coeliac >_|coffee "_#B,C/C2X6Y7Z:W?[BaDEH^JEMZQET?]aaZeCg]hEiWnB|coin #[7]DZ]Z|cold &f,d7a<b>Z@XKaQeRB][g]n[|collar #[|colleague #D*E,?|colour D^|comment &]:]n]|committee ;Z|community %Y|company ,Y2X8D<ZDBQZWZkAn[|comparison '],ZQZ|competitive E_|complaint #b,ZI_nA|complete .b:[Sc|complimentary BYGXR?|comprehensive ADEE|computer "Z,X|cone ,Z3]|conference 4Y|constituent #Y&[,]@ZIand|consultant =Z_Y|contract #Z2XCDDDM[QX|contractor ;]=DCC|conversation ,C:Y|cookbook ,[|cool dZ|corner jZ|corrected 4[kA|correction ,DKFQD|corridor 3[|cough fY|council #D;eIBbb|councillor ;Z|country +_FZP^QGb]|couple 2]7[DX][eBfU|courier C_|course -ZC_i]j]|court &E,Z4[>aD^eZ|cover FD|cow <Zh[|crack ,F|cracked #^7[|cracking #[+Y<Z|crate 4aDZSCYZk]|cream DCkD|credit +a4Y=aC[PZd]|crew ,FQE|crime :Ya]|cross ,ZDX|crowd ;cV]b^nZ|cry ,Z|cub >B|culture ;[<Y?Z|cup >[?EaZfEg[|cupboard 0]DEQZ[Y|curated ![8ZN]^]|cushion ,^>ZWYe]jZ|customer #b%[&a,Z5Z8F?_@bIfJ[KYSCZX]E^DgckCnF|cut !c,C2]S]|cutting .]?^SY|cv ,Z>ZQVSZkD|dad ,BI[k]|daft ,@2Y4X>a@[eYnC|dairy &ZA]|damn ;_|damp lY|dark (^4YM^kB|data 0]aC|date !_#C,F>[D^I@K[Q]SDWBg]jZkUnB|daughter %Zg]|day !^&])B+@/[1F2Z4<6C7Z:X;Y=Z>Z?D@ECZD[IZJDMBN>OYPCQZT[VGWaYAZFaYeDfDgEhAn^|dead #Y>^kC|deadline ,^CDjFkY|deal )Z/[NZ|debate 3aXa|decade ;DS[md|decent 2Z9ZQYT^WY_YjYnD|decision ,E@ZFdJ^^Am_|dedicated %^-e<FR]|degree bZeE|delegation #[I]|delivery %[eZ|demo !B)a/Y6YYXZY^X|dentist <[KYM^|department -];_KZR]b^|depth ,DjD|designated -[<]R_|desk ,D1ejY|destination -B8]^dn_|diary &c5]QZ|difference 8^:YG[X[a^bWmYnD|different ,B:BDBI=QCaBgCjAn[|digger ,_4EC[LYj]kY|digital V[|dinner ,]?YE]JZ|direct 4ZDW|disability nX|disabled QE|disagreement -]8Z|discount )D,C2Z3]NDQCV]|discovery 5a6ZFZZ]^EmX|display CY|ditch ?efcn_|divorce ,^9C<Y|dm 'C)Y*CLFa[|doctor ,ADYNX|dog "E#Z,F0Z:B<D>WH[I]Q_UZe[iBjXkYmE|doll ,Yf^|dollar 4E|donation .[Q[|donkey &E6YKC[]|donor 7[DC|door ,?.^5Z:X?CC^E^SbZWa[fBlb|dot W^|double CZMC_Zg[|dozen /^>F|draft fX|drain &[DZ|drawer #^,]0Z7Y>YD]F^K[NXQajC|drawing &Z,b?ZH]K[QZ|dream +[,B:^AaMRP]b]|dressing :B|drill 7[B[HZ]ZaF|drink ,D.Z5Z:[=C?]S_dD|drinking 5^Z[|drip "Z7C|driver 4CQFbYfE|drone HZ|drop 3ZQBXYna|dropped jC|drum ,^|dry ,[5]:[DCWEY[ZZb^dYfF|duck ,cDEK]Q[Z^gG|dull 4C:[|duvet ,a@VgW|dynamic -Z8]:[^[|e /Z9Y>EDdTae[|face .Ce[|fair ,C5E;^>C?DCXDXb[g[j]|fake D^eZkX|family !B%a)?,C-F7[8B;D@^ABGBHDJbKYMEUEXEZ^]b^AbBeDk]|fan #C,]7[l[|fantastic -[8_:X^Z|farm ,FD[|farmer ,D|fast 8]:b<Z^ZbBh^kZ|faster bY|fault kFnY|favour 3]XZ|favourite .]Fdma|feast ^Y|feature :aFca_lYmW|fee 2bQXdAnE|feed ,Z|feeling ,E:]QEUZ|festival 8DiZ|fever D^|few #b&B(G,>-C1F6]8D9E:C=C?AD@EDIWJ=MCUY[_]D_CgEhEiBjZnC|fiddler DFkE|field @[I[|fifth #_/d2d;C=[?CTbW[e[nB|fight ,]nZ|figure ,C|filing ,]|filling "G|film ,YQcf^|filter D[|final "B|finalist Eb]]|finger >CD]][mW|fire -Y2Z4ZBYC_D[QCj]kC|firm 0XeD|first #^&A(]4[5[9^KCQETXW^ZZ_ZhAkW|fish #C=]D[IEKZQW|fisherman #a|fishing jF|fist D^W]|fitter ,[Y[|five &Z0[D[E^K^QHl]|fiver !]*X,F0]2E7_D@GZO]QDhZiZkB|fix ,C.D>WCDJEYYnZ|fixed &BCaD]|flag (],[D[Q]gZ|flask #W,X.YQ^gEjXkU|flat "Z#_(]0Z2[]W_Z|fleece #F=YUY|flood K[QAjE|floor &E|florist DZ|folded ?Z|folding 0]<ZU[|follow *g6]OdXZ|food ([:B;]Y[bZ|foot 3_D[|football nD|force h^|foreman ,B|form "[#V,B4A5[6ZDBEYYCgYkE|former ,]<aQ]c^|fortnight +E.X>WD]Q]SXWDf[ka|forty F@mE|forum 7Z|founder 5Z:ZDB|four ,ZQT|fourth 9];F|fox ,[Q[|free &b)?+d,_6D9^>VD>EZFBI<KaMBPYWXZB]b^[__fBi]k@m?|freezer #],<Q@|fresh "[4ZA[DZhY|frictionless -^|fridge #ZBZO[i]|friend !Y#B&A(Z)X*B+E,Y0^3Y9C;F@DG_IBNYO@Q]UVX[ZBbG|friendly ,C8ZH[QFac|frog DFlY|fuel HD|full "]#_(^,[.Z1c7]:D<]>ALXM]N^QYVbX@YG]XaCdC|fully -^|funeral )[D[|further 1W2[G[WZn[|fuss ,^.Y=[KY|future "Z4[nZ|gale fY|game ![,Z:Z;YF[X^]]a]gYl@m_|gap #B@ZjZ|garage ,A4E<?AaCEUZXYb[|garden ,>.[5[@YF[YXZ[h_jE|gas DE|gate 9C[Z|gateway 8]:[|gazebo <Z|generation ^[bZ|gent &[|gentle "Y5cX]ZZ|gentleman #?&],[4^;cK]bV|giant ,ZKZ|gift "[)b:Z]A|gin -Z8]R[|girl #Z0^:@KGbY|git n]|glance 0]|glass !Y.Y8]G]Q@S]^ZaA|glittering 8b^b|global -C|glove >ZjY|go #@9Z:ZKHQcW]eBgZ|goal -Z|goat 7]KV]Z|gold <[|golden %];[|good #[']+C,a2_4@7Y8B9A;@<DAZHDJXKZL[MDW^_?eGiZkElCnY|goody !Z7WGY]]|goose ,bQZ|gp CDjCkZ|grant #F&[|graph 0]U[|great "_%[&B,B1C7D:W>E?GE]ICQEYAaYhFjC|green +F,Z|greener :E^XnF|greenhouse 5[|grey QAjB|grocery AZDF|ground D^ka|group )Y.Z<aEYb]jElT|growing a^|grown C[eZj]|grudge <Z|guess 9YD[j^|guest <X|guide >[|gutter >ZhY|guy #]0XUZ|gym @Ze]|habit 8EbZ|hair #[,a|half /a5X@^CDKB[X|hall /]TZ|hamper *a=CO[Z]|hand "B4B8B>YCEQDS[bD|handful ,B-C7_F[]SbZ|handle 5_[Z|handy +_5Y|happy ;^<[BB|hard ,C4Y;D>^KAQBaZj^|hardship DZ|hare ,DQE|hat &Z,X:C<YaB|haven 8^^[|head &W)_,D2Y5e;[<X?]NXZ^f]|health F[m_|hearing ,B:Z@XQ?_Ga^g[n^|heart (a*[7[:BM]kZ|heartfelt BYlD|heat 2Y|heavy 7]QDRZeZ|hedge &DDFKCYYkB|hen >Y|hero "Y3b:^;YMDX^]Ba[nC|heron "Z&B,^QZ|hi ,Z][|high :[QV|higher DZ|hip ,W|historic 1aV[|history ,EDdkY|hit ,Y;Z|hobby 8[]]|hole 2Z4[DAkB|holiday 7]QDZ[|holistic -dAAR]|home ,A1[8E;AQFSZT]VZ^afDkC|horse #C&F,DD[IDgYkZ|hose .D4YCZ|hospice &Y|hospital #B,[.C4]CDD>d]eZkE|host 8BFZS]i[|hot ,D3[4YDZg^k^|hotel 3_8Y^^|house &D'];CK>TY^YeDgBnE|household =[dZ|housing 4^DYn^|hug &[:[?Y@[K[g[|huge <X@@A_BYVW^@b[c]hb|human &D,E4E:A>[CYg]|hundred !Z%C0C7a<]DZI[JC]YgB|hurry ,ZD[|husband #[,^|hymn ,^KC|jacket QE|jam X]fY|jar *[5YGbO[hYl]|jigsaw &Z,ZQ[|job #E%Z&Z,D-[3G:_=^>Ba[|joiner &_|joint E_|joke &Z,Y4a?ZIHK[QXY[|journey %?,E8[:c;X<YJBUBXD]A^Ya^mLnZ|joy +bPa|judge &D0cQ[|jug .Z>[e^jX|jumper BZiW|junior &]m[|keen ,C5X|kettle 'Z.D0[9Z@^IZLaQ[U_YDcZk]|key "]%Z(B-Y?EY[|killer /b8[T^|kilo KZ|kindness (]|kiosk 1[8Z:]V[^^|kitchen +]<A>F?cHTPWcD|knock Da|knot >YVYg]nY|lab &FKD|label &[4_DBkB|labelling 4D|labrador ,]|lad ,a@ZUZfD|ladder &D,D6D>CKCQE[E|ladle :FaE|lady ,?0[5]S[YBnX|lake ,EaY|lamb )Z|lamp >ECXkC|landlord @CiZ|landmark ,D1b8@AE|laptop &]+YAZPWb]gZkC|large #ZEY|larger 4]DY|lasagne D[|late #C*],aQ^YDnY|later CYU[gZ|laugh []|laundry Eb|law %Z|lawyer 7Zg_|lay "X,ZnE|lead 7];BDE]]k]|leader )a,D:_HEn^|leading /[8^;Y<GAD^^a@b[hF|leaflet /]2_T_W]gCkCm[|league 7^|leak ,DDX|leaky 5Z|led <CE^lY|leek 9[_Z|left ,C9X|legacy :a|lemon ,FAZ|lemonade &XfY|lesson nZ|letter "H.@/X4Z7E=A?EBECEJ_KBaEfAiC|level 4ZQE|library /_0^>ZMYUZ|lid 9]|lie .X|life "C/^6]7]8C:cMaTYX][_]]aYnE|lifestyle 8C:_|lifetime !Y)D7F8a:WNC^a|lift ,B<c?YC^QCgD|light &BEZKDN[QA|lighthouse <]|like #[(_*[EcM[la|limited )Y7]NP][|line 9Y>@?YEEF]QZTB__e?kCm[nT|link D][ZnY|list #E&W'X.^2Y4d9];C<C=AQGSZY[bEdBeAj[kDn_|litre =aCYdZ|little %[(C)_+X,G4C7_;X<U>]?FA_CADWG[QETBYAZ[eXjHk]|live MDnZ|living &Z+Z,^-C2^8?:_K]Q[_EaZb]k]|loading hY|loan .F=BA^dC|local <_HY|lock <ZjA|log +aPY_D|logo -Y|long "E4G7]<[>cCBD[E]K]Q_RAY@bcebg[n^|longer 4^DZe[g[h_|loo kA|look "Y,A.[8YH_K^QHSMZ[^^|loose &]KZ|lorry DE|lost 0b;eA_U_b[h[jB|lot )D*F+E,[-E0C3C4D7C8F;]<W=A>Y?CBCD[OCQ_UCVAYC]Ea]e]g@j[kY|love 7Z8[|loved )Z|lovely <[?CB[YV]^fCnD|low #[<Y|lower QD|loyal %[BbiZ|loyalty :Z|lunch 2^PX|luxury 8a:bLZ[Y|m #A&E>aDDI[KDMDQPRGXZe]kAnD|machine ,C4]|magical +D8_aZ|magnet <CkW|mailbox "Z4^J[|major ,DQD|majority ,[=[d[|man ,[4?:EK?Q_SBYB_Xb^e[f@nE|manager =]YE|map ,D4WDBeE|marker nY|market AY^Y|marquee @]|marshal X^|mask @_IY|massive ?FB[PEVXaX|masterclass 8^;^bX|mat ,ZQ]e]|match D[RF|mate "X+a5[6EP_WbZZ|matter )];]bZ|mattress "Z.[ZX|meal #Z*]DZO[|mean 5Y>[|medal ?_f_|medical kE|meeting #A<bDXKCY^jY|member &]._4]8F=Z][^]aAdYl]nA|memorandum AbR^h[|memory :[|mention (Z,[|mentor &C=^W]|menu #DDX|mess QC^]|message !_*[KDkEn>|meter #Z|metre ,GQFWE|microphone ,]|microwave e^|mile #c,B<X=^?_DEI]g]kA|milestone 0b1_E^U]V^l]|milk ,]QZ|millimetre [[|million /^0^;_<^U^b[|mindset ,C8B:]R]^@a[|mini ;Z|minibus %ZC[|minute #A*D3D4ED[K]TAYSe@fDkZ|miracle +aP^|mirror :^a[|missed C^|missing :[[Z|mission )a-]8aQFR_^Z|mistake #E,Z4]DDIBWYbInC|mobile >CD]|mom AY|moment ,DN]a_|month !_"]%['^-D.[0D3C4@6d7B8_=F>EC]DZFCG]J_LXS]THUAYE[^_Ek[|monthly 6[D]k]|moon ,Z;[|mop QX|more +_B[PZRX|morning ,@.]?^SZ|mortgage #[2dW]|mother %[&eJ]KXQE|motion #[AZIZ|mountain ,Z|mouse K]|movement %b,B8_:f;]<CJbQDUZ]GabbbhcnC|moving ,]AZ[YgY|muddy BY|mug *B<]OEWX[XkW|multi HZ|mum #]7Y?G@DI]Y]j[k]lE|muscle )[,C|museum #Z,^8CQ[YBnB|must ![;fbb|mystery *F|name *_4D7C<d>_?_@WA^CZFZKBQBYGh^jZmV|named #^5a|napkin ,C4EI]K[|national <[|neighbour #^,_>XEEI]OdQ_bDeZnY|nervous >]e^|network <]^[|new "B#X%_*A,]-Y/D1?2]3D4^7D9E=a?YAcBCC]E_FZGDI^KDNZO@Q]S]V?WWX?YV]F^Ac_f[h]jDlZm^|newborn ?g@[e_feg^nZ|next YD|nice "[&^*ZD[K[QE|niece DF|night 5]8B;[@XAECDHAQZSYUBVaZdb[d]eDfBh[|nine +]@aP[e[g[|no #W,=4C5b8^:B>_CCD:^YaEedgDjFk>|nod <[|noise 9Z<Z|normal .[QW|nosy 6^[Zh]|notch #Z4ZY[|note #D,[.a4?9Y?_C]IHQ^eYf^|notebook #E&Z'[.Y|novel h]|nuisance >[e[kZ|number #a,^1C4]:EQaSEe^nE|nurse "[,Y4D;Z>CAXM^|nursery ;Z>]|nut C_|one #[&])_*Z-X:@@]AYCDK_QEVC^DaDf]g_jX|pack SY|package )Z|packhouse /D|paddling D]|page 4E9Z<b>DDBFDIDK^Q]jTlBn[|pain D[e]|paint ,Y4[Y]nF|pair "]#a,B@DI]YA]DgC|pale &Y|panel =^|paper kB|parcel @Z|parent "Z#V7Y@YDE]]aGeEg_kB|parish 5]|parked bZ|parking ,D>[K[kY|parrot IZ|parser [Zn[|part 4]B[hZi]|partner :]EAlG|party ,[:[KC|passion :[<[^AbC|passionate ;YbZ|passport "]4[@[a[|pasty "]HZ|patient #]?_@ZB]I_SEf^gXk[|pay K]|paycheck :Z|payment >C|payroll ,YQ]ba|payslip QEeZ|pdf ,[7DD]|pea ?E|peaceful B_GZ|pen ,ZDXE]WZ|penalty &[3ZK[|pencil ,[DZ_]k_|penny ,@<F?XDAW]fX|pension =E|people 8DnZ|percentage 4E|perfect +Z|perfectly 8[|period h]|person "a%b)],B3D5D=C?C@_D[H^IEJ[KYMBQ?SBXFY]g[k^n[|personal 4Y8Y^W|pest :@aF|pet #ZeY|petition 7Z][|pharmacist &Y,CSE|pharmacy 8ZD]|phone &A,B5_;B=]>Y?B@]F]HB]^dWg^jAnA|photo &B.D2C9Y<_=[?]C^D]N[QFSCWIdZfZj[k]n_|photograph *[9Z>[?]DBEbO[kB|photographer 2b|physio S[|piano 7[N_d[jD|pic 'Z([M[Q^nZ|picture &A,DA^DEI^KAWBY@]_aDe[h^|pie Q]|piece ,Z8_QZ^]|pigeon <Z|pillar U_|pillow &^2a|pin DYQ[|ping <EE]|pint !Z4^=]@[GZY]dWfYg[kC|pipe 4]|pipeline aD|pitch 6_[Z|pizza ,C.]QC|place &Z,G8f:]@[CZQD^]fE|plain .Y3[9_D]QBeCk_|plan .A4^:cjY|plane ;]>]bW|plant #ED]Y[k_nC|plastic ,]4[DCQ^Y]|plate /^4D9[M_T]|platform 5]:[ZZ|players -^|pleasure E_|plot 0[|plumber "a,@9FHa|podcast "[,E|poem B_|point #c,Z4fI_Y^|pole gY|police #[IZ|policy :]aZ|poll HZ|pond ,]5[C]FfZZ_XmZ|poor "Z/D4_|porch ,D4E|porter (]DFM_|post &[*^,[-]7]:DOZ]^^GjD|postcard 9Z|postcode #?IF|poster 4E;e<anY|pot "WSZjB|pound .[/Y2[W]ZY|power #E/Y8[;]QEU[|practice ZX|pram &]?bCEQZ_[j>|pre 8[|present "[kD|press 2ZIB|price )a,B-Z7_9D:ZDCL]QDRZSZ^[kB|printer 2DjD|priority ,A|private >YG^|privilege A[b^ha|prize M]iY|problem "Z4Z8Z9D>_F[YYeajXmX|productive 8ZJ_|programme -]0Z5Y|project &Z1>DYnZ|promise %^,A8c:^J[QD^anC|proper "X.[3[>^IC|proposal CC|proud ,?1[8X;GE_K[QD^]bBgZh[|pub ,]|public #c/[E[TZnY|puddle 4[|pump #e'Y|punnet ,Z3Z|pupil #?ID|puppy 5]7_ZY]YgY|purple %[DE|pushchair _^|quarter /e=]DZE]QYY]d^jYlWmW|question #A,Z.E9Z@[AZBWDAIBQZhYiZ|queue #E>XYViY|quick ,B-[.[E]YEe]|quid &ZQ[h^|quiet 2Z4F9Z>^BFS[^DeagDiD|quiz &YZX|quote !d'Z,[4[G_LYQG|rabbit D_NYk[|race (]|rack 7Zj[|radiator l[|radio ,_EX|raise #]&[nZ|rake SY|ramp #D,D4ZDC|range -]5^Z]|rather +Z;]bZ|rating *],G1^;YEYOZVZlX|re )[DEN_|read Fcm]|reader #d&^,ZIaK[|real #E:E>]DYFEGBH]KSN[f]iZk]|reality 8D|reason .a2E;aDEFaUZVYb_e?m[|receipt &[?]|record 0d1F@ZUd|recount ,_nY|recruiter (_<[|red #]4Z5ZgDkD|reduced )[HH|reel *X|reference -aDC|referral #[|reflection E]|refreshed -C|refund 4C>DD]FZYBdB|registered 1bV_|regular #@9[IE|reminder 4ZBZQ]k_nZ|rented #Y<a|rep ?_DY|repair 2]8Y|reply 'Z,B3^C]L^eH|request #]3gQ]|resident #Z%Z@CYCj[|rest -aCZj]|result ;ZCXj]n]|retainer ,Z|retired AXKFO[Q^|return 4[9^|revenue 5FZF|review *Z,E2[3Z>EDCE[OXSZW^nE|revised ,F1[|revolution 8Z:]^^aZ|ride "D4[8Z<a@[CZEZOYe[lY|rider #[I]|right JZ|ring >BQB|river H[|road 4Z=[C]S[|roads eD|roast ,BbY|robot ,^|robust 8ZZ^|rockstar -dJ[Rb|role DF|roll ,ZCY|rolling C[j[nY|roof 4BWD|room "[#B&a,_8D<[>??a@[FZH]XZg^h_mZn^|rota &_.Yj_kC|rotten ,D>_DCeZj]|round 5eZ_|row &B,B0[2X4X;a<Y=YAZQHb^fFh]jX|rubber g[|rude 4YWX|rule ,D4D|rumour +]|run KVnX|sack ,C=Z]Z|safe #EDA|sailor ,W|saint ?Y|sale )[5[;ZD[aDk[|sales #]2]5^Z[|sample >]nA|sanctuary J[|sandwich #Z)Z,bDEQaUZjBkB|sausage V_h^|save RF|say =^QEd^|scale .Y|scam "DDX|scan ,]>^QZeYkC|scarf ,[fZ|school "B#W%b'E4a7BI]J^QHT][]kDnX|scone nB|screen ?DD]IBK]YBj]kc|screenshot *Y,C3XQD|screw ,]?]DE|script 4B?Z|sea ,[|seal ,Z4[|seamless !]-X8I;DNY^C|season 1[2^=]@[d^gbn]|seasoned ![8D:EaK|seat "Z*[.@6[8E:[=ACcW]XWdCeVjb|sec ,AE[lY|second "^,@.[1X4]7E9[@]CYDTG_M[NWUNV[XWY^]H^@_Tacj[n]|secret 4[F_YZmYnC|security 4[|seed )[8[AYFYnB|self -]JZn]|selfie *Z<_M[i]|senior ;abZ|sensible .bSa|sentence ,X?YQ[n[|separate .CD]IZgC|serious ,an]|service YY|set D^QEhXk^|setting 4Z8W|seven ,[E[QYgZ|severe DZkZ|sewing 8[|share (d*[:[=gM_Y]dek_|shared #Y-Y:=DDd]ea|shed &[,[=XAYK^U[VXd^|sheet >XF]|shelf !EAYIWQ_|shift &A,D4De@jX|ship &ZK]|shirt 7Z|shoe AaKBaBh[nC|shoebox &Z)]|shop &Y)d,^.]2_7[<Z>_GZWZ][j[kZnZ|shopping ,^DZkY|short .W4D>^CDQBaDjD|shout +]|show 0e|shower ,BYD|sick ,]Q^|side "[(^M^[Y|sign #^AYKBhY|signal 4YD[Y_k]|signature /]4[5[|significant 1[AaR^h[|silver KGg[|simple #B(^)Z,[0[ICa[n]|single &X(])E.Z/a0]7^8Z;b>E?_FfG_MWNGRTTdUYW]Y[^Ybcfak[mdn^|site 6_C_[Z|sitter >_DE|six &A6Z;]KBkE|size CYDdk^n[|skilled n]|skip "Z#W?^|sleep 4[|sleeve ,D5]|slide &[<aQG|slightly 4D|sling 5^ZZ|slip #E.ESD|slogan %Z8F^EhE|slot ,^6ECZDY|slow 4d:Ea@gF|small %C&Z+^.D4E7]:=>@@=EcKZPZc^g@iAjHkDlanB|smaller #DDZQC|smarter aY|smell #a,]|smile &B:_^Eab|smooth n]|social <_|sock #B,V;ZID|sofa 8_UZb]h[mCnE|soft #Y%^DYI^|solicitor "B.^DXS[k]|song ,cFZQ[gG|sore 3cXZ|sorry 7^|soul %[0X:B|south D]OX|space ;[|spade DA|spaniel ,Y4XQ]|spare #Z&Y0Z4^@CEZKaMBU]eEgImC|special "C(E*[-D1]:Y;CO]RC|species 6[|speech ,aQa|splash C]kY|split -]R]|sponsored &]|spoon #X&Z<AK]k]mZ|spreadsheet 7cO[YY]^_X|spring "^|stack ![#]+]iY|staff 5Z<[|stage ;Z|stair 2F|stairwell 9C<[QC_C|standard n[|standing ;ZbZ|star &Z(ZK^MZRD|start ?[K]|starter 8E:B|statement -[8d:Z<Y>Ca]mC|station ,b>_A[hZ|statistic /b3D7cGYHUTZZY]]nC|steady 5Y<Z|steam [Z|steel CF|step 8CE[F^^[b_|steward SG|stick ,a.[5]9ZQ^ZYg_|sticky QZ|stock ,]Q[nX|stone )fNY|storm ,C|story "Z%D,C.D/E5D8^:a;@<DDDJCTCZA^]_Ca[cChGjDkCnB|stout +D,ZPE|stove 'X4[LZ|straight ,<9[IE|strange eZ|stranger %a,Y?^J[Q[|strategic -[AZE_a]|strategy :[^]|stretch .[>ZDES]e]|stretcher ,B4C|string "]>ZK]e[nD|strip D]bXk]|strong EZ|struggle .[|stuck DZk[|student "C#]&DI_KB|study D[|stunning +Z8_PZ^[|subscription B[|success IZ|suggestion :]CBVXaZlX|suit DE|suite RX|summary E[|summer 0[K[iF|supermarket 7a:XQFW^]^|superpower :YJYL[UX[[|supervisor DZ|supplier %]|surname D^|surprise ,Z1]4Z;^F^][mZ|survey *]OXYW|swan ,@|swap jZkY|sweet ,[B_g^|swift "E:^|system #DFdIEaY|tab ,[|table #C8AC_DCGZNZaZdB|tablet ,D|tag ,[|takeaway 7a|talk 2aQBW_|tally 5Y9]jE|tape kC|target :^aa|task ,ZFZn[|tattoo DZ|tax ,?.[:@QCaBn_|taxi #ZQCSE|tea &],ZQ_[V|teacher "^&C@aHYgZ|team %[-A1Y;b<dG[H[NWQDRHUD]Db[hZm]nD|teenager "ZDEK[|template 3e|temporary 4]|ten #b<F?[fZ|tenant 2ZKY|tenner !c'Z)Y*b+c.^2[G^O_S[W]jC|tennis #G|tenth =ad]nZ|term )Y=[d[kZ|test 4]C_TZj]k]nY|testament !Z1E8H:DAGJDQZaCf[|text ,C4B=E>@CZD@YGn]|thank )c4ZAZL[N]O]aGm[|theatre &E|theory 9Y|thin DbkYnZ|thing ,X9B<]>?A[BZF^JWK[P[Q^VXfXh]i[nX|think .]4Y6Z>C|third #B&?)W.[/e1D2[3[5c8BD^FDICJBQQSYTbW]YZZ^fBg^kYmAn]|thought 4Z8ATY|thousand &X/D0a|thread 3ZmX|three "FHFQZSZdXj]n]|thumb 1YVX|ticket ,[.@4W?ZIDWBY[j]kB|tie 1[<]VYk]|tight .Z|tile 8Zk[|till ;_b[|time &X,=4D7E8]:b>F@DAZDdJCQDXa^[a^d^e?iXj]k[nB|timer DX|tin "^#_gB|tiny 9]<ZE[Z^l[|tip DDQC|title =X|to ,D8ZXZjY|toaster ,Z=^d[|toddler 9BDCI[QYn[|toilet #a|tolerance ,]Q]fb|tool ,]8D9AQX_C|tooth ,[Q[|top D]FZ|torch 4XDFHAKZgY|tortoise &F|total (Z1^4YD[V^aHk[|tote )Z*c,F7[NUOaa]nD|touch 8Y9Z|tour 4C8[?]]Y|towel !Z|town 4Z7_:[IX|tractor &D,XQ]j[|trade 0^|trailer QY|train #C.Y=XD]Q[j[kY|trained 9<_C|trainee KElG|tram @_gY|transaction 1ZM[|travel )[=[d]|tray >]|treasure 8[?d^YfZ|treasurer c]|treat BYDZE[iYl[|tree ,X8C:_CYF]Q]a[|trial .]>AC[QAYDZ^|tribe -Y8YRY|trick _]|trifle @[EZ|trip 2Z>Y|triumph 8C;_b^|trolley &[,B?[Ddk_|trombone 9C_C|trophy :Z|trowel +e6APb|true %[8];^^YnZ|truly ,Z8e;Y<E?EADEYGDR[]B^bbXhD|trusted "Z-[NF|tub nF|tulip ,FQE|tumble DY|turn ,[KE|twelve ,B|twin ,Z<[|two "f,D<[?BH[[ZeFfCgEnF|typical C[|typo 4Dn^|tyre ,EM]|union 3]:?aZ|unique -ZhD|useful .^|user #]&_IXKZk[n_|validator n^|valued -]8]aD|van !^#_2^4E9^<Z=[CEDAGYYD_^e[|vegan 8Z^]|venue 8_|verge YZ|very &<,Z-C1Z;G@DB]D@F_K@QZV]eBiajAk?|vet >XFXmZnZ|vibrant /F8_AYR[^a|video &W4B?[@^|view MDPXQ[|village /Z:^aY|visionary -ZF[mZ|visit &D.fKBSW|visitor #]@cI[Q^e]ga|voice :D<]>ZQ[|voicemail >En[|volunteer #^&F,]|vote #^3X4B<^=_?YCEEBI_Q]SBT[VBX]a_d[j<|voucher #[)[4]|waiting 1g4Y;[<[C]DDN^Q[VXb[eCkF|walk &[,Z.Y6E:CS^[Ae]|walking ,ZQZ|wall %]/]1C?^T[f[nG|ward "[&]/ZD[K[|warden SE|wardrobe ,[QZUY|warehouse @[|warm 9Y;BDHQXa[n^|warning #[DZFZ|wasp ,]@Z|waste /YTZ|watch 8[h[|water &A?[KASEgBj?|wave ,W0[7DQA|way #B%E0E1_8^9D;BKZV]a[k]|wealth -D8Z^Z|wedding #F&[,^9C@ZGYKZS^iEkB|week #Z+],F-C/[0V2Z3]6X7]8B:XAZBXDbEaFXGEH^JCM]O[QFTdUUY[]]_^a]eEgYi[j]kZlcm[nC|weekend "d#Z+_7]<cDDHZKZP[]^c^iZ|weekly 6ZCY|welcome 8^^Z|well <Y?Dn_|wet +X,Z4a7Z9EYajBkG|wheel +]<ecX|wheelbarrow &D,]AYKCQ[kZ|wheelchair #^:[>SC@DGI[QYa[eZkA|while %]4D8Y>[A[BXDDJYSae_h^i]jC|whistle ,[.[DCdY|white ,Y|whiteboard #^<ZI^|whole )D-B/]4B8b<@>XA[D^IBTZ^YfXhWk[nA|widow 4Y|will )XNYPYW[|willow ![Y[|win &D|window )D:_bZ|windowsill 2ZhZ|wine 8]PX|winning ,[;Z|winter )],b.[/Z=[Q[Sad^|with CajYnZ|wobble D]|wobbly "b|woman "E#C&]/Y4]>_@cD[IEK^e_gaj[|wonderful )c1[:^a_|wonky ?Y|wool 6[8]S[|word #B&@+E.]/Z3^4B;G?YB[CCFBIEJWMDXXa]bDe^fYkI|work *^=YF_|worked .Z|working &YEYKYR^jAnC|workshop :Y<^EZ|world +^7B8];@A]EDHGJ?N?RBTE]C^alBnF|wren RE|written *ZOZ|year "B#C&D+E,@.Z/f2X5A7[:E;X=^>]?C@CCDDcECFXGAQHS]TgUAWZXD[W^EdZgDiMk_lBn^|yellow 3Z|yes ,C4[F[Q@^^|young /Ce[fB|zero nZ
a2|.[jC
a3|C[j[
a38|NZ
a5|C[YXkX
aa|-c1bRaV^
abandoned|/Z:C
abide|,a
abilities|AZ
able|-D2G3D4C<B=C@DA[JDM[QZREbW|to -D.?4D=D@DA]M]QYRFSCbX
aboard|0]8^E^aChZ|<name> Ea|the 0^UY
about|!@#W%B&B'@(<*E+B-B/@0@1<2D5C6A8@9A;D<@=B>C?C@?B@EDFYGDHZJFLCMFOFRBSXUBVAZD[C^C_BcIgEiElDmXnH|<name> )_*a+a,[4Z6Y7A8[9Z;[>c?ZAYD@FYGZNYQaXWYFeZf[|<number> !E"B#G&C)<*F+D,E-C/@0@2b4W5D7>:E;@<B=Y>C?BChD]EGF=HFIFN@PARDSET?U@W[X>ZD];^A_YaIb@eAfBiBjckblEm>nY|<somebody> #E&A,a4Z9@;C<E>]IDQ[_Ae]jCnE|a #A,D4>:><C>B?A@bCdDYFAICMCODQ^RBU_[[aAbBg[mDnX|ai F_|an 4]<WCeQCj]kX|and #Z+X.]7[SY|as KZ|bells 3EX>|bins ,?|both ^X|bringing :DA_h^|delivering 8D;EAB|drains 0f|eels 4]|eleven 4C7^|every .Z:DeZ|everything 2E;[WCgU|five ,C4A>ZDZS[eXjGn]|football ,].YQXS_|forty #]<]BY|four #C&YIBQC|goats FE|half &C,^4A:GD]IBKCY_fC|hedges ,[Q[|helping 8[JXLZ|how ,B8Z;]<a@[c[dZg[mD|in F]e]|is &];Y|it #B*]+E,_3W4@7d9Y:A;B<C=]?a@_BXCBD>FCIGJEKIPAQ^SCTYX[ZC]c^E_ZdXf_mFnD|its _Y|last QY|leadership FaHZmZ|like 2[|living :D|making 8Z:@;[A^bXhX|me LY|money #]9F|most ,Z|my #C,C;^F_mY|nine #]=Z?[C_Q]jY|ninety #E,C4YOYQCkE|noon kC|one ,_._2bDfFDWaY]dBkY|opening #^I]|our #]%C1B4B7^:B?>AEFBI[JZK[P[VBWZc[nB|people %D4@8D:[JCMYQDUV^?a]b@i]|potholes gE|printers 3>XB|six ,ECdeBjb|sixty C[|sleep 8ZF[^]mY|something +Y|ten #^>^C[nZ|that #^.E;C@AC]DBF[QFY]d[eCgEjYnC|the "[#[%T&B(D+B->/]0E3^4Y7Z<Z>@?aAAB_C?FDIcKAN[PARAS^UDVZWEX^Y^]Z^Aa_cEd@fXgWhDi[jCkB|their #C7ZeA|them ,Z.Z4[DDO[jB|thirty .Z4BQE|this !C1]4Y:_<b?CYEa_bWfBk?m[|three #C&]DCF]K[QFeEkCnH|time "YnZ|titles MZ_F|to +]/^6^7E8];C>CFbI[KYXX^YeAi]nE|turning )Z5Y|twice 2d;[QAbX|two .DCBDZQBm>|us %[*X1Z4Y:[<bEeOYb]c]lZ|vat 0X|was #b@]|what )^+X,Z3a9CAYX[^AeD|where :BFEIFkc|whether =]|which ,C|who 7]:^>DZ^|why #Z/Z>]QGTXe^|working :YA[|you "[7D8Z?a@ADBMZ]Aa[gBkCm@|your #B%b)Z-[.F3C4A>^?ZJ[MEN^SIYD]X^BaCkCnA
above|!A%]&[(a,=-B/@0]2Y3V5B7A8C:b;]<E=@>C?@@CD[EBFCIZJZKYMaNBOBQCR>SAVaWZZA^GaZbXdCeGgZk_lGm@n?|<name> A[CaD[kX|<number> /D2X3_4X>EI[eAjVk[nE|all %Z&Y,E>[YA|and -F:^V[^[a]|its bZ|the &[.[2X4@:X;BC@K]WY^BgYk?
abroad|&CD]jYkZnZ
absence|:Ya[|of :Ya[
absolute|"Y0D1[?cVYgY|star +CPD
absolutely|(_,Y-E1b7B8>:E;e@]ADBcTXV_bcg]ic|no ,aQZnZ|nothing (cM_|smashed 1X;]Z]b]
abstracts|-]C_j]
abusive|3DXE|comments 3DXE
academic|V]
academies|i]n[
academy|!Z)D:]GZYZ][na
accelerate|-a;_EZR_
accent|,Z
accents|#X4ZQBYZ
accept|!E,D/D4E8]GCR^X^^^d]n]
acceptance|-Y=[I]dVgYjZ
accepted|!A3]CbDaEDI[J_XYjbk]
accepting|b[
access|!B+C,@-d1B3A6D7Z:^;U=XCALDNCPDQBRaSYVDWA^?aW|and nZ|is KZ|to %Z:^;_C<XDbYhCjAkAma
accessed|1^
accessibility|,[9YmYnV
accessible|I^kZnD
accident|,c1Y4[:[<a=ZDDIFKFQX]D_Da]eDfFgBjE|and 1]nC|it KD
acclaimed|7Z;E][
accolade|U^^c
according|"Z,Y/D4[TBUYjElDm@|to "Z,Y/D4[TBUYjElDm@
accordingly|1[BdE^ialY
accordion|,b?]Q[gZnC
accordions|&Z
account|"A)[*D,Y-].[/F0c1C3A7C9B:B<D=d@BCZDaHAICKEOAQXR[S^TDUbX@]D^DbDdXgDk_lDm?|and D]S^jC|for #D2D4CW@YBjCkC|i +Z|in !Y8[a[|is #[DdfZjCkY|it ,[.Y|manager 7]|needed DZna|number 'CDCJ]LE|on CC|with QC
accountability|!]9D:dDD
accountant|+c,A<[F[Q@Z]aZkBnD
accountants|"_DZH^h]kY
accounted|1^|for 1^
accounting|MX|software MZ
accounts|"_#E*Y1B;B<Y>CD@E?IFJ]MYV@YXf@jEk^l=|and ,CIb|are 7[CEQEYBkA|for AY^a|is ,^3Z|on jD|with ,XQYYD
accreditation|B]
accredited|-X1[8ZR[^^
accuracy|KZ
accurate|,_YE
accused|gF|of gF
ache|%ZN]
achieve|!Z%Z-_7DNFR[]C
achieved|"Z-Y0^:Z<[B[EEJCRVUaV]b[n?
achievement|0_1]U]
achieving|)[
acid|9]W^
acorn|&Y9]
acoustic|&A
acquire|GC
acquired|1]5hQXZ_n[
acquisition|1d5aE^J^VbZ_l[|of -A1bE_J_REV^l]
acres|1Y<[HC_Dnb
across|!?"D%@)C*B+A,<-d.A/C0W1>2@3>4=::<Z=D><C>DFFAIMJDKWOAP@Q?RgSCTDU[YC^Ac_eDgYi]kX|<name> <^B]C]TDj]nc|<number> -]0Y8A;^?]DEEDRZkanY|a ;ZIXbZhY|all 3EA]QDVY^XhX|every -[8F|from BZ|our %C1A<BADBBE@FZQDVCgXhBj_|the #A%Y&X)C*D,E-S/A1E6C7a:A;=<B?BCDFBK]NARVSI^BaBf@gZi@jEn@|three -X8ZhY|two #[
acrylic|"D&]9E@[DZK^
act|"@#E&X,@6[7Y<D>ECDQ>TEXYYB[^]_bCdDeB|now 6Z7?DDkC|of 7?8]M^|on &Z4_n[
acted|#Z4]AZnB
action|&_,A-b.B1^4B7Y<EQBReV]XZ]YnG
actionable|-e8BR^abc[|insights -^|intelligence !Z-Y
activate|-_R]
activated|-bC[j^
activation|-g7Z8ARe
active|!_5[
activity|1_5Z<]Z[kZn]
actor|CDjA
actors|,C-B3]
acts|=bIBdb|we <Z
actual|#X1_4E<]?bD[PDYR]CeXfagVnF
actually|"^%Z&C(B.C1d2B4D7@8C9a;_CCD]G^H^IAJ[Q^RBS>TBV^W]]D_^b^c]fBgajCkW|read .[nV|use =aDEd[
acute|1c
ad|%C'Z+b5XCZF[PaZ[]Zb[j^
ada|*YFB^H|explains FE|is *Z^H
adapt|-Y
adapts|8Z
add|"?'a(C)D,D.B/b1Z3_4X6Y7C9:;E<F=]>@?ECaDZGZLNMFNZPBQYS?U^VYXX_BaZe[j[kbn_|<number> /_CbDYT_ZE][jZ|a 5]Z]|an '[|gift !CCZjZnZ|it ![|on =[|that ,B3F4]YY|the ,^3D=ZDE|to 1^3b7]GYVZX^|up &_KXnZ|value ^E|you 'a>FL_eB|your (E*]
added|#a&[-].C1c3Z4^<@I_TCd]f@jAnZ|<number> ,_Q_YBjBn^|a #^<DIaS_k[|it jX|to 1f|up 4Z
addictive|/eTb
adding|#YCZj]kZ|a #YC[DD
additional|&D*^BXD[
address|&@'b)D*_5Z7D8E;[>Z@^C^DcEbKEL^NAO_QBZ[^@b^g]k[l[n[|and #]']4F@_L^|book 5U|by <[|in &DCZDZKFQG|is 3Z|on D[Y^k[|or DE|so 'Y*Ze[|the AYb]
addresses|'[2^4D5Y=]EZLZZ]j]kElXnB|in '[4ZLZ
adds|5^C_DeF^LZS]ZZd]iZj[k^m]|<number> #_CaD]L[j]k_
adjourned|QD
adjusted|-YR]
adjustments|-[7E@]
admin|QGnY
administration|/_:^IBT_X^a]n_
admins|F[
admired|,Z<Y
admission|3[DYkZ
admissions|4bF[G]^Zk[
admit|,]2a4BX_gX
admits|,a
admitted|EaY^bD
adopt|1Y:aHAV[][a]|via "E
adopted|1e7ZEcKEVchal_|the 1fV_
adopters|&[)[+]5^6Y7>8Z:D[^^ZbG|are 7E8[^Z
adoption|,[1[EaKDQZS]jGkDl^
adore|%]+b.Z;[FCJaPa|it ;^FDJX
ads|!F&Z,Z0]2]5aGFU^|in 2b
adult|!@"C)].C5CGAQZSBWAk@|beginners e[
adults|!F#C)[/c0X3_4E7CCBD@GWKCN^R[TaVCeYfDgDj@kGnF|<number> !G)]2ZQ[UCaAjGnD|with R]n]
advance|)^?CE[NY[[fFiDlZ|for fH|to nZ
advanced|-[1]8dCYRYVa^abZnD
advantage|jD
advent|2gWf
adventure|!_"d(C8_;ZH]RDTC]B^[
advert|2[4_QCYanZ|and DC
advertise|;]Z_b]
advertised|g^i_jE
advertisement|(Z+c
advertisers|2d5YWa
adverts|,@2[k[
advice|"B%Z&^9[;[?B@ECXD@F]HDI_KYXGbZgD|line C^|you "C(YWX
advise|4DD^i[
advised|!]-[1_4D8CBbCFD?E^F^RabBh]iYjEk=nC|that -^1XB[CER_iUnD|to B[F_mX
adviser|"[/D3D?[DZL_TDXDeYjCk[mZ|will F^
advisers|"a)]-C5^;_CEDCNYX]ZYeVk>|are "]gZkD
advisory|7YC[D@j]k[
affect||your nZ
affected|!E#D,B.C3B4@7<;C<C>>BYCZKCQERD]B^Aa[dCeGi^j^nD|by JZnE
affecting|1_4^JCVY
affects|DZ
affiliate|2a
afford|"X(E)X,D.A/a2a7e;]>B?ED@MFQDTZW[]bbXeAgAk@|a 7[9YDBkC|not "[9Ab]|to (B)[2^7_9E;_DDMDW]][gDkD
affordable|/C1Y3Y7C8[M@TD
afraid|"G#D,C.C4[9A?CI@QDSBY^_BjYkZmZ|of 9B?DAYQD_BnY|the 4[j]|to "G>XmZ
after|!?"<#Y%Y(A)?*@+B,@-?/@2@3E6B7B8A:C;B=@>Y@XA=BCCXD[E=FBGDH=IVN@R>T@VDWEXE[C]DbDd=fWk[lAnZ|<name> !Z#^,C4?7Z>C@>CbI]QA]]g@jbnA|<number> !F#C,B-Y0X2[3a7C8F<]>DA[DBGBIAJEMBQAR_S?X^]BbEc_eDg[hXnE|<somebody> &_4E>E@cCCDYSZYBgY|a "^3C9[>^?_C?DFE[HYIZQDSBTZVC]Afb|about CB|all >[|an -E4CDE|by &C|dark 8Y|eight 9]=YEY|eleven Q_|forty ,AKC|four ,DKDQ>SYhY|half .DQ[jA|is 2[|it #Z&Z,C3[>BBBDCS]YaiBna|last ,[CZeBj[n[|lunch 5[BZCBD]ZZ|midnight ,]|months !Y;]b]m^|my ,^j]|nine &C+E,C1[3_4d5Z<XKEV[Y_g[nD|nineteen >GQE|one #^4^Ia|rain k[|school (Z.[9^M^|six 1ZC_DYYCbBj_n[|so >[|someone 9AOb|supper ,DD[|ten .aXD|that #B,C-Y.];D=C>WC[D=GCKYdAe^kCnV|the 1?2D4[5Y7_9D:b<B?_EDM^NAPcQYSBVCWA]^a_cCe]hDkZn@|their ;]DDb]|thirty-one ,DQYj[|this ,YFbmZ|three #D4BQ_Y?|twelve @]g]|two ,C.Y1X4Y>=@]IBQBSaWZeAgbn[|us +bPY|we &A4Z9^PZ|you >^I^Q_YZebj[|your #Y.B2]6]>[e]
aftercare|DD
afternoon|&C)a+B.?1^2@3F;E>^B]CaFCIEKCMANYQCUAV[XA]F^A_Ab@fDgCk^m@|and 4Z:Z>ADDIDeEkE|i A[|of kX|our <Z|tea ![)[B]NZ
afternoons|>DCZDbQ_Sam]nB
afterthought|>YeY
afterwards|"C#B.Y:D<XCBW__EbXgBn@|for *ZDZQZ|there ._|we 4[
again|!Y"_#C%C&A)@*B+?->.@3b5Y8E9B:A<@?>@ECbDEEGF?G]HbJ>KXOYRASBUZXcY[Z^aEdDf[hXjYm@nX|<emoji> +]1[2Y5[;]C_PZQDUZaDbZjd|<hashtag> ,C5dQBZY|<name> 9XDBK]Ydb]jFkC|<number> ;XC?e]kB|about 4a|after 5[>EZZ|and #Z&],_4=>XCBDDJYR]hD|as .C8Y|at ,G4[=XXYj[|because "X|been ;Z|before >[CBDC|by #],EeC|for 4[k_|from "EHC|in #W4_7D=DCfD]QD]EaXe[j_kZ|last #Z|on #C(Y3ECaQCU[Zahdj_n]|so ,YQZ|the K_^_|this ;Y=fC@jB|to nY|today #E7ZCA|we ,]4DQ]dX|with #ZEXSX
against|#[+C,C-].a/@3C4?7B9Y:E<@>W?BACCCDZFAHZ_ZfHgBm?n]|<number> "Z0Y4D;^DEKDQDb[|a *ZD_OZ|and #c.[2]4E=]W[YBd_j]|it #@.^4_@^IBQZaZk[|me &[?Y|our "E|the #Z-Z4CX]dZg@|us YZ|you .[>^Sa|your =Y
age|%D'h+E,Y-E3A7D8D;B<D=D?CCBDDEDKWLfREW^^CfAjAkCn]|<number> &ZCDD^I_QGjCn[|and 'ZLZ|of &Z,]8BK[Q_
aged|!Z#_?E@[C<DCKZSDYBiDkD|<number> ![#[@^CAGZKYQZYDfVgYiDjZkD
agencies|%Z-E1E4]9]AZJWhZ
agency|'Y-W.D1^2c8A9H;Y<eE^KZQYV]_Cf@kZl[|and ;[|gives 9D_G|has 4FEa|is D[bX|staff 4B
agenda|#W.[2D4ECDDDEZM[Q]SZgB
agent|%[,E.B1F8D<^E[MZNAQMSAUabajA|for DYQCnX
agents|7A:AEaUZZc]Bl[|and QY
ages|S=^[dZkAnB|<number> eX
agile|-e8[OYRXbElB
agility|%D8C:@nF|is :C
agm|-C1A9[<YACCWIXPcQ^R@V@XC_abDf]hAjWlAn=|<name> #E9]QE_]nA|<number> j^nF|minutes C[|on KDk^|was <_
ago|!E"a&D,E-Z/Z0^1B2A5Z:Z>CCBM[R^TCUSVVWBYDZca[cRdEhCkEl]m_ne|<name> 5]@^Zd|and ?BFZ|i ,B;DQCV^|it QX|my <Y|one 4B|our ;E|today %Z&E1A:[<CE]Q^a]jCl[|we #],D4[<^A_jZ|with -Y
agree|%B&B(e)E,W.S/]4D7?9A;Y<B>[D_HBMdN@PDVAXAY=]BdDgYhAnZ|<name> aCgW|a D]|and BZ|on 4DYC|or "YM[|that 4E5ZYE|to 3]CWLZXZ|with #_4_>]@[F[K]Q[e[mZ
agreed|#^&Y,[2[;C<Y=cDXH_I[dTibk^n@|in 2ZQD|to #_=YnD|with =]dX
agreement|&C1GKGgYn[|with EY
agreements|E]
agrees|(Z)[7DFDXZ
aground|CZjYnC
ahead|#X)C*Z+b,=-^0Z1X2F3@4C8E;XAXE^IBMUO]P_RdTWU_V]WEYC^[_BaCfCiZmZnG|<emoji> UZ|and <YQY|in /ZTX|of &_*^-d0a1_7]8[;aAYE_ObRbTXUaV]X]^_bahW|to 8D;C
ai|!?#B%F&C-g/]4a5B7E8^;G<ADAHVKCQCRiWAY_Z>a?cAhZmCnC|and ;ZkZ|driven 8Z|native -]^B|powered -c/X8W<EAZR_]X^Wh^|to -B8DRChC
aid|2C4B9D?]DAQAbEfZg_n[
aiders|_C|for _B
aids|&C+^,A/CJYKEPZ
aim|5_6fQWZ[jG|for 5]
aiming|4^|for 4^
air|"C&C,A-B/[8^>C?B@ECDDYHDNCQV^^dCe[lZn^|ambulance QC|in /Y|since <^CZ
aircraft|,DKZQC
airfield|,EFbQDjD
airing|,F<ajX|cupboard <ajX
airline|;_C_Deb^k^
airlines|#Z
airport|,B<[CDaXnX
aisle|([)Y,Z/E3Y4F=Z@aCYDXYCZGaBg]|<number> .Z4FD^YDkY|sells /E
al|nY
alan|@]
alarm|)Z3a4]7W9C:D;ABXCZD[I]JZKYN[SET]UDXZ]ZaZdEjXnB|and >^ean]
alarms|3]4D7e:a?]D_FCGCJ[KDMBQHXY]_aebAeDf[kY|<emoji> ?^f]
album|,E3W;FD@K@OZXb^Z__b]k@
ale|;DK]Q[bC
alert|,C:@;>ABEYG[QCVAXB^YaAhAlZ|<emoji> -Z:G;DE]FDG^aC
alerts|)b*],E4B7DCWDBN_O^YBk@
algae|Ca
algorithm|*D,F6aE^[Y][kBl[
align|%E8WbChWjD
aligned|)]-a8@:C;BACEZRYm^|and E]
alignment|&?-aF[Rd
alike|!X8];B
alive|%]&c,Z2[:]?^A[DCJ[K^e^hZjGkDl]
all|"b#@%D'^)G,E->/E2?3C5D6C7D<?=^>Z?Z@CA@BdCZEZFZG[H_IELYN]SZUBVXWFXWZA]EbFd[gDhFibj_mVnC|<emoji> @]gZ|<name> &C,@4YB_KCNBSYUZX[eEiZ|<number> "a#d&e(_/C0D4]5F<A>C?_ABB>CZFGJZK_Q]SEWAXAYabEeAfag^i=nY|<somebody> +^=Z>BC[PYd]kC|abilities AZ|about :^FD|accounts n[|afternoon ?bfY|ages ^^|along 4aYZZ]nY|and #D.]=Z>Y?@QEdZ|are .B<[AYRYSBgZ|areas 1cVb|at 0gBXQCUeeZi]m^|back #^,b|be 0ZUX|been )]7YGDN^jW|branches )YkG|but #XCZj[|by ![7[|celebrating BBaEiC|colour )C|comments %[|day !@#D&C/[=YQZS^TX]BaBdXeIgE|do (_Fema|down ,C8YDEXZ|eleven #?1Z?YD[QYY[e^kZmD|falls /FTF|fine >X|five )[,FC[KCjZnE|for !Y2]>Y?ZFZQZ|forty ?_fY|four "Y)[4C;aF^QYb]eXf^|fourteen ?ZCB|from )]D[NZk]|get :cMW|go CZ|goes YY|gone ;_jE|had ,^>hQ[SYe_|hands 'c,^nE|have 0]A[CZU[a]hZ|heroes :Z|i K]nD|if 7[>_]Z|in '])[*a,E1E4[8[:Z;C<^=C?CDCFDL_RXb?jA|inclusive )Y|it "^*a+[,D1ZDDE_O^Z[mZ|its %X,^CD|kettles )@ND|know 7[n[|levels C[|loaves )D|mad %AJC|me 4_;a|means .d7]Sa|members 1_BaE_eZi^lb|morning ,Y>]QZ|my "D@ZBBQCgY|new !d1D8Z:E;WA_BDGZJcNB^^aZiB|next :[fD|night #C,Y.[4C<^DZfEg]k^n[|nine "Y4ZICS_fBkE|of "F&B'](^)D*C+W.@1D2[3]4?8E:C;C<_=Z>C?ABBFBIAJAL[MaOBUEV@YCZC_CeGfDgdkImCn_|off #_&Y,Y?ZI]|on ,C3Z7]:ZCESD|other +YPZ|others +]BZ|our "A#E&?+W4T8C;A=[@@B=DZEGHCJVQbRDYX^EbFi?na|out KDQ^|over JEb^hV|plans H]|primary D[|proceeds dE|questions nZ|really 4C|residents GZ|right #E)].^4C7_>^DASXYAdZe]j]|round 1_8Y:^VS|safe D^|say (Z4YDZMZ|settings -aR]|seven ,^Q[|shops #]C=jC|signs 1E|six 4D?YFCeCf^jJnC|sizes j]|so %];[|stakeholders 1]E[VZ^_|summer k[|that ,A4[8c:DEZQD^ab]|the &](C)D+D1D2C7D8E9Z;c=^>]?eB^D@K^OWQ^TCW]badWfai_lc|there ;h>CBbD]iZ|they QZj]|this !Y"[)[D[|those :a;VE_aZnE|three "]#b,E1^4b=E?ZC[D]IZK]M^eF|through +ZPZkD|time (Y1]7Z8DLEVZ|to %^'[(];YJ[L[MZX]|up &Y,BS]__fC|we *]+[.D4D;D>DFdHYQ?bBe@jGmZnB|weathers 9XfH|week "_#A+Z,]>C@YCBDAG]K[OYP^Q[|weekend !["Y4[7ZCWGbH[Sb|welcome .Y>YJZS^e]g^nE|welders BCiC|went F[|which ,[|who #[*[0c8_=b?8@ZN[Z^^^d^f:g[hZi_j[l]|will F]m_|winter >YdZjZ|with 5e?ZZ]|yarn )F|year +C4Y<_DZPDX_|you .Z3c7C=XB[FfX[m[|your "Y%E(DMDNG^[nF|yours >ZDXOY
allen|n^|key n^
allergen|4^IY
allergens|jA
allergic|,]D^Q]|to ,]QX
allergies|k[
allergy|!Z.@9C>DCfD[SBeB
allocation|mC
allotment|#];Y?D@[A^IYN[QBS^YCg[hbkXl^|society #Y;[bYka
allotments|&_1[@anD
allow|4Z;]>CBYCaJ_QDb]h[j^|<number> C[JZjX
allowance|!A?[IAk[
allowed|#E%D([,Y.ZCCD[FYIBKYMcQ[S^WC]C_[gZmYnA|in ,D=[|to #D.CDZF^I@_Zm]
allows|C]I[KXe^
almond|"^+[,[4DkZnC
almonds|k[n_
almost|"Y,@.[/^6]7^:D;D>EBZCEFhMCO^TbUZX]Y?aDeDma|<number> "Z0Y|nobody /Z
alone|"]&V)a,Y.B/[4@5]7>:E;]<E>D@DCDDCEFF?HZJXKUN[QZSDXE]E^XaBbViAjYkBmF|<number> /ZD]|and "]._CZS_|call >CeE|for %X.DJX|in >]eX|on 3D|we 0]U]|with nY
along|#W%]&?)V,A-D.b0[1B2E5C6C;D=U?BAaBCC@FWKbO^QBSWUXV<YE[B_Bf@hY|<name> 4dY]|a .E|and .[:[D^Fc|for (].]0]<ZM_UZ|on SG|the #D&C)]1D4B6DIGKDQ@Y>Z@[CjC|to "[:]?DfE|with #a%Z.B0[A^EZI^_BhalY
alongside|%Z-^.Z1@4E:A;Z<CDXJ_RaV@jYl[|<mention> -YRZ|such ;]
aloud|0F4B7Z<^>]C[YEaZe_fXgD|on C]jY|to ,]?[fY
already|!?#E%Y'B(C)?*?+@,C-A.?/c0a1D3?4C6Y7h8<9B:D<[?@@;B@C@DZEFFEIGJAKTLCNAS=TcVAXE]haFbDfAg=i?lD|<emoji> )[FE]FmDnZ|at DD|been =XF^mZ|booked "E4F7^=ZQA|bought <[|eaten D[M[|found >[]E|given .b=YS[jE|gone 7[GXdD|got 7BDZ|had 2c7YA^hX|have ![7cF[]am[|in &Y5Z7D:FDCIDj]|know "a6Y7dFGKETEXZ]anB|left ,^|lost 7CM^]D|made /Z7ZRXT^a_|moved 7[OY|on ,B4Y7D;]>]DDK[QC^Eb^e^gBkA|paid 7YC_]Y|put /C|registered #[IZ|said ,D7^D[|sent kY|sold [X|switched 7B|the K]|told ,^4EQ[
alright|=ZNaQB
also|%D&Y)_*B,^.^0b1^2^4Y5Z7A8A9>:E;@<D=X@CE^FZKXNaQbR_S[T]U[W^Y]Za];bEc[kWl_m[nF|<name> "_&fKb|<number> 0cUc|a ,D4Z5Y<[F[NZSFZ_|all (],ZMY|ask ?]fY|asked ,D4]IZYa|available )_N^nd|because 2Y|been 5Y|delighted EY|do "[)Y9E;Z|for CBQ^|found ,??XkZnD|get !D,[W]|have ,Y|i 4Z5ZjZ|in +ZEYkC|kept 0Z5[|let 5Z|moved EZ|need )YE[|not #_Q[e^|our E[|said >Y|says kY|the )B.[0]7EDCIZQZUXj[|us "Fna|we .a1ZVY|when )X=ZD[dZjD
alt|D]kd|text k_
alter|3dX]
alteration|DEE^RYkEl[
alterations|&Z
alternate|.ZjC
alternative|-_7[Dak]
although|,Z0[DDS]UWbZ
alto|&]BCKaiD|line BCiD
altogether|,EK]QD
altos|"[#Z,Y.B3a@^S@g]j^
alumni|5^F_HYZa
always|"D#C%a&D+d,[-A/B0C2C3@4<5X:cAYCDDEFBHBJ[K:L?OBPcQYVBWDYAabd@eHg]kBmDn>|<name> +e:[P[|a :YQ[kD|ask ,FQ]|been <d|come :ZA^D^hZ|do :a|does 7^jY|for D^|has .]:c|have %e:];aJaaZbY|in "[|knew 1[:C;ZK[U[|looking )[|meant !Z8a^[aXgZ|on )[+[-Y8DEZPX|said ,_;CE[IZQ]|say :Z|says (Z|the ,Y.Z4E7bQZeE|too h[|was 4[|will :d;ZaZ
am|!C"H&B(])B*B+D-C.Y/E1^2Y3[4B5B8B9D;W=?@BBCEZHCJXKFNBRBSYTFWUXX]B^BcZdAfDiB|<name> #D,_1A2@4B;C<ACAKD_^aBb@cCe[fZjCk[|<number> #Z,e;Y?ZQ]cXn_|a ,C1d4YEYV]|about F]|afraid #F,A.D4b>FI>QAY[|and XZ|asked ;F|asking CXRYga|at ,Z2D4B<a>EDXFDQ[WDeBiE|away _Z|calling M^|careful #G|collecting 2[W[|doing )c,E4_N]e[|fighting 2E:[;^b[|giving 7Y|glad ,AQB|going ICQB|grateful ;C|here k_|honoured EB|humbled AB|i (ZMaSYbX|in ,d?XI_QWSXfA|just <E|looking ,Z2]W_|more ,Z<[|moving 4^|not +C2A4A9[;Y?ECDDCJXOVS[UTWDY@bDcXiC|on ,i<DCXEfQ[k[lYna|only ,A|opening ,D7_|pleased Bai[|proud -Y0^UZV]j[|rewriting 4E|running 2F|scared ,<QD|so >YAYQAh^|sorry ,=4c>iKDQEWDY[eej?kAnA|standing 4F|still 1b<ZVb|taking C[|talking CFjBn[|telling ,[4Y?YQ^|the #C&C,d1Z2?3[4[;_<_QcV[b[fZjC|tired "E|to CB|told 4DYA|up <b|voting ,]|writing 3F
amateur|)]
amaze|;A<DbC|us :B<EbE
amazed|5Y
amazing|%[&D(C)X+@,D-B0@1C3A4C5A7A8^:f<@?CA?BgEDFAIEKHM@NYOCP@R@VHX>YFZC]A^]abcGhAidm@n?|and PD|clients :BBYh]|colleagues <ZhC|community %Y8Z:_;ZJV^Z|partners -[;]?DBEb[fC|people ;CU^|sales ;[|sponsors &A)[K@|team ![-D;[N]RD^Y|volunteers 8^
ambassador|+a-E6]Pb[Z
ambassadors|5^
amber|;ECZD[LY|ale ;E
ambiguity|-[9DRX^Cm[
ambition|1[;[U]Vd|and 0[U_
ambitions|E_lX
ambitious|%_&B1a4D5C:?A_JaKDR]SCT_ZF^_a?hYmT|roadmap -DEE
ambulance|&B-D:Z>@AYCED_j@n^|bay jG
ambulances|,ZXZ
amen|(^7DMa
amend|3]4[E[lZ
amended|#d,F-g=]CCE]RcYZdYjBnB
amendment|&[,B;Z<aCZ^Yh]j[nZ|on CY|to EAlC
amendments|nY
among|&a,@0>1d4@5Z7Z8]<C=_>DBcDDEDFfHXICKAS@UCV^Y=Z^]ZdWhViclAm_|<number> /?0C1ETC|the ,?1c7a8Z<D=^HYR@Vd]]d_|them 4C>FFeYB
amount|'[<^BYCcDbQCi[kWn[|of <^BYQCi]
amounts|#?
amp|CYk[n]
an|!A"B#A&B(<)A+H.F/W0A2[3@6C7@:Z=A>E?H@EB@C@EDF@GEIDJXL^MCRZT^UBVYYX[I^[bGcWl@mB|<name> )^1a>[N^VY|<number> SYd[|absolute "YgY|accident DC|account %]DXJ]SW^DnA|accountant <X|act :]|actual 1b<_?bV[f^kZnA|ad n[|adult kC|adviser /D?[TA|afternoon QD|afterthought >YeY|agency 2a|agent %])Z|alarm %[,B7cM]QDT_]^mZ|album _akC|all 1]7[8DVZ|allergy DY|amazing :[;YBZb[|ambitious 1A<CE_cA|ambulance DZaC|amendment &]|answer #a&C3_=>IKKZQ[XXYBgC|apology #W,_4]MWY_|app 2]7Z:^AZF[JZ|appeal ,EZY|appointment >BB[|apprentice AX|argument ,[A[DDQ[|arm >Z|audience 4F:ZBZZW|aunt %Z|average ![/]@[G]|award 8[E^|awful ,A:]|awkward 7[>_|earlier 'Z|early ,[DDQZ]D|easy ,C8GaZiZ|eel ,[K[|egg 8X<_|electric *]|email #E'Z+^5Y6YCZD@_Bb@kE|emergency ,B4FC[DXQAaY|emoji (YJZnB|employer /Y|empty 5X7a>YN^Z[|engineer C[FakX|entire 8DjX|envelope &[,Y.[?[@[DCIYKZeCfZg^|error 4^DF|estate ,DA_hZ|even <_BZJ^QYi^kX|evening /X:];YPDQWa^|ever 8B:?h]|exciting 8C:_;CECaa|exclusive 7[|experience -[:b|expired 4^Q^YY|extension ,C2ak]|extensive -C|extra *aCDOZ|eye )Y:Ze_|honest kB|honor &Z|hour !E"A&E)^*D-B.[/E0E1F2G4^6D:C;C=a>F??ADD[GAH<I_JFM>S]TEUDW@Y_aCdXe?fEiCl_mEnA|ice "ZXX|idea 7C|incident ,_QZ|incredible 1^BDE_RAT_VYbEfDhDiBl]|independent CBjD|industry -^;DR^|inquiry ,[DE|inspiration ;]|inspiring 1C8^Yb^]|instrument /Z<bTX|insult X[|intern &V|introduction ,G|investigation ,^|invitation 8Z|invoice 4_|issue 1aCCRCVX|item ,]F_|odd j[|offer +^,^IW|old ,>DYQBWYjYn@|older #[&E|online 6E|open 1FCEVEYAjEn]|order .[CWQ]SUna|ordinary &^QBS^|outage 4aC^Y]|outside ,B|outstanding :^@dCE|owner JZNX|umbrella &[,]KV|understatement ;Z^X|unforgettable !d8^:BG]^^c[|unreasonable <[|update #Z<[IYJYR[c[|upgrade 5[NDZZ
anaesthetic|.Z
analysed|/]4FTa|<number> /]4FT^
analysis|:<hZ
analyst|QC
analysts|GD
analytics|![-bR_YF^DlH
anchor|-^<^
ancient|!Z[bjF
and|!@"D#@%F'Y(C)A*C+@/@0C5A7A9@:C;B<D>DACBBC<EEF@HCJFL^MFPJTCWZXUZGb@c^gZjCmB|<mention> &_+D1Y?aA]E_K^PBfZhalW|<name> "E#F%@&^)@+D,_-V.B0A1C2B5B7<8<9?:?;D=A>Z?D@ABBGDHDK_O]QaRaVCWF]A_CaDdHeYgFiIjXnF|<number> !H#[%F&C,=-E.C0D1Z2>3E4C5[6E8D;Z@EADCeE=G<HFJENFQEU;VXWBX[]F_DdDeGfXhEjdk[lCnD|<somebody> "W#W&V)A*F.[0_2Y3B4>7[;?<<=D@ZAYCBE]IDK]QYTaXB^EaYbBc;lZ|a "^(?*@-B.B/F0V1?2>3>6D7C<Y=X?<@DBCDCH_RYVVXD[F_Wb]f@gDkCl_nD|about #E-Z.]/a2Y>DAZBXT^W[h^|access -bR_|across -C|add (ETX|after ,a>a@EdCe[jE|again #ECBKBXY|all "a%^&A+[,B2[5_8F<^>]?cBaD_EXN?P_QCSBV]YFZ]^?e_f[lVnA|also #],^?YDZKHQabGeCf]gF|always &]+[4Z:[PYYZa[|an !Z&A2C4Y7F:[;_<YG^M[Q^TA[F]Ec]|another 0[7Y|answer #EeY|answered &[,ZQX|answers 0FnY|any 4]f^nW|anybody 7Z|anyone #[=Y>@eG|anything #Y4Z>DC[D_g[k[nX|apologise ,DQE|are 'Y,>4X7F9[:]=E>aCDD=EBI[L[NCe^hZmB|argue ,Z|around %]:Z|as &[;DEY|ask #C'D.<3^7E=B>>BZDdFdICKVNBQASEYbe<g?kcm^|asked #E,D.[3D<_??Q^YXfEg^kD|asking ,G|asks ;YD[bY|asleep iY|at )_7Z8c<b?C@]FZPD]Y^]b>dCfFgYlEnE|ate ,^<^|away +^|b 4aY]|back ,>4C7cQ?YB]_dZ|bad %]4DJ]^]nZ|be "D)[*F+F,X3]:[EDFDG]Q[TEVCX]^V_CaQb^gZnE|because !D%])[2X5^JYaB|been 2[<ZRXS]|before &E,^3_|best Q^YX|better :a;DI[dY|between &XC[|beyond ,B-D:]BZQCa]iW|bit %D&D,YKE|board nZ|book !D8]|borrow *Z3[OZX[|both #E%Y,^7Y>CD]J[T[ga|bought <E|bread 5[|breathe NFa[kF|breathes "Y-Z:[R[|bring '[-[5Z<Y=[>CC_Q>SCZU[E]Ce?n]|broke 4bYc|brought &Y|building c]|built -]|buy &Y3Z>_CZX]e[k[|by #A,B4]5V>Z?_DCF[mZ|cake EZ|call ,CD^nZ|called &A|came &^?bK[|can ,]2^4^9]<_=Y@XI^SZ_^eCjGn@|card j]|carers =bB]dciX|carried ,DkB|carry .[SZ|cash C^YZ|check 7]|child /Z|childcare =^d_eZ|children 7]|clear %cJ^|close (^MZ|closes 7[|co -X;[J[hD|coats ,BQ@|coffee 'F([AY|cold <[|colleagues 1Y:EB>RDVCa>i?|collect !e*YOYa[|colour ,BnZ|come .a6^>YDBS[[i|comes .CkC|communities 1^|community 1c|congratulations ?@EafG|consider jF|contact 3[j]|continued A[hX|corrected &]4@|cost D]E^kZlZ|costs (Yna|could +[4^:Z>]CZF^Y^kZ|count #ZDSgZnX|counted 4@|counting ,B/c0bQAT_U_VZbbnA|create :C|credit nY|customer ?ZhB|cut &DH_|d kY|dads %Z(^0Z4Z>ZFZUZ|date jZ|day +_|decided >C|dedication ;]E^bYlX|delete D[|delivery ![C_j]|did #C&Z,?4e7D>C?a@ZD@IAM@NZYZgV|discover !CYWbDmC|disruptors []|dm 6FY[_D|do "F#['Z)Y+Z,?-a2Z3b7A8A<D=XCBDWFXJBN[PXQDR^XaYX]E^AfCiYlZma|does #D&]'Z,C.E9@HDIDKag?nD|dogs Dak_|down ,^DXQ]k]|drabs 2YCZ|drive 7[:]EDR]bA|drop &Z4F6ZnY|drove 4ZjZ|dye <F|e *[KY|each #Z2ECY|early 7D|eat .^|eating KZ|eight #d&_0^=ZF]KXd[mY|electric "^:]D]HZ|eleven .[0Z4BDXQDfL|email 'CDAWYaXkB|ends .]|engineers C]|enjoy %^JVNCP[TBnC|even ,]F[|every #C)E+U,?-C4Y5C7Z8]>C?@ACBZCCDAF[IDKCM^N]RATE]Zf?i[jB|everybody :Z;YN[a[|everyone #a,^C_DCH_I^Q]jc|everything ,Y1bFDQZVdjB|exclusive 6X8_nE|expect 4_CYYZ|expects C]|experience 5]G^J]ZZaE|explain 7]|failed nZ|fair ,C4BEYR_YB|families )b|far A_B_h^i^|feel !_RD|feeling .[0Z>[@[|felt ,Z3]9[eC|fetch ,CNZ_]|filled ;[|finally )YaD|find "a,aD]H]QXTYnZ|finished ,X4W|first -X|five QZ|fixed ][|follow M]OZbClC|food ,[|for "C#C&@(c,a.[/Z0]1_2@5[;E<D>C?[CEKBMaOEQdSXaWbCfajBkX|forget ,[|forgot 4[Y^|forty ,_.[2Y4AQ[YB|forward YZ|found #C&]4A8]@[DAKY_?fCgY|four &B0X?<DXf@k]|frankly 7]>DX]eA|free ,BQD|friends ![,DB[Ga^[|from "Y#B,Y2^@ZBZKGW]Y^_^eDi^j?|fuel DD|full C[|further ,D3Z8]|future -A8Ck]|gave &]?[A]D]K^QbYDf^|gentle ,C^Z|gents B]FZGXiY|get !^)G*B+E5@6E7C8F=CDDG]HAY]Z@^?aWhDi]|gets QY|getting -^[a|give "Y,]3Y4]=Z@Y|given #[|gives /D|go .hD^ScjC|goats [Z|goes #C)Z@YQD|going )Z7]>]]Y|good &D;Z?CE[KBl[|got ,Y;X>a?EDCSBbYe^fBjXkA|grateful ;]<^|guess 5]|had &a,[<_>[IDKbQ[bCgDka|half 2[4]=CCEY_eAn]|hand 6Y[Z|handed &]K]|hang ,^3YXZ|hanging D]|hardly 0XDD|has "F#^&C,X1A7D;A>bADCAH@IbQYRDVHWSa^bDe^g@h@j]kBlDm@n@|have &Y,Y.Z3V4Z7>;Z<D>FCCD:E^FXQZ[_eCkDldnA|having #b&YI[j^|hear mY|heard 4BDD|hearing #^|heat =ZdY|held %aJbmZ|hello -E1_VY|help 0^8]:^J^nD|here ,C.a/Z4YBZDaIYS^WAX^kZnE|hey %]EX|hit Y[|hold !].dQ[S_eZ|home 5[|honestly "A,?/[4A;^<@YE^_c>nB|honoured ^Y|hope ,B:_?DF@|hot 2_WZ|house 2^_[|how 'b4[5Z<X?XCDD>F]L_QDY[f]k@n[|humbled -F8a;ZbYhBnE|i !_#B%G&A'[)A*[+],[-?0]2Z3I4^7D9[:C;A<^>a?[A@BADCGYI[JAMANEO]PSQ]WXXcYYaDc^h@iFkClam[nB|if "E%F'Y(A)Z*E+Z3[5Z9_:D;Y=[>_?X@AFYIFMBNbUC]B^Ba<b_d_eag>|ignore .E|immerse 8C|impact 1YlB|in &V,b<G@AE^HZJCQ]X]bEf>gBh[j@m?nC|innovation E]|inspire -[8[|is "E&^'^,^9[<D=A?BC@DBF^GDH?KYQ[SA]@bBeCgCj@kDm_|it !Y#V%I&B*[.[0^1C3<4X5_6]7Z8D:;<E=F>[?@@^AWBAC@EZFdG[HGKIL_NDR@SYTIUUXFZX[Y^Ea<cFgZhBiUjAlSmanA|its !]"[#[,a2X4D<bWac[|join "a(Y/EEZFCG[bYlYnC|joy :Z|just "Y1Z2[8C@XG^QYWZ|keep .^2Z4^>BFaQEdCm]|keeps &[/]=bK_T[d[|kept (^4C?]KYj]|knew &Y,D|know ?Yn[|labelled &X]Y|last #B+Z0^4Z=FCYIBJ]QAU^_Eg^kHn^|learn +cE[gY|learned <[|leave ([)]3]8a9XJ[MYQB^__YnA|leaves =Ze^|leaving .ZD[][|led ?Z|left &@?[@]H]QBU]g[|legs #B|less #]m[nY|let '@([)D.A3^7C8Y:^=CA^FFHZMXNAUA^ThZmAnB|light +[|likes ,ZHA|live Q^|lives nD|look ,?DVS_b]eEjCk[nC|looked ga|looking -Z7XbY|looks +Zb[|lose 8]|lost ,A0[=^|loved %[@ZJ]|low dY|lunch ,Z=Y|made #W&W0Z:[?[[YgY|make &Y)]*[8b;EQESX^[|makes 2[<[?YSY|making h[|many 1Z<_CCFZ|match !VGXnY|may #Z3B=Z|me ![,E2[4DaCbZnE|meet )]|members !F|membership 5ZnY|memories !]8a^Z|met ,Y-E?D|mine <Z|missed CBQD|mobile 'aL^lB|more !Y#D-A;bGXQFRBXa]]bd|most 0E4BD@EZT[UE_VdAjDla|mostly eDkC|move -]3Y7YA_^D|moved &U<EE^gZ|must -Z4AQDXZ|my #^&E+^,^2D4@5[7Z<DDbI_P^QZW_Z]b?gDiYjA|nearly 4Z<Z|need >^|needs &[2^DBW]Y_|neighbors @YBFgY|neighbours BCiA|neither 7W:[IY[]aZnA|never "]&b)C+Z,a-D4X:Z;[?_DAKbQYXWZ]_Ae?fegZ|new E]|next #Z4AgF|night 6[JXea|nine &B,?4VDZKAQ?SX|no #D%^&@+D,[.V3V<Y=[>a@ZB[CDDDFXJ[P@SaXZ^A_[dWe^gWjDmY|nobody ,D.V/[4_:E;A<B>Z?ACaDCNBQXTYXBYZ^ZbCeckCnA|non nD|none &[3Y4V7^?ADDK[_Ze_|nor jD|not !D%[&D*[.]2C5b6Z9[;GCcD[FCGFJ[Z]]?_Ye[f^jZk_l[|nothing .=4^7F;_D]QDSGe<|now #E)^+E,Y7DDCXC]A^BhB|nowhere A]|number ,^DC|oddly ,Z;]bZ|of ,BVa^]|off n[|often D^KGQ]|oh ;Z|old >Ye[|on #B&C+],D4^7Z=DCaDCE]P]QCSZYZ^]jWkClX|once ,_5Y7_@[D=GFZX][a[k>|one !E#@%B&C)[*K,Y-C0>4Y6^7D;@<a=@AZC>D?FFJHQ]SCUEZA[]^Ba_bDd@hak>mBnD|online CAaUjA|only ,]LaX]l_|open ,CF]fDkdmX|opened @]j[|opening ^Z|order %ZQZ|other KY|our !]#_&E*C+@-G1b4X:^;^<h=]>D@CABBZH?JVPAQCX@^DaSb]cjdZeDi[nB|ours &C,Z2_W[|out *[/DOZlXn_|over /Y9[;a=b_Zb]eD|own -F2[|page DagE|paid /a2^TZhZ|paper DZk]|parents H[|part @Y|partners :a<aBca^h]ic|pass EdMY|passed ,Y|passion N[hYlE|past D^|paste 3ZX[|patience ,CKCdZ|patients =F|pay !]3Y7Z=[G]|pays 5Y|people #],A2bBBY]hW|phone CYDdkbnZ|pick 4YYZ|picking "F|play /]FY|please ,X._DZfFnb|plenty .[S]k^|porters 0^UX|post '^3Y4E<FC^X[cCeY|postcode 'BDYLCnY|posted #],EQC|potato CZQH|prayers :ZaY|present ?EfD|press (]>XDZn[|prices )F|printed C@jA|proud ,G1X<ZVX|put )[.Z1[5YDEK^QGZ[d]eEgYj@|puts 4[|putting 5Y|queues BEiE|quite 8C>Z|quote !c)[+E|raised &C|ran 4V|rang #@&^4BD]IDK^Q]eAfEk]|re 4^j[n_|read ,_.>3XD[|ready 5[M[^Z|receive GYnF|red ,[j_|refund .^S^|refused ?_fZ|remember )E8Z:]^]|rent 3[>YX[eX|reopen GZ|report -]3[E[f[|repost 7Z|return .[=W|rich 8[|ride Dak]|right 4DB]|rightly 0D?aUBf]|ring ,_C^eFg]nZ|rising DDj]|roll "a7]H[|rolls GC|roughly ,EDZk]|said #]&F,A3b4DIbKBQGSaX^aXdGkFn^|sat e@|save )@.Z6c7CD_F]GZNBS]T?[^jE|saved &]/D?WKYTFfP|say !a#D.C4C=e>[DYI?MEWBd^g[k]nA|saying *Z|says #B4@IF|schools =Y|see !D"]&W)F,?.^1Y;^=C>DDDIbNBVYW=XBY^bbdCeFgYmY|send *Z3[4G5Z9^X_h]n@|sent #Z,@?XCCI^Y[eCf[k@|service 8]A[|set #c,C2^=[I_KY|seven C]|several >Zj[|share (aDBMXX[]?aYkDlBn@|shift E[lZ|should "Z3^4C>ADCHaX^_B|shout ,Y4C|show *^3_9X>EDD|shows #]0Y|shut D@|sick kY|sign ,[|signed /]DEE_kFl]n]|since "_'],[/Y?ZQ[_Z|sisters %cJ^|sit ,].]>AD[Q]S]e>kYn]|sleep )YN]|slept ,D|slightly E^|small >ZQYe]|smash -G|smell ,B|so "B#F%E&].^4Z7]?BCCHDI?JBM]NDUCZDeRg?jBkF|sold 4XH_^Z|some #D%D,B2E;D=WDBEZJCe@jEkEl]|somebody #X&Y)F4@>[@]DFYEbZg_|somehow iZ|someone #E%]>ZDXJ_K[N[Q_eZnZ|something ,_4ZD]QaSWY^^[|sometimes ,_DCQ^|somewhere @_g[|sorry ?YD[YBgZ|soul &Z|spoke ,DQD|square Y^|squeeze D]kZ|staff .E|stand EHlG|start )[:^DDEZXB^Da]|started "Z)[,B|starts D[eG|stay #B.F4E|stayed #Z?DK[R]|stays +].[PZS[|steady nY|step )Z|still 0[1^4D=a>W@bAaCDDDM^X_eYfWgUhZ|stop "_3_DY|street -c|support %a5ZJ[lZ|surprisingly ^[|tag *BMUOCUb_DlD|take *Z,A.D3]7Z=dd_n^|taken 4B|takes &Z.Z/^D_SY^]k[|talk ,]7DD[k]|talked #D<D>ZeVg]|talks D]|tap aa|taste !ZFg|taught &_K_gb|taxes )^@CgD|tell '^(Z*_+[,_.=3C9d=ACEDbFBKaL]M^O[QYSZWD^]_[d[gA|telling RY|ten !Z,DCAjB|thank !a&F)D.Z1XJBKXaZfE|thanks &Y?cK]f]|that #C%Y&G)D*^,X.^1[2]3]4V7^8?:C;>>C?BA[CCF^J_NCO_PCQYSd][g^h[jYl?mYnW|the %D'b(B*X+W->1Z2W3<6Z7D8G9@<A=W>D@UABDCF[HZJXLcM[OYPZV_WZZS[Y_XdSeCf@gFh[iXlZmbnF|their "[#^&Z+Y3C4D:C;BBCIYKZQDYBiBkB|then #;&C,^0Z3A4D7A:];^<EBFD@I?J@PCQYTHWYXBY?ZB[B^XbYdSgHi^jAkElD|there !["^#Z%X&?*_+].Z4?6W7a8C:G;[<F=Y>E?@BEC^DBJVM^S^YXZY[d]]_Eb^dFeCh]mZnY|these 2Z?b|they #F%I&Z+Z,].b2D4Y5@7_;C<X>ZFDHBPLQ]RBS]W?Z@[B^Ba?bAiWkGlZ|think :[@ZN^|thinks 4^|thirty 5Y7X|thirty-one @Z|this #F&Y+a,Z0Y6[7A:C<DFBI@P_WZ|those 4]7a>EBAJY_CaX|thought 1ZVY|three #[,Z4Z5YBZDXFZI[TDYWmZ|thrive 8Z:E|time 7_]^gCkD|to &>+C,X-E.@0D3E4=5C7E8D:>=C@BFEG]N]V?ZEe_g?hVjClDnY|today "W%Z0C1[;DZ[]B|together 8]E]l]|told #V4_;_<]=D?e@CAYf]kA|tomorrow 0Z4ZC^F_UZmY|tonight 2cW]|took #B,@4B=FI=YBg_|toys !E|treat !EGE^Z|trust !a7^TB^Fa^|try .[Y_nY|turn 5Y^F|turned &Z4D=Z>ZKY|turning .]>_S[|twelve 0[7c]a|twice #F4aQZY_|two )C-C2?4C7a=^>Y?AD@SDWD]]_ZdZeBf@j>n_|typed #AeZ|under )F;[fZgY|understanding nD|unlock -Y7C8]:[<[HW^ahY|until 4ZCCDDkA|up e_|upwards aZ|us DX|use (_8[DD]EnA|usually QFkZ|very &E1Z?_QEf[j]|visitors E[|vote CZ|voted #YI]|wait "@.C|waiting 6][Z|walk +]2YP[S]]C|want .W2B>]CYQZdEjD|wanted &A|wants 4XSY|was #A,E-E1C4A<b@]E^IEQ]RBS?bGc_eYlanY|watch &[(D)^.aDCK^N]SZj^kC|water :BaA|we #Y&C(_,A0]1Y2_3B4^6X7Z8><Z>Y@TEXG@HAKCQASFU^V[W_Y]]FcYdZh@lZ|wears k[nY|welcome 1Z|well 0[5X;X=Y?[BaC[FcmZ|went 4D=CdDeC|were ,E9]=Z@]K^QB]]gZk^|wet g_|what "_#B&C'i<^=BA[EBF[K^LkSZ]DfAjWkZm[|whatever =_QYaXd_|when 'Z4@>Y?CD_LXQBSBWDa[d[fBjA|where 'a(E8D9DG^Lc^@a[|whether 7Y=YDad_fYj^|which "D'b(@4B9DLbQZY@eE|while ,C|white QB|who "@#A&^'b,V5Z9YF[ICK[LeQYY]__dVkA|whoever =bB]CYQYYYd^gBi]jZk^|whose "]'Z7[|why #?&D'X([)Y,X9Y:[;[=aFAHCIBd^k[l_|will #B&c-D5E;E>B?CCDDAEBFAI=K^QCR<VbZB_]eJf?gCiEnZ|with "@/^4D>CAY^BbBhXjCnZ|without 2Z7f|women ,A1^7Z:_;E>dA^EFVWaZbCe_hZ|won e]|wonder -Y9]|work 1^4CC[DYV]|would "E#@,b2[3Y4E9Y;C=[?ZDBQ]_YgC|write "Y([)Z,Z3D|written &Z|wrong 4NYY|wrote #C?XIBgC|year '[LZ|yes "b#^,@2b7];^<]?[DDH_IcMAWab_cZnC|yesterday EY|yet /aT^|you !C'A)>*b+],X-D.[/[0C3_4]5]7b8A;Z=c>bBACDIYLDMAO_QWSZUDWCX[YW]]^EaCd_ebfZjDnD|your !D"B#D&D'Y([)X*c,?-A/^2[3@5C7V8C>FBXDAL_M]NVOcQ=R>_BdYf[j@kA|yours %B,ZJGQ[XY|zero 7B8E
angels|:A
anglers|?[
angry|7^:C;E>_?YDCMCYD]YbAgC
animal|,CN_
animals|#Y,]:EK]QakA
ankle|>[C[
ankles|AFhE|for AGhE
anneke|&]K]
annex|C]jX
annexe|-[RZ
anniversary|)c*Z1EB]N_OZVDbWnZ|to B^
annotate|"YkZ
annotated|KD
annotation|"_nY
announce|,B0C5B8]<BCDD_EEQAUBcAiWkYlCnC|<number> 1];cA[V]^YaYj[|a -E8]|it D_kY|our 1DAFEARZ^AaC|that ;E<DA]E@UChal@|the 1[8]<ZA@CDE_jD
announced|/a3[;@A[R]V[bS|<name> C[jZnY|in 3]XY
announcement|(B,Y9^>]FkICQ^]ZmfnB
announces|,@<_EZQ@lYnB|the -[ADQAnD
annoyed|>ZeX
annoying|,[k]
annoys|#^2[4_QF|them #Y
annual|&C/E1DACB^CDE[T@WaXBZ][cb@dZeBiZjEnE|<name> 1]<EV[|dinner S[|meeting 1@V@kZ|passes ?[|plans )Z6X|report 2YCBEDlGnD
anonymous|5]
anorak|,]
another|!?"F#=%D&B)A+[-B.a/]0]1]2C3E5^6E7Y8?:^;b=]?A@ACEDCE>F?GBICMCODR@SbTWV^W?Z_^=a^baf?gIhWlA|<number> "D0_5bU^Zd]EaC|day 4]:[;_<]HZa[b]na|family ;Y|firm /cTd|five ;C<ZA]N]bEh[|happy 5Z:[MBTE]]b]n@|in C]|leader (]|on .Z|one 0ZA]CZD]U[YCh[k[|record %[0Z|round nb|time .Y>[|way ,[4]9[kY|week :aa_|year 1[2ZBZVY^GiX
anselm|&aKa
answer|"Y#b%D*a-B.^3_4Z7@9Z<B=E>B?@@@ADBFCCDXEDF^ITJ@MBNDOYRCSXUAWGX][B]F_BbEcAd@fCiAlC|'s CYn[|<name> +[,Z7XPYQZ|<number> DZY[|a "^D[QB|about ,YDDQW|and .]3X9[QCS]|at *Z|by #P4@DYIESBYE|for #CD]|from ,[>YkD|gets "D,[HCLZ|here =aQWkE|in ,Bkb|is .D3[5[DEFZXbbY|it &Y|may 2^|might F]m^|no #aI[|on QY|our f^|questions GZ|the #[._9E;^<XCEIaJ[QCS^ZZ_@aZkCnB|to #]I_QYaC|was 4]8ZHY|we #c.]SZ|will F>|with 'Z*^|you &]>_n]|your 3^5[XZ
answered|#Z&@,@/D0^2D3]4Z5E>A?XCYEEI]QAU_WEbDg=j]k^l@|<number> 4[<_|and 3]Xb|by &BI]|every &Z,^QZ|in EFlD|the #aI]
answering|"[#^4[9[<]IbK[QCY__ZdCg]kCnV|questions VZ|the #_I]
answerphone|dZ
answers|"B&>(c)D0D2_3C4E5E7D8E:];E<E=]>??AD@H?MZNAQCT@W_XFZC]?^B_bfAh_kBlYmEnI|and K]_ZnY|are ,^g[|at "]=[H^|every 0F|for 2_W]|in n]|including ,WW]|on =[QB|only (e7E:DMc_CaD|questions CZ|the kC|to #[,e@CCAh^j>nB|will =[
anti|)Z
antibiotics|&DK@
ants|!]^[
anxiety|^Z
anxious|#^
any|#>)W+[-D.]1C2E3?6Z788A9]<>=]?@ABDeE>FDGXJAKBMDNZQ[SZVCWD[X]B^Cc?dYfAh@kel>|<name> 4Z6ZQ][YbDnd|age DEG^W^kB|branch DESYeEg]|colour =]Q]_Zd]|day "],F.X=[?[Dckc|driver S^m]|further ,Z4Z|good "?.E9_@[_^|home +[|hour ,E>dSEe_|inconvenience -[1Y4D:bCBQDYBaakEn>|language ,^QYe[|later 4a|longer 2]|make DZ|member *]O[|more &B,_9Y>aCaDBJCKBQ^_]gV|of "C&^,@2a4@5Z9_:_;E=C?ABWDBIGJ]K_WY_^f@g@kF|old (^M^|one kW|other .^3ZCZjYkY|phone jCnE|point .ZS]|questions ,^|reason =Yd]|shop D[|side DAkC|state jD|time !F)],?.e9B=EDZQ@ShdDk_nd|trouble '[|use .^@aS[|ward /Y|weekday "]>[CZE[Q^SC_Ze[k[l[
anybody|"?&[(B)E*C-E.[/E0C2A3>4[7U9j:C;_<C>^?A@BC<HBK]M@Q]TAV@Y^_gbbe_g@jBkBnA|'s &B,FjGn[|and 7[>_e[|can k[|else "^;eb]|in D_F^mZ|know 9A@BQFgA|tell QZ|to #D|who &E7Z9]>_CEeakD|with 4Z
anyhow|>YCDIZQWda
anymore|#a,[3ZD^XZkY
anyone|";#C%?&B'G(@+^,@-@._/A1C2C4F5B6E7>8?9i:Y;W<?=^>b?F@>BCE@FBH<IBKAMBQZRCS[T;UAVCZD[@]?_edXe]fBgFlEmAnB|'s ,X2[9ZD]_Wd[|actually "E9[|and =Y?Z|asks 3YnZ|at >FC]Q]|can #E:^?Z|else +[,C/Z9>;]=_?F@YBZD]_EbaiXkWn]|for "eH[|got 9]@@_[gE|have 9Z_^|in &Z*DDBY_kF|is ;bD[b[|know "B9[QaWX_]|may ._j]|on 9U_UeB|out :[|own 9BQ[|recognise 9YYZ_Z|still 7Y9Z@EQE_ZgBkD|stuck @Z|to &Z)].[9DKY|under 3BQ_nZ|want "D|wants nZ|was 4C|who ![&?)^*]+].Y3_4a7C9@;E>X?;@?DDFXKCOZS[XaY_]>^[bDdFe[f@jWl_|whose ,C4[@YDhj[kb|with .C9Y=cDYI]_Ad]gAlY
anything|!A"<#=&A'E(?)B*C+X,Y-D.^1E3A4?7?:C;?<>>_??AEBCCCD^ECFBH;L@P_QYTCWCX=ZH]@_HaEc@iHk[mA|about ,B>[YF|and .Y4[Q]e[jC|at "An[|before .ZCB|below .]|bought D^|due DZ|else )Z+^/^6ZD]IYN_Pb_Cj[k[|for #^%[&[,D2[|from ,C2[jD|goes k[|i 9]>[DDbElY|in ._DbSc|is V]|just 2^|keep g]nX|left C[|like ,>QB|on +[.Y|or QAgYnX|over ,X|that ,XD]jXkan@|the 4_|there Y]|this H[gZ|to ,A9^DZSY|under #Z|we ,_O^|with =Z>CD[WYd[k[|without C]|you +].D8]>dCcDCe]jZ
anytime|,a.[GZQYS^[ZbZ
anyway|"?&^(D)_+Y,h.B1D2F3D7D9>:C;C=C>c@ZDFFDHCI]MFN_QfS@TD]B_@dCe_gVjYkEm@n?|and "D&[5]>[HC|i ,<QD|the )Z+D;F|we 7]>]e^kE
anywhere|"^,?.a0Z8c;dFCG]ICQ=RCSdYE^abddae_jV|and .Z;X|else "_8c;YH]]E^[bZ|in #Y*W0_;YbY|near &[K_gX
apart|"X&E.EC>MCSC^ddDh]jD
api|-?C_JZXXYCe]j[n]|v1 C[e^
apiary|4Y
apologies|&D,_4f<b>a?FIWKCYafCg]nA|for 4aYZkD|to ,X4bY[g]jY
apologise|,Y1X4E5Y:c=B>Z@ZBDCDQZYG]DadhUjFnD|for 1Y5Y:d=C>[CDYFadjBk@nE|to ,a@[Q[kZ
apologised|#Z4[?]Q^jB
apologises|-]IY
apologising|#D:]
apologize|jYn]|for ,E
apology|,b4Z>^DBNZY_|in #Y|to ?[MZN]
app|!d"Z#T'B)X*[+a,D-B.[/E1B3Z4X5A6^7C9[:Z;Y<C=C>E@VBBD[EgFaGYIZJ]KAL?P]RDUDVCW^XcYa[Z]EbZeDgZi?k^l]m[|and "]%[.c6_DBSZ[_|at 0C<YUE|before )a|call DAkC|for !Z"]&]8]DEFXHYK[[]^]|has !^#C|in !]|is ?[@[C^GCJ[QWbDg_|log 0Z|now 3]A[E]X_l]|or DY|store E^|this "]|to j]|up 9X|you WZ
apparently|"E,g;eC[I[Qab^f^n[
appeal|,A-B1Z5b?DCGEYQDRAYXZdjA|closes CAjC|for @]gZ|is Eal]|stands 1[V]
appealing|,[QY
appeals|3b5[:Z@ZQCXaZXgY
appear|*d,C0bOcQB|before ,CQC
appeared|&Z
appears|4DgG
appendix|.ZkXnY
applause|([B[jalc
apple|+^P[QcjWkAnB
apples|"C2@=_dbiYjY|by ?Zi]
applicant|CZ
applicants|,C/[3d4^5b;[BcFZQEXbaZiam^|will 3Y7DBZX_
application|&A,=.^4^8[DeKB_?n@
applications|#C,C7Z8D;@<ECdECGCQ@XXj^kalEmGnZ|<number> n]|are 6]CZ[[|close 7_C[k]|for 0Y;CC]XV^Ze^
applied|4_>YD]GBfYiDn^|for 0]|to 4[>Yd_
applies|!Z|to j[
apply|!X"?(C,F-B/Y1D2E4X;D?D@ZFCGWIAMANCQZR?T?]B^Za]fBhZj]kZnX|<link> !>.[|any )E|at !E,^GF|before 7^][aY|by !CCCDDE^FFQ_jBkEna|for @ZCcDagXj[kdn]|here GZl[nY|in 6[8[|now !@7C|through +[|to "E&YnB
applying|"D.^9D@_S[_C
appointed|cZfB|<name> cZfB
appointment|#@&D,?1Z7C8D:C<D=B>bB_CZD_FDGYICMZNDQDS[XBYZaDe^f_hWi_j]kXnE|<name> G]|and DDM_e]|at @b|is 4[DEf[iZjZkC|needed C^na|no >ae_|of 1^CYV^jZn@|to ?]
appointments|"Y&C4AB[CaDDH_IZS^bCi^j^kDnD|cost ]ZkF|for 7Y|this "Z
appoints|1AECREV@l@|<name> 1AECREV@l@
appraisal|-]1ZR]
appreciate|%_1];X?CJZVWaa|it ?bn]|the ?C|you %b?BJYaZ|your 1]EYVYnF
appreciated|,E?AQDR[j>|the &DKD
appreciation|)[,F?YBZED|of -[?^f]
apprentice|#B&e(Y)B,C1A=Z@ZCAIBKbMaNBfYgXjCkC|<name> nE
apprentices|"X%F0Z<a?b@bCAEXKZUaVDb_fag^jDlUna|at @YCDaXgZ|who <C
apprenticeship|D]QE
apprenticeships|/Y0[
approach|%?,B-X1?8Z:?ADBVDEE>RaXYi[nD|combines ;]|the 3_8DX_|to -C<AB]iZnE
approaches|3[8ZCEjD
appropriate||to 1]
approval|^DnD
approvals|QCnZ
approve|<Z=BCAT_|the <Z
approved|,]/b1^4[@aCAEeIAT[V[X[g]j@kElX|by /bEaTZ|the 1bAZ
approves|#[1dCBVbjC
approx|,[4[C_Q]|<number> ,[4[C_Q]
apps|&]3]e^
apr|/A7BJ[TA]C
april|4Y6Z
apron|)]<_>E@DCZDEFXc]jXm^
aprons|kD
aqua|Ja
arch|,^@ZDB
arches|C^QZj_
architect|#Y?[j]
architects|:?
architecture|-]RYaZ|and RY
archive|#D*D,C;D<ZCDQFbCjBn]|has ,B
archivist|&]9X|<name> &]9X
are|!<"E#C%Y&?*?,F.C/_0A1>4E5Y6F7]8>9E:V;@<D=F?<@AAFB[DDEAFEGDJ[KGTZUCVBXVZW][_DaYbHeWfDiajWnH|<emoji> "];dH]bY|<name> &[1_<g?CCaQbSDT@[EgCh_i]j[na|<number> !]"_#?)a.D/T0_2]4D5g6ZAcC?F]HaI?K?NcTSW[Xba]bWdClYm^n^|<somebody> ,^Q[g^nD|a "Z#@(V)b,_1C3D4D5_8g9A:[;C>@?^BZC^D>HZLBNaQYVFWAXAY?ZZ]CbQc^dbeDhZjW|able .[>Z|about #[/]4Z:bD]IVSE]A^[|above XZ|absolutely 1X8DF[|actually ,E9]D]|advised BcRZid|affected k[|after 2aQ?W^dZ|all "B+F,e-D.^7B:C<a@aB_NcQ^RCYBg]i^jEkY|allowed =[|already )E,A;Z@DDEGXMBNBU^]ZaCb^jDkCnA|also ,C-Z2^E][X|always )[|amazing %[n]|among 7]|an 1a5dVYZb|and #b'W-Z9B>[IYMDbC|angry aB|as %[:Z|ashamed 4[|asked n_|asking #C%]-E6Z9]DZ][g^|at "B#C%A+E-D/]2D4D7E8D9C:C;B<aAACcEZJHM^^DhDk]|available )[CZECVEb^iZjZnF|aware 1X4]i]|back "^#_7FBCDEIbQcUaX[]?a?hViCm]|bad @]QX|bare CZ|basically 7aDENJ]_|begging ,Y|behind 4_>ED]eA|being -[4e7^:GJQRYSBY[kZ|below >[|better "^:C?]D]H[]WgZj]|between >[Dck_nZ|beyond 1CQDVFaBb^|blushing bWfA|booked ,].]CbDCkB|booking 7]<X|brave )]b[|bringing *EM]|broken A[CD|building 2Y8X:^AY^Va[b]n[|busy >]eZ|buying .[ZX|by &[+[,[4ZQ^|called 1bV]|calling ;cB@C]GBa@b_iC|cancelled 4]C?F]jBm[|careful &[|carrying %Z&[,^JXKXQ]|changing 2[IG|checked #B|choosing ,a5[8Z:C;WX[|closed 3Yn[|closing #E/[Q@TZXZ|cold /ZD^T]h]|collecting #^2bIYWa|coming +],C.Y0]1[CZD[VZ][h^j[n]|committed 8@<EA]R[ZZh^lZ|confident V]iZ|correct #]KE|counting (D.Y@_ZFaH|covered "^=Y@Z|currently ,]-^R]V[|dead 2ZM^WY|deciding 2]|delighted &Y8A<@E_V@cF|designing %B2[|different <aD]|doing #]%D(^)A,@4@7F:D<YCDFZI]QDS]TZ]AmY|done ,X5DDZaZ|down "]/[Q@WZjY|dry 5ZZY|due +X4b6W?YCZD_JZPaQGf]j[k]|dull "a,ZH^QZ|eleven 2_4EU[WY|eligible )Yn[|empty )Z2bWZ|encouraged 1]|enough )YNZ]B|entitled ![=]dYnE|ever ![,F|excited 8D:Z<@ACaX|exempt Da|expected BZ|extremely 0YhDlC|failing C]DD|family %e3D7C:A?EJeU]a@fD|far +_P]|fed >_e_|feeling gY|fifty 0X2Z|filling 6[7[CDN][Z]a^]bEkE|finally ]Y|fine 'X([,^.GC]D@HEM[W^_@eBkD|first DDQFdZnY|fitting )a,[|five 7[CZTZkF|fixed #a>Z|flying !Z)D7f:DMDNATZ[D]c^W|for )Z*[3a:A;EE[OXQVW[Xaa?bEeZl[|four ,Y4^gD|free (Y)A.e8^>?DdMaSeeDka|frightened 2[>]|from #D(g2G5E8ZCBMY[]jH|getting ,Z7YCCFeIY]XjCm_|giving -E:_XEk]nY|glad %@e[gY|going !B+A-F.E2D3]4[:A=[>@GCIZSD][aJe?|gone ![#E%D)F2X5@7]:D<]C>IDM^NDSWTBUCXAYDZ@]Y^TaGebkFl@nA|good &Z,A?ZI^K]QBSC|grateful %E&a4C;D?d@ZKYQ]fc|growing /[2[7[T^WYlZ|half 4]6Z|halfway n]|handled -]CZJYn_|happy ,Y.XICQXS]|hard &[>@jZkZ|having ,E3c<[QBf@j^|headed -ZS]|hearing #]4]7FY[|heartbroken <ZA]|held C^D^n[|here !c%[(=+Z,B4D8ADaEYIZKAM=O^SA^DeBjDk^nD|hiding "Z(Z|hiring %F)^-E0B1B4E7E;A<CCBMCQ[RZTDUAVBWCZ[]BaakYnF|holding ,ZS]|home 3C>CCZeD|honest .[|honoured &Z;DK]bC|humbled 1D:E<AAYVD^Ch_|hungry 5]i[|ill m[|in "C%a&W(^*b+D.Z/A5E:Z<@=V>a?aA[C^DZEZH?I]JdObSYXaaCdag_ibjclW|included C]j[n]|incredibly %[-DAZJVhZ|investing )A:Z<CBY|invited .]4ZSZ|just %E.F4[:];]<_>ADZO^SEbZeBnY|keeping *[9]IXjY|kept #]>_Q[|killing 7]aX|kindly 3^BbEaiclZ|late >DDF|lazy QD|leaving #[-Y.A7[K]R]XEYCa_kEm[nY|left 7B8_^Z|letting 7h|leveraging %E-ChC|like %Z,_5b7[<[>CQ]Z_|likely n^|listed .[|listening %d-YJ[|literally !Z|live )^7FAZCEH]]Cb^|living -^5^R]|long BEiE|looking #_%E)W/Z2C6[8F;G<DEaK[MERDWBYZbEfXgA|losing ,_/_@EB[F[Q[T^U[|lovely &^YYgakV|low ,Z5[Z[|lucky ?e|lying >_|made &C:^>[GDID][aciF|making #]%?,F7]:YJA_YbAhCn]|meant F]|missing )b+]>X|more %W,C:ZTZa^|most e^|mostly >]DC|moving 1]C[D]QZVZbD|my "A%d7EJd|natural nZ|nearly 7^[Y|nesting iE|never %[J]UZZY|new .C3[>ZCD|next 6_[[|nine 2[jB|no #Y:[<]AcQXa[b[lXn[|not !E#A%a&A+@-E/@2?5@6]7[8=<A==?@@AAZIEJbKCLFMKP>T[WBX[ZH][dDfCi[lEn?|now &^)[+D0C1b4X<_AYC:E^R[UBaAgAiXj?kFlX|number 0AC_jZkEn^|o CB|obsessed +C;ZHDUZ^ZbZ|off .b1b3g4X<_>BBYSYV_X[cWe?hXk_|officially 1aV]|ok eY|okay .b|on !C"B&D'X(E)W*Z0F2C4c5D;b?BBYDCFCGJHDIAKEM[QFRZSXUEVIWXY_[Cc^f?iCj[kCn@|one .Y1^4@:[<a>^DZV^WZaYbAebjE|online _Y|only (a*[,C1X7E:Y;]DBM^V^]CaZbZgCnV|open #E%])[5]6^;DCDGEMCQERU[bbEfEiCkWlWn]|opening CCD[kA|ordered #dI]jB|our %c5aA]JbN[X]^@|ours %Z=]iZ|out %A)Y4E=]A[C_K_VfWWd]e[iAj[k^nE|over -D7D;ZD[E[JCQZRFTBeEh]kBnX|owed 2[|paid #W.]2^4]=ZS^d]|part %[7^8C>DDBT^X]]ZhDkB|passing 4[DD|passionate "Z:@<CAXL[M]RElE|paying +[2B4Y=^@^QFgUkC|picking *[|pinned eC|pleased A?CCIZQWXZhCjC|posting &],[7C|praying ,Y|pregnant Q[|printed #]=Xj_|printing #Z,]Ka|probably 7Y@Y|proud %E(b/^0[1@7];B<[E<MbT]]]aCb?l?|public #Z|published YY|putting "Z.[>DC^SYk^|queueing X^j^nY|quick &^KZW^|quite #[kF|read >[|reading (D,^9[@dCEFZQV][g^n[|ready (])[.[5ZS]Z]mA|real AhhZ|really )Y3]QE^Z|rebuilding 4^|recording i[|recruiting =[MF|red %[|redefining 8_;aAZ^]b^h^|redoing ,@|reimagining -Z8CYX|released 4_|reminded -aBcQEX_ibnF|requested B^|required 3[EYRYXajF|rewriting 2[4^9[WZ|right #h&A+F3E4m7B;A>E@XCCD>IhNCQ>XCYf]BeBfUgbiFj@kBn;|ringing 4BC]QZdY|ripe 7^][|rolling #_)[C[nW|running #[4E>^C_QFS]eXj[|sad %_|safe DXgCkZ|saving C]j[nE|saying F]|scared 5[>ae_|second +Z5Z;^|seeing -[4Z5ZB[C^|seeking -[|selling .[|sending #](]*Z0[4[n[|sent *Z|serious -Y3Y7^R[ZZ][|set 3[X[|seven g]|shared %[|shining &E|short #]4A>aCDQ]_@eW|shut 4E<[C<QDX_YEjCm[|sick >Z|simply )Z8^;aB]i^lZ|six #Z.]|sleeping ]_|small A]e^hb|so %g+[,@-E0[2B4Y7C8A<?>d?EA^EEJeQDU^WDXXY[fCh]jElEn^|sold >F|some B[D]F_|sore <]|sorry #B,;4@:a<C@]CAIBJ]KaSAeYfDjBkA|spending )]G[|standing "b;^|staying #Z,Y|steep D^k]|still #A%A&[(D)Z+^,D.]/E2E4Y7b9Y<]>?AEC@DAIDJCKBMAN]PZSZZW]]cXdEiBkBnA|strictly !B7YSZ]Z|stronger bDmC|stuck .Z2a9[>bKUW]ea|subject DEkE|superb >[ea|sure CZD]n[|switching 7_8Z]ajY|taken 4[|taking 4D=Z|that 5_?^QDZZ|the #]%g&Y(^+],@-B.D0a4C5d8]:g;f<]>[?C@WBbC@FAIbJfP]SFUcXAZ_[EabeGhai[kAm>|there 'Y.B9Z>Y?[@[Deg]kd|they "^(C,ZHdb[na|thinking )[8[>ZOY|this ;ZE[bY|three )_,B/d4X7[NZT[Ya|thrilled -D8aAFRFVDb@cGi@lE|tired "Z,F:Z>ZTY^EeW|to 3a5YB_E[J]X_Z]iY|told #D4A8Z=ZYEi]|too :]KY|transparent 2EWD|treating ,^PVQ]|true GYm]n[|truly -]7BMZN^|trying #]4a9]QBY^lX|turning !ZDZ|two #F/F2XE[IERWWY_?fEhBnB|unable 3_:[DGXZa]i]|unaffected D^|unchanged C[|under 3_7dKX]]nZ|unreal UY|unsure DE|up #_%a,C/f0]4C5W:D;E<D>]?]C^DBE]I]J^MaNYT_YWdBeGgAhBj[kAnD|used 7W;XD[e[|using ,Y/]=YF]T[][|usually DZ|valid D_|very 5^7Y<b?bT^e=nE|waiting 5X7a>VDEQC][^Fe]jD|walking C[|warm ,]|washed k]|watching ,Z3Z7[D^X_]ZaDk[|we %Y2[9d:ZH_J[_[|wearing T[|welcome %B)Y,W.@7D:E;n>DDDKES?W^bedYh^n_|wet /C|what .[4C6[9Z:^D_QD[Y|where 8]:@|who :Z|why ;Z<_J]|with %]'Y(^,Y:Y>_@YBBM^N^b]e[iA|within 4[|women /E<]TEhZ|working +],D1Z4a;YPXRAVZY_na|worried )F2[>EjD|worth 8a:]aabDn@|writing 4^W]|written :B|wrong 7[a^|yellow DZ|you !^#?'b(_)<,B.</D4a5]7a8^9<:b;E>@D>F@GYIAJHLaMaN?OAPFQASDW@YG[]]]^Y_AaadCe@fTk=l[m>nB|your 3Z5e7C8^9><[DAZX]C_AnD|yours ,^5b7AFdHEZ^m_
area|#?&B,A/A3C6E7B;X@DB]IEKAQBTDWBYWaCb[eGhWj^kZmC|'s ;^JYb]|and CX|at kD|that -Z[Zn]
areas|-]1d3ZDCVb|of A]
argue|,]._;[<cFDQ]S]bWc[eAjE|about 4[<]QX|with ?[
argued|,W9_?DWC_[d_fBgY|about ,d4C9_Q^_^|for I]d[
argues|"]
arguing|,Y3Z9Z<XX[|about ,[9Z<[g]|with 3[
argument|#[+Z,a4CAZD@P[Q]YAkX|about =YA[QY|in +]2ZP]WZ
arguments|YDn_
arithmetic|,BQCn[
arm|"E,^2X<ED_SYW^d^kZlF|'s ,_4Z5UZZ|and DZ
armbands|@[
armchair|J]nA
armed|&W;[
arms|#b%b1Y3[4D5[C[JaKaMBV_XY
army|B_nY
around|!@"A%[&=)C,C.@0A1C3@5?8F:G<B>@@_AZCVDYF@GXJ]KCQ>TAUAVAWXZD]VaCdCh?j]k[mBn]|<name> 4]@[A^hWjYk]|<number> #C/E=CCcDeICUYWY]DeWkZ|and QF|every 8A|five <[|noon C^n[|the :];[C?DbGZYYa_j@k]|you %Y:Dm]
arrange|>[DYn[
arranged|,[C[|if DE
arrangement|QC
arrangements|,A3YQCjGk^nD
arranging|?f
array|#Z
arrest|,^1ECBFYM[QYVCj@
arrested|&C,B
arrival|)X-[8B@[CXbGn]
arrivals|"[4YC^
arrive|4C9^:b__nD|and *[|on ,ZQ]
arrived|"C#Y&b+C,]1^<ZBBCBG_K]Q[RDSCVZ]@aCj>kEnY|and 8[DCEaIDQ[kBlX|at ,cQZ|in h[|on 0]|with +EDZPDgX
arrives|#[,E9ECBDDGCSYY^fCkCnZ|<name> #ZCB|in GCSYeY|tomorrow kG
arriving|#Cl[
arrow|,BD[
arsenic|bY
art|+D-c8c;a<E=ZCZE[R[^db]cCfElY|<name> &Z8BKXV]
arthritis|#Z,Z>]?_e[fY
article|E_Fcl_m_
articles|,B:[
artisan|,D
artisans|8_;Ya^
artist|&YX^nB
artists|&X3YXYdZkD
artwork|4[
as|!@#X%Z&B'C(>)B*@+>-G.[/c0E1[3V6Z7A9B<B=X??@BCZF;HGJ_KCLCMDNBO?RVT]UDV^]BaZfBj[mBnC|<name> +^,[1g5Y:];_?E@FAeB[DDRYV_Z[bXd[f=h[j@|<number> !e)DjXl_nI|<somebody> &?,Z@[KC[_e[gT|a !B#B%[)[,U-[0C4A5@6W7^8@:@<V=Y?A@YA^BBCCRUVAW@XUZB_CaBh^iBkE|all =_|always ;DC^ibjY|an %]&Y.Y4C<_S^aYg^n]|and DY|another B[|anyone .Z|anything DC|bad ,Y/^:YTY|before 7DCBJZk[|big #]|chair ,[nX|ever %Z&[1C6[7c>Z]_|every Q[|everyone 3bX_|far "Z,E.Y9ZHYWBaB|for 2[F_|good .YSaTCnX|hard 8ZDD|hot CF|i "[,_7W<DEYKB]Y|if 5];]>DeA|in #Z0Z4^CC|is 4^SZY[|it #?&b,C.X/F4U:E;D>ZDYKbSZW]j[|its ^E|little /]6YDAT]bFnD|long &B.Z/X7E?]CAjC|many .?>^eW|much 3^<]=ZW__YeEgZ|my ![&^;CEC|new 1EnZ|normal ,B.E3FQDYBeIj^kCnA|now D[k^|of "b#e,A/A0^1^2Y3Z4d<]?EB[C^EdHXI]Q[TCU]bFi_j_lbmCn<|often .D/d2ZT_g]|on D]|one #Y,A:^EDQCaY|our 5e;@<EADBXDCJBZ_hFkYlYn[|ours ;_CF|part %H-c0Z:ECBE[RcVZhSl]|people #_2Xm[|per -_|planned 4D|possible 4X:[aY|printed CYIDgY|promised CX|quickly 4X:Y|second -F|someone ,EQB|soon >XkY|that fY|the #@%^&C)E+D.Z/E1Z2D3E6[7B8Y;Z<D?_C^DXE^JZKEPATEWCX@Y_ZE_?bZf_iAj[k]l^mEnA|their :YnY|there *]?[KXb]jY|they ,E4F5Y;V=^CBIDX]ZcgZ|though ,WDYK]|treasurer Q[|two <_|usual #D3YCcjdkDm^|we "Z%D&B-C.E0D5B8F;E<X>@A=IEOCQZR^VbXDZB^[eBhCiWnF|welcome kC|well #^&_,=.[2[5D7D9b:E;A<C=aEDGCQHS^TCW]^E_XbCd^ecjEkAnA|written :]@ZQFgY|you #A)[-A3D8W9D=D>_AYCED>KXPBW]XBe^f[jCkC|your &]+Y3[<cCZX_nF
asbestos|C[k^
ash|!Y&[(@)^,F>ECEMBYD]CgEhDnA|<name> SZ|and )_;Z
ashamed|>eY^ea|of >]
ashgrove|Abha
aside|!]'Y=d>aGVS]_Adbe]|for 'Y|we _B
ask|!>"C%@&D'E(B*C-A2^3_4C6_8<9=:B;Y=A>]?BCCDhGAIWJBKSLEODPWU^VAX]YCZU_?dCe^fBiCkdnD|<name> "[&=+D,C.^?ECEK@QWYB]Ck@nE|<somebody> "Z#C2[C^K_aXgDnB|a DDFXQW_bmY|about 7D9Z>W?YQZ|again ._3Z4^5[6Z7]SX[[]Z|and 5aZY|any ,[/[;dbd|anyone DF|anything .]DaHEnY|at =]DCFdO_QBSHWCeBjGkV|because /[|before ,Z3EC[D[QZe[|every DZ|for #C&a'D(^)?,@2E4?5B6W7?9]:E;?<X@DDaECFCHBLANAPaQCTC]CbDeZfEgahDj>kblCmBnC|how #_%],E;EDCI]e[|if #[,D0b@_DBgbkA|in >EDWFcQDX^ma|is *^7ZHZ|it DAQX|me )[+^.D2D3;<[@ZF[QXSBWBX>eE|nicely 3D7^|on 5Z|one D_QDaY|our )a+^AcH]PYg[ha|people md|so CX|that ,D1[3_XajY|the ,a;c>^DCFDQ]YV^Gb]j[|them ,Y4Y7dQ^eC|to 4]>DDej[k^|twice Dak^|us "b#_)Y4Y>Z?_DDF^IZK^QB]EdBeYkAm_nA|what #a,].AD_FDS?WA^WnV|whatever ,ZSA|when "@D]eD|where )]|whether 4DS^kZ|whoever DX|why #],D.Z7C:Z;a>[CCDBFDe_|you 6Y:Z>ZFDS^YAeajEk_mD|your 7DD[]C^Y_CjX|yourself "D.D3d7g:Y>?D;FZN_R]UZXe]faYbYe@j@k<
asked|"E#f%H&E(=)C,Y-G/A0C1D3>4>6F7;8C9D:?;:<=??@ZBCC;D]FCIkLBMBNDP[T<UFX@YCZD[?]@_Eb?c@dCfCgZh@iBmBnA|<name> #]4]QanE|<number> +^,C4aD]I_PZQCY]]B_AeCgEmb|<somebody> #;,C4Z?DI=K[QD|a #cIWe_f[|about #B-]/YDZF_IEPUR[a]eCjAkD|again #C%]4ZID|and #F&Y=bdYg@|at #Y,Y2bI]J]KBSBWb|by ,Y5X@]Q^_]g^|each >^|for #C%d)D*Y,]=A>J?B@_CED=FCHZIDN@PEQ[RCY@]C^DbDfChCk>lBmB|four #AIAQZSY|how #[AYQDd[|if #f.?4D>BD?I_QFU]jD|in QX|it ,[.]Q^|last #[2]DF|me (E,a>W@BAbN[Q_S[]Y_CeYgBhXk]|most ]Y|of F_|on #eIbfE|one ?aF]|our KBYB^E|ourselves #BHU|since 4Z|so ,^I[Q[n_|that #DIG|the #A4A=C@ZA[D^I?e]gZnc|them #C?EDZQ_j[|this "CDEH?gEj]kZ|three #]4WgW|to "W#>,E7E8Z9[>XB^DVEbI@K^SFbbgCi]jBkQl[nY|twice #@,B?[ID|under @Z|us #Y5Y;]<F@GDYIWQH_CdBiDk]|we %9)],Y@?IEJ[|what #e,=>Y?ZFCI^KGRWV[gF|where ,Y4ARZYE|whether &D,A4B@[IVJBeCgYnB|which P[|who ,E|why #d,D>D@fCBIfYE_]bEghjDkF|yesterday #[e[|you #=9[QCeD
asking|!@#h(E*D-B.Z/E0b1c2^5B7T9b:D;[<CBaEEG@HCIhMFNDSXTDUXV^W]Z?]W_YbXcAeWf?iUn@|<mention> ?CCXnE|<name> #a@]|a 3E4ZYZ|about #b4^7[IadX|again #@IF|and ,[.Z|because &F2_4AW^__gG|for "W#C&D'Z+Z,Y1[2X4F6X9D:_BfC[OFP_WCa_e[iaj^nX|how ,F;_Aab^|if #W|me #E|people C]|price "D0]UZ|the #B4a@]F]Y_g]|us /Y3]7^;[X]]^|what #c7]@_I^g]|when %D,ZB]iZ|where SZ|who 7^]X|why #b1Z@CKYV^|you >C
asks|-c3[7D9B>_?CF]KARZS=[beXmbnZ|about 3]X]n[|for ,B4C>BQCSDYCZamZ|the ,C4C|us ,ZD[F[Q]|what #_9CDCIa|whether ;ZbY|you 3aF^
asleep|(_,d0Y<]>V?DCAHZIEMcQcSBU^cbe]gDiYjDkF|in 5Z<b>a?BQ@Z[cce_nX|on ([eAnC
assemble|B^i]
assemblies|n[
assembly|1W2YK@eCfEkH|on QX
assessed|2];Z
assessment|,E-^7c8EEB^BnC
assessor|#Y&DSD
asset|%Z-d5E8?;BRehKnE|and A[
assets|!Z#b-h1[5[8A<aG]IYRbV^Z[hD
assist|#C2h3[CCW[jB
assistance|,DCY
assistant|&b,C8DK_e]kBn>|<number> QZjY
assistants|&^RZ
association|!Y+f0[2X4ZAZEcP[U^i^
assume|#D%Z,Z3[4D>BCDXY
assumed|4c
assumes|1]9XV^_YnX
assured|%b,>-_1Z4DJcQ@V[n_|that 1ZV]|we %^-DJ]|your %[nX
asteroid|CD
asthma|"E/]@aTag]kXna
astro|h^
astronomers|F[m[na
at|!A"C'>(A*E+[,D-G/C2B3A6C7D8B:>;E<D=?>Z?FACB?EGHDNZSZaDdGe[iGkZlG|<hashtag> +?-D@YF[P@Q[RB_Wf[gYn^|<link> !b#>&Z+A-D1G2E4@8F;F=A?EACC?DCEDFBQYSZVAWBX^[YeDjDkXlAm@n8|<mention> &=,X-Z?[AEK?QanY|<name> "b#C%d*Z+[,>-B.A/D1X3@4C6E7D8_;C<Y=A>>@@AaC]EZGSHZIFJ_KYLUNDOCPaQDSD[D^XbBcYdDeFgAh[j]lYmB|<number> !B%D(C*]-C/@1B2Z3_7U8B9W:C=B>C?ECdFWKGMWOWQET>V@XWYUcXeFgMjdmVnC|<somebody> &B,^1]@^DAFZQ_SZUZ_CkGma|a #D&Z-D.C/a1B3Z7B8Z:b;A<E?BA[DEEZJDVBXXYB]?^UbDcAk=l[|about #D&Z=[IDK[QEnD|all #Y+X,E.c4^;D=V>DIeNAPWQFS_X[^ZaHdWfIgD|an ,B/^4A7^][|and ,Y.E|any ,A4]>BBZCCD^P]QKgahCjBkdnc|before .[2Z|both "[,aeZjb|break 4]|breakfast ,X0c1Z7ZKFUb]Zf[|checkout !Y+c>^PanY|cost &Z)E.X=Y>C|dawn <[D[k[|desk n_|dinner NY|dusk <^KX_YiXnE|each &C7aD]IXKDjE|eight &F,Y3^8F>[D_F^SSWZ^DeWm^|eighty 2F|eleven H_jD|every #^%Z-^7D8]<D?DE]I^K^Q^RX^YiXk[|first &Y>]k_nZ|five ![#U&e,_2[3c7Z;Z<W>GCBD=GYI[K]N[gBnD|football 5]ZY|four "D#D&@,Y<ZKIYBk_|fourteen ,DbZ|full 4_?[DCQDV[Y]j^kA|gate C?jA|half "[(Z*[,B.@/[5X>DDDF[]^_Df]gbh^j]|home ">#Y&>,E.?2Y4F7C8F9Z>^?aBaC@D]HBOBR@SBW_YC]@bEeWhCi_k]nA|how 2^DZ|it "]#[&Z,c3^4D7D<]>BFCG[I^QcSAW]kW|its %X-E1];ba[bc|last #f+Y0^;_<^>a?ALXQZU[bbc_e^m]|least &]([,Y=Z?D@ZDFQEeYg^kDn]|length ,]HaQ]|long <XAZh]|low Y]hY|lunch #_%D,]1_7[EBI^V[|lunchtime ,_Q^kC|me +Z3Z;[<^>aDZFDKaPYSBXXaZk[|midnight )B,D3E6d7_;E>_B]NESFTWV][b]^eckDm]na|mile .]:dF]|mine ,<QD|minus DZ|minute 2]|most DCQDS[g]jZkC|my 2E7_EZK^NZQDWB]_|night "_+[-^2F4Y=]>D@FFYH]JWKaQZXY__e>g@jDm[|nine "@,^4B9]?^@DCIHCIZSI]^jLkFlY|nineteen ,]E_|no &k*[,^=]D^NWOYjFn^|noon "]+D3C4V7[=C>_@DDAEXF[H]XC]a^D_BeWhCiPjXlCm^|number &]7XjXn[|once ,CD_SCk]m]|one &Y,_.X;_<_EWIBQZSZ_Xg^nC|our "D#W&@)Z-[0Y:[;C=_?[@aAEEIFZIDK<SDU]_ab?dbg_hBjKlE|ours #Y:CaE|pace -];XR_h_|page SZ_]|present '].a4WC]LXSYeX|random #X|reception >FKXP^kBnD|risk 7YGY]bjG|scale -[;E<ER_nE|school /[>]@_g^|seven #D&E.[4B5]HDICQ[YEZZ[D]C|six &Z,E/[4F5B7Z?CB_CDF]G[MBNCQAS_ZB]B_DdCfEiZnD|sixteen <X|some K[|someone RY|something YZ|speed 4Y|stand %D,C|table >]@]QC|teatime 0[R^|ten "],_1Z2C4D7E<ECZDCHXREaAeZjcnD|that ,_0[4Y<YD]K_T]e[|the !@&D(E*A+B/>0@3H7D9A:A<A@ZFCGAHFJXNETDUDVXZZ[A]C^CcCiClXnD|their #Z+_.Y2]CCP]gD|them "F1^>_QBSAVZ|this #C&E,C0^1]3F4A7b8^;A<B?]CAD@EDFBKDN[QCUYVc[C]ba@cAgCjAm>nW|three "]&BH]V>hWiZkD|today %]DZQ_|two 4C7AD>GYS]|us (e,Y.X<ZMXQY|weekends 4bQFjC|what &Z9X=Z|who 3c|work ([5[>aM[bBeZj^k_|yesterday 1DYZlY|you ,e>aQaSAeZk^|your !X"[#[.F3C8c9[:C>GI_K^MAOYSCVZ[[gYhCkRnZ|yours .Y@^DDgZ
ate|%D,h2C7];D>^?CD?IGQdWBXDYXg?kB|<number> ,]4@|a >]|all WF|by gG|on 0GUE|the ,[?BQ]
athletes|/^
atlases|,]QZ
atmosphere|8W:fEV^VaZ|of 8]^X
atrium|,D1[<Y
attach|3Y9[ZZ|the 9[
attached|#Z,B0Y=CCBI[U]XYaBj>kE|to f^kDnC|with DZYZ
attack|7X:E;ZkZnc
attacks|/aTY
attend|-F.^1B3[7^=YB[RDTYVDXa]abBj]nC
attendance|&C-jCBIYQFRdZY
attendant|&ZY[
attended|&D<hA_C?EbRbcbhXlb|<number> E[|a -CCDQERZ|the -_A]CDRZhZl[nW
attendees|![%[-Y0b8[UZ
attending|,E
attention|+Y,A-]3c5Y>B@CBlDBJBK@MBQ@Xb]ab?ifnF|<name> C]|all Bcif|customers BE|passengers BEiE|that #Z-_;E
attic|&^
attitude|8C:]<DJC]C^B
attributable|-_1ZCZFZRYjYnZ|to -_1ZCZFZRYjYnZ
auction|5]8[;Y
audience|+Y,]-_/Y0]4>5j8A;A@]BfGBKYR^TZU]YEZhidn?|for 4F|of 5_Z[
audiences|%_5X;cJ]U]aChG
audio|4aDAkA|guide ?Y
audiology|#C
audit|->6]7_<ZE[FDNXQYRASU[al[
audited|4]<DlF
audition|"[,CQD
auditions|7YC_Q^S^d_e[j_|<name> Sa|for 7ZQZSB|is 4C
auditor|4Y
auditors|E_l_
audits|NY
august|.gScnD
aunt|"E%Z+D,B:B<]DCQBaBg_|arrived +FPD|in ,DQFg[|was :CaC
auntie|,_3Z9C@]dX
aunties|5^Z_gY
auth|nY
authentic|%@8f;[<B^ZaZhE
authenticity|,@;bR]ba
author|!Y#Z,Z;DDYFaQ_bBkZman[|<name> !X;D
authorised|,B
authority|-X3Z;_CEQE
authors|8]BDKZ]Edbn_
auto|)Z8ACBbEjC
automated|7]
automatic|&D)Z,D4BCED_QBkZ
automatically|!D,D4D7B=ZB^CEKDi^j[|on BYj[
automation|;]ZYba
autonomous|"E7CQam[n[
autumn|)[,A-C1E2^4X7Y9<:A;B<^>>@CCYD@E]FBKGMCQETXUYWZY^^Y_=c[n?|'s #Z0Y|<name> +]A]|and 2ZDEH[IFW[g]|is UZ|the <_|to 4Y|we 8D|with 4[
availability|-a7[P[RZ][
available|![#A&C)^*a+E-b/?0@1^3@4E5C7^:E<C>B?EE_IAKCMDN[O[Q@RcS^aVeBlY|and 7_|at )CC[D^k[|for -c6YRb|from )DC^|in *Y8YC@n@|now 7Z|on -C;ZCZE]JZNXR@a^h^|to *Z-b.Z1]TZV^
avalanche|C@Q]eBk]n[
average|!C&E,X/h0b2B3A4[:D<b=EGDH_JDNFS[TdUYVDWAYYZWf?lB|<number> 0YTYYZn]|for 4Z|in #[4_Y[|of /d0Z@[DZT[|wait 4ZkZ|was .]SZTE
averaged|RZ|<number> RZ
avoid|'E)E3c7c9[EDFZXb]dnF|disappointment !B)F7d]bnE|the F_
await|'[-Y8ZLZ^a
awaits|8b?f^c
awake|"b#X%d*E4D9[CDH^IcJb|at "Z
award|!^%[,B-E0D:C<]=ZEZGWKYP>TX[DaDbZdYeClYnB|<name> bE|belongs ;F|for &]|from EZl_|is hD|winning !_"Z&D,E-E1E:C;c<CECGVNF^_aCbd
awarded|&>1D3C8X;XABK?V?|<number> -_;]<^@_EXR_|the &>-DEBK>|to VBlD
awards|0c1_<[=[JbKDQEV^fWlX|<emoji> 1_;GV]bD|and ;a|are E[bH
aware|#C0X4W;ECaICYEaZbBnX|of 1YV[|some -[|that 0Y
awareness|OZi]mD
away|#F%B&=(B)E+X,D-C2B3_6B7c9D:Y;?<C>c?XCXDZFCHCKYPXQFTA]Z^[aUd[gFmBnZ|<name> @[g[|<number> )BCcKYO[ja|and 7]9A_AgCjDkD|at CBK]jD|because ,D.]QEkY|by 8[QA^Z|day AaEZh^|days EX|end +[7E?[CCPXd]fZ|for @F|from &E0[:Y?DDhKDMCXBYD][aZeaj_kcn]|in 3c:[C^aZ|kit MX|on ,[8[>ZC@ka|the +^<]|this 'ZLZ|till ^X_Z|to QX|with ?Z
awe|-Z?gfZ
awful|,[4[:ZIFY[eCgYkC|for >CeF|lot ,A:]
awkward|.b7Y>bDA]Z
axe|<a
axelrod|-[
axis|<YnD
axle|<ZDY
b|!E"C#C'D*Y,C-^.B1]3Z4W7C8D9A>AADBDC]DAEYGCLAQ<RVSDWAYY]D^IaFb[cChAiAlYnC|<name> ([1_3ZCBEZFaMWQFaDiZkFl]nB|<number> kZ|and Cd|b jC|flat ,ZbY|for (F|is CZ|keep DD
b1|C[
b14|#]
b2|"D)CjY
b2b|3YF[QDnC
babe|"Z%]:X;_J]]]aYb]
babes|6]7[:]F@NZ[_aW
babies|4D8]DZ]bkZ|and ,_
baby|#D%D&C)D,d.G/D0E1c2E3A5c;A<A>d@[CBDZEDJBK>NCSEV[YWZ_^CbAe_iBkVn=|'s 5ZDXZXeX|<name> @Y|and >^|formula 3C|in ,Y5^7_>WZZ|or .D>YQG
back|"Z'@*A+A,D->.[0<1>4[5A7C;B=_>ABDCeF>JYLAP?QERCVDY_d_hCjanD|'s 7^][|<emoji> F[|<link> #]n[|<name> #e(],Z4C5^6];@CZIbUYZX[ZdFeDj[nA|<number> &Y2Y8Z>@CDD[GCQZeYjR|<somebody> ,[?c|a ?]|after /[7V|and !Z"F%C&?)C8C;A<D=ZI[MAPEaCbDd^gXi[jB|as ;YK^gZ|at )_,A4D;B@_C]D;EZJWM[NbbEdCeBjWk@nB|before 'Y|but 7[|by #W4?7B:Z=ZCCDDKDa_iBjAnB|control 3Y|door 9YC[DEGDg_|for #c*[<[CbD[EaYVZYfEjVkWna|four "Z|friday ,DkY|from #F,c2Y3g4]9B<^=YDZIGPZSCW[Xa[YeGk[manB|gate fE|here (^,Z3Z6]DYX[[Z|home CEQE|i ,Z|if .Z/D4]=^S[TCYZd]nX|in !C"B#?&>)a.F2A3[8X<@=B?EBZC_DCNSRBTaU]W@cBeXj_|into 5[8A>YD[Z]e^|is ,B<a|last 0F|next CADB|no (^,[4fCXYc|of &_,W2a4B7[<^=E>a@[C]DZK]MXQ^XC_AjUk_|office -YA[CYR[|on !B"Z#a,B1[6X7[9]<CBDCEEEGC_[fZiGkBn@|open CbYE|or !F9ZK[|out .cSZmX|over &Z|pain DZ|pay ;^AXQZ|relax 8_:]^[|room "^<bC^HXYaZ^cXh[janD|row &YQB|sat ,E4[;ebc|that =Z|the "b&D,X4a:[=Z@XEZGYHYKEQ[dXjCl]m]|then #C<Z|there ,C>B|this .C4^D[f[k[n]|three >ZeZ|to !C"F#b&Z(F,C.=/X4Z7@:X;C=^@^CZDAFDG]I]KKMCQCSHWBXFY[]@_Fb_iAn[|tomorrow ,^C[D]Q[hZ|two ,E;W|under .cD]Sb|until CC|up ,_7[A[C@N]QYh^jBn^|we DD|when ,B.Z|where #]|whichever D[|will !^8^|with #D&Y+Z.Y4B<Z?EQEb[e]|within ;[=BCaDZd@j_|without =[CCDDda|you jY|your %YJ[
backbone|;_^Fb_|of ^FbY
backdated|=[eYk[
backed|"E&_.[/_7]8[bEnE|by /[8Y|us .[
backend|C^Ebe[n^
backers|/D=e@YB]TCdf|get /FTD
background|4C9[@YCDSZaBd@jBk@|check S^jC
backing|)F9Y?]
backlog|jW
backs|,D7iQA]a|and #E
backup|'Z>CD_eC
backups|!e
backwards|#Z4f;YY^[[kX
bacon|#B*Z,a;B=[CCEVIDQ_bCj^nB|roll *]|rolls ,]=]?XE[eZf]
bad|"X'B(C+E,b-C.^/]0a3C4a5D8E9]:Z;B<_=B>]CED?F?IZMBQaRFS^UWW]XC^BaVgEh@iHkKlBmAnG|and #],X<Z|as ,]|back 7^QI|day .[>Z|for "X/_0bUbV[ZX|going ;_b]|jokes &B,Z<_nZ|knees ,[0^?XQ]fY|on 4AYB|one ,B|ones 4BDZ|week ,Z
badge|*e,Y.C/C3C8C<]?ZCBDXE^HDMDN^ObQaT>]EaAfYkWmXn@|and <_kY|is ,]Ec|on PY
badger|n[
badges|SaT]
badly|)Z,^4l<C>]?[CCDBF^QXW[Yf_De^|and 4[KI
badminton|,Z
bag|!a"]%B(?)?,@-G.B/C0A1D2B3Y4b6Z7_8D:@;A<@>]AECEDYEBFCGYHZJANDO^P^SCT@U=W@YT]V^DbIe[fHg]iBk]|<number> CZDaQZj^|a !a4YYZ|and ,B3]<EDEeCjEkD|at 8[^[|back e[kZ|for >[?^|in @[|is &ZfE|of #B&B*]+Y,Z3[>VKZOZP^YD]Y|on ,FVY|to >C|with QC
baggage|CD
bagged|5g@YQ?Z[l[
bags|!a-D0B1E3[5E7A:D;@<E@YDZQGRFSZXaY@]ahDk[n=|and &[.]N]k_|are C[jZ|at X^|in D^I[k]|of ?_@[fZ|tonight @[gZ
bail|DD
bailiff|9[@^
bailiffs|DZS]k_
bait|2h4[
bake|"]#E:[DDMYQYa[bBe]kD|at M]|sale &[,ZQ[ZZe_
baked|&[,FA_KZQFhYj]
baker|"D#B&A,Z1D2Y9C<FAEBFDDHAK?VDkD|who BE|without "E
bakeries|QD
bakers|8];^=bFES^XZb]d^|and ?[f[|are 8^=bTYUX^Zd_|never FF
bakery|#B&Z,C0c4G7EDBICN@QEU^W[[]dA|and jC|in 0[U^|we 4@YE|without #F
bakes|:]LZaYnD
baking|4G9F;D=ZCEHZQB
baklava|;[
balance|#X,X8b_]k[n[|of =Z|on !]8]
balanced|/];]MZT[b^
balances|7^][
balcony|#[,cCCQ]k^
bald|/[T^
baler|,E<X
ball|#C)YB]g[jC
ballet|8[
balloon|,^?BC_Q[fCj]
balloons|,Z/[<eQ^nF
ballot|"Y&B4b:Z=c@YDCGWK@bYd^f]i_kDn_|closes GZ|opens XZ|papers 4ZbYia
ballots|aa
ballroom|"E
balls|1a7]B]DaV[j]k]
ban|3YC[D^SCj]k^nb
bananas|,aQ[
band|&X'Z)Z/E1f8C:B;Z=_BADdEWQES]VbXbZZ[[aBf^g]kbnD|<number> 1fCaD_VVXYeFj^|at CBjD|needs [Z|split =DdF|the Za
bandages|,A
bands|#D)]*Z=ZD[QBd_|and *ZOZ
bandstand|,EC[KDeZj^nE
bangs|#X]Y
bank|!]"a#D%Y+],=.D/?1?4F5B6D7A8B9@:A<FCdFAHZIAJ]PZQHSCTCV>W>XDYQZJ]F_?aCdWfXgUjb|'s ,C4]B^Sb|<name> &Z2Y>Z|<number> C=jD|account C[|and ,IE]|bought #EIE|by fY|details .[Dbka|does FF|feed )ZC^j]|has 0[EZ|holiday !]"B+F?ZC_DBSDaBfWj[nB|in &X|on IWjC|said "Z2[<D@Z|statements AY|that ,F;[|the -ZBZCYQE|treated OF|will CY|with "Y@Z
banking|-Y2_4[7];@<ZJ^KYWX^[na
bankrupt|>EQ[
banks|)[,C0bCZFZKCQ@W@f[n]|and "F<]HEn]
banned|,C.]4[7E<XF[KAQD]BjCnW|from 7FF[]BnW
banner|,Y.]<cEbc]la|and .^S_|in E[
banners|3X
bans|2[D[WYn^
bar|"B#B&C-C.D3E4D5V<A>?HCJZKGMBNDP@S@TBUWcCgTh?l]nA|'s gZ|<number> 6[[Z|and n]|from mY|has ,B;[b]|none !]|of &EAYKE|on #YIZ|staff ?_f[|the 5ZX[
barbecue|"]DcHVP[]ZaCjFk[
barbecues|nD
barber|QZ
barcode|'^nZ
bare|!]7ZG[I]]^|root CZj[
barefoot|%]1e
barely|)]/^N[kD
bargain|B[DEiY
barge|4YCCjCnE
barista|&B/[KC
barks|DZ
barley|#D,C6ZCYK[kE
barn|!Y&],Y.Y0Y3^4A8E9B>D?CHAKPS^YAaCd]gCnD|in <Z|owl #]
barrel|&],[8[^ZjEkB
barrier|,]-[9YDCRY_Yga|to 9Z_Y
barriers|F_m[
barrow|"C<_
bars|#^%Z&B+[9]DdI[NY_]j^kXnY
base|#?'a-D/B0B5a>DB[CFD[I?L]TBUDZXeIf[j[k]l^
based|-eC[E]RcVB|in RB|on CV
basement|1Z?[HD
basic|3[8[Q]XZ^^a[bC
basically|"[%[+^,]7_DEJYP]]]
basics|eY
basin|#Z.^4]DDS^YZnD
basis|-a4_EYRanZ|of CE
basket|!Z#]&C)X,X6_7^8C@[C^EDFbG[H>IZKC]^bDj]lDmWn_|is )^NYnc|working CYS[nY
basketball|,Z3b:[C@j@n_
baskets|7[8]@[ZZ
bass|,]4CKCWQfAjB
basses|#]JEK[QB
bat|#]&^,E.ZQAeCkD
batch|#a&B+D,@.C2A4[;A<B>A?G@EBHC_FEIXKZQCSEW@XFYY^_dbg@j[k_|<number> #]4eCXDAY_nC|is ![4ZCY^[|number 4]D_jW|numbers CD|of hZ|that 48YF
batches|OW^Yj]n[|from OX
bath|"]&A*]1D4D<A?AEEH_IS]B_AaBjE|and #F|with #[>Y
bathing|+_D]P]
bathroom|&],bFZQ^XFdC
baths|![%CCJQ@RDj[n<|are C<
bathtub|YZ
bats|,c.Z6[CcQajZ
battered|,_
batteries|#B&DIDbG|in ,D
battery|"A&?2E4Z=E@BD_K>NBTCVC_Ae?gCk]|cells #^nX
battle|!Z?[^Bf[iZ
bay|#Y1_7X>BQZSAeCf^g[nB|<number> &[7Z?]K]]Y
bays|?YC]DZQZeFf[gGj^|<number> CX|are CCD^QW
bc|&B,BKCjZ
be|"Z#@%G&B(A)^+F.D0D2A3_4G7_9E<E=D?=@GACBDCZDBFCHXIEMDN[RZSFWFXW]bdCfCkClYnF|<emoji> 9^_ZgZ|<name> +[,Z._4]=Z>DC[KE|<number> #D4^C[RDS[YBn^|<somebody> "?|a "b%A&W+B,A1C3a4Z5F:[<^@EAfBBCXDHEBFEPBRDSBX_Y]]F^DaZbCh^iJlDnD|able ,_.B1B2B3C4E>@A]JCMZQ^RGWBYC|about =]>ZCED]e[|accepted CWn^|added kG|adding #[|advised -a1YC@EWR]jC|afraid AY|all >C|allowed ,ZSC|amazed 5Y|among 7XH[]^|an >D@dC?DCYBfXj@|and '[(]8Yg]|annoyed >_eZ|answering &Z<a|any .D|appointed 1aA[EB|appropriate 1]|arranged k[|asked #E*^,G7E>b@]C]DYIAefnZ|asking "Z#Y+[P_Yce[|assured 1[|at "^&E,c4B7^8[:D;^<D>XC]EYHYQ[V]e[jZk^|aware -D0YC[|back +[4Z7Z;d=DB^C]DbE^I[b_f[i_kZl[n_|based RB|better -D@]D[|bothered 3Z7d]a|brave 'Z|bright )YNYi@|brought 5Y|by )Z8C<_bX|cake CD|called &[CYEaKXl_|calling ,XnZ|cancelled 4D|cascaded 1C|changed =Z|charged #[C]DD|checking 5^|chuffed ,g<^K^PY|closed #[-CC<K@jCn]|cold JZ|connected *[,D|considered 3Y|contacted 3Y7D|counted >ZQC|counting ,^|credited =[|cross 4[>]?CYY|cut C[jZ|deleted 3[|delighted 9[gF|discussing ,D3aE^QDXZlY|doing )],_HaK[N]nY|done "Z3A:[;a<[IZKDM[QBSRVY^^a^b^fAnb|doubled XCbY|down CYkElZ|driven 4bD]|driving >D|early "AHB|eligible "E|embarrassed >aDE|enough "]|entered 3YXZ|entering 1[3]|ever 6]|expected -Z|fair 4?|featured ([*aEAM]NZObZ[^DlD|filled 3[4Z7EiZ|fine QZ|first 7[FgGZm_n[|flying kD|following )D*h,BFYO_bBn[|for .^Y]|free ,C|from 6Z|full )Y|gentle j]|getting :[|given 3[|glad ,@.[Fc|gone 3a7[CCDYk^|good >ZAYdaeY|grateful ,XOX|great (@ME|happier +Y|happy #b.D3^>EI^X]|hard )[|heard =Z|held 1EEAf]lB|here .^4A<]C]NAQWSYjZkBla|home :Cna|honest #^(a,^:C<FAEIZM^Z[k@n@|honoured CC|hurt 9a_[|in !C#a&['_(a)C3X4D7E8[<E>c?D@FD^EXFDGDL]RDS^]Cebj[nD|included C_gX|informed MY|inspected CG|inspired %Z8[|joining 0d;]Ucb^|just D[|kept 5Y|kind &a,i:D>]K[Qcg]n[|known &]1]EcKZQDVZ|late ,Z|left ,D7^G[HCKXQE]_eY|let =]|leveraging -[8[l[|like 3]XZ|lit .^|long ,[|looked D]|looking ,a3c|loud 4B>^CBkA|mad !_7[|made -D8Ch^j@|making 3Z:[|marked >[|me ,e.a|met =]|missing 7[|more +],C/Y1_4Z7B8^:bHUR]V]]B^_hC|moved ,C5^8[Bdi_|my 0[UX|named 7[8]=_>BICfU|near ,EgZ|next )_/a8A9D:CHXN_T^]__Ch^mB|nice "Y,d3BDGKXQb|no )]KZQAX[|normal XZ|number 7b|off j[|offended 3EkZ|ok ,X4Z:[>D|okay :_>CJ[a]|on #V,Z3W4e7C8C<Z=]CFEdFcI^OEV_X]YWdWjBl^|one *[,F7b>?T^[]][gBj]|open D^jZ|our "Z.]5[7D;^H^JBY_ZZ|out ,YEDQ[TZ|over DYk[|owed @[|paid #a4CA[h_|part !B+_,D-B:[EAHBaX|partnering 8C;Fha|passing 3]|patient ba|paying D[I]|picked ?Y|placed *[OX|pleased ,ZDYQ[jZ|polite 7E>aZ[|possible %D7B;DBD|posted C_DZjbkVn^|posting C^|pro nW|proud !ZBci]|prouder +[]F^A|published 4[|put DA|quick !^'Y7e:CGZXC]_mY|quiet FD|reached 5Z|read &[.a4a7cD^K]YW]]jC|reading >Z|ready 3C4]<b>CCBKE|real 4]7[]Z|really f?|recognised ;CABh@|recorded &Z,[3]|refunded .^4D|removed QC|reopening ]Z|reported 1Yi_|revealed Fcmb|right ,B-^RZYAfYkB|ringing ,Z3bC]EYQ[na|rolled -aR]|round !d|safe ,D|seen !^"]8C:_>]a^eZmB|sent ,D3W>^CZQFe[j^k@|sharing ;]F[m^|short 'Y-d|shortlisted E]aGc]|shown QZ|shut ,DC]k_|signed &]|simple AE|sixteen 3DXE|slow CZQ^|so 9ZQF|some ,_-F>B|someone #]QBTG|something <^|sorry 2]I]|straight .]|stressful >E|subject -cCCR[|sure )[,[|switched S[|taken ,Z3W?YDYQZ|taking %],[.E;_DA|talking F^j^m]|thanked DF|that 7e]a|the !]"E%W(C)E*E+B-F3=4D5E6a7d8E9D;E<E>@ADC>D@EZFEOIXFZ@[d]d^@_CbEdZe@gChZiCj@k@lDnD|there &^,@.b1b4a7A:D>[HAQCV]XZgZjB|those -[|to ,B?B|told ,^.C>^eY|too ,D8]QE|true "Z:[|trusted 0]|turned B]|two #b,?4ZS]|unavailable n]|under ?[D?kC|unworn ,F|up &[,BB_DDKZ|us ,D.c;]>FS_|used -C3[=ZCZi@kC|very >YBZDZ|viewed ,C|voting C_Q]aZ|waived *]D^O[|walking jZ|with "['Z,F8DC_DDHYIDg[|without 9D:_|working ,]E]fC|worth !D.[9^Da_[jBn^|written &F4Z|wrong .b/h4E9bS[Tg_[kCnD|you )a3]9Z]BjZnC|your "E)]3[7WjZ
bea|#],XIa
beach|&]5Y7^D[K_QZ]afWnZ|and 7c]a|clean 5[|to n]
beaches|8Z:CC[aC
beacon|8Z;a^Y|of 8[;Y^X
beam|CBQAjB
bean|8^EEkZnD
beans|#^&D)D+C,e3f8DD^F_KBNDPDQ_lYnE|on )E?[@afZg_
bear|#c)[,e.]3Z;[>V?WKXQdbZ|with &A
beard|!^"](Z)X,[GYjD
bearing|.Y4bBZD]IDK[|with BZJ[KZ
bears|QD
beat|!],c1E9_;a?_DFG]QZb[eBfcnZ|<name> #[;]?ZbZna|the 8[|us @DQC
beaten|4D
beating|8Y;DCB^ZbEjA|heart 8Y;D^ZbF
beats|!["Z+X/a8[D^GDN?TZUBXZ]J^V_Xf^mC|a "^|the +?/c8c:YTa^ZnZ
beautiful|%_,Z1a7B8YEEFC]DaCmD|<name> <Z
beautifully|+Y8f>[GB]_^]
beauty|8c:^;_CB^bb^
beavers|B]iY
became|)Z1D;C<^EZFWKXbBlXm[|a <^
because|!>"W%T'C(D)A*C+;,X-=.?0?1=3?7F9>:^;A?F@EA@BBC_D@E?F?IXLAP@QYT]UBV@X>]Ea[bAcBiEnD|<name> #Y&f,[>ZKf^]fZh^kF|<number> 0F5]UEZ[|<somebody> "Z#C4G8[;DIAKaS_YGbBeYnZ|a "^#[,Y2[5c?Z@ZBYCZI[TaYEZYk]|at %b8X:FJ[iZ|every /E8Z:baEhF|everyone ,[|half I^|honestly ,E<Y|i #@&=,X.Y0Z2?4b7]>EICK?UXY^Z[aEdYe>kBmZ|in ,[|it #@%G&D(b2^7?DCFDNEQ[W_YAeB|its ,^|life 8Z^^b^|my ,ZQZ|nobody ,_/_DZT^|of #C-G.[1F2C4g5[7D8E:>;A<B=[>bBFC]DWEDGCQCRDWEY_]>^A_@dZeag?k_mYnZ|one "Y,D|our #Y%C,X.c4^9Y:ACYHJIZY^_S|people %Z,[7Z|so #_|somebody #A][eY|someone ,DDEkE|that )[4F:^NYO]b]jD|the "A#C%C,X4]5D7E8F:A>EDAE]HEKCY^]F^CnZ|their a]|there <XKCeB|they #D5D;]CBF[IAQ_ZBbZgC|three CXQGjZ|two &]CDKY|we #?%[.D2Z4[8D=ZBaDBF[Q^S?T]YaaDd_kE|when 8B;CnE|you !^"]#e%Y&D)^,F/C4H5B7B8]>YA[BEFGGVHDJ[KCN]RXWFZ@[C^^bEdCfEgEiCm@|your %]:[JaQZRYa^
become|!a%_1Z3D6c7Z8g:Z;A<DAECYFCG^J^V]ZY[a][^ac?eCh@mDnB|a )[2Y6c7YDCHZN^RD[^nA|the )F8Y
becomes|&_/Y3^8Z=bCaQ[][dZeCi^|<name> &bQZn[|<number> 7[C^]]
becoming|8^^aa[|the 8Z:Y^Z
bed|!W"W&_,Z.E1?2B3a4B7[;><B=C>eCBDDEDF?H@I]Q]UEVAWAYE]aa?e]jBkCmCnD|<number> #aI^|and 3[|by #Z,D7[|flat C^|in 8]>c?[K]Q[eY|is ![8]gZ|on ,_/[>]@ZnY|semi ![)[|with 7]
bedding|3]8_?ZQKX^]a^X
bedroom|,C.U=YDZE_I]T[Y]gY|is /Y
bedrooms|'_8C9c_b
beds|#?)B,B7D;CD_IAS^U@YG^YgC|<number> I[|and &e,C4EKWUB^Yn]|are !EKZ]Y|at DY|free Q[|in &@KB|on #E
bedsheet|.^S]
bedside|jW
bedtime|#](].YDYF_MXaFk[manY
bee|@Zg]
beech|4ZDEU]j]
beef|#_7C?aC?I]S[]D
beekeeper|<Z
beekeepers|+bDYKZ
been|"Z#G&D'Z(>)C*A.?0?2@3E4Y5X6E7D8G9[:E;Y<a>[@GAWBYCFDBEYHYJYQ[SCUAWAZ^^E_XbXcYeWi^lY|<number> ?af^j[nZ|a "A+B1_4D8E;@<_?]AcF[HCJaSAV^c[fRh_mX|able 2[>Y|about A[^Z|acquired 1]QXn[|an a[|approved Ea|asked 5];]IEYBg@|asking #f,E>CBdIfQ@eEia|at "]%]&D4D<aJZKCQWcb|awarded 8Z<Z@[AD|behind +[|bought ,B|broken E^e[|brought #Z-_R]|busy <_AZ|called ,^;IQ[|cancelled 4^<ZY^|changed 4Z|charged IZ|coming ?D|cut ,[|dealt 4Z|doing ,_;DDYFDQXbGjBmCnU|done +[-Y?cD]|dreading >b|dreaming !]8YAZ^[hY|easier 8_^c|elected 1C;BEZQCbAl[|emailed C[j]|extended nW|feeding n^|filled 4[b[|found D]f_k[|given Q[SBgZjZ|going 4^iZ|here "Y,]9D>_QX|hiding +F,]<E>YF[|hurt 4Z|in ,>;X>?AdM^bZeCh[|informed ,[3[CD|invited A@|keeping %]mZ|left )X,D7D|let '[|locked 3^|looking 4X;[b[kA|made EF|making DZQF|meaning )Z.[7E|mended Ca_ZfYj^|missing ^]|moved .[D_S]kZ|named "Z&Z-A1D8Z;]K[UDVHaamB|nothing +_|offered ,DCD|on &],A4D7]<]FaHVQ=bYcYmX|out ,ACBeb|paid 4C=_@ZK^Y^dY|part ^C|passed 4^|patient ,C>[B]|phoned QZ|possible <Z|promised 7_]Y|promoted A>h>|published Eglb|put &C;]jB|putting #D,>5[CDQBeC|quiet <^AYFch[m[|quite ;[|rated 1[V[|re #^|read QD|reading g[|recognised ;aEWJDaBbYhYlXnX|redone #_|refunded 4b=ZC[Y[dY|refused 'dF[|repaired B_CYi^|replaced h[|reported nX|returned QB]Z|right @[Y[|round ,Z|rung C^|running 2[<[|sat ,D|selected mZ|sent D[QEk[|shortlisted 1@<DE=QDVAcAf[h^nE|shown ,]-ZQ[RZ|sick *_|since 3[4Z|sitting 5Y7]FYQBT[]]m]|so )Y;Z|sold #]=[QY|some <[|sooner EF|swapped #d&D,FQFkD|taken 4^=]>DQ[gE|tested &[dZ|the &]8B;Z<cMWjZ|there "c%Y)]9_<DNfk[|thinking #b<Z>YAZQ][[|thoughtfully :[|through "C#Y&b0ZIbK^Q[U_e^n[|to ,^7c<]Q]]_cVfDgY|told #A,b4@5]7C9Y;C>Z?E@[DBFDI@Q_S[YB_ZfAjInB|tried nX|trying 4D?Z|tuned KZQA|turned ,[5b|two 4[|under =Zd[|up ,[7]<DA]IV|using kA|very &^?ZP_gE|voted ;EA]VCbGlA|waiting ,B8E;[>[@^F_QDd]m]|walking +^|warned ,a7cCFFAQc]ZjBnD|with BXKBM^iY|working 1ZF[KDS]|worth &c|writing &_,[|written ;]|wrong ;ab]
beeping|#Z.EI[
beer|!Z%G&Z)c-E.[7Z:Y;E<ZADCBF^G[KWQ^RFWXfCj@l_mGnA|garden n^|mat Fa
beers|8[;ZQY
bees|#C4D5]<^CbDXKYNZQZZY]]nY|are <_|in ,BD^
beetle|nX
beetles|&[=[KY
beetroot|&U6Y9^>CJC
before|"@#D%I&Y'E)E+C,>-B.[/B1A2C3Y4F7c8D:@<>>CA@CZDbFDG^PBQCSWTFUAV?YW]baDcCeEjWk^l^nA|<emoji> m]|<name> !_&C*],D.D5a6[7d;C=b?DBZC_DYE]F_G]KFMCO_SCY?Z][Z]Z_[dbgE|<number> !^&E,C0D1G3]4b5D7B9a>C@]BXCdDERCSFUEX]]BbCe@fDg^hCja|<somebody> #E&Z'YDBE[M_fAkC|a +[-YKB_Dmd|and 0[7?>[DDK[]C|any 2Z|anybody .]4d?ZSYY^|anyone &Z(]*D3_4W9D;a=_@ZDDY[b_g^kB|anything 6ZD[|bed 3]Da|breakfast "Z&^;b?dKZ]Yb[f]|buying HF|dark >C|date QaY^nZ|each nY|five #YC[|i #C&[+_2Z7a;D?AI]kB|it !E#]&@)D.]2D3C4A5Z7e=^@CGCIYKAMBSYTXXEZ_]g^AhEjB|last ,[|lunch #_1Y3Z|midnight !H([6D7V=DMWXD]WaGjB|nine &Z=C?a|noon !^#[4CCXFDQ[jZ|not lYnZ|on ;Z|one ,].b=[S_|or 9H@Z|our &a;@K]eX|paying .[DG|six )aNaf_|so bX|somebody *]7aDB|someone 7^]]|summer CZi[j[kDn^|tax 1bD[V^|tea (^|ten )c,bN[kZ|that &E*[;X?BDZWaf<gB|the !c#D+D.E1D5]6X8C9_?V@BCEEbIDKCLYNXS@WWZY_^l[m_n[|their mC|then #^,C.A7C>ZBZD^iYnA|they !V+^2_7b:[@]C?G[IEP^Q]WY[Z][^WjE|this (C9BCcEZK_MD_Ej^nY|today kX|us &C|we &_,99W;X>E@ZBYC=DEFGK]Q?XDgYhBj>kB|winter 7E|work KZd[|you !@&?)A*C-].c5C7D8A9<>@?>@TCbDaFWGBIDOHQXRUS_YDZ?]C^A_CdDg^hbiAj]kblB|your .A4F7_8Z>ZDDG][C]Za[bDnY
beforehand|,B.AC^KCQDk]nF
beg|8ZF[dX
began|)X,?0W4_7Z<fAdDEFZICK^QBYabBc]fDhcj_nA|as AYK^|in 7_<X]ZcXj_nF|with &]F[RZ
begged|#c,Y>ZFaI[m_
begging|,^4E7[B][]a]|for 7Y;ZB]|you aYm]
begin|'Z(^,?/_4F8C>[@DKZMZRISYT[k[nC|again (aM]|at )]kX|on kW|to <VQFnF|with '[/dTa
beginner|#^,]4^8^>]eZnB
beginners|#Z&B4C5_>_C_GCNBQ^YE]AdCebjcn@|<name> C_j^|<number> ,Y
beginning|1^8BVY
beginnings|:Z<XAY
begins|!C%C&A,@-D4C:a<CC^F]J@K@MBQ?RAVDYA]Da]fCgAlY|<name> BYC_|<number> E]l]|at :caa|in fD|where aD|with :^AZFahY
begun|F^m]
behalf|#D._2ZAYDDe]nB|of 2[AYh_nE
behave|%]
behaved|,Z
behaves|CB
behaviour|/Z4aTXY^
behind|"=-D.@/C2B5A6B7Y8?:D=D>[@VAYB@ECN[O[PGU]ZB[E^>eZgXi?lDnD|<name> )Z,X<_AYQZeBkE|<somebody> &[,@4E|a &A,a@AK@PFQceZf]jGkA|and >]|closed "=<ZHD|every :[;XN^^E|it #_,BI^Q@|on 4c>]@ZYZnY|our *a@^O[^]|the "X)X,B.C1^2D4?7A8D:C<@BFCHDbF^QDSAUAV_WA]C_aaJcBdZjXk^m_n@|them 3[DCX]|this +Z2[F[U[m]|to 4^>[@Z|us (^|with <_|you ,E>^DCe_j[n[|your ,Z@]gX
beige|nB
being|&=*B,[-Y.A/E0D1B2D9>>]AABBCcECGDHEJ_KFMHRZSATEV@ZF^^cFeTj[n@|a "Z%Z)[+X-b:DNYR^]]^]|asked #>&]>C?]FYI?eCf]|done kC|given d[|in :[|mended ,C|on [X|paid #Z4CJYKY|part )aN[RChXm[nE|resurfaced k]|rung DY|rushed >_e]|sold 4GQX|the ;Yd^|told #C;Zn[|very =Y
belief|,C8aAYQD^bc^hZl^|that 8[:DAYcZh^l^
believe|#D&D(a)B,Z-?/C0^1^2@3D4E5E7B;H<X>B@BAbBFCYDCF^I@K@MYPCRCS]TFU]VcXB]@bWd]eBfCgBh_i?jDkAm[|either .[n]|every (]:ZAWGZ^]|everyone %E|in %f8>;DAaFCJeNZ^Ch^kBmAnb|it (Z4]9X:@<^Aa_Xhb|that 8_:ZN@hY|the (YC]FY|us "X;Zb^|what %E,C;EFYQDbDmZnB
believed|#=;?<b?EA[IAJ[XYc]hb|how #AIE|in ?CAZQCXY
believers|+hBfiX
believes|%Y
believing|0Z:@?B
bell|!C#]&D'[(_,G.B0^3[4E9Z>@?Z@]E]JCKXMTOZXV[ZeAl]|and #[*[C^I[|at 3^@^Q_SZ|is #CCDjG|on 7[CC|ringers "Z|sings "EHE|was 1[
bells|"d(YC[JZX]|ring X_|will (YC]j]
belly|4D7_][
belong|"]&Z3b>DB[I_JcQEX]e@|to B[DXIZ
belonged|,ZjX|to ,ZjX
belonging|%bJb[[
belongs|#E%a)Z,B4D;@?BEBNYb@fBjD|to #E%])Z,B4D;A?BNZb>fBjD
below|!="=#b%@&A'Y(j+B,@-D.A1E2_3C4X7H8>:>;?<C>C??@CA[BDEZFDGAH<I_JCMgPDRXT]UCVEW]YX^BcZe@f@g?i]j@k]lZmBn?|<emoji> "F*A7Z;FEZFBHFK]M]XDY_lam@nY|<name> CCK?|<number> #^/W4EnY|add DE|and #D&]'Y([0]GCHXTZUYZF]]fFnB|for =CDZdE|if '[.]LYS]|is DEkD|the 'Z|we .]F[|with #B3]4YX]f[
belt|#F2E4^6]Y][[dZeCjC
belts|CYjZ
bench|#Y+C-B1D4C6Y?V@[C?EBHEIYM^PBR@SCV@WDYD[Yj@kD|by #[,ACFI_jC|has #DIE|in 6[7[D[[]|is :];Z[[bdjC|on #_;Ej]|outside @]g_
benches|,]>]@[B[g[nY|for QE
benchmark|"Z-]1Y8DH]KCnb|for -[1Y8D
benchmarked|na
benchmarks|:Zna
bend|?FDdIZQ]gdk]
beneath|3[
beneficiaries|-[5]
beneficiary|5[
benefit|&F/_B^IZR_SBTYe^
benefits|!E-[.AB[DbQZS>Z][Da_e]ka
bent|!AB[iW
bequest|&Z=[d]j^
bereavement|CbSceaj]
bert|#_
berth|dX
beryl|#cIY
beside|%_&?(Y.@4A8C:D=B>[?@@?C@D[ICJ[KAQEUZYBeYk_nA|<somebody> &@@DKE|it &C>[KBQD|the (Z,A7^<Z>BD]QE|them &[:CBZ|you %a7BDCJ^
bespoke|!E"E%D-d8@<ZEEGCHEJERa]]^^i[
best|!["W#B%^&Y'Z+Y,W0X3H4B5b7C8C9];W=D>=?X@AB[CEE?F@GXHUIGJXKZL_M^PYQ^W[YDZa]@_[bYe@f[hEiYkKl?|<emoji> 5[:_^^a_|<name> "Z&D0A1Z;[EeQDV]bZlZn[|advice "E([|and &Z|answer OZ|before QeYabD|bench ;E|bit "b|by nY|childhood F]mZ|crew 1DVD|day +]|dinner :[PFn[|dish 3E|ever ;_|fans 8Z:];D]F|for ![:@;[^]|friend !B7_|goalkeeper ;@bB|in !]&C)[,D-^0E8a:_;WG^K>R^UC^ba[bacCiBjAnD|is 8D;Dc_lC|kept KYQD|life H^^C|month ;]<]bZ|of +C,[-D5[8[;DJ[bCf[|on 'YB]i[|one #Z(^1XKCeY|ones &].^9ZSYg[|part !]"^nY|possible Z[|practice ;Y|question &A,XIZKFQ_gYnY|scones +C|selling ,D0[?CCDU[|so ,C_X|thing ![&a+@P?Q^WA|time 3b:b|version 8[|view D]|way <b|we ,Z0e<Z|work <Z|year 1Z4=YF
bestie|%Z'E7ZJ^LAnX
besties|!E%c*Z+[3[:BGCJ[m_
bestseller|;]CDbZjE
bestselling|!X^I
bet|"[#Z%a(i2Z7a:_<_F_HaKEMdX[lYm]|on :a<Z
beta|=ZC^QCXZYY^adcgZjcnY|testers =[OE
better|!f"_#@%E&c'F([*W+_,C._1?2?3D5X7?9Z:_;]<@=@>??YBUF>GaHbKcM]NERXS[X@[?^__Zacb_c@e@iWmEnB|<emoji> a?|<name> QD|align jE|and !Y&Z*Y,B:ba[l[|at "]8^^^lYm]|be *]|by :ZA[QYaYhZ|for !]QXnX|in 4Zk]|off "Y4[7D:[>D?^D^kZnW|on /Y:B|one #FIE|or g]|shop ,G|still (^5[|than "W#_&_)[+G,W4A9C<Z>[?BBaCED@KfPESSWW]XaCe_h@i_k@nG|the :D|time "D|way )d,B8Z>BN_|your +^
between|!>"Y#D&X'H(B*D+G.>/?0@4U7E9B;Y>AAGC^EBGBJNLATCU=VLY[]Ba]b^fHj[l?n]|<name> &A,B-c4B@CB[CaD[EDKDW[^C_^gBiYj_lBnZ|<number> "E#E,F.E0B1D4[>??EC[DCIEKBUFVE]ZbZeDfEgIk>|a %Y?XQE|here ;]b^|insulin >ZeYnX|midnight &_,ZK]Q]|our -C4[;YREiE|sizes D^kXn[|the "]1^4]9Z;DB^DEF]KEQCS@Vci[nB|them &c,A<_DAKekB|two CZjZ|you .^Sa
bev|)],[
beyond|!E+E,Y1B4C5C7C8b;E?XADB[ECSDVEZAc^eBhDi]lB|each ;_<[|every )[8B;Y|excited AB^ChH|our -Z:ZV[aY|thrilled <ZA]h^|to %[
biased|2_W]
bib|D^Q]
bibs|7h]Y
biceps|)Yd[
bicycle|#a,gDBI]Q^kF|is kE
bicycles|3dQBX^j]
bid|.[1Y2Y5^<^SZYZZ]f_j_|for <^
bids|,FCC
big|#@(>)A*@+A,W-A.>/B0C1[5^6B7C<Y?^A[CBFhG@IUN?O?RES?VZYDZ]b]gAi]menD|<name> b^n_|changes Af|crowd IY|day QB^]|difference :Cn]|enough %b7Z>[HZJa]Ze]h]|game mGnZ|heart 8_:Z;^^]ban[|hearts :^|is :FMcaCh[|letters .]SY|love &]ND|news :EEAF[XYaFbBlCm_|one ,Z<dQDhXm[|ones 5cYZZY|or 8^:]|shout ?B|shoutout ?YZ[fY|table ,F|thank :]?9gE|thanks &_@DBDEaI_K_Q]RZVEaCjDmB|things 1e:FEbF_IER[VdXGbElcmb|up ?^|van =]|week <^V[
bigger|!a#_%Z,@0b1Y2d7B8b:eAZD_FCI[J]QCU^V_W_^YabbYeFgXiZj^nC|and !X:]Q[a]iW|one 1_<dVZ
biggest|!f"a%B(C)C0g;c?ACAG_H]IEM]RCUd_ZaDbblZ|ever 8C;BbA|sale ID|yet ;a<Z?Db^fD
bike|"Z#['D.A4D;D?FACCaDXEFHaI^LFS@TAXDYCa@e^j_kZnC|a 2D|and ^a|goes SE|like 'F|racks F[I[|shed #^&[QAnE|shop #c,EIaQB
bikes|:=DCH?QAYUaFgDjW|and ,BjY
bilateral|-d1]<^R]VZl[n^
bilingual|NX_Z
bill|!?"C#Z%F'a)E+B,>.>3@4<6E7@8B9A:W<a=d>B?^@bDXFaGCHAJ@LcPEQ>SFT]W]X@YA^[_Fa]d_fVgclZmbnj|and #C,A<]QBXD|by 7E|come '[|does :^DDaZ|doubled bF|for +E<^PD|gone "B|in /^YZ|is -Z;FC^j[|jumped CXDY|signed ,Y|the CZ|to #?jVn]|would T[
billed|&]2[D[kYnD
billing|:XJZQDRCa^kAnZ
billion|"Y)B/Z1c:[;ZA^GEH[NATaVaabh_nb|for )E|to /]TY
billionaires|DF
bills|&Y-D2a5D7D=W>AFDHYITQ?UdXCYAaDbDmBnZ
bin|"A,^-E.A3]6E:D<E?A@^AEDcEFF_KYMCPBR@SCVFX^^CbFg^j]k_mXnB|and ,]e[|bags &_,YKX|by C[|collections kF|day 5Zk@|it ,D.DDeKYSEeAf]j^kb|lorry n[|store #]gZkC|the 4]C^DZjX
binder|&X,FC[
binds|=[d[
bindweed|,]
bingo|KC
binned|,[4]CDY^
binoculars|+ZPZ
bins|"?/Z2C3A=B?EEDGAHFQYSCTc_ZbWfCiUjZkBmAnB|<name> i^|and ,C|are PY]Y|for 3F|go CZ|have D[bZ|on 4YY[
bio|!D3c4Z6a8>:Z@[DDF^KAMD[[]EaVhYkDm]nG|<emoji> !E3YFW|and 6^[Y|before 7^]]mC|for +^EaPZl_
biodiversity|-c8YR]
biologists|lFn_
biometrics|jZ
bipartisan|-D0YK[QBn]
birch|4ZDZ
bird|"b#E&@(Z,^:B;FACC?DAFEHYK?QCU[XCjCk>n>|and ,[KEaF|ends CCRXT[a_nE|price !@GC|rate 7Z|tickets U[
birds|4A7XCZnC
biro|&]nD|and &[DZ
birth|%D'e,F-G.]4Y8@Lce]lZ|certificate lZ|date 'YLY
birthday|"_#C%]'b(Z)E,d2Z>a?ICDHaJeL^N?Q^SCZ^fEgZi=nY|<name> ;[k^|and '_5]LXZZ|cake QC|card &]2ZKb|of ?EfE|to &[>X@aK[NCQZg]n]
birthdays|#E,C8C<_>]?[R]Y@a]b]
births|>[
biscuit|+D,b0Y1_:B<]D@IBM_NaOZPDQcS[U^VXdAj]nB|came aY|for 0[U]|has O_|is Na|the KZ|tin &Z,]DD
biscuits|"]#B,g0C1_2Z7D?ACAD=PaQgS]W[Z[bDdAeYgVhBiDkEn@|and ,aF]Q[mX|are )]4Y>[K[]^eZ|for 1a2aV[W[
bishop|,^4^<DQc
bisque|mX
bit|!B"Y%B(C)C*E,_-C/A1C2D3B8B9[:E;Y<C=@@DAcCGDZE@FFICJ@KENEQ]TIVDXB^G_YaHb]f[h[kan=|about &]D[Y]|and 4A9[C[_Z|at "Z2]|by g[|for D[k[|in DZm[|is #Y|late ,BDF|more Da|of "D#a,E0Z4V9Y;Z>VDBI_KCYZ^HkAlZ|to :]|we k]|where kZ
bite|#Z,B5a8[:^@Z^[a^jC
bites|CDH_U_j?
bits|%c.B4DDWEWIGJ]Y@dAl_|are .Zg]|in D^|of 7]
bitten|,YQZR[|by R[
bitter|4ZDck]
black|%C&@(X,D-A.E1C7B9C;D<B=C>A@DB^CAFEKAQ_^YdFi^jEkBmE|<name> 8^]Y^Yb[n]|ice kZ|pepper B_i_|still 0[n[|tie CEEZ
blackbird|,A
blackout|"_&])a>YN_|blinds "_)Z
blade|,B-]8]<]>CR^|is ,D>C
blades|4Z
blame|&^(^>bM_SCeXh_k[|<name> &Z|the ,^MY|them >ZeY
blank|.]2b4B9aD^FaW__]hY|and 2cWc
blanket|&B8[<ZK>QFSDjZnE|and 8[<[QY|in &FKF
blankets|"F&B4^;Y?EC]D[HEKCQBZ_j]nE|and DZQD|are "FC[HD|on ,BjY
blazer|8d^_kZ
blazers|,Y
bleach|+_DYP]
bled|g]
bleed|%c:[CZDWJ_]]jZ
bleeding|5ZQDT^jD
bleeds|/^
blend|-CJXMXaY
bless|+[,a:Z?iBbN_PXXaaZfei]|our :]a^iWn[|the BGJZ|them +[B_iZ|you ,^?ffe
blessed|%]:Y;BJ_NZQDbBiX|<name> B_QFiX|to %];C<[JabD
blessing|([,?.e<aM]SbeZ
blew|d[hY
blight|,D-]4_E[OYQC
blind|,DCB]A
blinds|"_)Z|are "_
blink|,@7f:[DZJ[QE]Yg]mD
blinks|#YaAk]
blisters|,^f^gZ
bloat|+Y
block|)[,D>EAZBEC]DCQ^S]WbYAd^iCjYkYnX|<number> ![C[j]nY|and ,^|b QF|c I^|of )ZC[|the SD
blockchain|Q[n[
blocked|"Z;ZCCD[S[]Ck]nW|all nW|drain "ZD^
blocker|HZ
blocking|,X2bD]W]n]
blocks|C]DEnd|the jA
blog|-a4E5Z7ECAEgFeHYLZMDYFZ[_CjBlgmb|<emoji> RDm[|<link> FZlD|<name> &Z1ZCAEaFaj@lam[n]|and 7FF[|how -YEZRYlYnC|if FE|post EZlX
bloke|3]DE
blokes|/[QYTX
blood|"A/]:Z>[@ZD[JaKGT^^Ye_|at ?[|desk DG|donors CDeCjCkZ|pressure /]8[>^DZTZ^[e_|sweat 1Y:^a[|tests CY
bloods|K]
bloom|:[C^YZ
blossom|DZK[Q]
blot|[X|do [Z
blow|0]7B;W<^F_I^X]]Dmb
blowing|U]mX
blown|(F8[;C>^dYe^
blue|"D%D(Y)E*A+E,E-F.D2D3D5@7@8@:D;A?EADD_EAFBHBNGOEQBXZZE[A]A^AaBbEfajXkZlBm>n@|badge D]j[|barn S_|bin CEDZQCkX|card BE|crate ,]|door CZEGe]|dry QC|glove @FgF|is <[|jug DE|lid X[f_|light ND
bluebells|"^CCH]QZ|are "^CCH]QZ
blueprint|,C7ZFYM^a]
blues|"]N]
blunt|<aF][Z
blurry|"Z
blush|+^,[IZPZ
blushing|bWfA
board|!B#B)C*B+],D-@.B/?0A1Z2g5X7A8C;@<_=bAEC]F]JWMDNFODP]S@TCUVV[Wf[D]DaDc_dafEj[kXmanC|'s =]Ea|<number> E]|and 4DC[Da|at 4YdZ|by "F5X=XFeZbdZjEma|can =B|for "[=B|games +^P[nZ|happen /FTF|has 0F2[C[EZ|have 9D_D|in ,Y2]7^W^d_|is >Ze^|members 2]|met <ZC@|of 1BEDVB|on j[|papers _YnE|was 1Y|will ,B4ZD^
boarding|&B'[,D1]3^CEKDLYVXX]|pass '[@ZLZgZ
boardroom|&Z-_:Y;^<YAZQDR^
boards|#E,E/]2C3[4B5[EZH^IGQ>T]WBZWkD|and 3^C]DX
boat|"Z0]1]4>7C8E:_;C<e?@@ACaD?EDFFKcV][C]@bCfEgDl@n?|fair EG|in ka|is Ca|on >F|shed &FKE[E
boathouse|,AJYma
boats|"Z#]&],D.@6[;_=ZDEKaQB[Z]UdYeAjD|are CBj?
bodies|,A5^:]?[ZXg]
body|!C"Z)],[-C2D4Z7[:aXC]]^]lBnE|'s "Z7[|mind 8_^Z
bog|4CDBkC
boil|,Z3B<^DaQYXBkX|the DY|water k]
boiled|#[FYg[
boiler|&])b1C6E:D;B<D@CADBYC_DCFEK[MCRCS[TEY@_EaDb@gChBk@nC|'s JZ_[|and '[|down ?[jGmE|has @aDZn^|is ,^B^i[|looked 9CC]_D|man CZ|out QC|ready @AgG|room &_Ka|the D]
boilers|,[2^4DCYmZnB
bold|&B)B,B-[4A7D8b<?EEJ[R[UA^Wb]hWiCmWn@|new 1A8^<EABI_VDZFa_ba|vision -C8F:C<YbWh@
bolder|"Z1c:_;Y<YVYa]b_c[l[
bollards|K^
bolt|jBnC
bolted|?Z
bolts|#Y&_,ACBDCY^gE
bomb|7]
bombs|(])^8];[FZnY
bond|%^JY
bonds|RZ
bone|!^GY
bones|"Y,]D]WY
bonfire|CZDZQ]
bonjour|OZ
bonnet|#Z
bonus|'Y(a*?2a7[<_=^FDS_TCUBW]XC[EaAddjDmCnC|entry (d|episode S_
book|"?%B&C'?*W+_-E/D0C5d7Z8E;@<B=@?Z@ZA?BXCAGWHCJELDM@P^S[UGYFZ]]YbChAi]jAn<|'s !E2ZGD|<name> +^8[|<number> )X<]F_TD|a !>"Z*W7DFYGBOVRYT]Z_]DkC|about >]Ka|and ![&Y1[:[>ZIYaY|at .Z1Z>DKBSY]Eja|bags S[|before ^[nC|by HCaCdZ|club OZ|clubs ZY|deal 1]VX|direct !^+C^X|first 3^|for CZ|from *a|in !A#ZDCQE|is )X,Y5Z7[CCDDS]W[ZajBkB|it +cP_k[|now )C3@7aTF]aa]na|of 5[8D:Z|on )[NY|online !c+D3Z|or .]S]|that ,[Q[|the 3]:[S]XY|today )]NY]ZiY|two .[2]|via !E6^|with )Y+^DZ|you "F.^|your )H3C6]9[DCE]FAGdH[[b]^kClYnY|yours 3YGW
bookcase|jB
booked|"@#a&>)E,</a0]2B4[9?:H;Y=^>^?E@ZC^EEFEG^JCODPWQFT_U]]_^X_Eb]dZe[jalCn=|a =X|and ,DZ]|by ![,^DDkD|for "D#a,E.]4Z@^CgI[PWQA|has C@k^|in "E/]4C|is :CaE|our PXnD|the .]7[>^]_|with .F4EC_Q_jZ
booking|&D'Y(F*F+_-D5[6Z7_9D=C>]DHEDGYK@OEPaQFUCVCWTXAZY^BeZhYjZnB|fee !^#Z|is 2[7[WY|number .ZDDSb|page #^4Z<E>YY]k^|ref 'Z4F|site C^
bookings|0Z2b6]>DA^GYWX][haj_m[nB|for A_hZ
bookkeeper|(b,ZJYhY
bookkeepers|7[9[_[
bookkeeping|#Y,Y7gCZS]]]
booklet|,E4Y>[OaQB
bookmark|(c.?=GE^FEMcO]S@b]lZ|it .@SA|this (dFFM_b^
books|"c#Z&_(X,>-D/C1e7]<D?XAaE]FFJDV^YGZB^acbgGjAkYmDn@|<number> #Z&BKD|a ,C|and &^A[K[|are )Z|for ,F7[|in "Z&Z|is S^|on (^MY|one D[
bookshop|)C7YNC
boost|8[H@N_TTXE|your 8^
boosted|,[/CEEF^QDT?lAmY
booster|,W.Z=YMYQZ
boosters|2Z][
boot|,]7[8Y@CD^KJQ[eD
bootcamp|7]
booth|,B4DDEE]nE
boots|"[(B-D.E/F8E9A<^>@?EDAH[MAQbVZXScYfYgXn=|a ,D|and ,?DDQBS]
border|&W,BAYQYa[c^nd|vote EY
borders|nY
bored|,_DZM]
boring|"Y%E)_,f7?9[?EC<KBMCSA]E^amXnD|and X[|we ?F
born|"D'[,]8^:^CDJFL]^YabkD|<number> ,Z|at :]|in ,Y8XA[QZ|on XY
borough|+[0X;d?]PYbcf[
borrow|*Z.a2]3Z4F9[=]>CD[EXOYQDSZWXY@fDn@|<number> 2ZWZ|a 2Y|it .F=^KYd[|one "]Da
borrowed|,c4?<Y@]DBI?NBR[WGY@^bcXg]k@|from KDYE|the ,]
borrowers|Bb
borrowing|)[8ZN_^[
boss|(Z,?2_6[;B<E>YFZO]T]WaX^YD[V]AjAm_|'s #ZDZ|who (]
bosses|KE|at KF
botanicals|JZ
both|!C"D#E'](?)C*_+D,Y-A/A3@4A5E7@8@:A;?<@=C?Z@BABBAF?GAH>JGO[PERAU?VCaEe[iAm?n[|<name> ,Y?[DDQYTXf]|and 'ZDEQ_|are #[,^DE|at CD|before D@kE|fine .[|get 6Y|have ,DC]DYnZ|in #X=Z|of 7]<[?ZfYg]|on ?CDEfD|our *[OXl]|parties <[nZ|sides 1E?YD_E[Q[T[f[jCk]|stores 0_5Y|towns ?B|ways =[?^C^SXY]|with 'Y:Y
bother|#C+],X.Y3Z4C>eD_X^e]kb|with +^D^
bothered|#]3Z4C7c>DF]]amY|to 7_>D]]
bottle|!f"Z'Z)E,B1d2a4Y8a9ZDXG_H[KXNBOCV_Wa]E^WgD|is 4_CZDAjakB|of !a"Z*Y8E<]DEGYH_|or 'Z
bottled|8b>YCAD_n_|water CADak[n_
bottles|"[&D,^0C4D;ZAYBaCZEEQYYE[W^[mCn@|and 7C]C|of "[[Y
bottling|-^jZ
bottom|#D,@.[2D3Y4_8Y;D<G=D?BDeFbJBRVTBVFXXfDhDiBkcmZnC|and 4[|gate 0[|left #Y,B.]4DE^S^g]l^|line b]|of 3_F_SYXRj@n^|shelf D[QBR[j[k^
bought|!C"A%C&=)C*C+A,^1[4]7X<]=h>D?]AFBDD<EYFEGEHDJ=ODP?Q^SWUAYY[E_Cb@c^dgf[hBm@|<name> ?_CCfY|<number> 5Z|<somebody> #D4eY[c^|a <b>EYZ]]c_nD|and 2_WX|by jZ|from 3Y7_CZEa]Zk>lZ|in @ZC[DDY@g^jZ|it .ZS]d_gCj@kZ|new <E|one ,B=Z>CQD|the !A,Z.Z1a4^;Z<==^>Y?^G@V[Y[kX|them .Z4DD[|this =Ynb|two "E?Y|us ?^
boulders|DD|are DF
bounce|,]i[k^
bounced|,D.C
bouncer|*e3_O^
bouncy|,Z|castle ,Z
bound|1A;IQY
boundaries|-^8]:[NX^a|and 8]
bounds|aW
bouquet|BFnD
bouquets|)a0aN^U]
boutique|!Z+]-D;;]X
bow|&])Y,Y0]4Y;[?_CDN^U]f^k?
bowl|:CDCYF|and #Y
bowled|?^
bowling|,Z4YQH__
bowls|#X?@CDDDIXaDfE|class SC|club ,EMZ
box|"D&E(@)B*D+_,D-F.E0B1@2A5E6D8>:A;A<<>?A?BFCCDCEBHAJBNGO@UCV@[?^D_]aAcBgWh>iFjDkJlDmBn>|<emoji> +bFZ|<number> DZ|and &D,B.YIEQAS]nZ|at !a+_8]>^_Y|by ,CSZW]__kX|for #A5]>E?]DEF^ZZ|if eY|in ,DCZMXQB|is )>=BDDN?jB|of "^,[4DICYE|office #^&E4cC@DDQZYYjWnC|on /^CCEZTY|outside GZ|so DZ|that #[9E_E|the nZ|to 4CDahZk[|we %A@ZJEgW|which >]|with &[)E*E3dDZKZ
boxed|)bNa
boxes|#@)]+Y,F3d4a7B:Y;D<A=B@CDYEEF]GDIEK^T]VBW_X^ZCbDkYlEmbnA|<number> )aCE|and DZS[|are 4Zh[|of 4BKBYD|we 4@
boxing|)[C[h[
boy|"B&_4A7Y<D?CK[NbQ]Y@eBgA|did ,E|in &C|of #]&]j^|who ,D5Z@^N^ZZ
boys|!^#B>Z?]BaGYIAQZ[Ye]fai]n]|and B[iX
brace|5]
bracket|4[BCDbiC|by BCiC
brackwater|/B1B<_E[TB|<name> 1B<aE[
brag|;ZA[b[hY|but ;^A[b[hZ
bragging|aE|rights aE
brain|7Z>XDZjE
brake|#B@E
brakes|&^>CDBKZQCnE
branch|!F&Y(D)C.@0Z1^2_3X4A5E7D8E<Y=]>C?V@CABCZDDE[I[K]PaV_WY_]b]eBlWnB|<number> *Z,[|and kD|has 1[<^VY|hours 1]|in 1[3]ID|is #Zn[|manager &cKa|meeting =ZC]|office MY|or .DDB|team ?_IYf_|will 1Z
branches|"X)W,E0^1^;hCcKDN^Q?VWX]^ZbbjZn^|<number> 1E|and 0a|are n[
brand|!C&C+a,A-[/D2Y3C4C5Y8H:@;Z<C=DDZH[IBM^NWOXP]RZT]W^YCZ]eEiWl^nB|and 2Y5Y|identity EIMZ|new !C"X(Z)Z*Y-D;X<_AZEFN[TZUCb[hblD
branded|,Z8[H[
brands|#C,B/[4F:DF]JCMCNY
brannock|2b?YEYWb
brass|#E&A,<4CDZFEQB[]aFeWmBnC|band CBV][^
brave|([,Y1Y7Z8D:d;B<[>[K]L^M_][a^nF|and 1ZVY|enough (^)Z,[7^M^]XbY
braver|E^
bravo|?ZKZf[
breach|'X0B3Z
bread|!E#H&B+D0G1B8D9Y=A>D?V@ADYFEGDQWUBVC]BcZdAgBhC|and CCDYjD|for ]F|from ,aCHQ]|in :];_|started bE|till ,GC[QD|van 4]B]D[YZ|would #F
break|"E#?-V1[7@8a9X:^;F<E=^?DB]I>KaOZXaZZ]DbEf@gDi[n[|<number> !^|and kD|down -^DZJ]|it >]|room D]_Z|the :Z^Dn_|your "AFcHAm]
breakdown|"a&Y,AK]QCTYn[
breakfast|!C"Y#Z*Z,Y.C4?7[;e?e@CDAE^FXGDO]S@UYX[Z_]]^Db^dCf^gFkC|<number> /^7Z|and #C,]KBf[|club hZ|in H[|is %Y)[,DCDJaN[QCW]|with ,DE]
breakfasts|+],^A^Q]hY
breaking|!B&C4C8B:F;^<BBECEEAFUICQYS[V?XZZCaAb]iEjEk[l<mY|<name> jCn]|barriers :[|the ;aC@QAb]nE
breaks|1D2^7Y;C>]@]C@WY_[g_nV
breakthrough|:];[b_n>
breast|&Z'Z>[kC
breath|?YDB
breathe|1^8Y<C>cJ]KCVY]Be[kDlA|and 1_|in NY|out >beb
breathes|"Y-Z8]R]
breathing|8C@XBYCED_eZk]
breathtaking|!^7[8c:D^^
breed|,E-D>C
breeder|7YDEa[
breeding|7B?^
brenda|KE|started KE
brew|,^1Y8B9]NCb^hZnD
brewed|&]8c:_KZ^c
brewer|&a2]K]W[
brewery|2ZEZK[W^
brick|#E,A4XDBEZIDQ@gEkFnD
bricks|%Z&W,[J]jD
bride|5bGZK]UXZ_g^n@|'s ,DQCgZ
brides|"[%^/W0Z3]5e7_B^D[JXZ_]^a@gYj^k[
bridge|#B(Y*Y,B4G8E;C<D@YCdK^MaOZQVRZYCbBg_hDj_kVlEnU|has &[|is ;D@a|on >]g[
bridges|,[:cQ]a[
brief|&Z<iKZP_QDcadYmB
briefing|A^Fe
brigade|#B&YdZ
bright|:A<aDbI^N]Q@YBaAcYgbi@jCk_|and )[1[:@NYaA
brighter|"Z)]-G8]:ACDMCNXQD^]aBbZi^nB|tomorrow "]8a:Z
brightest|+[aY|minds ^XaZ
brightness|nZ
brilliant|&Y+c,E;=?cP_X^f]k]|and :Y@ZKBgXk]
brilliantly|N^
brim|D[
brindle|E[]Z
brine|4bY[
bring|"B#E%?&:'E(D)D*D+>,b.C0C1?2@3D4C5^6>7@9>:F;@=E?<B?CdF>JEKHNCOBQaUPXB[=]B_@eYfKgZh]j]kZnB|<name> !b?^G]f]|<somebody> )_DZNbk[|a &['Z(D*E-D5D:@<DCCD>EEQ]WVYAgAjYk@m^|an l[|back "D,YC_DCkEnZ|cash D]|down C@n^|flowers QF|gloves ,CDDn[|id C]Q]ja|in 5b|it !_&D(C,D.C3D:E>DC^K>W@_CaBd?gZhEjAnC|lunch ,ZDYQ_k_|my #Z|one IY|people )Z8]|proof .YSXeZ|somebody 2Y|someone Z[|the ,C/Y5C=A>^DCG[ICJBMAQ@W[YX^@aYdFeag]kBl[mE|their 7_:Z;E?EVY|them ,[5CD^gIkY|this ([;Y|to ([<eDCE]|up 5]|us CY|water ,ZCCD^Q[|what jD|whoever .[>Y|you ,?-_8]JabHhW|your !I)D,_3D5BD]SDXDaRjGkYnc|yours Y]
bringing|#C&C*E,c-A4X6Y8E:@;C@ZA^J@KBM^QbR>[_aDd@g]hdiZj?|in ,Z4_|it ,^|the D]iY
brings|&=._/Y1]2]8^:_<B>D?BD]EdKDS]VaX@abbBcAf@gGhAl^n?|<number> &EE[KA^B|<somebody> F]mX|in 5Y=]d[|over 1ZhE|the *Z.Y/ZgFl[|together lX
brisket|7EBeY^Z_iZ
broad|D_
broadband|'^1A;^C[DYE[I[VCb]g[h[k]
broadcast|*ZkE
brochure|,C/E0A2Y4f^^d[fZ
broke|&?,A-F.D/E4b9?;E<e?CC[D@G_HBICKAQCYacag@j^k>n[|after nZ|and bD|down 4cKDgD|it 4aQC|the <aAYBEJXc[hZ
broken|"?&>-C0D1D2[4a5C7C8C<_?WAWBFCZDEEZFBGDKCQEZ?[B]Bd?gDiAj[kWmbn^|and 4Z>[IDKDe[|down nZ|glass k[|into 2[g^|jaw @DgF|loom 5F|on 4_E]|we .]
broker|2]b^
brolly|,D
bronze|)_1c6^N^Q^V^nC
brooch|,Z
broom|#[g^
brother|">#B&A,[4]7D9D;C>^@_K?Q^YCeZkAnX|'s ,e>b@ZQ_e_j]|and 4[|in &E2Z|who ,B
brothers|%c&_2b;[?YBfJ^K]W^YCbVf]iXj[|and %cJ^fX|with ;aAYbZ
brought|!Y&c'[+W,g.A2W9];@<c=D?aB[K]QhSA[C_[b?cYdFfajBnF|<somebody> #_|a ,]2ZQ[|back ,D4ZQF|down DYK]|home ;E|in &F,a9[?B@aKDg]|the &_|to ![#Y+^-_1[R[V]|us ,E
brown|&B+D,A.B5B:D;E<F>ZMAQEW@X@[c]E_]fZhCjAkDn?|and ,FDC|at QF|bins CZi^|envelope @XdZg[
brownie|!Y^[a_
brownies|"Z#]DY
browse|!EGCaEn^
browser|9_C]_]n]
bruise|#X5_Z[
brunch|-_7[9AD[HZ_E
brush|*d,B.]3ZDaF[OaWDYZa[gCiYk_|and 4]Y^|head *^DZO[kZ
brushing|[Ym]
brutal|:D
bsl|&YCDDG_WnA|interpreter &V
btw|)ZX^
bubbles|#c&E
bucket|&[*X,^5X:FAYD]K]QZWEYDZ]aGhY|with :FaE
buckets|,a3D4C>]Q[a[d_kCnX
buckle|4ZBZD_jakZ|up BZ
bucks|/C=bFeVCm[n^
buddy|(f*C+]Mb]D
budget|&e'^,B0C1Z2b4[6^9_<[=_>BIYJBK_L^UBV^W_XAY[_abXdcfBnc|and '[2ZWZ|for =]_Z|is ,]Q]
budgeted|#^YZ
budgeting|;Y
budgets|;Zn[
budgie|,Y
buds|!]
buffet|,a
bug|"D#d&[4h7B9Y?bDDIcO_Q[XZYX_^fajam]n^|and nC|fixes jXn[|on 4]|report #_&X?^IZ|reports 7G?^|that 4Z
buggies|#CmX
bugging|"ZEglY
buggy|?Zg_
bugs|&].Z?Y|in .[
build|"X#[%D)Z*E,B.W/A3E5B:c;E<C=]>A?DCED^FBN]R[S[TBX?ZDa^fGhYi^lEmB|<number> [[_Y|a &[,[-A:@;CDB^BaEhXn]|it "^8]DXkZ|the #A.Z;[IB|your )a:DNb
builder|"D9E@[S[hV
builders|?Zd^kA
building|"Y#E+A-A2[3D4>5B7>8Z:];CEBN?OCPAQBWVXF]E^ZcYg^hIkE|<name> "^0[|a AYRZ|and =[|bridges :[|is eC|on -?:BhC|society "Z=DD]|the "[&F8c^a|this (Z7B|with &[)Z
buildings|#f<^H_IYh[
builds|"E/C9YC_S_[Z_[a@eWjbm]nb|are CZjXnZ|of 9Z|up DZ[[|us #G
built|"g%E&c1G7C8c:E;]<Z>@?G@^BZCGD>EAFBGXHfIDJDKbQVSFT^UEVDXY^YaBbTc]e>gWjak@mDnZ|<name> )Z8X;C<^N]kE|<number> &bK[QZ|a ;aO]bY|around <Y|before DA|by /YKan[|for !]8^G]g^h]nA|in "^#]&BH[K=QBn^|it "b&_Y^|on <B|the "[&b,a2]4[Q[W[YYg^nD|this <]|up "]DXH[
bulb|"F*a,COa
bulbs|&]4ZKbQaYV|and 4]YV|are QYW]
bulk|"]=Yj@k[n@|edit ,ZQW
bulky|GZ
bull|,[BbQ_iajZ
bulletin|"Y#Z*c4dC@FdKEO^YbdYm^
bum|(aMY
bump|+e.[4[I^P_Y^j[n@
bumps|5[>Y
bums|5iZf|on 5cZ_
bun|!['C*Z4E;]BWL@QG^BnB|in 'CLA|on MZ
bunch|-[1[;[<bBgD^Jcbcc_i_|<emoji> 1Y
bunches|)^=]N^QD
bundle|!A)Z7[B[G?NDQCY]]bbYk]nD
bundles|3Y
bungalow|QF|with QC
bunk|#[,[7a@E][h[
buns|"[4?<^?ZGDKaQZYCnB
bunting|&]
buoy|@ZCYgZ
burger|!^+Z,YC@G]kZ|van ,F
burglar|,dQZgZ
burglars|F^X^m^
buried|,cADQ^n]
burn|&]+],]:a<ZCYPYa^jZ
burned|,C4Z@[Q?bCjZ|down @^
burning|!Z>Z][eZjX
burnout|Na
burns|/]nY
burnt|"[4?<ZDFNYYFj?kB|down YF|out "]
bursaries|,Db[
bursary|>YSZa]
burst|D^gBj[k]nE|main <[DZkY|pipe ?Z|pipes 8Z
bursting|<cFZMXcZ
bus|!B"E#D%F(Z)C*E+D-B.D/D0E1X2E3F7>:C<X>cBDCZDZEEF@IGJ>OEQ[RES?TCUFWPXB]:^@_[e[gBhBj_lGm?nC|<number> ,ACXD^SE]Dk^nB|and KAYC|back .BnZ|company >EkC|depot ;^bV|driver ,_?[ID|drivers QZ|fares =^|from >[CZDce]kZn[|home ,^.]|in (Z1b<^|is ,C>^CZJ>QCe]|money IF|on CZ|shelter CZ|station DYQ[S]kY|stop #D&B1[?EDDfDg[j]kB|stops QY|to &YK[|was DZ|which I]
buses|,F.V1[7D9BFDJZSAVXXA]E^ca]i^k[|<number> D_n]|and .dCBe[|are <Z|have ,F^Z|replace C]J[|will RY
busiest|1^4CQC
business|!F#C&@'^(D,C-[/_3C4[5E:[=C>B@YAaDFE[FYHZJXK@LXRUTVWY_CaaeBhdjYkAmX|and %D1]|case -^|from "Z0]|model &E|owners @XaC|plan AZb[|to A[E^hYl[
businesses|)E-Y/e7Y8CAEBbH]J]LYMBNCTZZ_iZjAkA|are iZnZ
bust|'_5aC^LZZY
busy|"D#B%C)D,Y-[8Z:@;^<X>DAcD?HAR[TAV]bWgVjIkCnE|and ,]QZ|this XY
but|!>"b#B%@'B(@*A,[1D2G3?4A:]<>==>C?@ABBBCBEAFCH[J?LAMAQ[VHXDYAaYbVcBdCeChClB|<name> &[+e:A@ECDD^PbQDSDYF]FbFkanC|<number> 0_|<somebody> &X,B4C;a>Z?FMCNCbZ|a ,A7Z;@<[BaDZi^|also 0UUZnZ|are "^|do .]4[SbbGkE|every 5Z:b;XZWb^|first :da]|for ![:b|from 4a|go D^|honestly ,D;]|hurry /D7[|i ,d1Z2[7A<ED>MEQ_T@W]eBk?n_|if ,?7Z>aCaH[QAXZYXe[nF|in 'GQD|is d[|it "D)b,F7]:=;F>WC[DFEYF?H@IYYM^Va@baeZl_mEnE|let Fa|look ;B>^^Ze[k]|make 8c^ca[nE|me n[|most .Z|no >^|not 7Z8C:CC]eEjak@n_|on &E|one (a;ZD[YDa[|only )[CAI[a[jA|our -^;bAbRXhamB|please .]:DS]|somebody 4Z|that ,B.]4=:[>CDE^An[|the !E"C#Y)^.C/D2C6[8?9U;DCZDbH@IDJCKZMCO]QGRASFTAWBYZ^Ed_eDgAj_kan_|then DC|there #Z,[?]C[O_k]|they #Y,>2[5]<[>DDAQ=Z^g]|this -]R]|trust F[|two #[D[|we "W#C)D/]1E2[9]:U;I>^CDDEF@KCM[V>][c[g[jBkFmB|what @]IFa[bCg[jC|when )b:a;^<]N_]Y|why .YSX|with )^M]N[|you ,A.Z:E>C?DDDFXH[J[V[YW]EkDnE|your ,C7Z:[A[CE]XjG
butcher|#Z,fDEQb|'s WX
butter|"a#D+^4[8C=]C@H]P^QZZA_[b[d[h^|and "a+],CPZ
buttery|8_^]
button|"X&E(f*X,Z1E3a6^;B=E>@DUKYM[NAQVSYVEXbYE[aaAb@g[hCiDkZnD|'s )[6Y[_|and (E3Y5^|for 3ZEZ|is Ddk[|that Q]|to #[
buttons|#C%A,D4@D]JEk]nE|in %AJE
butts|3[C_j]
buy|#E%E&c'Y+X,E-Y.g/^2b3_5e9[<D>@?^C>DYF@GBJDOCQWSfVEW^X]YAZW][_VaBcBeDh^k^lEm>nY|<name> !X+]8^;]b_|<number> ,[nY|a ,_2[3]6B>DA]ScW]X^[DhV|an DC|any 6Z[YbE|at GE|five 6C|for "[|from 7Y?[|in -a|it #E&Z)],].[IDQ[YZkX|new 8[|one GX|our .Z3ZX[|that /Y9[>[CZ_[|the +Y,B6Z:[>ED]TX[ZnB|this n^|through 2a|you .B=^?]dZ|your +Z|yours TC
buyer|"@&](],A-]5b7[8DD^HCK]QBR]TbZ^k]mCnY|rang ,?QC
buyers|+_,C-^5c6XP^RZZWnC
buying|,D.e2b8Y9Z;??_G]HCIBKfQ@RBSaWZZb_ab@halDnF|<name> A[E]KYQXh[|a NW|in HF
buys|&D)]*b2h4[5_;b<Y=_?ZCYK@O_WaZ_b]dcn]|<number> TE|a 5c?]KCT^Zbn^
buzz|A]I]Z]
buzzing|<W?]AcN^
buzzword|%[;^JZbX
by|"A%C&a'A(A)C*E+B,@-B.E/]1D2Y5E6?8[:A;B<B=X>@@AEEHCK_LEMDNDOATXXC[E^ZbHnF|<mention> #[&c1]IYK^RXj^|<name> !M">%D&j)]*e-A/C0@2^5b6Y7]8?9D;V?<@ZAABGCBEbIFKhNVOZP[TBUBVEWY]WbAd[eEfDh?iGkDlanF|<number> !J)[*E,H/W0_2@3^4Y6D7D8D;@<Z=C?<BVCfDZECF_H?KINAPBQAT_UaWEYY[D]B^AaDbBdXiGjbk_lDm^|<somebody> &c+E,D4Z7_>B?BICKbPEf=jBkCnD|a "D#Y&F,Z-^.A/Z3C4E5C7@8A:D;C>B?@C@FDT_WBYD^Ba?fCg>n^|about 5aC^j_|accident ,^1[:]<CVY]Da[eCnB|all &A.c1a4C7^:Z<]=[KDQCS^YCcajC|an 4^@[aXdZf^j]k[nW|and .Z2bJ[|anyone KZ|appointment nD|at #Z]Y|autumn D[|bank =C|barge CE|breakfast C]XZ|bus DZ|card &CSX|clause FD|colour nZ|day #CDB|default #Z4AYBh]jYk^|dm #_&[,[2Z|eating 2]|eight 2[<]?b|election n^|eleven ,FKZ|email '[3^4E5EBYDEXaYBjD|everyone &];[@]KZQ[bZgZ|first FDjZ|five f^|four 4^>Xi]kZ|friday (Z*Z7[Eal[|gate CEDC|half &@/Ud@|hand "C#C&].D2F4^7Z8X=C>??ZA]CADbFESEYab?dDeSfcgZj=nZ|harnessing c[|hours =_d[|how ,^5YAYQ_|it &C2]<b=]CZkC|its /[4[|itself .[IBSWnD|law 7DD]j]|letter #D|line 4[DZQZUXYYeZ|lunch ,E2[7^C_QDj[|me ,Y0]4cDDKCYdeAnE|members /[;^TZbX|midnight 3_=b?[Z_[Fd]|miles #b+[4DD]IZkZ|minute /Z4ZFE|mistake #D4ZQEe^kD|more 0]2]|morning #YIY|my +Z,B2D?]QC|name 3X6]IWQ][Z^]j[|nature 8c<a|next &Z7AH[IaKZeD|night &Z,[DB|nine &D,Y1^=[C]XX|nobody ,[|noon #X&E,C.B3W4ZHYSAX]Y[a[bGeGjL|now ,C/E<Z>cB[QE|on nF|one &e?[DAK_Y^jGk@|our "C#B%^0C4L7C:[;]<F=?ADEDF^IGNBRBUCa^dBnZ|over ![/b0[TZUV|patients =]d[|people ,D8Z:DA_Q?^]bCkDn]|phone !A#a,G.Z7D=]>@DYIZKDQ?[YbZdXeChb|popular #Y)[8X:[A^IZQE]Yh[nD|post 3B5ZQ[YCZYnE|postcode nC|region CY|science /]8a|side :b@[DCa^|six KZX]fV|some @[gY|somebody 2^U[W[|someone D]jBk[|stand ?Eh^|step &EF]kE|teatime 'Z0Z=Z?[d^|telephone UG|ten ,c7aCYQZ|text 9_CbD]EYMYQD__haj^n_|the 'E(C*D+B-F.D/E0F1D2F3?4C7?8?=B>@?CC[D^E^HGJ[KGMBSEVBXE^AbYdEeCfEiXj^k^l_n?|their &E,YI^KBjD|themselves #a5ZnD|then ,^7W>eD^S]]ZeY|this %ZIBiZ|those Dck]|thousands /Z;^TZ|three ,^I]^XnD|thursday ,Z0]U[|today C@jFn]|tomorrow YZ|tonight #C0Y7eDCY?]a^YaD|train YC|two &^,E;b<[=DDWK^[XdA|up !c/e7EHBT[|us "Z#@&F2E4Y=]?D@XQB__bFd[f@i_|video QH|voice B[E@i[lC|volunteers &aKck[|what <YFZ|which ,^B^|writing (]MW|you 8Y;DaD|your ,EIW
bye|0[1YV[
bypass|,[1Y;EQXS_|and 1]
c|!D&Z'E)C*E+E/C0B1C2D3C4@7B;D<D>AACBAC^KZLCOEPDTCUBVCXD]?aDb>dBe@h?janC|<name> ([|<number> C?Q_k[nZ|and .Z:]S_aZn^|for D^|is #DC]F[|or (Z9ENY|suite &[@Zg[|was CED[k[n[
c14|O^
cab|"Z+Z=[>EH]QZ^[f[j]
cabin|&_7]D^K[|<number> 7]|bag DYX[
cabinet|#Z/a1Z7]AZIZO_TYhX
cabinets|.[
cabins|#Z7^
cable|#C&W,^4^>C?CDbYbfBj_ke|and .[jX
cables|<dDDQ[cYg^kCnF
cache|4_>[DXQCna
caddy|.aDZk[
cafe|4Ee_j_
cage|.Y7[QGVY
cages|nZ|in nZ
cake|!E#C%C(Y*E,e.V/E1X2_3D7C9C:A;C=D>??_@AC=D?FCJ@KYQgSWW_^G_Ba[bEeEfbgWhUj>nD|and ,Y2EWF|at ,EDFKXQ]h^jF|by &]KZQ@aY|from &D,ZCCD[|in 1aAZQBVYhY|is ,YC]|on g]|sale S_|stall OXd[|to ?^|was #]l]|with 2b
cakes|#d,Z7X8EIa]abFgDjY|<number> ][
calculator|#ZB[DCN^Q[W_kC
calendar|!A%C&E)Y,D4d5]6e9_:B<B?DEXGAKHMDN[O_YLZ][^]YhAjR|and ;Y|we 4aEaY[
calendars|2e4E:EWda=
calf|,aCEK_QZnB
calibration|nY
calibre|;cba
call|!Y"E#C%B&Z(C)Y*?,B0C1A4C5^8D:@;b>X?>@ZBAD]E?I?JBLVNaODQGRXTZU@X]bXhCiDkZlAn[|<emoji> "Z7]|<name> !]"E#_&C,D/]4]CDHDKHY^]]b^eKnD|<number> !e#D.B7>=B>]@XCDDcG]XCeZj^kane|<somebody> ,B|a ,_=YNYQ[dYj]nV|an DY|and #C&D,Y4Z8YCYD^NEmW|at 4Y@[CdV[|back Q^|by )[>]e]|centre )[,]|closes C9j?|for !>C]GAMYd]k[|from ,[.Y4DSZY_kX|in ,YQ_SE|it ,E4D;^=XCYDBQESZTZgCkF|me )Z,D|needed D?|now 7VDCb]|on DCk@|one k^|or D@kB|our "E|out )[DB|outs FY|that F_m[|the +b3]8Z>?DZP[SAX[YDZZe<n[|this #BaG|to .XDAS]|today !ZCZN[^X|us !D*G.?2]6A7B;bFDOCV[WX]CbZe_j_kYn]|we .[=aS[_ZjF|with ,_Db|you #_6[DbI[YA_[|your :]>EDZSEeD
called|"C#[%=,].E2F3B5@7@8E;W<_>A?BAbBECBD=EZF?J;K]MDNEOEYGZ@[^]D^C_CaDbDe@jAkGlZ|<name> #^%E&a)F,Z8C;C>B?X@^JBQ^]B_Ab@j[|<somebody> YY|a ;^|it &D,Z;[<dQDkC|me ,D|on >]AfCDR]hZ|our #e<[EEI^|out #FbY|the #B4];YbE|us )[7Z<F>]|you #^
caller|FhKYj^mc
callers|SY
calling|#[%]&D1B3C4_7B;c@^BbC_EEKBMEQ[RESC^ZaZb]id|all :DBgih|it 7F;^aA|you ,X|your @ZF[
callouts|&_
calls|"E#X%C&?(?-V4]8B9C<A=D?HD^FAJCKDMCQZR]SWWCYYZE[XbYdDfFgbmFna|a 9C_D|and ,Z-Y7ZC^nD|are CZDX|at QZg_|for b]|in TX|it ,]|no gY|on #[|they >]|we YZ|with :DaEn[|you .Z4Z;[DZ
callum|&],];YQ_gZ
calm|!c#B)_+]3[;Z>WCCICKaN[Q^eFjBk[|and !f|down ,[3dQZXY
calmer|DY
calming|N^
calories|/c:[T[]^aa
calves|,A>C
cam|+],_0XJZQYnD|is J[nE
came|!D#_%>(H)@*C+B-B/;0?1E3?4Y5D6D7>8<9B:X;B=B>Z@YA@D;E>F?I[J?O=QXRCTAUD[BeZh?iZkFlCnE|after ,C|along :]?DfC|and ,A=[nF|at ?_fY|back &X,Y0F4D>C?[IFQZV[|by CD|down #cCZQBS]UDjX|early IXRX]Xb[n]|every B[|first 2Z9BD[|for +[@Z^a|from #B&^4ZIEQ>eBfCgAjDkZmB|here #B,B;Y|home <^N^fA|in "A,^0]2D4C=F?A@WC[DDKDQGVBX[YAg[jXkDnC|into B[|last ,]<_bB|off W_|on #?&^:b=ZDEKbeC|out #^4]?D@DB[DEQ[^Ye_iZ|second <[|the #c;]I]b^|third DZ|through "d,_.a0b1Y7ZQakF|to %D&G2^4];c<A?D@^AFB>N_SDW[XB]]bceFg^i@n^|today &Z4I?b|together -^<]iZ|top A[D^hZ|up #a-FRDTDUDbC|with 1Y>ZC[Q_e^
camera|&G.[3Z?DCBFZQ_YBjFkZm_n?|and k]|off .eS]g[jD
cameras|,A4Z9]@]nY
camp|!D#Y&Z,E>YCDIZJYbCe]
campaign|%[5_;e=YEEQAR[U^Zab^
campaigns|F[
campers|?CfE|for ?CfE
camping|CZW[eH
campus|>]ACCYDXEAFZd^l@
can|!="@#Y%<&C.Z2<3>5C6<9C:?<D?<@BAZC[DeF@GDHBIYJBNDS]TMWCXBZA]CaDfAhXkam@nD|<name> (f9CMgYZ|a "[,=D]QB|actually #_|add .Z^E|afford .D7X9_;dDB_Xb_kA|also ,bQWSa|and ,ZE]^Cg[l]|answer 7X|anybody 9a__|anyone ,[9e;E_bgDnD|apply )E|ask #E.@2[4a>@DdHENCSAk^|be %^&D'Y)b+E,<-]1D2F5Z8Y;G<E=C>FBVDFEAFDJ]NXQ>TFWZ[Cc?eBf^mZn^|book 6DSB|breathe >beb|bring -[.YDYQ@eEhB|build .]:CS^|buy .@b[|call =YdZ|cancel .cS^|cap =B|carry ,Z9[|change .]8EJCMDQCSbYAeakZnZ|check 4@DaQCnD|choose B[i[|claim .E1]>[DZQ[SC|collect jDkC|come >_C]DFK@OZQAS@b^e^|confirm GZjF|copy k[|count %]*a,[2[3a8Z<YJY|decide 7[|disagree .aDC|do #B,C.E2E7c8A9C:e=D?YDBJDKCNZQ;SCZC_Eabf[gWhCj_kCl]nE|drop .Z2^nF|explain QC|feel )a8_G]N^|fill %Y9[>Y|finally "[)XAYDWhY|find &Z)E,Y7CDZJbK^bE|fit "Z)_;]N]|fix #[)]4CN[YCe^m^|focus HYbGi]|get !a+[/E4_8Y=G>ZC^D]KDQAY_Z_dCeYjX|give C[gY|go )Z-Y.a4D8DD]E[KGSbl[|have #^*].=/D4W7[=[>E@dI^O[WB][^XeDg[nB|hear ,a.A>?DWF^K^YZe>gCjCnX|help )D_CjDn[|hold <^?YI_Q[|i #c&Y(V,D9=@FKXQ;_>gBka|join .]S]nG|just ._>_S[YakB|keep *Y5[7Z=Y>AA]ZZ][|learn :E|leave .^4E=_?CS^eCfCjXnW|lie .ESD|lift #b'ZAZDCh[kC|live .ZS]|look #D&Z'A3[7a9D>ELCQX_BeDjD|lose YY|make :DI]M[QW]IhCnD|manage .b3]C^XXj^|move #[.ZSZkZ|name ,D|not "C#W&[)@.</Z2]3@5?8D<Z=[>a?_@aADCZDDE]FZGJHCI]NAQZSCVX^Ce]iHn]|now ,Y/D7A@EB_C^DAKZQZf^i_j^kDlBn@|offer .Y/^S^TY_^|only ([,C2W;ce]f[gDnE|open ,]DCQ[|order +c|pay >[DZJ^SCe_|post D]|pull ._4^DBS^Y]|put >YCXDd][e_gZk_|reach ,b:]DDQ_eE|read #[.a2[7Z>AC_S]W][X]YeEjXkZn^|refuse .BSC|register DZ|rest B[|return B[|ring .Y4[QZe]g]|run &Y=^>ck[|say #>.[0X1^;]DBFaKBVeWCjC|see ,A7f8C;E>_DDKBNAOY][^AbAeZ|sell )a5ZNZlY|send ,Z.b/Z=]BZHWSai[n]|share (d,]|show *]>[|sign ,B|sit ,ESZ|skip >Y|sleep ,X-Z8^>[Q]|slip .[SZ|speak :]=]D]|split >[D^|spot gZ|spread )^|stand ,d=Z>]Q[|start DDeD|stay .BKZk?|still ,@;^CbDfK_QFgBj]k_m_|stop 2[<cSEc_|swap CB|swim @D|switch NY|take )b4ZC]D^N]QBS]_Cj_kZ|talk 5]|tell &['Y,W8[;B>B?eCDDCF]I@Qde@gYkBn[|text #[7[DE|the jC|they #[|too +[,@QD|touch DZ|trust )]8c^^aD|try DD|turn 7ZD?|upgrade )e,ZDDN^Q]|use 5ZD]eVk^|vote 3[E_XY[ZjDl[|wait ":#Z,B.d>CDXSakB|walk DD[_|watch ,ZQ[|we #[(X0c7b;ZAXE^M^Ua[[]b^]bZkAlYnB|work 4bD?|write 3_I[SC|you (E)A,].D7a9a:ZA[DBM>QWSGUC__gCkBn[|your "Y7[9BTdU]
canal|"[,X.]0Z6E<b@XCBOZ[Dc_nB
canals|:]a]
cancel|![)E.m3c4B=^@cB[DWICQYSgXa[QdYgakXn[|any -ZRZn^|anytime .[GZS^[ZbZ|by DBkD|it 3^X[|the 3^
cancellation|+E-[3^7YC]DCRaXXj^n[
cancellations|-[C^XZb^j_
cancelled|&E)C,W4Z>[?D@>CjDDICS]Y^aCgAjdnE|<name> bZnE|and 4^QBY^|due 4_Y^|owing C[|sessions jF|the #[C[|tonight YEnC
cancelling|,CDZkX
cancer|/]>EQ[TbeDn_
candidate|,D2[4]<D>[A[M[Q>e]h^j[|in 4]|with 2]
candidates|#B%e,C?D@CB]EAI@JWQASBd_iZkWlDn]|in EClE
candle|)g9^:Y?BA[B[NdSg_[i_|wax 9^QZ_]
candlelight|"AnA
candles|,X4F;ZCEDEV]W]^VbXe^gZjYkC|are :]|in #Z@[
candy|?Z
canned|n^
cannot|!Y#A+a1[4Y9ZI@PYQ@V_aDbYd[jD|be ,DkE|believe ,Z1ZQZU]
canoe|,]_[nD
canoes|h^m[
canon|E]|<name> E]
cans|!Y,@/B3[>CX[bDjXmB|are /C
canteen|&X,B4C<^FaGWKYYB_EdDgYjbnC|at #]4B|is ,]|on DZ
canvas|5YkG
cap|"],?;]=EK]QCb_|what =B
capability|-cRa
capacity|-f1Z5Y7[<[BCRgnE|for -]1]5Z7^CCRZV]jF
cape|:B
capes|:^E]XCaXnD
capital|,D/_QDT_[ZcYn]|at [[]^|letters SX
capitals|#XD_gF
capped|4^7bCE|at 4_7cCE
capping|CDTZna
caps|!]-^D^GZR]kZmB
capsizes|C@jB|off C@jB
capsule|)[
captain|&a*^,]1Y:CB[CCFCK]OXQYS?W^fbjBkI|'s 1[=YFD|<name> ?[
captains|#[2YWY
caption|#_3b4XCBMCOEQDXYdCfDjA|<name> &DQD|this OEn]
captioned|,a=^C^_[d[j[
captions|#X,A4bCEDDK]dWe]j=kGnB|on #DQESXjC
captive|5aZa|audience 5bZ_
capture|5j8_Z^^bn[
captured|-c5gRbZb
car|#=%>*B-A.H/A0A2A3B5A6E7E8>:B;@<F>]?DAEDYEDFCHcRDSYTBUEW@Z>[B]B^BeVfBi?k_lGmHnF|'s )YDDeZ|<number> @]KaQXg[|and ,_=EQ^dDfZ|keys ,E|outside bZ|park !F)D-B.]/E1C7D<B@CCdFGGBMEQZYG]GaGbJeTgAjc|parks j[|seat 7]]Z|that <[?[|we 8D<YIZ|with )YQ[jE
caramel|(]M]aZ
caravan|D]Qak[
carbon|&Y1a;^VXb[j[kZn[|neutral 1b;^VZb^
card|!Z#e%B&='C*C,B.D1E2Z3?4a8@9B:D;B>@B@CeDbE?F@GCI_KCL?M@OBVCXA]E_>bDg]i?jck^l?mE|<emoji> !^|<number> !A4]|and .X5ZDWdDjCn[|by !^&GD?|details D_eE|for !Y&Dg]|from n]|gets "]|has )]7ZN]|in #B)^@Cj@kY|is 2ZCBDZg]|machine ,[6ZA^CdQDhZjYnD|machines +],Z|needed )YaZ|now DC|number CZeZjZn[|only ,BQC^X|or 4_nY|payments nX|reader ,cCZQ]|through #YQa|to #Z|vote -Z|was #D4YQB|we 4AQ^|with D]eY|you 4DCD
cardamom|"[GYH[KbOZQZ|buns "[H[KbQ[
cardboard|,Y5[CZDY_^|box 5]ZZ
cardigan|!YQBWY^]
cardigans|,Y3aXZ
cards|!D"C#Y'[(A,E2a7E>B?EA]CeD_IYL]MARaUCWcZ^[Ch[jalB|and ,]C[QWY[Z^jZn^|are #ZD[|can g[jZ|on 2]AZDCWZYZhY
care|!B#D%e&E(_)^*C.Z0D1B2C3D4?5B8X9D:A;]=]CDFBHYJ_KZN^QAUDWCYG]ZeEgXj@kX|about %Z(_.YB]J^MYXX^A|and =ZE]hZ|at KY|for %])YADDCJ]jEkB|home %[/Z|homes &Z,]=^AZ|in aY|is n[|of "[+a8a:ZHZP[^Y|to %Y,D;Z|with %Ea[
cared|QE
career|"Z&C(Z+];C<[=_@EFXQBRATD^YabdXgA
careers|;]<]g^j^
careful|#D+_>eDYEYIBP]e[|and &[
carefully|,DQ@jC
caregivers|%@
carer|4E9E:C?[@^HBQ@
carers|!>,D.B6Z8F9a<A=]CADXYZ[[bCd[iXjE|are iW|on &^|who D[g]
cares|!_"[%e:[<[J_QZa[
caretaker|&Z,g3[?^@YD]FYQbfanD|is ,]?ZDY|who DY
caretakers|A]
cargo|"^&ZF[^]nE|bike "^Q]
caring|%^*^Xa^^
carol|#Y>YI[YZ|service b[
carols|0FQ]S]
carousel|-[K^
carp|"CHD
carpet|!c"^&[,Y.C/XBaCaEZID^Bf]g^j_kI|and !["^3Z|do D^nY
carpets|5CEDPYQ^j^
carriage|,^?aQZ][fa|clock ?^
carriages|#DCAQZY^
carriageway|-g1[
carried|#A&d1c4A=E?a@ZCDKbNZTCUJf]g_k@nB|<somebody> e[|a ,Y?[K[fZ|by ,B|it &a|on #CC]D[|the &a,E?Y|up 4E>[
carrier|#]&C,C4A9Y<E?DCDY<k]nJ|bag &B9Y>X
carriers|-[;X>ZOYTEhZn[|and TF
carries|/[4aCYTZe?k]|on C_
carrot|,ZAZSX
carrots|,a4Y9D:ECEQ[aDjBnC
carrow|+[=XPX|<name> +[=XPX
carry|"E#D%[&>(D+[,c.a/b3F4<8F<WCWFCJ]KBQYS[XGYCZC_YbEfDmAnC|a %Z4C@]BEDYR[SYk[|for "E|it ,Z.CeZ|on #Z,Z.e<_C^ICSceC|over C^S^jZ|the ?[B]E]l]|them CD|your ,Y
carrying|%Y&^CCJXK_e^jD|it %Z&YJY
cars|,A.C/b0E1C4B<C>CC[S?Td]CjZ|for ?[g]|on Q^|out &Z/^
cart|!D"_)b,CCYH[NZSAn]|is "aQW
carton|9Y_anY
cartons|.]CE
carved|&_,YK_
cascaded|1CR]
case|#B&B)X+C,]-Y.B/C1C2]4]5F7]8B9B<DABD_FZGDQbU@VBW_YY][^C_BbCcAgCh^kam_|<number> )YY]|and F[|it ,_kW|of ,Z|study /G7[@[F]gXmbnD|you D^
cases|#E&X,?/C0Y4X;C<YC_K^QAS@UXc]k]|in j_|of Caj_
casework|DZn[
caseworker|#Z&a,]IXQZ
cash|!D"Z#Y%F&D(Y)D,F.B2D3E5]=]>D?BChGCH]I@M_RDS@T@WCYX^bf?gAjf|and #[|flow :]HZM]|for /[D]kX|is =e|machine "Z#Z,E9YQC_Z|machines Y[i^|only ,XCZ^^nC|or K[SEWBiDj[
cashier|=]
cask|1Z
casserole|3]?YXZd]
cast|#F&A)^;]?^@BKCQBe^fbkD|<somebody> &CKB|list f[|their nY
casting|:DmZ
castle|!Z,_NWQ]Z^
casual|0[5^>]@YUYZ]
casualty|&A,YKDQ^
cat|"B#@&D+D,g-D2E3F4C5]8A;E<CC<ECH@ICKEQgRDSDUXYBZ]^@aCbCg^j>nB|and 5aZ[|has @XF]|is ,^WB|litter 5]U]Z[|off "E|on C[Q_j]
catalogue|#^&Y'Z,C5[;^=aD?L[UZYBb_d]k@
catalogued|&f?]Kd
cataract|KB
catch|!_,A5^;E?d@]AaCBDDK^]]_Ae[f^gVh]m@nD|<name> ?cf_|<somebody> kE|it ,D|our Ab]]mG|the #]?Z@bDZR[g]nE|up fD
catches|>[FcYFgZ
catching|5Z?aE[fa
catchment|-[;ab^
categories|#],_-c;]Q[R[lB
category|)a6a;BEYN[[blZnX|<number> 6ZE[[_
caterer|,[
catering|9C
cathedral|0dUc_Y
cats|!Z#_&Z8ACCDZI[KbMDQbS[UZX^]]eE|get :[|in OY
caucus|E]
caught|#@+[7Z<E?YDAFZMZP^SCY_g[j^|a <AF^|fire ,aj[|out 7bMX]]|the +[
cause|&B,C4d:]<D>C?CF]J?KGLYQCSFVBY_]EgAjZnE|a 4[YZ|was #E,E4ZFZLYYV
caused|#?,A-_:ZC?JZQAa^eDn>|and RK|by -aCBRc
causeway|CYj[
cave|VYjCn]
cbo|FcQZm_
cc|*YAYE[K[f[
cease|1Z3Z
ceasefire|na
cedar|"]
ceilidh|M[XY
ceiling|&D,^4C:[N[gC|and DZ
celebrate|!Z"C%^)a0B8@:^;H<CA[GZJ[NZX?^Ba_b[nC|<name> !Z|our :Z<B|the :Z|we )ZJ?lG
celebrated|8[NY]_hZ
celebrating|%D-C1B7C8A:hAAEDJ?V@]AabhDi]lC|in :^BFaa
celebration|8Z^Z|of 8Y^Z
celebrations|:[
celeriac|#a9^CDIU_[
cell|"_&C'c-_L_RejZ
cellar|&Z,[<]CAFEQEZad_e[|has <^|is FF
cello|9[CDMYQZTX_^eCnA
cells|#]?]CYg[nW
cement|&Z;bbZ
cementing|A[hZ|our A]hY
census|,]DEE[n[
cent|&^/d0g=[K[Q]TdUgk[|of /c0aTcUb
center|,DDea[b[f]j]kdna
centers|n_
central|CYeYj[n_|<name> n[|bank nZ
centre|!B%a)Z/@7C<C?ZCGE]NZS?UaZA]@^Hd^mBnD|<name> #[%[,CCCIV|and ,XCF|at C]DZQC|car C[|has -_|in 8ZVE|of %_1FJ]|on .]
centred|-f1>8_:@;YEAJ[NBRbV@^_|care %E8_JC^Z
centres|0Y1XFDUc
centric|-[<CHAR_VD
cents|&E,]/[AXEDhY|on /[
centuries|8[F]m[|of 8]
century|![-W8VEaaBl_n]
ceo|"@&>+D,B-A1^7E:Z<]AcEbFAJ^K@NAQAYDaXc_eWh[l^|<mention> 1ZEaRDa]lamE|<name> &@+E->;?AcEBJ_KBR@aCeYh]na|of :^|on b[lE
cereal|"X.[9];ZD^b[kZ|box DZ
ceremony|,d1_CBEXKDQYVZnF
cert|,YQY
certain|,D-_4_8]:A;eBYCAFdV_X[baj;kBmc
certainly|"_._:[F[
certainty|&[-[RZ
certificate|!]#>&@*E,H-@.D1^2D4c7A8C;C=A>[D_KATCVXY[e]kXlVn@|and )[4[UYl[|on #D4^I@Q]nC
certificates|?]Caf^ja
certification|,DA_QDgZhZ
certified|"Z4b<EAcCWEcQBT]^[hXjYl_|to 1^EY
cet|4b6XCbDFRDYZ[X^BjbnW
cet1|-eR[lZ|ratio -eR[lZ
cfo|-]CYEbKCRZh_jZ|<name> -_C^R^j]
ch|4]
chain|"D#U%?1Z2^5A7^8C:D;@>AA[BDCCDDE[JAR^SXVaW^ZA^BaEc[gFl^n^|and -]
chains|/[ba
chair|!F%]1D3F4D5X8F:A;^<C>]BDCBFYMDOCS[TZVYXBYYaBjBkEn>|'s -Z1[F]m]|<name> <YE_|<number> ,E5[QY|<somebody> +^PY|a CEQ_|and &?,Z>ZNDQ^jF|by ,D@]C[JFQEj_|down IG|for #[|if .BIY|in .[2ZQDVZ|of 1AnX|that ,XQ[|was EClB
chaired|EZ
chairman|,^/Z5X;[?BE[IE_Eg[|<name> ;Z?BE[_Fn^
chairs|#],]0F1B2[3]7_<C@YADBBSbgXj[kBmDnC|a EY|and 4E|are 4[>[|in #_nE|on =]
chalk|&DCAKEQDkG
chalked|F^
challah|&])eKZNf
challenge|,E5W;[QCS]Z]a^hWi^
challenges|-E<DAW^@
challenging|%CEEhAmY
chamber|&[(D9D;C_EjEnc
champagne|1^;ZVe
champion|3[AZVXnZ
champions|1[:g@EQ]aabCnD
chance|)D*Z,D-A0D2Y3A4B7e;E?CDDE>FEG^O^PER@TAX?YD[Y_AdAeBkCl?mC|<emoji> 7]G[|of (B:DMCnZ|to *b5[@EEAJSMWNXO^ZY[[_Fa[lB
chances|3[7_;CMBXbaC
change|!E"A#A&=+C,;.Y0D1X3_4B6C8E:d<Z=Z>A??@CABC^FWHALCPDQ?UBVHXZ^C_Aa^eDf=hCj^nE|<name> =ZC^jZnE|a /]:bDDT[[Va]kDnE|and #[,Z5_8]DBZ^kC|anything Cb|at -a1[RY|everything 8a;YA[]Z^Z|from eb|how 1Z|in #D4D8@AEEZIBaBb_hE|is :dV[a^|it ,B:]=bDaKYQBk[|lives ;^|my (_7^M^QC|of 4X|on 3]|our %[MZ|that #Z)a-E4E8[:CBZNXX[mDnZ|the .@3A8AFb[abZdEmYn]|their 7ZD]|them C[|to .Z4[DbQBk]nE|you a[|your (C*[.]/F3Z7D8E:aCFD@OYS]n]
changed|!B%A,C-D.E0C1D2C4b5D6A7=9[>@?@ACCaD=E_FZIHPXUBXZY]Z@[@]<_[c^eBh?iCjZkClTnB|<somebody> <_|and #D3X4]g^|everything )ZFdmZ|from C^E[jYlZ|how ;D|i #CIC|in QEn]|my +^,C:ZPZ|nothing 4X|on #]4D|one F^|our m_|since @[QZ|the #a,]DBECgEk^|to 9[|your "A([Q[e]n^
changelog|&]3[?]K^OWXYj]
changemakers|,C:DBZbAmW
changer|-X:X;_DZF[VGb]cDhAkYm[|alert ;ElZ
changers|=adY
changes|#D%D&@+^.B4@7A8E;[>A?BAaCcD=FaGCHVK?QASAWUYAZA[Bd?jbkCmZ|are 1^|everything !^8CF_T[|for E]QB|from 4[k]|in 3[KE][|lives +b;Z|of nY|on CZn@|to FajWm]
changing|,E/D1[2[7C8[:_;^<F>_B[JDNCQCTBXA]E^eaXcAeXgCk^lGmAn<|landscape 1_8C:CVY|room &W>XB^i]j@|rooms >Z@ZeYg]|table ,]|the ;Y
channel|"Y*b-Z/Z0Z4X5Z<FEdF[KEO[U^XXZ^jal_m]
channels|-B3DDCkD
chaos|%],Z/Z
chap|#_&[,^>Z@aDCQ^gYjXnF
chapel|&G,]7@:D<CA^C]D[F>WAZD]?aHh_j_nB|and QD|at CB|down <D|hall Cdj]|is 7@]A|on A[|roof SY|will ,Y?[
chapter|"D)Y1Z2X8C:ZA^CCEXVUWZYF]Zb]g[kDn@|<number> &]K[Q[n?|for -CAeh[|nine ,fQ[|of !Z%[:F<^|one [Y|starts 1cE_VZ|two F[
chapters|,[Ed[Z
character|#C&B8d9]:YJCK?M^^ekC
characters|n[
charge|!^#^&?(E)A+B,>/A2T3A5F9C:C;@<?==>Z??B_CAD]EDK?PCTBW^]C_@aEd@eZfBi^kY|<number> ![#Y2cQFW]|a 4C9B|and ,B|for #C,C4@DCY@nE|it Q[|no W_|of =[|on *[OY|the /Z8]T[|to #[DZ|you iZ|your ,[D[QZ
charged|#[&D.C4e6[7D;E>F?aCaDaGDIYS>YaeGfEg[j^k]n_|<number> CZD_|and 4Z6][Z|for kZ|twice 4BY]kA|with QC|you ,C@ZjC
charger|/c4aDaTbY]|is gD
chargers|"A#_]EgZn_|are ]F
charges|!G+[2h7ZGBJ[QWWf]ZdB
charging|,@ICYa]XjWkYmZ
charities|>]A^E[S[dYhZ
charity|(Y)Z+c0]1^<cAaE[PYQ[j[lb|shop 0]?YCYfYj^
charm|8b^[
charming|8]^Z
chart|&C']*S,>/Z0h2Z7Y;CDYIYKAOYQAUaVAY^][aBbDf]jXk^|<link> ,B/[Ta|and '^DEQ_|in kY|of ,E;DbEnZ
charts|(E,E4a:YY[n[
chase|*D,Y.^3_;bD_FDJZKDOESXe@|it *F,aOGQ[|the D]
chased|"[&ZQF|a MZ
chasing|"[,C3h7Z9E:]?]MDXb]V^]aZ
chat|#]([)^*F,A.]1D3B4Z8B:D;[<F=??DAECCD]EBIaJCMXN^SbTYYX]Ye^f?g[mDnZ|<name> QZ_Z|about DAg]kB|and ![*E.Z4Z|is #]nb|on CY|to "]._S_|with ;]Sab_eC
chatbot|4_Fe
chats|C[
chatting|,D3^>^eZ
cheap|"D#D.E2[4C7a8B>EFBJFOFTCWWX^abdCeAjBkan>|and a]|chain DYkY|one ,F
cheaper|!]#Z+Y/Y2d4D7E=CI^WcYFgYn]|and +]PY|than !Z/[2dWa
cheapest|.ZD]FXICSZnY|item nY|way D[
cheat|bZ|sheet bZ
check|"C#D%B&D'A(@*^+D,A-E.>0a1D3Y5F7@:?;?<C=E>??CBDDdFVGDHCJFKBL?O[QFRCSBV@Z@[C]?^BaBbDdEfBgbh[i>jYkb|<name> K^|and 4ZY]nZ|at hX|before 2_CZD@F_WZk@m]n^|for 9[D=gZ|if D[jE|in *b4EC]D]JZO^YEj]|is ,E4XQD|now HX|our 4Z9^|out !Y"E3]E^G]XXlY|that .]DYg]n^|the #D*E,@:A=CCCD^HCQ?aDgWh_kcna|up 5ZY[mFnD|whether )YCXDY|which ,ZS^|with #Z3Z4CDEI[k@|your !X(A*^,Z/^CZD>MIO]QYXWd_gDhYj]nD
checked|&B*Y,E-Z/G4F<BC>DZEDFZKDQDSUTXYZj@kY|<number> gW|and -Z4ER]YF|by 2Z4]U[kY|in *^O]|it &D4BID|on ;[|since 4XKD|the #],E?^FbI^Y]mY|with "Y#[4AD[
checker|DYFEnD
checking|#W&D4]5Z7A?BDYQ@Y[dDfD|and ?DfE|the 4^CWj^|throughout 3D|your DX
checklist|"Y.[D[GEMBN_S]^Eg_j[mD|and g^k[
checkout|!X#^*Z+[5Z7C>^C^H_IdP_SAZYj]k[nd
checks|(Z,A2E4Y?^C^McQ<RYSYV[_@f^|at C]kE|the ,D4_DE
checksums|,EnZ
cheeky|!D"Z(B)Y
cheer|&[,_3[;CQa|for &],X;CQZ
cheered|,Y?ZQZ
cheerful|&E<[>be^j[
cheers|+X,F0[3]>B?fQZUbX[ffgX|<mention> +]|<name> 0]?YUXiYj[|for 3^?aX]f]|mate gF|to &A,D@]KEQYU[e]jB
cheese|"B#>&](C,a-D.B3^8D;D<D=X@?BYEEI@MAQZRDTXVE]CdZeBgBhTiXj[lDn?|and @DQ[nY|is :[|scones Q[
chef|!C#]&C+^/[4C;^<YDBKEMCP^^[bdk>nD|'s ,^j[|<name> +a/]Pa
chefs|8Z;Yb[
chemicals|,^^[nZ
chemist|,@DbQ@kYman[
chemistry|B]
chemo|#C,C
cheque|)E;]=aEbaXdZ|for )G;^aY
cheques|4ZCZQ@j[
cherish|%_8[JY
cherry|&]HD
chess|,_;Z@cCDQ[g_nE
chest|#E5[7D:C<D>=C^QDY@aBjZka|pain :E>CDEk^
chestnut|,B-]E[QE
chew|F]
chewed|,^DAQZ
chews|7C
chicken|&](]9b@CCF__gBnA
chickenpox|Ccj]kF
chickpea|CAQ^jD
chickpeas|mZ
chief|:Z<c=YE]HAc^lYn]|exec Ecl^|executive 1_<]=[V^c^
child|!>%Y)V+B,D/c1E2F3E5W6E7U8^9F:C;F<B=@>Z?ABBC<EDFXIDJ_LUMCNbPDQETaUAVIYA]Y^YdCeYiAjElB|'s #B'],D4A5D7d>B@ECEKCL^SHYG]]aEeDgBjA|a #ZYZ|and 5[|asks >]eY|deserves 8Y:YQ[]Ca[nZ|has FZ|in "C)[,X/a@[A[hY|is %Y8Z:^FaRFaYm_|to 4F8C|who D]b[|will 8[
childcare|4B=iH[Y]aFdc|paid =]d]
childhood|9Z:]F[Q]m[|ever F]mZ
children|%A&D([)C-Y.C/c1C2B3C4E5?7b9D<@>X?H@XBDEAFBIAM^NAODS@TcVDZF[^]b_IcAf[lAnZ|'s #B%F&D(a,>.D4E:E;_<D?[C^DXJEMbXZYDbYeDfdj_|and ,AkZ|are [Y|can 7Z]Y^[|do 4C7]nZ|from 'Z|in TY|of &a:Z@dg_|on ![|pick 5FZF|the ,]|under n]|welcome g]mY|who ._/]SZTZ|will /ZCE
chili|M_
chilled|8CK[QD
chiller|CX
chilli|;]DBO_bY|oil ;]O_
chimney|"B&b+YD^nB
chin|TZ
chip|&A4Y6Y7];E<WCBD[K?[[]XaceEk^m[|in 6]7a[[]bbZn_|pan nG|shop ,a<[mZ
chipped|;ZkZ
chippy|1cDZ
chips|!Z(Z*Y+C,Z.Z3Y9X?^I@M^OXYE_[bCdDn@|and =Z
chisel|#b,[IXKX
chlorine|4A@[CZDbI]QDj[kZ
choc|*[
chocolate|">%F&]+[2_8XHBWW^^|milk &_K[
choice|!^%Z+B,=-C.Y7^8D:Y;^?AJBW_XZYC^FaVbYfBmY|for !]-A;D]Da]|in 8C;^|of #[.Z7E|we :Y
choices|"C
choir|#]&Z*[+Z,b3e4[@DCYF[IcO]PbQbS]T]V_X]YX[ab_iBlbm]nB|'s *Y8[|before FBmD|in FZ|is 5Z|of KC|robes "]5FZF|with SZ
choirs|/]SBTZ
choking|C^
choose|"b#>)X,D.Y/Z3]4=5C9A:c;C<D=d@DB^CZF]G[HaNUTZU[Xa^[a]d]e]iYm[|<name> "]2]3_7EDXF^]B^al]mbn?|a )]N[nW|between "^>ZeYn[|for =]d_|from 6Z|one =Z|the ,^/Z:Y=@DaFYT[X_aZdCkYnC|to 8ZbZ|what =]|which B]i[
choosing|)^,]5Z:9;W<YEcJCKDQ[XXaDj]|a )[|to ,]<Z
choristers|,[jD
chorus|?Z
chose|#]4[7];Z=eDDY[ca|<name> #^dG|the ,^=a@YdZg_|to ;]ba
chosen|#C&E3Y;Z=ZW[X[mY|the 3ZXY
chowder|eY
christened|&_7[;DnY
christening|6[Q]Y_[YjX
christmas|)Y6]=[C[FCY[]Y^Dj[kCmE
chronic|/Y
chuffed|,d-];Z<^EZPYR^l[|to -];ZEZQDR^l[
chunky|#b)aI^
church|!]#A-D0_4H;Y<DC]DBEFHbICJAPDU]^DaBb^fAi@k>lCnB|hall kA
churn|0]4_5e<^CDDXZ]c]
chutney|)[,Z8EnD
ci|#YCaQBY[eZjbn_
cider|+Y,XDDO[mCnB
cinema|!["^*c7Z:A;]O^SEX]bZnC
cinnamon|,^M]^abcnE|knots W]
circle|"Z)G-cKWR_bBmYnD
circles|8Z
circling|7[>X]b
circuit|,ZQX
circulated|7^
circumstances|-a3[B]C=RcX]]Zibj=nB|beyond -[:YV[
circus|#F
ciso|FD
cistern|"E
citation|nX
cited|"CKYn]|in KYnZ
cities|"Y,B/C8];a<]H[K]^RhC
citizens|-[Bbb]i]lA
citrus|8aDZ^a
city|"C%b'[/[3[8V;a=YBZD]JdLYT[^^aYbacYiZk[mEn^|'s D^|<name> %[J^|of i]jZ
civil|]]
claim|!W#Z(Z-E.B1Z;b>EDaFDGZHBI]MZQ_RASFYDb^e^jCkbmX|at ;]m]|for D^|that ;aAZD[b]jFn^|your *[XZ|yours !b(_*AMab]
claimed|#a&E/_0E7_CbI[T]UD]YjZ
claiming|7DC_QBSDkZn]|to kZ
claims|"]#C)Z,E-D/D4_>D?EA]DZICMVSGYZdBeZhakb|line A_hZ|we 2[
clamp|<cU]c^
clap|.^3gX^
clapped|&D?]F^LEQEmYnD
clapping|?XQZ
clarinet|,XK]QXnE
clarity|"[.A8dH[hY
class|!V#d%A'Z(E*C,_-b.@0?1@2C3D4T5[7_8a9_:>;Z<@>b??@[ACC]D>I^KALXMDNCQZRbS@UAVCY[Z][A^b_WaCcBeZfUg[jZmGnA|<name> aYj[kZ|<number> CXFZKZWEYYjanD|and 5Z9X;^bZf]|at HZ|care E[a]|faculty 8[;XE[hE|for ?DfD|has dW|in SC|is "[.ZBZCaYEiYj]|list 4Z5]|moves #f,]|of ,[/^7f:Z@^PY]]_]g]kBnb|on &Z4ZC[iY|team -]8?|the ![|two ?]
classes|"[,D2a4D:D>DC]DBU[V[YChXjbkEnC
classified|A^|briefing A^
classroom|n[
classrooms|"AC[
clause|#_*b,@3Z4C=]BZFaOaQB]Hg^m[nB|<number> #]3[=]B[X^d[|by FD
clay|+Z8ADdSEYD_YeCjCk]nE
clean|"[+E-E.B2D3C4A8d:]<D>CAEBEDaE[HbKWSXWF[Z]X^^aYgAh]j]k^n^|and DDE[|it #]DZ|sheet M]|the >EHc|up 7]|water &X8c:fQ^][a]
cleaned|>FQ@gZjB
cleaner|&_*Y+W<[?C@ZB[K_OXd[hBjClAma|in #[|on ?EfD
cleaners|,B?aDDK^iY|at ?b
cleanest|!a+dPd
cleaning|#F&_*_,Y=ZEEO]QCbEjC|and =]
cleans|<]@_gZ
cleanup|#[na
clear|"^#Y%]&?,E.B0[2B8A:E<B=CBXCCDZHbJTP]S>UZW@XBYBd?faiVmZnE|about #c+Z4[|up ?[nZ|your 3[F_m[
clearance|nX
cleared|)a/[4Y7[9[;]>DA[B^C^NYQYX_]^i]|the 7_Q[]a|your ?DfD
clearer|<YA]nC
clearest|+^
clearing|!_9ZGXKZkZ
clearly|&G4^7[BDeZjB
clears|kY
clerk|"A.Z1C4=9Z;C=Z>BCFEAI[Q[Y?bBfZlB|'s "B9[=[DDI_|<name> ,DDb|by =[DX|in ,Z
clerks|&X,GYA
clever|#C&[2C>ZKXkC
cleverer|9[;]bZ
cli|Q[WEnb|for n[
click|!c*],C-_3D5_6_7GC[DgFaG^M_N]ZZ[]]XfWkam^|and !dGba[|away ![|it CD|the 3B7FYZfZn]
clicked|0[4]<ZcYe^
clicking|.ANZ]E
clicks|!bMZNTSDdYjD|and SE
client|%D&D)C,;.^/B4C5C8X9B;^<Z=A@_BFCEEYFEMCNLQCTBYBZY^baBbcc]g_hYiFjB|'s &^;DKXQAZY|<name> bY|<number> CC|a ;DHC^Y|and ,A4]|asked #b@]AdI_KXg]h[|is >ZDYQC|this 7]|to <]|who QF
clients|!D#C%_&B(C)C+D,?-Y/[0c8A:B;a=E?ABcCaEFFBH_JWKDNBRWT^][b_dDeBgDh]kYl?n>|and &Z:B<Yh]|are %^5]BZJ[|i <_|to aG|who -]RZ
cliff|DC
climate|-[:Y<[RYjCkDnb
climb|,_/E2G:D@[JZQ[g[|a 2F
climbed|0]g]
climber|5Y
climbers|8ZjEk[
climbing|.Z0Z?YDCQDUYkB|wall ?Z
climbs|S]
clinic|#A&e)E,E-D.[/A1E4^5X8C:F;CC]GDIHJCK]QET]Yda_b]d@e]fZjZ|<name> DZkc|and #CD_IEgF|at CB|for 4[DDf[kDnZ|has QH|in +[EZ]Z|is CXj[|now "]|on 7[QDeD|with DY
clinical|"Z7Z@]OXgYkDlY
clinically|!Y/]8C^Z
clinics|/^0d2ZC_REUaa@kW
clip|,]/Z0f4]9CFBKYQYTXUfY]aCbZjDl?mCnB|below K_|from 0Y|is 0ZUX
clipboard|.^S]jX
clippers|Q_
clips|!D4[
cllr|1Z4E;Yb^nC|<name> 1Z4E;Yb^nC
cloakroom|,CDabZf^kb
clock|"@&^.E/W4Y5W6[7a:>>Z?_TW]]^Ee^g@j[nV|'s 7c]_|and &Z?[|by "C|in DE|is /[6]7bTX]WeZkY|on #^4]
clocked|>^@^
clocks|)V,BNWSEe[j^k^|change )W
clockwise|S[
close|!@#Z%_)?+[,F1A2C3^4E5_7_9X:?;b@>B]CZDXEjFBIZJZLZMVPZRaV@XYZ^[^]WaEbYe]fBgBi[j_lgm?|<name> !E7ZC_EbGEMCR[T_UY]Yj[l_nE|<number> CCK_jAnB|and DYIZQD|at 3[7EGZiXjF|it +cE_e]l]|its CZ|on CZJaZX|the (])E4Z6F7CDaI]KCMZY_gBkb|to 0^PZU[|tonight 6[|with 'X|your nY
closed|!A"9#?%C)C+E,@-C.>0[2E3_4B6C7?8A:A=C>A?A@:B@CnDUF?GCH@I=JZKCN>PCQFRWS@TBWA[B]A^A_Ac^g;hDiEjjmCn@|<name> &D1D5C<E@FADCgK?RCVCXEYCaBbCeEfDiEjflDn;|<number> &_-[;[<[KYR]XXjCnB|a -[/Z;^C[R]|and 0[3ZC[|at CBjAkDnC|both CYn^|doors "=<ZHD|for CARDeZkAn@|from CaQDjZ|in C=jB|issues 3aX[|my <]|on 4[C:EaIJJXY]fAj;lZ|our 1_;D<_AZcY|shoes C^DZjZk]nY|the "E,_<?A]Q]h[i[|this ,[CZQHjZ|to C[|today ADC]Q^j[|tomorrow CYn[|until 4EBFCZja|with <]
closely|%ZhY
closer|)Z=FCCDEE]F^QCX]jC|than CEFbNC|to 8C
closes|!@#C&?,@-E/]7a:c;E=b?F@FCcEbFEGAICK@MB[Y__d_gEh@jblcmC|<name> "F%Z*[=_E^GCQZ]F_]dbjYnD|<number> ,ECkZXjfnB|another :ea]|at 7DC_E_QC]Dj]l]|on >ZC>GZj<nY|the CYk]n[|tonight CAE[l_
closest|,^
closing|&C)[,>/Z1D4C6_7Z:E;D<E>Z?CCGD@FEKAVBaClBmCn?|<name> C@Q[|<number> C>bZeCjCkZnE|and 6[=]|at #]/Z>YC_QCTYWaX[eZj[|date 4DCADDQF|the I[Y]
closure|N[QGfB|of N]
closures|SXj]
cloth|#C,BDaSDgDjA
clothes|,X:[A[C[D]WXYBfCgBj^kZ
clothing|TB
cloud|,C8E>E@DF[QC_C
cloudy|BEDB|until BE
club|!E#@%f)D+W,B.W0Y1[5B8@;Z<A?X@DAFB[CZD=EZFCJ^P^QAVRXB^FcChZiYjZkDmCn@|'s CD|<number> CZSc|and 4Y|for =]?X|gets 2cWZ|has &[+]PZj[|in -X8B;aEab]lZ|is C]OYbC|on ;[MY|who &^|will B]|with ,EQD
clubhouse|%Z,Y?X
clubs|)[VBZ[
clue|.f3_;]AYFgH_SfX^b]mc
clues|:Z
cluster|YXn_
clutch|,@2[@DCYXZ_ZjYkD
cm|#[0C4B?[CXDbIaKB_Zjckan^|<number> DZkY|and ,[8ZD[n[
co|#A&E,^-W0E1X2E4?8@:@;B<C=ZAACWEDMBQ[R^SCV[W?YA^C_]g[nA|create J[|created k[|creation -Z|founder jA|op =_BZDZMBO^_Yd^g[
coach|#D&@(B1X5X7Z8D;C<A>A?D@ECWEDIFKDM[QWSJ]]bGd[e@gDnF|<name> 5[<EYZjF|<number> #]CB|and ]]|firm =]|i %[JZ|is n]|leaves QZ|of 1bV[|to 7[@[QFg^
coached|&Z<D?ZK[
coaches|"D&X)D*D+a8B:F=[FZHBJ^P[QCeCi]|instead 4Z>[|went "EHE
coaching|!X"],E-a7Z9D;dR^]_b_iYjCkZ
coal|"X#A,b?FIDQbfDnX|country ?Bf@
coarser|Dckb
coast|)_+_,[4[8[;b>E@[C^JZSDbdjcmZn_|guard C[
coastal|8Z;Z<]YB
coastguard|/F8ZQ^TE
coat|"Y#V%Y&C,c.C8];D?_@DA[CBHVKFMANYQX]]^aaBbBf[gCh]iZmDnC|for ,X8[|is gEiZ|on ,]4C?ZKG|the %Z|with KE
coating|,E.FCZD]KWeE
coats|)C+].]3E4@>]AEC^D@GDIDPbQFSSWDYEeZhCja|are ,AQE|by AF
cobbler|[Z
cobbles|C_j_
cockerel|#],b1Z_Z
cocoa|"Z,[-Z2]j^mZ
coconut|4^DEk@
cod|(X-Z0Y
code|!f#B'])]*[+Z,A.A3]4Z5_7Y8B<E?BA]CYFCGeH[IHK>NZP^QFSBVEXa]Y_[e]lDm>nY|'s *]O]QC|<link> 'X|and )E,F0[4Z5ZA[QZaYh]|asked #CIA|at 5^P[nY|changes @[CZgZjZnE|for *]|from *bC[O_nC|is +Z|lumi fD|on CYD[j]nA|this '^|we %]JZ|you 3a:]>YnZ
codes|#a'd>[D_Q[e[k]
coding|PZ
coeliac|>^D^
coffee|!D"b%D'@)C,b-B/_1Z3A4B5C6^7F8?9A:a<C=C>??]AYDXI[M]Q_TbU]VTXBYCZD[X^Da^eAgXi^jAl@|'s Ja|<emoji> 7D]Da]|<number> /bT^|a !^"Z6]7D:YQF[b^[a_|and #D)[,B:_?ZBaHBIWN]^Ai]|at .YS]|grounds #ZIZ|in @^g[|is *],_OZgY|machine /Z1a2^EdT^V^l]|morning #[I^|on "B&Y9E_E|or 7[|that ;ZQG|we 6YAYhY|while 7C]F|with .[?bC]S^_Yn_|you n]
coffees|6BEY[C|and 6C
cohort|!^,A-Z2_4D5_6]7a;B=ZC@EaHYQCRZZa[^bCdYg_kAn?|<number> -Z@^CCK[RZnC
cohorts|-_5]8^Z]^[
coin|,_4B7[;YD[MaQaSF]Wf[|toss DXnZ
coins|,]4DDd_XhbkenA|only DXnE
col|?ZCBjE
cold|"D#B&Z(>)C+D,[-X.A2Y3A5[7I8B9[:B;C<b>]@YEBFXMCNWW]X>Z^^B_YgAh_jZ|<name> "Z,_QY|and DENc|by 8Z9[|coffee ,Y<]KY|for YX|hands ,D2^:_AZWY|in Q[hY|kitchen D]|on JZNY|plunge )[<b|room DC|store ,F4WQJlZ|tap D[kZ|tea ,[|water F][W
colder|4X
collab|+DPD|with +DPD
collaboration|%C-C1B8[<CCDGDJ@T[VDhajA|with ECQY
collaborative|-DR]
collapse|C@IYn_|at n]
collapsed|,EQD
collapses|CD
collar|#e,BD[IZSBk^
collars|)Y
colleague|#B*D,D7[<Y@CECJAL]]]_AgDlBnZ|<name> 'Z<^CZEDLZlBn]|told IG|who *D7X]^
colleagues|"D#B%Y&Z)D+C-a/@1d2B3_5d8A<e@BAcBACEDCE[K[N?RYV^WDXWYAZ_^<a^hZiCjEkAl]n^|<name> &Z|across <ah[|and -C1Z;BJBRCa[iZ|are -X3[DGi]|at 3[EGX[|from <XAZE]l]|i B[|in QC|to ,A1[<[QEVXgYlZ|who ,XQWhGkCl]n^
collect|!Z&B+X4@?DG>MCNCW^]AaYbBgCk@|<name> CA|from CcD_Y[kXnZ|it .bSb
collected|#]3]?ZD[K[Q[YE|<number> KY|by ?^
collecting|#].D2j>CDDHFWg_ddBeFgBkD
collection|"Z#E)D,?1D7D8b:B<DF]H^QAXDYC[C]F^h_CaCeYjXnE|<name> 4]|is DXJZj[nX|of !_|tin eY
collections|#D4]C[D[Y]hZnE
collects|*^4]<]OY
college|&BDYaagYj]k]
collision|YZg[|on Y[na
colony|-[R]
color|!F8a@]GD^[a[
colour|!F&C'D(c)E,>.E1U=A>C?DBaDYEZF]HBMbQYRDWE]D^EbDdEfCgChCjC|and (]F]M[|blind 9]|is Ef|this )C|we =?dA
coloured|[Y
colouring|>ZQF
colours|"b+b1a4C5D7_<Z=Y>]CYDZEXGBKAPdQD[[b[f^gDn^|and f^|may C[GCjZkZn]
column|,@DZK[QC
comb|.E7D>^Dfe^j]kf
combine|&[-[K]Q]bB
combined|,b-F;?|experience ;B
combines|8];Yn^
combining|,Z
combs|nD
come|!B">#@&C'F(@)E*E+B,Z-@._0@1;2?4C7D8A9]=Z>[BCHALENHP?Q]SYTZV>ZF[XdZeYiBlZmDnB|<name> ,B4Z9Y>CCfD[QDS@jc|across ;_b^|again =Zk[|along 7DFbQ^SFac|and !D#Y(G)Z*Z+E,@.B2D>B?AD>EAF^Y_aDc@eDfDhYj]kCm[|anyway >Z|as %X,YD_J[|at #X.[3[4Z;d?]CCXZbXeGf_|back !Z,Y/Y3d4D5Z6Y7[<b=C?X@]BDC>DGQYWCX_^[_BcadDjBkG|because WZ|before 7GA^hZ|by ,_7E>A?[C^D]GVJ^eGha|crying ,C7d]b|down )^3^4E>D?ZC@DDKAYDa^|early !]Q[|even >Wj^|first &a7_;[AZKZQG]Wh]|for ,Z.d5]8Z:]B]DEKBSfZeiYn@|from "C&_,I/Y4X9_;DC>TZ_[|get ,]|here +b>BPV|home ,^7^8]:_>]JYQUXEjBk^nZ|if .]=[SX|in ![&D)Z2[3D4E7F9A<C?[CZFCHAOXQB_EaBe_g]hC|into F^e]|later &]C[KX|off ,YM]][ka|on #Y(Z.C7]=Z>ZEeFXM]SBWDe]jZkDlR|or >YDD|out #[,B.D=]C]QBdYeag?|over +Y?[|round C_Q]j[|say na|see ;ZD^bY|sit ,E.^|straight >C|tell ,Z9Z_Y|that #BIC|the E^g^|this !E|through >YEZe^|to "D.@2Y4C9A:C;_?C@?AYBZSZTaXY^?b_d^i[nX|up ,D4f9f?ZCDD[QFYa__jF|with 9DD__Bk]
comedy|&[-B3Y7Y8^:Y]]b]nD
comes|#[&D)Y*[->/]1V3F9C?EADC^F_G[IYJCOYS[TXVVXZYXZS^C_ZaZfFi^m[n9|<name> CaY]j[|along ![|at 4X|back %D,[.B/DTCjE|by ']CY|close ;[|down 4^7Y;^CBDEF^QE|first (a.ZMXRZnY|from #Z0aB_CGF[QBWZe]hYiW|home ,Z1^V[|in 8Y<[=C>EDFF[KXbCdDkBnG|next 4FE]|off /Y7]C[ja|on #b&E,B.B4DC]KDQESDY]jZ|out .[5bCAD[FEKYS_Z_|round ,FTX|the 1Z7^|to 4ZDEK@O]^Cb[kY|up #a&^D]IXK[bCkZ|with !Z"Y)_,]>ZI]N^QX
comet|4Y7EC?jE
comfort|"=-C6[8b9[:c;Y>YRC^aa[mCnD
comfortable|,^4a8Y:A>BIYY__K|ones 9D_D
comfy|4]
comic|0]UY
comics|.eSc|count .]
coming|!?#Z%A&D'F(A)@+E.Z/C1W2B5D7B;B<?=C>AAABYCYDAFfKDMYN@S^TAV[WDZE]Y^HbDiXjZmc|<name> 1E4jDDQFVBYb]AbBlB|and #[2Y6[IXKXMYW]]YkZ|at .YKDS[|back *_4C5Y6[@EB[O[e_iY|by J[|down 4^f]hW|for "D,[.Z0]4Dn[|from #F,DC]eb|home ,Y8^|in 1B;]CC][|off ,]5[ZZ|on ,>B[L[]Y|out #]D_j]k[|over #U4F|round ,Z|since g[|soon ^Zm^|to "g+[7Z=Z>B?bC?FZQDVEXY]_aCdYeBf_h[iGjBkDlBn[|up QD|with QX|year :]>C
comma|,aQZ
command|"ZkXna
commands|8[nZ
commas|CZOYb[j[
commended|&a;ZKbQB|for 1]K[
comment|!C"C#^'e(m)@*m,?-D.A/]2D3]4A7@8B:E;B<C=C>B?DBCFbGCH?JAKALaMlOlQ@RCS?TVUDXYY@[B]E^DdEeDfBhBiBjBkAman=|<emoji> !CL]n^|<number> ME|a *YW^|and 3]|below 'A(B*@LDO@|further XV|gets (Y*A|is EF|me *CFE|on ,Z3aQZXc|ready *ZO]a]|your 'dLc]C
commentary|KZQ]jDnX
commented|<Bj]
commenting|*[5[OX
comments|!D"@#d(e)E*_+A,B.B/F1b2^3[4]5C7@9D;A<XCBE@FZH@KYMfO]PEQDR]TCVYW[X[Y]Z^_CbEdHeCgBkXnC|<emoji> (_;EMbbD|<name> (_|and #^(cHZM_OY_D|are %Z1f3hVcXakBnD|for *[|from 4[|more *[2eWd|on 3bX]Z_|will 3BXD
commercial|)_0[:YZ^b[nC
commission|3Y5]8[=_>ZXY^^d^|and .[3Y
commissioned|-YEd
commissions|0Z1Y6ZPY[[|open 6ZPZ[[
commit|(]DDV[][jC
commitment|%Y&C,B-]._;c?DA[FEQBVUb_h[kBlZm@nA|of ;]|to %[&D-b1B?DEZR[W]bVhZm@nB
commitments|-cR_
commits|._1YSZTCV]|<number> 1ZTC
committed|%Y,D-^<XAaEEJZR^ZX^^h[|to %Y,D-^8Y<XAaEEJYR_ZY^_h]nD
committee|#_&Z,B-_2Y3[7D<_=f@DC]EfFEP_QCR_S]TAUCVIXaY[]D_^bDdbf^gAi^jXlg|'s +[3V=]hC|<number> ,]-YEE|has -Z1]<ZEZRZl_|is .aSZ|meets =[d_|members E]|of N]|on CZ|will =[
committees|=ZE]
common|"c#E,C.Y0[2E3Y4];VCBD^F[HYQAX_aZg@|room QE|sense :[
commonest|#[4Z[Z
comms|-^8]EXRZZ]
communicated|-D1Z
communications|/]T[
communion|#]IXS_
communities|%X-a0dE?J_QERecZlAmCnD|and -YR]|we BZc[hD
community|!F"@#D%h&D+A,?-Z3C4D5Z7@8]9[:];C<>=b?D@DA<BcE>FAHDIAJePBRYTAV>WCYD^Za]dYfEgAh?i]kDlAmF|<emoji> %aJ]|and -[Ed^AaEbZlZ|call K]nZ|hall =X>Y|has Bai^|is 5]J]ZY|manager V]|of J_|room DZQA]W|that -[R^|we %[)[J[VEaCiBlBmY
commute|!b)Z/E:^;YG]aZnE
commuter|!]A[QZ
commuters|"Z,B?bf^
commuting|"C[[
companies|"^+^/h0E8Z:];cAXDZE]HaPYQHTcbdh[j>l[|that /c7]T^
companion|!@)a-_:^E]N]SDa[l[
company|"E&]'b)>*Z.Y/@0?1c4?:>;^<Z=Y>aACC[DBEZK]L_NBOVQXT=V^^Zb]cXd[edl]|'s 1Z4D;Z|and 4?e@jC|as =Z|has EZ|is =[n[|says C[|that 1Zm[n]|to DY|with ,[DDQ^kB
compare|"].d8_IYQDSa|over "_
compared|TAk^|with TA
comparison|'].[BZDZIAQ_
compass|F[
compassion|%^-E:CN^RCaX
compassionate|%Z+Y-CAB
compensation|@ZDcg]j]kZ
competing|-Z:C
competition|#[/_;YI_K]TZb_jE|is 7[bW
competitive|,D-ADEEZR[hA|salary R]
competitor|&E9B<[DDIES[
competitors|"A&Z7g:B;^@FJDMANBR]Z@]c^AbZnC|are 7d:E@FMCRN]caBiYnF
compiler|@Z
compilers|n[|and nZ
complain|#B,G/Y3b;]DDK^TVXbkD|about 7?QF]CjYn[
complained|,eQ_gX|about ,ZgZ
complaining|,_4?8Z;EKEQ^n[|about ,C
complains|j[nZ
complaint|#i,^4^?_C_D@IcKDYZeCf[jX|about 4_C]
complaints|#f-ZIaY]f^n]|about #bI^
complete|!Y"]([)E,C._1e8^:_BcDDEdJaQ@S^V_]Yi]kAl[mC|our )G*AE^J_OBn@|the E]la|your NYn[
completed|1f<DCDEbJbV]f[hZl]|its 1ZCDEGb[|the :[AYEZJ^V[hW
completely|#Z.Y:YFZHCI[SWb_
completes|,b-FQZRD
completion|-e1XAWRdVan]|of -_1[R[V_
complex|!A-^8BGCJ^R_mW
compliance|)E,Y-Y3X8C;BRXT[XZ
complicated|,D:aR]|and ,D
complimentary|&D*^+E-D/C3C6E7WBXEDGaH]JDO^QDZC]X^Am@|copy *ZG[
compliments|&]1Z7]KY]]
composer|&bK^
composition|C[jZ
compost|%YC]DbH[ICJ^K[_DkXn@|and ]Y
compostable|#_
compound|#Z4C
comprehensive|ADED
compromise|"E8a;]CZ^Za]fBjZ
compromises|!ZJZ
compulsory|"^,C
computer|"Ze]
computers|:Z
comrades|0]:eBfVYaa
concept|;DnZ
concerned|4[
concerning|3]
concerns|#@%^X[
concert|#C2[4?;]>C?A@CCXGASBWZY@_BbZn=|is 2^WY|on C[IB
concessions|EYGW|<number> EYGW
concluded|F_RalZm]nF
conclusion|-Z4Z9YhV|of -ZhV
concrete|,;4E7Z:DQ>V^gGnE
condition|#C'[,[3[CDEZQZX]jB
conditioner|CZDge]kc
conditions|#E)Y4C8CCAQBRY
conducted|&G-[1aKERYVa
conductor|,^?[QWd]|'s ,Y|<name> C[
cone|3]4]I[YZnA
cones|#Y,E3_4^C[IZQBiV
conference|%]7C;]<WDDQDR_hZnd|call GE
conferences|<E
confession|'[)]<]AXL[NXb[|from 2YY[|time )]A[NYbZhY
confetti|#_Ia
confidence|!e%D,C/]0Z4^7E8a:a>Z?=HAJAKC]Y^eaZeXh[i^lC|and /X
confident|+[HZP[V^kC|you V[iYnY
config|h]
confirm|&F-B1C4bAYBDC[E^GYIEYYkDl[|by 4[EZl[|that 1C=XAY|the GYjE
confirmation|*_D_O^k_n^
confirmed|CbE[K^QHeYjcnb|<name> CCK_QC|and fE|in CYfX
confirms|ECIanb|the EB
conformities|E]lZ
confused|9]DCMZ__jZ|you 4Z9]_]
confusing|>eD[eck^
confusion|4[
congrats|:Y?e@dE@QYVFa[ffgfjBl=nY|to :Y?f@dE@QYR[VFa]fgggjCl=nX
congratulate|(Z
congratulated|EfhalZnY
congratulations|&[-D:D;A<E?]@dAGCAKTN]VA^AbBfagch@j?lFnX|<name> @YN^|all 1a?BV^fE|to &^-E1B;A<E?c@eAGCAE]KWV@XX^BbCffgehBj@lHnC
congregation|0[3E5]=ZCZZ_jY
congress|FE]Fn]
connect|*^5YEXOXRZ^]|with *YEb
connected|%Z*a,?-^6Z8[:cJYaa
connecting|"]aB
connection|,@2[5Y8[:a<DNAQ?_Zb[hBnF
connections|%Z8[Bdi_
connectivity|8BCBJaRY^B
conscience|7^?]QBTYmE
conscious|8Z;EGZ]E^[bD
consecutive|-C8B;]<DECV[|year 1EAGaB
consent|,]-];_CZEZQ^b^|forms ,^Q^
conservation|&b,D2Z8BA_E[nA
conservator|&],EDYK]UZ
consider|&X3f5X6bEcX^[bkGlZ
considerable|;[B^Q]bYi]kZ
consideration|,B-gR]h[
considered|CDDEVaXbj>nB
considering|,_IFQZ
consistency|:^UZX^a]bZ|is UZb[
console|D[
constant|VC
constituency|&]DZK[
constituent|#Y&[@ZIag^ne
constituents|+E,[/Z;^>^AX_BbXh_na|are /Z>^
constitution|&]
construction|&D8[CXjY
consult|)[BX
consultancy|;^n^
consultant|4[=YEbQH_[
consultants|"Z0[:B<]?_AYD]aYhYk[n^
consultation|#C-[1B3X9[;E@BB]CYEbHDJ]KBMCR]SYV[W[X[]ZaZf_h@iZjclZ|and 3Z|changed MD|closes CbS]fZ|on -[6^7Z9]E_J[_Zl]
consulted|,[FDQZ
consulting|_Wb]
consumer|#]0Y
consumers|-XBF]E|should BG
contact|!]"]&D'a+U3dCVD]FDG^H]I^KBPXQCS]XbZZ]AeCgXhYjW|<name> D[dY|centre %]3Y|is .Y|lenses "[+]D]P]|the !aD?kB|us 3]CYXZ^[h^
contacted|3X5]7DB_ZZn_|by Ba|us %F
contacting|#D?>
contactless|j]
contacts|-c5dD_EZZ^k]
contain|#X4_CaDWIZjWk[|traces #ZD[IX
container|-a1X8[<^cZj]n]
containers|-Z1[8]B_CBDCVY
contains|#E,A4XCbDCK^k[n^
contemporary|^Z|flair 8Y^Z
content|*Y-c7B8>DFF^R^]@hCi?
contents|DY]Y
contest|&a+j,]C@K]PaQ_WcjB
contested|4]
continent|;ab[
continents|&D1Z8Y<eV]^]c[|and <[
continue|!D%b.C1B8@:B;[GBJbYDZ][bi]mDn[|on -D1C8B;Zi^|to %]1DJ[iCmD
continued|,B-@0Z8D:D;]<[?DBaJ_fChZiZ|commitment <b|loyalty EZ|support )YB^J[
continues|,B-Z8c:c;[<YVX^^a_nB|to -]8[:];_<[QD^_a]
continuing|3[;C<FX[|to 3]X[
continuous|R[^G|improvement -YR[^G
contract|!G#X&Z+F,D.Z/C0C7A<B>CADCDDEE@HYKWQDT?U>YE]=^AdXgWhBmBn@|<number> ;ZjDnC|before D?kE|ends &Z|for 2F|is nC|says ,DDZ|you jY
contractor|&A,C4b;Y=CC[DBKBQDY^gYjb
contractors|-]1d?ZV]
contracts|/[0c=A>DCED@SBUZY_n[
contrast|_a
contributed||to fB
contribution|-bGER]TEa^nX
contributions|-ZJDQBn]
contributor|&Z,ZCDKYQYjDnZ
contributors|&^-A?BI^KXS]n]
control|%A-_1]3[4A8@>DA]BZJ@T]Vcf[hZ|of "ZH[nD
controller|>FCDjEk[
controllers|,E
controls|*[1YO^k[
conversation|%F&@(Z+B,A.C/D2D9E:a;]<@?EDAEcIFK<M]PBSAV]WD_DaabWg^iFkFlfnA|table >[KEeX|with "_4[9ERFVX
conversations|%C,D-Z0A1BCCECeZhEjYm^|and -^DXe^jYk[|with a>m[
conversion|-aR]
conversions|-_/CR]
convert|-Z5jD]T]Zhk[|old 5FZF
converted|5c;ZZabZ
conveyancing|)]6d[Z]]
conveyed|-i4GRc
convinced|,[;cb[
cook|&^+^,_-F2Y3_<[K]N[]D_YfC|and -F|for 3E|in n[|it <]=Z
cookbook|,YOaZ_
cooked|&_+EDbK[PEa[kc|by &[+FKZPF
cookie|+_,YQ[nZ
cookies|!E+_,Z>^CYGCS_e[na|to !EGC
cooking|&CeAi[
cooks|>^eZ
cool|&Z,B;YC@D[dYgC
cooler|<[C]YYjZ
cooling|YE
cooperation|(]1BEXR_VAX_lZnD
cooperative|-Z
coordinator|1EnX
cop|"A#c4]Y^
cope|"_%_7a9BJaM[
copied|#]&[,X;[>[?_b]f]g]
copies|#D&B)Y+B,?0Z7C:BDYTDU^aBb[dZgCn@|<number> b[|from CZlY|in )]0]C[U[|of CDDaObWB]ZdY
copper|&^,]3C7C<[CDKYQ^jD|tape &^D_KZ
copy|"C#A*Y,@.D2D3f:B=YD[FCGZHDJALWOZQ?SCWAXb]caGc_e@i?n?|<link> !bE[G]b^|and 3ZDFIXgDk@|at 3[|in &Y,[|it Dak^|of &B,BEXKB|paste 3]LYOZQAXZ|the &Z|this 3^
copywriter|1_V^
coral|D]
core|%_(]*E-[1A2Z5XA]M^QaR_aCh]kDl@|of 8]:B
corn|#[E]|exchange #_
corner|)C.a1]<[CBJYL[NEOBSbVYWAX_[ae[hBnC|and XclY|by 7aK]|for <]|of 8aF[J_QY^^|office <_|with j[
corners|&^,A1X8_?BFZ^_a]
cornet|#[9_DFKCQakC
coroner|nZ
corporate|"Z3Z8[<EQ[UDhZ|partners 6]
correct|#C(],Z.[4_D]QGS[Y^eCf]g[jCkFnF
corrected|#a&X.E3D4X?]C_IZKCQ[YddWkAnB|in k]|the #Z&BI[KAfY
correcting|&?,[QY
correction|#?&D4k@ADEICYjbEgAjZ|the C[K]jX|to #E4g@ECCKDYdjBn?
corrections|#Y&^2[?YQ[gC
correspondence|&B,C1Y3cVZX^|will 3^X^
corridor|,B3Z;E>_FWQAYLgChCnC|and F[mY|has #[>_|with 4FYD
corridors|-D8Y<_?^C@
corvane|0Z1gA[C^UZVgY_hXjZn^
corven|:]a]n[
cos|,X[]
cosiest|;J|halls ;AbE
cosponsor|1C;D|the 1CEcl^
cosponsors|0Y
cost|";%Y'[+C,</a0?1@2Y4W9Z@@CYD[E[FXHBIUQ>TXUCV@W^XVZMbB|<number> !C&Y/<<d>DD^GCR[T=W]eCk^|and =Z|me ,]|more "C,Z9Y|of !["a,E1EA^C[E[G]a^fah[n^|the /_FeT[mX|us 2_W_kE|you #A2Z7aQEW]eXfF
costed|#Y
costing|/YDBFcN[mc|you 7[:ZF^MBm_
costly|,D7a?[nD
costs|!B&A*[,;/b0@1Y3[8@9A;?<B=[>[?AEDFaI]N@OYVXXZYCZY[>bAe[gZjYlCm_nE|<number> !X"E/E=CF^H@S[]cgBja|a .ZDZZX|and =[fY|more D^KX|nothing ,C.[7D:]>[Q@]AjB|the /]2[D^WZe[|us /C2Y4D5ZIZW_|you "_(Z.a7]=_M^d[
costume|&Z,b2ZBZCAQ]
costumes|8BSYYZ|are SY
cosy|8_;[D@^]
cot|>YQ]
cottage|#YIZYXnB
cotton|"a/@1D4e8BCYFCG]HXVDYXf^jY
couch|(FCZQF
cough|'Z5Z>]P^fY
could|%E'E(=*C+Y-C.B0C1@2D3>6W7c8F9F=B>C?d@WBACAD?E[IDJALBMEN>OGRCSBUIXEZD[[]]^GaXb[d?f]jEk>nD|all E]lY|ask %[|be !]"C&D)a,B.]4[6^7[:H@ZK@MAQBRESZWBXD^CbHeCiCjDm^|buy '^|change ,F/ZFaHCa]m_|cost 7^|do #F3Y7B9CXZ|find ?aCZe]n]|get &Z>Z?^|have #A2b4]7W8C;XI@SCYXaBdEnA|hear >Y|i E_lY|keep 6ZH[[]|lose 4[|make 9^K^|never H]|not "^#e%F'b)B+a,A-_.D/C1E2@4^5C7=:X;a<Y=E?[@YB[FDGAH]I_LaP]SEXGZ@[B]B_Ea]bYc]g[h[j[na|pay "E)dN]|put EZKG|read &[0]|run @^|save /^6Y7D8ZF]MUT]a_nC|say 4FQ[|scroll 7[aF|see /Z|somebody ,[9^_^|take .[/]9[|talk :b?_a^h^|tell 4C<bUZbYcZfB|use QC[Z|we #]VY|win ([:[|you ":'=)Y*E.D6_7Z8Z:EDAH?IAK@L>MCNWODTCWaY]Z][YaFe[gY|your "an]
council|!E#A%W)E+E,;-B.A/E1C3Y4=8E:B;X<D=C>?AAC^EAIGPAQ?RFSCVDWEYD^^b]cEfVjZk_l?m[|'s 4[5YDYSYZ^_CbDeCgX|<number> C@|and a]|got 4?YB|has #B%Z,CCYEEJX_Bf[|says Q_|tax 3Z4[6[@YQEY]j]nD|that #E;aICbZ|votes nA|will 3Z7[Xe
councillor|"_(C3[4]9E;^?[@[DAE[F[MCbZgYlY|<name> 4[E[lZ
councillors|PZ|will @DgE
councils|&^4C
counsellor|"E>^QB
counsellors|D[
count|&U*Z,Y/D0^2^3^4=7D:F=e>_@BDXHFICKZLAPXWaY@^a_YaBbBdchBiDjG|<number> &^0cPYU^f_|again #c4[|and #D.Z3_4D7]<Y=cQFSZd^kC|as ([|for K[QD|from 4c|of CX|on %[2Z4D7Z8YCb^[l[|so ,CD]|the CYD^k]|them =_|to %E,^3_jC|too WX|votes &Y?Y|was CD|your nX
countdown|#_5_7fZY]bmZ|is 7h]cmZ
counted|&Z,d/C2Z4_;B=Z@YC?FEGbKXQ_RCSFTCUCY^ZBbAeDfZgXj?nB|<number> 4=kF|cars ?[|eleven QC|the ,[4C<am^|them ,Z=EQZ|twice ,^0]Q^|you k[
counter|!E)C*E.F0^1[2Y4B5a;E=^>Z@^A_DEEDKCOBSCTCWZZZ]DfEhdiYj]|'s ,[=Z|and *COBQRgC|as h]|at @ZA^QDg^iX|in A[fCgXhYkD|is i^|on 1[VZnX|open =]|so 2]D[|with #ZIW
counters|&[0ZC?DBnC
counties|!Y+^,F;b<]CeI^b^jYk^n^|and +^;Z
counting|%?(C,b/Y0a2a3Z4W>W@[DaJAKYU^VYWWYF^Ab]|on %B(D,B
countless|EZaVnB
countries|&<,b/D0d7C8B;cAZCAEaKDQbUc]B^EbacZiCj?kZl^n[|and ,ZnB|one 0WEe
country|!D&Z)C+],@/d0a3G4A5D7D8@;e@ZF[GEJBPZQ;R=U]XDYC^@acb^c^g[jdlEn^|and ,E4X;YbZ|mile +_P^|where F[GFaY|you ?[
counts|#B%].[/A2]6Y7^:X>]CCEbNCT?WYX[ZA][^Ab]eWj@ldn:|and %Z|as >^k_|for =]>[SZ
county|!^&D,=-B/[0[2Z5B8A9B;a<X=?>D?ZCHDGG^RCSAUVZBb[dAeBkEm_nH|'s !D#D.^;^AYb[gDi[|and !F,G?Y|does DZ|fair &C;Z<[KG|had JY|has F[jW|pays 4[|prize &?K?|show &[HZ|to <[
couple|/F5Y7b>W@[CAKAWZ]V^WfVgX|from 5[?]ZZ|in 7^|of ,Y2[@BjWk[|who ,F>XbZ
couples|+^/c7G:DT[XM|who /d8YT]^Z
courage|:faaba|to :]
courgette|,Y
courgettes|,]3EQ_j[
courier|1Y4?7Z>]CZEYg[k[|will C^
couriers|2^4[
course|!A"B%A&B)Z*?+B,=.c1U2b3@6Y7W:B<@>[?EE@FDGCH^KAS^TEWcZa^Xa@bAdYfEhCkF|<name> )Y4[KD|<number> kA|and "])[,[.Y|at D[|but ,EIC|is .^j[|of @]|on 4Z|our ^[|record 1EnZ|so ,E|starts n[|you 7]>ce_nX
courses|#[7^Paa]|and )[
court|#[&D.@:Y;D?EB[C[D[FBIGKCQCRAeVgF|'s ,[|can >C|on gF
courtesy|![&dK^QZk]|of &aK^
courthouse|,BD[
courts|"_#ZB_H[iY
courtyard|.bD^QASaVZ
cousin|&Y2[DCQXW[^XjD|<name> &]KX
cousins|+[0Z5dZb
cover|#<&V'[(D)b-[.A2[3B5A7B9S<Z=[>D??AWCAD^E^ICL[NXQFX@^>aDd^eWfDj>lXnC|<name> GY][|a "D@X|and DZQF|from )=|is M[|it ;_<[=aA]IKKBbbcZdZnD|letter FD|the +[,X-dD@MYRY|up 'Z7]LZ|with )Z|your DcSX
coverage|>[C]I]Q^W^na
covered|"d#D&T,A.H4C5D<b=[>B?DD_E^FYHbIXKYN@QBSAT_YF^bcZjCk_nB|<somebody> #D&C|by <^|in &^<aEdl[
covering|-aR]Y[
covers|#W&Z)_-Y2[4>8B=A>[?YC_DXKWN]QEW]dBeFfSgFj_k]nW|<number> #cC[IZk]|the 2^nY
covid|,YQ]n[
cow|,[Q_jB
cows|,_.eC>DYS]jDk^
cox|&Y?^fY
cpd|ZZ
crab|,b;_Q[b^
crack|"A&C,D4_9[C^DdgC|at "A
cracked|#Z,[/C9?;F<E>E?DCCFCQ[T@UYmE|it &E|screen 7[9C|the 0[U[
cracking|#Z&^+Y-_5_<YK[R]Z^aD
cracks|)[,B=^d[
craft|,<8_:[;_<CC@Q>RB][b^hXjAnD
crafted|,C8jQB^ba[mEnA|with 8[^^
craftsmanship|%Y:_;XQCR[
crampons|?Z
crane|"a,C0aBBC]DCHaU^aZiAjbkA|<somebody> &C|needs BCiC
cranes|EEjD
crash|0E4Z;EDCbBicn]
crate|.Y=Z?BQ^_[fGgDk^|by Q__[
crates|2b4YSEW^YYa_iZ|of 2[WYi]
crawling|QX
crazy|"])[,>OYTAb_|to ,FOZ
cream|!^&B(],_4DGbMXQZ^XbZdFhW|and #Y4D|van 8[^]
creams|,_
create|1C7AA_[WhbnZ|a -Y:]h^|jobs 8]nZ
created|)e1e5ZN[ZXlBmV
creating|&FAaEAVDb]hV|<number> 1AEFVD
creation|-[1EEF
creative|8ZJ@N]
creativity|AC
creator|)[
creators|0[;]=eQDdefD
credit|#@&f']*F,A.F0]1Z7A8C9B:D=_?Z@DJCK^L]MSOCPZQGS@WD^DaCdXgEhCkDnW|<name> &]1_Va|card ^YgE|cards ']nY|file D]GCg^|for )Z|in &Z4^|on =]|score !].GG]a[|to &e+a5_?[KaPYfbjCnB|union *F0^P[dX|where ?ZCDkE
credited|&_,A4[=dCEK^QDd^g]
credits|#D&a+b=dC?I_P^QWYbdajF
crest|3_=YXa
crew|"D#D&d(h)B+[,]-F.@0D1E2E5C6C7D8>=Z?XBDE<F@HBICKdM_TFUAV>[AfZiEjEkDl=mCnA|'s #GCDgW|<number> ,d?[CEKZQ_|and &XjZ|at "B&_;CHF|called #F|can 4E|for +[|has &D|have ,E;BeZ|in ;_bZ|member 3]Xc|of ,f1DE@NYVDlF|radio 6D|who <]|will =ZD[|with &[,ZCZKZ
crews|>CD]YZj]|from RZ|have DY|on e[|who ?]fYjZn]
cribbage|gZ
cricket|9[;Y>bC>EZKBe_jA|club E]|pavilion iY
cried|,^1[4G5Y7E<cCCDEE[FEH_JZL[N]Q[VYX[YEbYcefWgZkCl]nA|a <gcZ|at ,]|in 1_<>AECDE_H]VZb]la|into ,Z|on <C|twice b]|when <^
crime|&^(b*Z,C/d4C:]CFFEM]QBS_TbX]a_jFmCna|in /^T_nX|is ;_CAQFb[jD
criminals|DE
crisis|4]8Y:D@[D[F]TcmZnb|hotline >CeE|line >XD]
crisp|+a7X@[DDPZg^|packet @[g_
crisps|#E,h2Y4CICQbW_nC
critics|4D;h]Zbg
crm|N[P^
crochet|,AD[k[
croissant|,aG[Q]
croissants|+],bQ[|are +]
cron|n_
crooked|<Z
crop|,@5f?[C]f_j[n[
cross|,e/C5^<W?@@BAADYICJ]STV?]VbEdAjB|<number> &[,]D^fZ|about ,C|and n[|at h[|buns GE|cutting -Y<Z|in n[|tell .C|the 7[|with ,Z4^7b]^
crossed|#_&^0c1a4C>_DDE]I^QFU[c]eYfXg[jLnZ|<number> 0f;[U^|for Ea|out #a&ZI[|the ,B
crossing|4]9CCWIY_Gf]gYj_nF
crossings|&F?Gb_
crossword|Q]_]e[j]
crowd|%Y*Y5f7^8X:E;^BaIXZhfCi_kB
crowded|^]
crowds|#X>YjB
crown|.[1[HBmDnX
crowns|E]jYl^
cruel|>Z
cruise|+Z
crumb|&[1^?;K[
crumble|CA
crumbles|QA
crumpet|4[MZ
crush|&Y(a7B:];[a]nB
crushed|9^_Y
crust|#B4X;^YZ^Eb^
crusted|,D|over ,D
cry|#C)Y,d3[4E7Y:Z<DD?GCK^QaXY]Z^Ua^bHkA|at )]
crying|"Z&],Z1^2C4C7d;?<D>bDCK^NZV[XXYDZF]faDjCkCn?|at 7b]_|in ,B|out "[BYiZ|to ,C7d]b
crypt|"CHFOY
crypto|,^2BQ^nZ
crystal|8APZ|clear 8APZ
csv|-B.aJ_K[RDSa|export #ZI^Q[RE
ct|=A@_CZD[g_jYnX
cto|&E4[;Y<YMab[m]nY
ctrl|Ddkb|<name> Ddkb
cub|>B
cubic|1a|metres 1a
cubs|#dIZ
cuddly|![|toy ![
cuffs|#Y
culinary|![8C
culture|%Z&X,@-_1[8[;XFAR^U[V_XWY@^bbZnD|eats "Z,Ec]|is :b;CNDmC
cultures|-]7D<Y
culvert|,YCZ|survey ,^
cumin|D[
cup|!C"W%[(]+B7B;_?X@_BHEEJZKZPMSC]?_BbZg^iCjPk@|<number> WZ|link +APF|of %]+[,E?[JZKYaZkDn_
cupboard|#^&E,d0[4@<[C]F^Q_[VjZmb|is ,[C[
cupboards|&[,[D[
cuppa|.[<_
cups|#D&D,@-B0]RCU]]BhYna
curate|-f8YJDRd]DaFh[
curated|!^%D&?,C6F8h<CBDEDGcJBR^ZA[@^ci@jC|by 8[|for RB
curator|"ZF^SX|'s SY|<name> "]
curators|,_3[?Z
curb|3[;YXX
curd|CCK[R[jD
curds|,YC]QY
cure|"^:[F_HZ[[m]
curing|CZjX
curiosity|;YaEcZ
curious|'Y)_,[2[8Z<eB^QW^^_bkX|about ,Z_Z|what )bB]
curl|#Z)[,]7]8CQZbcn[
currencies|/Z0ZUY
currency|lC
current|"A'b,Y-^DFL]QHWY]BdVgDh]|account !Z%[
currently|1^2@9a>BJ^Q[V__akE|experiencing -Z4YCDV[jE
curriculum|%X-^AYJ]T^j[
curry|&Y,aCYI[Q]WZ
cursed|M]
curtain|(]+],Y4D?YAYa^e@jBnC|at +Z|up (]?]
curtains|"Z#D)X,a.D3D5[7^CCDZXC]]jE
curve|-Y<E
cushion|,^>ZWYe]jZ|the ,[>]
custard|,cQ[|creams ,Z
custody|-[CERZ
custom|![QB
customer|#[%f'C,C-^.E0B1A2B3B4Z7D8D9A:C;X<A=@?ZBZC@IZJcLBMCTAVGXA]>^EbWcCdGgLhW|'s ,^?ZFZjCkFnG|asked #_@aI[YYgY|brought ?YKF|centric 8YEE|experience -]8a^]|for ,Z|in @BI_k^|number MY|satisfaction 8D;YA]UYhanZ|service a[|success -[EZ|was ,@<[KC|who !]G[QZ|you %^BEJ]
customers|"D%h&A*D+@,>-B/a0]4D5Z7C<?=D?>BfCaE=GCJbK@MFNCP@R[T_UVX]^[aCc@dEeCfFgEibkZl>|<name> CEU]jF|and B@b[i@n[|are %[)[5^ACB^GCRVYBZ[^@bCia|at 8[BCaAiE|colleagues :[a[|for 0Z|from 4Z|got /[7@|have #Z/Z@[|in #Y1Y4Z@ZBECaeG|of 4Z|on 5^ZZ^Y|only ]En_|pay HH|told BE|we %cBbG[JaU[i[|who /[?CB_D^IAKDX]Y[ibk[n[|will !YB_GYXY
customs|4@?^QZf[kXnb
cut|!U"U%B&Z)@*D+?,?-C/_0C4C5I7@8A9A:B;F<C>[CBDVF_KVLBMTNGPBV[WGYCZB]B_XdZeYfZhXiB|<somebody> ,?CZnC|a CED[GZ|and ,]da|at EdQD|by K]QCYE|food &D/EKETG|for ,[eY|from ?]fW|in ,D/Y4DQA|it ,]2G3a>]DCQZX[nY|its /CD?|off #C,E-[4D>]AZC]D^J^QDY_eWh]|on ;X|our 2]A[|out ,Z|the #[ADD[V^YZ_ab[j@|to D^Q[|your 7ZD[F]m^|zero jF
cutest|([+[
cutlery|@XQY
cuts|!A)a,A.Z/a@CEEG?KDQCTbUDj^kGlGn]|the 1AEFVD
cutter|4ZX[
cutting|!^#@&?)D+C,A8X;]>]?^C^D>G_I@MFQZWDXS^[b]ebf_iBjckG|edge !_+E1D8V<Bb^|the ?b@[IGf^gZ
cv|+]/_:E=F>CGCQ^T[X]d@hX|needed .D|to Q]
cve|k[
cyber|"]/Z5[:[A_T_h[n^
cycle|&W1Z7[?]A]BZCEE[QEaAhZiYnZ|lane ,Y?_fZ
cycles|>ZKDQZ
cycling|-ZjZ
cyclists|#[DaX_ka
cyclone|nY
d|&a(^;c>E?CBDC_DXIBK^Q[bXh]j]kY|<name> (Z,CCDRAjCnD|<number> nC|c ,cKZ|in C[RZj^n_
dad|"D&Y(C+C,d.E2A3[4B5C;A<_>e@aC@D@K_QfR]bDdDe^gXjAnf|'s #Y&D>]eW|and ,BK[|for ,]QX|has *^O[|moment ,f:Z;DQ^bCn^|was #Z7Y|who K[
dads|([0Y4X5e>^?XBbDCFXQ_U^ZcbCeZfXg[i^kF|love NB|sang BCiD|who 5X
daffodils|"ZMZWZ
daft|%^+[2[>h?[@_D?J]PYQFSEecfYgbj]nA|and f[
dahlias|+^5[D[
daily|#_%D(F)D*C2E3Y4E8D9Z<D=CD_FXI^JEKCN[QBWEXbaZc]h@k_|and ,^7XQZ|by ;Z^En[
dairy|#T,?0Y2Z4C@_IYUbWY|farmers #[@ZCD
dal|5]Z]
dale|DD
dam|=YEDQCkClEn]
damage|DefUk[n_
damaged|4[QDkEn_
dame|1A
damn|;_
damp|#_/b4Y@BKCQbTYa[jCkD|and ,]|cloth Q[|in 4ZQBkC|mice "F
damson|,@C_h^iZj[
dance|&B1Y8^:b@]K<LZT_VZZT]EfAjAkAnD|floor 1ZVZ|like l]
danced|;ZGZaDjYk_|in ,EGZ
dancers|7[
dancing|']J]
danger|/X7FDbQEYAkZ|so >[|to /ZDZ
dangerous|,ED[
danny|?b
dare|%[7D8]:cA^GEJYLDU_^Z|to 7D8[:b]F^[
dared|:EFbN]md|to :FF^
dark|!D#^(Z)D+E-E/B1D3[8Z:?<Y>]B^CCD^FEJ]R@VA[[_Ra@dA|and (_9Z|by D[_BkZ|in ;Z|mode #aB]I[[[__iZkCn]|on W[|to #],[|with ,E
darker|8Z:DIZ^[|than nZ
darlings|)]1^
darts|,b5[KYQ[nD
dashboard|#Z)Z3W8BI]k?|do DE
dashboards|-ZR^
data|!@"c#Y+E-f.]/X2D4_7A;D<E=C?BE[FBG@HbI[M^RhWDYc]EaAdAe@l^mAnd|<link> D]b]|and ,Z4a5b>]Z]jAnC|are 4ZYZk[|driven -XEC^BaCi_lDnH|from R[|into )X4[^X|is "Z,Z7EAbCCH[TF|management E[|to RC|was 4D|with -[R[
database|,[2]DBQZWYkB
databases|&^
dataset|-^n_|<number> KE
date|"?#B&E'h(D)Y+D,9-B/B2?3?4b5D6D7?8A9[:B;B<?=D>Z@CCcD]E^G@HALePBQBR@TBU]Y_]<^Db@e_fYi=jck]mCnZ|<name> Q[|<number> #ZDYEaQ@X]jYkUl]nZ|and 0X>ZDaeagCk_|at #B|for #]CcYYnb|from SZ|in >Cg[|is &C'^.Z4]>ZC]KBQ?S^|it 4D|no E[U]|of 'a4YCDD^L]k^nD|on D^KFkC|or D_k[nX|the 'Z|to C@jEn^|was 4C|we 4Z|yet HC|you .[9]n_
dated|&Z=ZD_Q]kZnX
dates|&^)[,C0Z1C3_4?7e9W;E<D=E>YCBEDFDQCTZVDX^]ceahAkBlBn<|and 4Z>^gY|are 3d7bQATZXY]Yn]|by 3[X[]Z|in XYk[nE|left 7YX]]]b]
daughter|#?%]+A,].E2]4C8D;><D?I@EAWDFECHAJ[KYPBS>VFb;jE|'s ,a>]?DI]PEgC|<name> &B,D?]K?fW|asked #CIE|has ;@bB|in 7[|is ,_Q[YZkZ|of &aK]VFg[|says >Ye^
daughters|%_&EJZQ]
dave|7aA[CD[Yh^nY
dawn|,]8[<[>_Da^]e^k_|and C]D]kZ
day|!Y#C%@&D'_(A+D,B-B/Y0?3B4D6A7B9B:[;Y?A@EB@CZDZF<L[UBYEZX[=]BaWb[cYgEiCkZlBmAnD|'s =^@[d_nB|<emoji> (Z)d*[MYNY|<name> C_DFQEZ_jbnF|<number> #^,[2YC?KXQaWaYEaCbBi^jDnA|a 7Z;[La]X|after #Y,E9Z=YQWkD|ahead *Y;]|and #B&Z*[+Y,^-C2Y:b>@@EBYDBJbNVOYQ[W[ZE]Xd@iXj@k>lC|another 5]:Y<]ZZbVmYnZ|are (DMC|as &]|at +C1^C=IEVZZBe@fDjF|back 2]|before &]:]KZQCjFlX|but ,C:CD[QDaBkZ|by @Ze^|delivery )cN[nX|dispatch !EGEnY|do mZ|early .D|for 1Z4Z<F?[E[JBQ>T^cBgW|four &[Q[|from %c4]9CJ[|has DZ|i :YhW|if +],Z|in %E,_3X9X>_A]QSc[fXhWk]|is !Z.a5Z<_?XC^DAQ_S[Z[cae[fYj^kE|it '[,]:Y|job 1ZVY|just /[XZ|late Ca|like 8Y|long /^TZ|moves lY|no ,Z=ZKZ|now 4[|of ,]8Y:ANaRZfCgCjA|off &c*D.[4E<c>aKajD|old 8F@Z|on "])D3[hE|one ,=-b8X9D;a?C@_AZEYKZQ@RbaWbYgbhbjBn^|or "F.D:Z;Z|our A[|out ![%F+[8[:B;YDGG^^c|pass SX|per 2]|rate #V2ZDY|room #ZeY|so 4Y>BC_DB|that DC|the ,^/];[|they :[|this /b4YCDI]Q_|three X[|ticket CY|tickets !A|to )[,Y/E8C:C;e>^A^CYICT@]@bae_|tomorrow C=|two <[EE|until "^bG|was DYI[k]|we ,]<D|week CCDCkB|which 0aU[|with %Z,E-[<[=ZE]RZ|without ;]|you !Z.E7j8C>@DYICTB]_bWjAkZnC
daylight|"C<^DfQCc_jCk]|under "GD[
days|#?%D&H(A*@+D,<-?1>2C3E4]5E6B7Y9@=]>W?BAFBAD]FCIDJULDNZO@QAR?YY[A_ChWkZmZnE|<emoji> ,D/G@]TIUC]Cg]nA|<name> ,[C]SC|<number> RBV]l[nA|<somebody> TZ|a 4B=^KCNZ|after ,[>]|ahead #Y4[XZe]|and "C&^.^2[;]DCK[NCS_eCj^nY|are ._8Z|as AZ|at +b<ZCBQCSC|before D]k[n]|down C]|earlier F_|early QBf^kDnZ|for 4a?D@[QCY]|free !]&[)[JX|i <^|if =CCbd?j[|in ,[=ZCC]ZjC|is IC|it DCQD|last DZ|late QB|later 4D;[j@|left DC|longer 7[|no )FaZ|not n^|notice !]"^D@eZjF|of &C4Y8Y<Y=ADEKFSgYW]A|off /Z?^CDTY|on ,Z?[Q[|so #X,YQ]|the :_CE|then 4][Z|they nE|this -Z|three i[|to "]0c7aCED_SEUY][^CfYkRnc|training &C|until #Z7h]dmY|we ,C.Z=^NZSZdakB|with !Y"B&E,^8Z9CQCWXjC|without 0^;^A[DDU^fD|you >[@Z
dazzling|8c^b
dbs|#[
dc|A]K[Q[n_|office K[
de|,]-^I]RZjW
dead|#W&E2c:_?E@CCZD@MYWZZY[^]Va^jFk@|and 2ZWY|at ,CDFQD|body :baZ|quiet +Z
deadlifted|@aCAnB|<number> @bCA
deadline|,Y4Y7@CfD^Q[YZ]?e_jdkanW|<number> C[j^kCnb|for 7ACCDZn?|is CfQ]Y^j_n^|reminder kX|to C]
deadlines|&Z:_aZe[kF
deaf|,e4c9W;DKaQ]Y__^bE
deal|!_&X+_/]2Y3[4T7Y8A:C<]BXCYF^G?HCJFQYX[]YeAgDjena|ends FaYFm_|in /_7C|of ![,[|with +b3^P^QZX[
dealer|DCeZ
dealers|,BBbib
deals|,A8ZFDQ@T^n[
dealt|4]X^Y^|with 4]X^Y^
dean|2_WX
dear|%b0Y3]4W7]:C<E=]?]BbC]H]J]N^QWSZT_XZZZaHdafYhDi_j^k[lW|<mention> #E/YCCb^|<name> ?DCBYXnc|all BeC^Ebifj^l^|colleagues E]nX|customers B@i>nB|followers EF|friends 0^AXB]ECQ[SWlW|guests 0[4b;ZNZ|members "Z7eBECDGZMY]Y|neighbours 6[[Z|parents 3^XX|residents W]|users BECZjZnX|valued BVi]
dearer|KCgY
death|#C)^-E4D6Z8AC>HEI@Q_^EjC|of ,DgD
deaths|,A4EK[Q[UEn^
deb|9^CD
debate|#;-Y3_4C;eE]I=Q]X_bac[jCkEl^|on ;YQ[XYbYc[
debates|"[&EHZM[n_
debating|;Y
debit|4]5YDbMZ
debits|6Z[_
debt|"^&]-C1d4@<a>[@BHcMEQCVbYB_<gDjDn^
debts|'YeX
debut|&]8a^^mb
decade|7B8C;]<DQFS]bWgBmc|we %Z
decades|,]-^1_8ZA^R[TBV_aCh^|of 1YTA
decaf|+F4Y@^QZg]
decent|#E,A4D9^;Z?eCC_[b]f_nD|about ,B?^KBf]|and +[
decide|#?,A.j4A7V8F=aCWDCK[SeTZ^DdakCmD|and QYSY|by C]|to 2[|what =Z|where =Z|whether .]
decided|(Z)D,C.C2C9A:E;@CbF^OCTBUZYZ^Bma|not C]|that #[I[|to ,BFZ
decides|&D/]4d=[SD|on =Z
deciding|.d2[
decision|#D%[&<+?,;-Y.Y1X2B4_:a;Z?CBCC]E@F[GBIBK?P@R^SUW@XaY[[B^Eb]kBn@|about #Z)ZF_NZmZ|at C[|is 3[|makers -]0[RZbG|of 3DXD|on 1[F_nD|to #D-YR[|was &@,YKA
decisions|,E/D5_CEHBNaQATIZ^dAjD
decisive|;]
deck|'d(c-[.B2X5F?EDBFEMZQBR[SDfEj^mB|and (fM[
deckhand|&iK[
decks|<cM^nC
declaration|,AQCn_
declare|A[MYn[
declared|2]D[WZ
declined|&C4[IZeCfE
dedicated|!B%d)D+]-aJZRYlH|team hX
dedication|%C&C,D;a?BACB[KCVAb[iWnC|and -^;]lD|of -B8DEZQ]bZ|to 8[
deduction|&Z?E
deed|*]<[
deep|"Z#D,@-a0E=AAEDAM?QFTDYB_Bh]|dive EY|fitted n[|in -ZRY
deepen|-DE^
deeper|-X8_]D^a
deepest|,[
deeply|%V8e;_<XCBb[|saddened kX
deer|,_2ZDXK_QVW_
default|#XS[_^jZk_
defence|)ZCDjB
defend|4Zn[
defended|&VQ]na|<somebody> &W,YQ[na
defending|,E|the ,E
deferred|D[kYn@
defibrillator|AZhX
deficit|Q[
define|mC
definitely|;[
degraded|-gRb
degree|#>&A,B.@1a4E8E9Z;E>D@BCEICKDQG_[b[eJnE|and %Z|asked QD
degrees|"a,D0D4BBWCBH]IXSBdXeDiZj@|in ,D
delay|&],?3]7]:C;ZC@KVRYX_Z[]]aag^iDjCkC|in 3baa
delayed|4E@XC]I@QB]CaZgXjE|<number> @]MZ]Da[g]
delays|%]j^na|of kE
delegate|,[=]CYE[
delegates|,CQ@h[
delegation|#^,[-]EVI]QZRY
delete|"W,B.Y3b7D9CDbQDXX]Gn^|it 3YDa|the 3Y|your .[3[
deleted|#Z,X0C2E3Z4Y<^UDYWc[jCnB|<number> #D<dc[|from F[|the 0C4]QBUDnD
deleting|kV
deli|ID
delight|+^B[GX^Zi_
delighted|&_1[8E9Z:B<C?C@EE]JEV[Z]]B^?aCgBl]nC|that ;_EXbal[|to &Z1a8C9[:CJFQGV[^<bDgCnE
deliver|&D)Z,C-Z1E4@5Y:X;_<CBADCKCRXVBZZ]@a]b^fCg@kYlA|a ![aChB|the bY|to #]4[QBY[k^n^|world -B<]E[JC
delivered|#B,Y-]0d4V5];Z<]CVD?K]SZUdVCZZeEgCkGmE|<number> 0[1ZU]|at DGkD|by 0[8YAZUah]|to ,]Q[nY
deliveries|,YA[CVdZe_hc
delivering|%[&C)C-_0E1Y5]8c:^;_<<CCEEJXQFRdVXZY]C^^aXb^cCgEi^j?lAn@|a %]-X5a;BZ^a]lY|excellence ,E8]QC|the JY|world 8B
delivers|"G/_8ZAEGXNXR^T^^WnC|up /^TX
delivery|!]"b+E,D-d/B0D3E4]5a8B:A;;<=ACCbDAE]GZH^NAOIPDR]TBXBY_]C^C_>aAbCc>eYh@jcmCn[|'s !Z4Z|and 7B|driver K[|ends 7?]@|is C?j@|note :A|of E^l_nB|on )^N^|this 7BNE]E|times DZkZ|van C_j]n[
demand|%E&E,D-Z4C7d8[:Y;EBCCDEEQDRaUBV^][hYjElA|is /Za_|we 7[AZ]]h]
demanding|B^
dementia|/YF[O[mZ
demo|!B&^)[+X3B4^6ZC?DCECF@K]U]X@YZ[[^XbEiYjBlE|<link> "D^Y|and a]|today )Z/Y6]8[YXaD
democracy|7Yb^nc
democratise|A[
den|"]e^
denial|<_nX
denied|#C&A-C:ECCDEKCX]jBn]
denies|,[gE|it gF
denise|,[
density|-_RV
dent|,ZDak^nE
dental|!Y&[@DDYFZHAND]Z|nurse &]K[
dentist|#D&B(_5W;Y<]H]McO[SA^BmCnI|'s e[|and ([MZ
dentistry|ACKCUYf[
dentists|/[IBTZ
department|#D&D-a0_4C;Z<hCYDBE^R^SAbZcaj@l^mZ|and ,FKA
departments|DZk]nZ
departure|CcDbjak_
departures|)[4]CdeDj]
depend|&C,D/_9ZKBTZ_X|on &C,D/_9ZKBTZ_X
depending|DE|on DE
depends|#B'D2]4E>BJCe>gB|on 'E2^D]WVgD
deployed|n]
deployment|-]
deploys|C]P_
deposit|!_"A,D.]/=3a5F7]8B=Y>C@bB[D_IAKaT@X]]Y_^eDg_ic|and ![|back "D,D.[4]=W@Z|comes /D=]TC|not @E
deposits|nD
depot|"D,X-A2Z;]<Y=B>A?Z@IACCGDBIaKZQaRE]Z__d?gBiTjDlEmC|<number> ?XnC|at YE|gate nZ|has 2YQXjE|in ,]E]|on <DDD
depots|4[C[
deps|,AQC
dept|,]E_l^
depth|#Z,@8a<YQE^Z|of ,D<YjCkF
deputy|>ZSZe_|<name> lZ
derby|jE
descale|,]
describe|"Z%Y(Z,W:];Y>DCCDDIAJ]MV][b[j@nF|it F[|the ;_<[QGba|your "[(^M_
described|#^,E1[4Z;eFbbd|as 4^;]SZY[b]|it &Y1];^
describes|&@,a9CKB
description|#F&[+^2]>_P^QYYBe^kD
deserve|!Z"A%@(G)]+B,@.C/D3D4C7E8e:e>C?B@DA[BaDBFAICJEKDQ=SDWD[a^dabeBgCh]i]k?mDnH|a )b5]BYNYZY^B|better %_8ZB_HEJ]TY^[b[i_|it (C:]MDXCaXh^iDnC|more !Y8=:<aBnY|nothing :@A[^Z|the 8D:a<[a_l[|to :]QDkB
deserved|,B?]B]Q@VBn^
deserves|![%C(Y*D+Y,D-C1]7E8a:Z;^HAMVNZQAT?XA^dafb^|a /C:YHCNUTE]Ea^|better )]:@YY]Z|the !]5Z|to %Z;YN]]Y^Z
design|-].D1C8b:b;D<DAFG[H^RVT@bAiEm@n@|is :[a[
designated|-b<[BZRb
designed|4B7D8f:DBBEDHE^fhBiBn@|around 8Y|for -Y8d^^|to 8?:BTXX_|with %]
designer|!]"],Y8Y?aH[f]
designers|6[Tb
designing|%B2[WY
designs|!^
desk|!B">#F%E&G'A(B-?.G7@8B9B:B;C=DBDDAEFFTGEH?JCKEL@MANHR@SHVBWBXBYW[B]<_BaEd>eYgYlFm]nA|<name> CCK_g]kC|<number> D_KXQDjZkXn_|and 'G4^DAeDkY|at C>DYQ_SXjE|by 1hVY|for Q[|from 7Y|if +_|is ,aQ^XDgY|on 2[DF|or CDSDY]kD|ring ME|this ,D4C;abY|till .DSB|was 4Y|we ,CC[QE|will F^|with &],X>Y
desks|0aEcNCU[gCnD
desktop|#DYVf[nD
despite|-a:[
dessert|7CJ[aU
destination|8e;a<YECRZ^gbUnW
destroyed|,Z
detail|%C8Y;ZCC
details|!@#C&E-E4@7F:Z>^D]EbF[IEOXQDYCaab?d@kbl^|are S^|at 3]n[|in 1]YZ|of m[|to >ZEgeZl_
detained|-[C@RZjBn[
determination|)Z-ZnB
detox|:]@D|starts @D
dev|,[
devastating|?h
develop|&D8EKD
developed|8DQZ
developer|,Z/Z8^A]
developers|6Z7bIbW]]Y
development|-?
device|!Y'E-Y8A9YCZDARZ_^jWkFn^|in !]C[_ZjYnZ
devices|C]
devs|/[9ZB^i]n]
diabetes|>FQZ
diagnosed|'[nW
diagnosis|'_3DDCYE
diagram|,W-e>[?^f]
dial|,^-[4C>eGDedg[jYk^|<number> 4DCaD]e]j[|in GE|is SD|the DC
dialect|,^_X
dialogue|8]:_hY
dials|.^S]
dialysis|#^I]_^e_g]k[|and #[
diapers|,[KZQWn[
diaries|#^3^K]M]m_
diary|#C&a.C2a7c<_DEFbQESGXYY?]]aDd^m]n@|for A]|is ![)D5]QC|of &_QC
dice|7D=ZdZnA
dictionary|,B
did|!;"?%@&f(?*F+C,_-F.=2;3;4F5?6A8?9d:B=>?_B?CBDCE?GBH@JBKbMEOGP@Q]RCUDWBXAYD[I__cWdFf[iAjCl>nE|<name> #[I]|<number> #X,a?YQ^YB^YdZ|<somebody> 7_?FK]QYg[ka|a &Y+Y9[<YDCFcVXg^|about 7[|all "b&ZK[g]|and #^)g?[IZeDkD|anyone Ac|as QY|best ?^D^f]|every ,D?ZfY|everything #D>]IB|for ;gFZQFb_mY|i 9Bb^|in #],AD_k]n]|it #e&](C+Z2C4?7C;e<b?DFCHUKbYB^XbZcRiZ|know &BbFg[|last ;?bC|my "E,C;dD^bYkZ|nine &E|not !E"C#D&A)W*E+C-[.E0E3D4Y:B;E=B>@?B@VCED;FEGCHDJ@LCS>Y[ZB^JbFcAkHlB|nothing #C,CQB][b@|on #],Ym[|our FZ|say fE|so ;^|somebody #[0[9_|someone 9F|something F_m]|that 1gVY|the "C&Z,Z4C9_:Z>a?aC]HGI=KaQ]_Af]gZjCm[nX|they "b'b|this #Y&^Y[h_|too "Z>]e[|two #H&B4BDXk]|was &Z4ZK]|we "F,^HDNZ_[aEn[|what ,BjX|you #A)@.D/_7=:C;A<_@ADCF@N[SBTbW[XZZ][E]D__c^dBeZgHiDlZm@|your "@7]9^HE_agYnE|yours .]9__Y
die|#Z+[/e6]7A;]B]PXQ[T^bZi[|for +[PY
died|#@&B,D0B4F;A<H?A@^ACC<DVECIBRDS@WZZD_]j@|aged @_gW|and 2DD[Q[|at &YfD|in >[@C|on &D,C2]4@@_AFC>KDYAg_j@kD
dies|"Y&D,^7cCCH]KDQa]^fUjBnc|aged &C,ZKDfXnY|at CEn]
diesel|#[+Y4d=^?[C_IXKEY_j]kCnY|cars kE
diet|a[
dietary|-[
dietitian|&[K^
differ|n]
difference|"Z(C)Y,?-B.C1B3F4Y5C6W7F8d9A:[;Z<@>FCDDCE@GYODQ@R?U@WBZC[[^daXb]cCeDjYkBlD|and F]m]nW|between "D#Z%]6^7]8F:[;CHCK_[]^JbAj_|for )[8@G]jZ|in /^8X;A|is +_;Z|to 7Y8_^X|today ^E
different|"a#C.[/E2D5E7C:S;Z<b>E@BDCF]GDR]T[UBXBZB^]b_caeBjBk]m^|people 4^
differently|#C.c/[7D8Y>ZD?F]IASZW]bEgAm_|and .]
differs|D_
difficult|3[>YDBQ[bAd@kA
dig|,D8EDCE[b]|deep E[|the ?Z
digger|,Z4D?DC]LY_EkY
diggers|7[
digging|,F@aF[g[
digit|4[Y]
digital|%[-_1D8C:X<@AbHEJ_QDRbTH[]^>bVcBh_nD|first 8[:[AZV[a[|landscape -D|transformation -Z;cbXh]
digits|'X4aID|of 'XIC
dignity|,[4D:c;E@XKCN[gY
dilys|&Yg[
dim|![#]7EG[
dimmed|#bI]
dimmer|D]
diner|mW
dining|!X8b:]@EC]Q[^_aYfInD
dinner|#A)a*Z,Z.B;A<_=]>X?fC?D@EcGCK_NZPAV^][bFd[j=kAnC|'s ,Y=ZQ]|<emoji> NV|and &A,B|for *]|i PF|time ,[
dinners|<[a[kE|and <]
dinosaur|fWjB
dinosaurs|,]l[
diocese|0d2_;_FZUa
dip|8YLZSa
diploma|fZ
dips|&[)E8ZK]
direct|!X"_)@*Z+@2D3X4^6^7B9ECAGcSYXVY][c]@^]|debit 4^Db|debits 6Z[_|for +DGZ]G^Y|line *^SYkB|number QD
directed|,D4]
directions|1]
directly|#C)[,C/E=IQA
director|&D+[,E/X0B4]<[=^?_P]QCRFSWTWVGYbb^e]fa|'s ,Y|<name> &B?EEaK>S[fCla|and -@1EEFRDVClC|is PZ|of ,C1D
directors|"_+Y1^<c=h>ZO_dejYnZ
directory|DDQDY[
dirty|,_<[>^?]C^Q[fbkY
disability|#E1Z:[>[IB
disabled|#X.dCYI]QHXZnb
disagree|#B(_,[DBKCM^kC|about n^|with .YDE
disagreed|#^4Z?[@Zn]|with #^4Z@Z
disagreement|-[8ZDY
disappear|!Z"[%Z-ZHZJW
disappearing|7c
disappears|"Y7c]anD
disappoint|1Y3[7[VZn[
disappointed|%B,E/]7d>?C@GZhXjCkB
disappointing|CZ
disappointment|7dX]]gaAnB
disaster|)]+_AXC_P]e[n]
disc|D^
discerning|%C-B8]R<]W^[
discharge|D[n^
discharged|&[
disciplinary|#CD^
discipline|1b<aF[MDT_X]
disclosure|2b;aCDRZjE|i 2DWF
discount|!D'],B2^3[5_7DF]MDNBV[WbXZmXn]|code '^)DFDND
discounts|CEY]b[nE
discover|+C,D3B8]DCEAFbHYJ>M@NEODQDRHUDY[ZA^[bChEjDl@mbn<|the !a"^6^7C;CEDF]GaH[JBME[a^YaElDnC|what )Y;]YY|why 8BF_GBb[m]|your "C
discovered|"[)Y0b7DFeUYmZ
discovery|!Y%B&Y1F5[6V;W<EFaI]R]|call ![)D5^6WF]R_
discretion|#C-[R[
discretionary|-cR_
discs|jZ
discuss|"?)Z,E-F<c>^AcHCKAcce^hbj]|the -?<^E@QCRCc^l@|with ">HD
discussed|2[jE
discussing|,D-B1[3hE^QDRBV[XdlZ
discussion|-X1[3aEYOYQCR]nZ|at -_Ra|on EZ
discussions|:AEgaAl^
disease|/fD]Tg][k^
disgraceful|nY|scenes n]
dish|,BIXfZi]|and &],=3]QEXZ
dishes|,Z
dishwasher|,CDaGWQBjXk_|<name> GZ
disk|4ZjVnZ
disliked|&B,aKF
dispatch|!E&Z?ZGEK^f^
displaced|)[0EN]
display|#U)_,?3^C]QCgDjZkDnB|for #dIY
dispute|k[
disputed|,[
disqualified|,^lF
disrupted|;[
disrupting|F[mY
disruption|,A4_aAlIm[
disruptors|8][]
dissertation|>^]EeY
distance|!]+[,_CAPYQY
distances|#Z2_k[n[
distinction|0]8Z@Cb_nF
distributed|nX
distribution|:[E[|centre VE
district|,Z/a0C2^?bK_TaYAaff^kdnd|the C[
districts|2E<de[
ditch|?gfdna|and D[
dive|1YEZJ]nD
diverse|%[/Y1Z8]:_aZbGi_
diversion|CWDB|via n^
diversity|:]KD|is KD
diverted|CXnB
divide|D[
divided|,Z=fdc
dividend|=fCXD_E>ddj_k_l>na
division|,C-X4]8E;]
divorce|,]/Y5]9C<YE[TXnF
dj|0XCAG]]_
dm|#]%C'=(A*a,>/]3_:A>EECH]KCL@MDN[OcQDRMX[Z[_GfBg_jInC|and 4F|for -Z3CFZ|me !["Y,D3fFFHaJdMFT_XdZ^]]jZ|my 3Z|to 6[|us "Y3C8[:CDBFAICJBQY[Y]@^YkDmB|with 'C=FLFa]|you !C(D*b/[FYGCOcm]nC|your #_6E7YI[^Eg_h[l[
dms|*dO[
dna|%f-_:];^<]AbBBCDDCFCGCH[JcQDRaaXbZkCnB
dnm|RFn^
dns|C@
do|&B'^(E+F,D._/Z0E1>3_4C6F8B9F:W<@?;ACBXCAD_ECFCGZI]NCS^T^UCVDX^]W^DfBiYjEkXnB|<emoji> :E;eU[b_|<link> /^=^|<name> )[jZ|<number> "^.e/Y0[>]@ZDWHaJ[Q_SaT]|<somebody> =Z|a "^4];bDXH^IZYYkb|about "A.DDAgb|again "Z4^|all )]=]>]KC|and 'a,D4@<d^EiF|anything %_,C.;4a@YCESA^^kAn^|as 3[=Zd[jB|ask ,[D>Q[WXjDkD|at %YB[D^|attitude ^D|best -[8];BR[^Y|better %B8D:BA[hY|both ,^|but ,W|by CX|come !c)Z,bGX|differently #D4]ICbF|do 5ZGYZZ|every (^*E:b|for ,]4B;CK[_AeC|four =[|from #_|get /Z2bDAIYW[|go #]+ZP^|good !].[|have #]*Y,[;]Q]R[bY|i "B,]2Y9CB[_B|if 9<:c_=a^|in !["C,E9__Yj?|instead 4D9YF[|is .F3[4^7cD@]^aEj]|it !E#@(D)B+A,^.I0C2Z3Z4D5D7F8_;]<[B?HXIGKBMVQ]U?W]XXYB_UcZ|look +a7cPY]e|love B[iY|more %@-^R]|most >[DZ|my ,X_^|need .D>=SCe?|next aZnZ|no DB|not !Z"B#D%@'A(^)B*F-F0E1^2D3D4A6C7^;F=B>A?A@RA^BFECHEICJ@LDQKRGSBUSWAY@]beTk]l@|nothing .Y7ZDeS]kZ|on .F;]|one DZF[|our :Z<[|pick +XD[|put C[QE|read .E|rims "A|say SZjX|sell ,]2bWc|so 3YB]][|something 2[D]F[QCaC|still #[,E.F|tell 4]DDkD|that ,?.^4X6b8G=C?cIZ[]f^|the !b%E&]'[)C*_,]-B0Z2[3b7[;Y<B=A>[DEF]G^H[KXLXNFQ]RCTVUaXZZZa[bZd<fcgB|they ">/^7aHA|this "_%^&Y(F,b7C>[H]SC]W_]aAb]gYn@|to =[?Z|today "C(^.]DX]G|too >^e]|try <fbY|two .dS[TZ|want #Z,Y|we "B&_,E9B:Z;[>]JDTZ_Aaa|weddings 9E|what ,_5Z9E:[;D=]Q]a[b]hX|when SY|with "]&D5_9b=XJZRH_[aAgD|without ,Z>[|you !D";#D&Y'[(>)B,Y.:/C2E3A6E7=9b@@BCD:FCGBH<I>M?NDQbS>T;WeX>ZD]@_fdYf?gCiCjSk=m?n^|your B^DASHhZi^|yours 'Yh]
doc|#Z*cD[F[O]j[kbn^
dock|JXQEgCjBnE
dockers|kA
docs|"B#]_[nb|are AZb[
doctor|,C.A/Y=B>E@]C]D_FZNYSATXYCkZ|'s ,C/YTZ|or DYQX|says 4FC_
doctors|,C2_4A:c<DCCFgGcJZQYWZY@acj?lFmfn^
document|-b8C;^EZR_k]|with ,E
documented|"D9Z__n^
documents|3cX[lZ
dodgy|,c-ZQ[
does|!E%D&a'D*C-B2F3B5B7X8@>C?:@BA^B@D^E@F?H?KZOBPIX?Y][af>kZlBm?nG|<hashtag> "D9b_a|<name> ,ZC[j]|a "X#E&^+^,DDbK[e[kc|all "E.Z|and #Z/[QC|answer ,ZQ^SZ|anybody "D9Z@EYE_]eAg@|anyone "B9a@?DDHBKBSEWZYE_bg=jAk:nD|anything "A|every KC|get =[|go I[bZjEnB|help 2]W]Y[|home 9?_E|it &Y,D6];D>B@DD@I^NBWDZVfDgZ|mean ,ECZ|more DZ|my 2AW@fF|not "C#W%C&?(E+@,G.]0E1C2_3D4[7B9D;B?DBEC?JEK?NFSXYZ[A]A_Kb@dCma|nothing #C.A0[4[:]LYQ[UYaZjB|one &D,CS^|our 7]|put .D|quality 9B|that "c7[9Z;DD[Hb|the #Z&Z+[.F9@@^GAKWNXOaQZWC]C_DbBjAk[mDnZ|this "^,[9[|to g[|what kZna|your "A'Y.E/X7C9_@ZDCH?W__Z|yours a]
dog|!>"?%E&@'D(B)A*E+E,d-D1B2B8=:<;>?@@[ADBCD^IUJAKAM?OBQ_U]VBWBXZ_YaEbCeDfBhFkamHnC|'s ,BQ@RY|<emoji> QXnY|<name> &CKFkD|and ,]|ate ,BV]|biscuits ,=|friendly <Z|has (Z<[MYjB|in &C?[DCQ]|is ,X/Z:CCAQ]RE]E|on 3_@]LHkZ|owners 9[_Z|show ^[|that Q[|who 0[UZ|will <eDd
dogs|!E#E%D)C*D+D,[.B/[1C2E3A4@5E8F:[<A=D>B?EABBCC?EBJCKBMAN@OYS@T]U]WEYB]X_EaZcDeCiKlBn?|allowed ,C|and ,aQZRYe[|are 5[|can #[|in k[|on #D7ZQE]ZaDbY|too ,[a_|welcome jF
doing|"[#B%A&X'B)_*E+D/D3]5C7]8D9@:F<W?a@DC^F_H[JCK^LBMENaQ]R_SBTXXU]]_BaDb_cXfUj^mb|a ,Z4eY_jY|about F_kF|all ,A|anything .Z|it &[(Z)Z.Z3Y4C>[?ZHZJER]TE_FbBeWgCnX|last 9D|nothing .C7ZTZ]Z|something 7EkX|the &],Z4Z7C<XCYDbKWQ^W[k_|this ,BF[|well mY|your "?&]7YTY
doll|,Yf^
dollar|/Z6]DCKDQYn^
dollars|)^<X
domain|-D
dome|4C8]eZ
domestic|-cCFRc
dominoes|,[
donate|"^(C)b5]6[;[MCQDXb[XaDkC
donated|:CK>aZjYnF|this ?>aZfD
donating|DZ
donation|.^2]7Z?C@aK[Q]SYgYnE
donations|.Z2[3Z>FD[
done|%D'E(])A*>,?.Y/B3^5X6D7>8?<]=?>F?bABCAE_FBHEJCKVLCP^TIV][B]DbFf_mZnB|<emoji> +^1YE]P]|<name> <C?h@bEaKZN_feg_nB|<number> 0[4DP]|a <]|about ,bDZKXQ^gan]|all !Z?CfE|and 4D|before -Y4E?c|by &W,F2Y4R?ZCDD^K[W^eC|first fF|for /ZKY|from "[?A|in &^,C_B|it %Z,^.D1c;=<=>]?ED>Q]][cAe]g@jYnG|more /E;[<[TE|nine #X1_V[|since 0a4Z|so &[(]QCkC|the #D4Z5[?ZDCF]fAjCkC|this #[+[4Z;CQD|to 1F<D>Y?GBBKDQUVAhDiElE|with ![2[=Z?]B[iZmY
donkey|&D,Y0a6YKAU^Z][]][|sanctuary Z^
donkeys|7]CZkD
donor|5a7^8ECBDEKCQEZa]^k]mZnC|in #Z5Z
donors|%^,C-C5_7Y:E>BBcZ]aBeIidn@
donuts|,a-^.[>ZC^Q[R_S_j[
doodles|3]CBXY
door|!E"=%@&Y'Z(@)C*?+C-B.X/G3D5X7H8E=FA@BYCZD_EAGDH@LYMFNAOAPXRBSZ[@^?eZfCk]n=|'s #D&Z4YK[hXk[|<emoji> 1dF[V]^Em[|<name> ,Z:ZQYa[|<number> DZ|and &C=[BXdWf[g]k]|at 0_|before 4a|by ,ZDCT[|for #b?YE[|from C]|in ,DKCYX|is .^:DK[^EeZkA|marked #Z|now g_|of )c>CY[|on &[,D=Z|open #^,Z|opens #Z|or 5aZZ|please kC|says 4YCZDZ|shut .E|since #[|sticks (FD[|take >^e^|that .Z4CS^|the C[D^|to ,A4B>[CDDZ|was 4^|wide 7^DF|will 3b|with 4Z7]D[]X
doorbell|9ZD_kZ
doors|!V">%Y)Y+E0]1Z3Z6d7]8^;?<D=DB[C@G]H]JWK]M]SCXU[c]Z^^fXhBj?|<number> !]3[C]DCGXKaMZXaj[nE|and CDFEjB|are %Y)[6[7ZJY|at >]DZF[k[n_|close !C7ZQB[Z]]|down &_KZ|get !]5Z7[GZ]]|have #B|in 0]1X@ZU]h_n[|on ?XfYn[|open &[*]/ZD[G[M^O^f]jBk^|opened >CeF|shut )[7_]Z|to 6Z7^CC|we <ZJZ|were FY
doorstep|/Z5f8_:[DYZY^Zi[nZ
doorsteps|"[
doorway|,?/fT[
doreen|#a@^I_
doris|MX
dose|4Zj]
doses|0YA[C[UYh^
dot|#c(f3_D[K_MaW]Y]jZ
dots|4^
dotted|1[VW|line 1]VX
double|!b#C&B(a)C.C/^0D1_4g:E<DD_EBFXGbI@K@MUNBQXSETWV[Y][^]Be[fEhDjDl^|booked 4^Y]|charge >^|for 1]2]V[|points !Z7[8XG[^WnY|slot g[k]|tap !E(g7E:FDDMckDnE|your (B*[kX
doubled|#Z,]7[QXS^eX|and ,W2Zk^|in /]bE|the #[
doubles|/c1D7cTanF
doubt|%a+g,B5]>^JaP[QCjZ
doubted|#Z<W?CIY
doubters|0[?BFBfD|thanks ?CfC
doubts|>D|about >DS]
dough|#_&[DDjC
doughnut|K[
doughnuts|,_Xdb[gZ
down|!Y"^#B%B'E(D)A*A,B-C0>1>3]5E6C7Y9C:C<?=?>X@>A>B<CeDZH_JAMVOCRASAU@WDXYZBaEc=eWgChBi?jbkZlBnE|<name> "]7Y?ACbK[d[je|<number> #c.]/B4D;[C?QARCbVj=n^|a &B3Z8Z?DQ]^_fD|again 2cCBW]|and #A,[3c4c7B<Y=X>cDZM[Q_X_aYd_e[fY|as 1_CbV]|at 4[C_D_TZjYm^nC|before !g;_bZ|between ;]lZ|by ,a/Y7Z<_@[E[TaeAfFnW|every D]k[|first m]|for (F,]2[7bKYMCY^jD|from #B3Y;ACADAQAY]f[jAkA|in ,W2B9]nC|off jF|on ,Y4[DAJGKBQBY[fZgBn_|one Y[|our 4]=Z|outside QW|over YD|past Dck^|silos -];B|since <D?DCbnC|so C]Q^j]|the +X3[7D<B>D?_D_E[IDKCNETEX[YEf^hXka|there (ZMZ|this Cbe^j_|till ,_|to !B"^%Z&[)X+X,E-_.B/B4^;cDZFTGAKaP[QAR^UZXQaDe]fEhaj[|two ?_|until )YC@|we QZjC|what &c,B|who #]|with &B'Z,@;C?CCCF_IWL^Z]][gYm_|you ;]>[kEmC|your "[3[
download|!C"]*c-V.[7E:DC_DDEaF^HTO^S_XC]AbAe@h[iaj[l]m_na|<name> "]Haif|it /Z7D|now !EEDaWhElB|our !["Z6_EYFZLZOZT_[_aB|the !B)D3Y8EF[G=hYlamanD
downloaded|EZUZX]l]n@
downloads|/@0b7[H]U^nY
downstairs|#Z>WjY
downtime|A[^[hZ
dozen|#D,D/Z>DeU
dozens|#]
dr|+C,D4D>Z@YEDd]m[nZ|<name> +D,E4D>Z@YC]EDdXmZ
drabs|2YCZ
draft|#]&Y*C,B4X9[<D=YBZDZOBQCYZ_[fKiYj]k]nZ|<name> 9^E]SZ_ZlZ|and ,E=[
drafted|&_,[
drafts|=bEZK[d^
drag|5YDE|the 5Y
dragged|?^f^
dragon|"Y
dragons|,Z
drain|"^#C4D<B>E?CCYQYSFeAfGkAnB|in #DnE
drainage|"[&DAXCDf]hWjElW
drained|C[kD
drainpipe|DEkF
drains|,]0d>]SZ
drama|&C)]@[N^g[
dramatic|>iea
draw|&X*_,C/C2Z5]6[7]:_?DEEKDLXO]Q?W^XE]_^AfFgAjElEn?|for *_O^|on *C5[L[OB
drawer|"C&Z,[2C4H5D7]9_<A=C?GDaFYIAN]QXSAeVfAj@|and F_mYnZ|of &Cg]
drawers|"D,ZK]ZYjD
drawing|#d&_4[=[H[I[K^QYjY|of #X,D
drawings|#^,G2A?ZIUSDl@n?|and #[|are #[,CCDQC|of CZ
drawn|&[,]4Y7DDDF]I]S]eAjakEmT|by &],]4AK^|from &D,]|on ?[
draws|,C4cB[QZ|a 4Z
dread|,A>^e]
dreadful|&^,Z>YDZKbQa
dreading|"W>aN_|<name> "]N_
dream|!C#X&B'[,=1C2B3D4@5C7A8c:d>C?DA[CCDCGJKAQAR@]C^aafb]cUeCn@|and #]+[<^ca|is :C|of ;[V[b_|work ^C
dreamed|8E<ZbCcZ
dreamer|8]
dreamers|:d<[]Cac
dreaming|%])[8^:^AYH_M]^[bA|of !Z)]8YAZb@
dreams|8Z:b<C>DMXaYb]
dreamt|&^,cK]
dreamy|8[
dredge|CY|the CY
drench|h[
dress|2Z>DKXL[Q_YC^Yf@nB|for &Y|it 2W4[
dressed|1]
dressing|%[3]:B?D@[CYKBQ^gYk]|gown 3^:B?EkX|room %[C@KD
drew|#C&e4BCBDBKfQ^d]f_jD|a ;X<Y|the &]K_
dribs|2YCZ|and 2YCZ
dried|![?]fX
drier|+Z
drift|nD
drifting|"]CZ
drill|&D(Z+b7W<C?YBaHZKDM]P]Q^XCaDgEi]jAnB|and ?Z
drilled|1Y4]Y[
drilling|?[nD
drills|"^,a3FQanD
drink|"C)_*B+Z,Z2C4c:];Y=BC[D_FZNbOCPXQ[TDYW]Ad@j]k_|a HZ|and =CdC|the 3^X]|water N_|with +]PY
drinking|#Z3B5]7Y;E>D@]QcZZbEg[
drinks|1C:@EAK^V>aCeYf_|on +^PZnC
drip|"Z#C)a5f7B>^NZZZ^Z
drive|%B'[+X-C0D1B3B5R6a8[9Z;B?DFAHYJERXS@VAX@a]bAfDgFiBmBnY|<number> >beY|a 7c|and n]|at ,V@[g[nc|for 9Z<]|home aZkX|in DCkB|meaningful %Y-C^C|on '_L[|past #]9X<]|through Db|thru )]IZNZ|up +b>DCYDFPZ|you =Y>ZQY
driven|([,?-X/E1A4Y5C8^;A<B>DE@MXNEOQRXTCVAZFcBeEjCkCl>n?|by A[h]
driver|"@&Z,b.C3E5F:A;A?XCDDEEDFBH@K]N@ODQZW@XAYEZC^Ca?bEf]kCnZ|'s #[,?4Z7Z8XKBe]jY|<name> ,_=Y?b@DKbfa|and ?Z|from CAm]|has #ZCD|is ,aCCIDQ[|of ,C?[KDfanD|on fE|told #B,]4D|wanted Q[|was >YbY|who ?[A_hY
drivers|!C"D#d&Z,B-@2h5D7B:B<E=^@YADDDFZIWQES[Wd^_d[hDjXm]n?|<name> @_S_gb|are 3];[Z[b]k[lYnD|asked ,YQZ|at Q[|have #E|needed S[|of 4D|to #eIZ|wanted )]d]|who &Z
drives|&]5]8D:[;B<ZcdhAjYlW|the g_
driving|#E%@&B-^1D4C7@;[<G>[?Y@XBCS]VF^EcCfXiD|licence C@j@|school ;^bY|test ,Y?YfY|the 8Z
drizzle|,DICQC
drone|,B4A5ZH]Z_^@nZ|over ,C4A
drones|?ZKZQZf]
drooping|DbkW
drop|"D#C%C&B'W(b)[+E,@-E1D3Z7U:HBCCbD_EBI@MbN]QDRBSCTHVGX[YDZ]]XaFk]|<emoji> ![7]m@|<name> 4e6ZGa|<number> !]0]UY|a 'E(c*],E.B7D:D?YH@McSC]Ba]b]eDj]nA|at D_k]|box DEkC|by FYg[|from (ECB|in !D#B,WCYD:JVQ?k?n?|it #D(Y,A_]gF|of ,ED]|off )[5Z;_C]KXN[Q]hcj]mX|plastic C@jA|stays k[|support n]|the ,Z3a9[DZS[X^YCk[|them C]D]jZ|to .[|us )XNXn[|your 'bLbN]]D^C
dropped|!D"[%^&C.C3E4^5E7C:D>Z?@G>HZI]KDP]QDRCZ@aEb_cWeJjB|<somebody> ,D|a #D&Z<bQIc^k]|by jE|from CD|in %^|it ,_4]IYY^|out #[CWIY|the ,a4W<DQZk]
dropping|%C4C5]8Y=W@ZFcMANCX]YC]ZaXgXm_|the =ZC[
drops|!a"B(Z,a.E/D2^4a7D>@F^GdKCM_QI^ZeEk^m[|<number> 4]Ca^^j^|and QA|at )Y|from C[|the g^k^
drove|#a&a-^0E4Y7c<C>W?d@ZDDKaNZQ]UAY]]^ffgbkB|<number> >gI[QXeWf[|<somebody> KB|a ?YKXg_|it #dI[|over &Z|the ?_@^jZ
drowned|[Y
drowning|/]H]X_|in H[
drug|D^dYjYn^
drum|#]
drummer|1Y9D;DVYbD
drums|?ZKCQ[k]
drunk|,Z:[?[Q[nE
dry|"[#?,B-B.Z1A5X7D8C<C=D>=@ABbFEH^JCQCRKSBT?VFYYZV]D^D_Gb[d[gDh^i]jBkYna|<name> "YnD|and _A|bag QC|days jZ|eye ,[:[;]DFb]|hour aY|it 5ZZY|socks 3^|spring ?CfE|week 4[WE
dryer|C[Dgj]kd
dryers|&]>^H_j[
drying|"DCBQa_DeYiXjE|nets _D|on >Z|out nY
dual|!]1Yk[
duck|#E,a4YDCZ^eC
ducks|3_X[|bread 3[XY
due|!C"?#?'Y,>.D/B0C1a2[3A4Z5C7=8@<C=AChEYFAGAHCIBLXMCODT@V_XAYXZB]@^CaCc@d^eVhCjdmCnA|<name> @[CaD^EbKWQDkalbnA|<number> DbS^|about Q_|and 2a6[WZ|at 4[>bkC|back CAgZ|by D]kZ|course 1d3E4DCBECR_V^hFjCnD|date 'aLZ|in 1aVYda|on "@@ECdDEKFeYjd|the ?[K[|to -^@EDAQXR]Y]n]
dug|&a,YKaUDVAhCnD|and UF|by ?[|out &^?]K_QG|up ,_CZQa
dull|!]"],f.@4CGZH_KCbDgC|and QD
dumped|5ZZYn^
dumplings|"_,YKXdY|from ,Z
dungeon|BZS]i]
duplicate|#CCBD^YDnB
during|#G,E1^3B@DCdE_WEXB^BgFiWmEnb|<name> CDI[nX|a &Z|the *X,[DBE]gBmF|this <]
dusk|8[<]CWDYK^^Z_XaEn?
dust|,]<_@DC[DDQAU[][|sheets Xa
dusty|,[<a
duties|4ZCYkCn]
duty|#B&D,F.C4Y?]BYDZIBQDaBbYk>n@
duvet|,a._5]7[@VS]Za]]gW|with SE
duvets|lZ
dwell|-c5e8[RcZa|time -c5^RcZY
dye|,AO^QC|on <F
dyed|7_8[]ZiZ
dying|#[+d;aFBI]PZSDaCjXnD
dynamic|8W<ERW^[hC
e|"B%E&A'Y)D*_+[2C6D>E?B@BACD]EAF[IFKDL]O^P]QAVCXYa<dBeCfJgAjBl@nB|<name> 8C;YGY|bike !["E8YGZ|is :Za[|mail '[*fDAGAL_Od^DeGkE|reader +cPa|the -Z
e15|,F
each|"B#C%e'E)@*Y+A,>-?.9/W1>2[3@4C5b7W9?;<<D=cAACWF>J_KZLUPBQFRCSBVBW]YWZ^[^^^b<ddeDm@nA|<name> #[0Y4A7]8[=AQa]YhZ|<number> dD|and &C2C7A??BaKBQUVZ]DfEi]jCkD|bar 2Y|day E[QZW]|evening #]DZ|floor <F|for gZ|gets )E|had >]CZnY|has #Z|i 2_4d|is 2bWa[[|member 5Z|month S[_X|morning #XQC|night 4dCYY[j[|of #B4[5[<Z=Y>ZC_D[IAJaSCWAY]e[nC|one #X%_,D/Y2B4]5^8E>[DCJ]L]UcYYZ[gBj]|or !ZG[|other )_,_>B@]CDN]dGe@|pay 2Y|person CZQa|piece :[GE|pound /f2^=dCXD^T]W_dd|thought ?a@[f_gZ|ticket =CdD|time &[*],=|trip 2Z|way >be_lX|week /YdA|with &^?]E^K^[Zl[|year /_=[T^
eagle|B^n[
ear|"E#A%D&Y,[;^>HCCKZNZ_aeZgAnA|and #EaX
earlier|'Z-^>]A[B_CaD^F_Y[fFi^j]nb|than B_C_
earliest|-F1YEZQFj[
early|"B#A(F)Y+D,F.@1C2G3B4[6X7e9>:C;E=C??@ACED^EAF>GHLCQXVXXF]b_;bCeEg@j^k^l>mA|<emoji> ]Yb[n_|<name> Q]|access *]-B5C7bGAZ?]^a]|adopters 6Y7>8Z[^^[bG|and !Y&C+[,YQYYZ|as D[|bird 7@C?HZXFaUjBnC|birds 7Z|is 5Z<_ZZ|mornings :]da|on "]9C|rates 7[|shift .[|that "AHB|the BZDBi]|to <^]Z
earn|!Z/Z2j8]=FGZW_[Y][dAjFk]mF|<number> /^SYT^][nY|a /X
earned|!C#C)^,@1Z7@:^<[?iBZFCJYN^QDTEXDabfbh_iZjCmEn^|<number> ?B|it &Z)_7C:^?BBZFCJYN_]Ba[bFi[nC
earning|!F)E/cT[XZZ^
earns|+b2h7Z=cTHW[]]d_|paid /FTD
earplugs|>ce[
earring|,E?_C[KEQ@j^|in KH
earrings|3aj]
ears|%d&D5b;Z<DJdQ]SCZ_bZe^gAjZmDnB|and %aJa
earth|"_%^+[8Y;]J_N^PY^X
earthquake|n^
ease|;]EZV[
easier|(D,A.[5^7C8c:D<DBXFBKBMDQERDT]^caElCn@|to BZDDSZ
easily|+_.[P[kW
east|,F@CD[ECKISDXD]DbEdEk[nB|and 4Y|bank CA|door #[|of D[
easter|!]#X8[J[QZZ_^YkE
easy|!X&B'Y-E2D4C7X;E?DBaC@D?L^QXTYY@ZV[YaYbDhDiZj@nE|<name> ,bQY|and ,C[Zb[|on Bd|to 7c:B>^]Zk]
eat|![(C)D,W0Y3C9C:_;A<_@EC^D_FEG^M=QYSBTA^A_CbBcck_n>|a .^i[|before "^H^|free !bG_|in +]3Z|it .C4Z>AD[K_QCSAYY|our !Y<Zc]|sit _E|something @^D]gZk]|the #^I[|your .]0]7aDCIZSZ][g[
eaten|"Y#C&C,^=F?E@aDCMZN_Qc_ZgakClYnB|a <ZMZ|the Y]
eating|#Y&D,^4C9E;A>[?DCCHbKDQbS^W]XB_DecjF|<somebody> #Y|a KD|crisps ,^2YQZ|the D]|your "]
eats|"X,]2W8B>ZQ[TV|strategy ,E|the ,YQZ
eaves|D[
ebook|G]L][ZkBnA
eclipse|C?jCk]
eco|!Y,E:^DATa]C^]|conscious 8[
economic|%_
economist|,FnZ
economists|F[
economy|"@(B8]<D?XHCM>
ecosystem|%D-f7E8D:A;D<CADRfVCZX[AbDnB|that -@8D;BAB
ed|&E+E-DDDEaKCRD|in +EE_
edge|![#Z)D/Y1C2F4C5D8Y<B>CCCDeECGVME^[kdm@nC|ai 8]ADaZb[hD|is K^|of -Z|technology 8[;E
edges|*]-Y@[RX
edit|!@)Z,Z8@>ZDZFBQXkYn>
edited|*],@1b4eM[O_VZYZ
editing|!Z
edition|!_*]-CGbMXN[O[^Bk?|of !]f[
editor|1Y=^?YKDdbnC|is 2^W[
editors|=^hZ
edits|&]3d
education|2[>[
eel|&Y+Z<AK][Ye[i^|supper 6Z[Z
eels|&Y4]D^[dk_
effect|,C-Y1b4B<[C_EZQESBVck]|at 1[DZ|from 1^<]C[EZV_|on CXI]
effective|-_3];CCZEBVaXZiTjblB|<number> 3]A^C^EBJ]XYj^lA
effects|-[
efficiencies|-[;]<[hb|and -[<]
efficiency|,X;^FFQZ
effort|,Z
effortless|!a-E1@8m:><EEDG]^e
effortlessly|8Z
efforts|1];]EEnC
egg|#_,[8^<[Q[^]gE
eggs|#]+_,C8E:D@[D_GabDj^nX|are QDnZ|that +bP[
eid|CDNZaEiE|<name> CDaEiE
eight|(E+C-D/]0_1E3_8A:B;D<[=[?Y@[BEC=F[GXIEO^R@SZTYUY]F^G_[cXd]hAjCk>m]n?|and 7a_]|free DF|hours D]Y[|in D^F]mY|minutes &^2]DC|months #f4Y7d?bEYIYQ[f[|people KZ|times /aT_|weeks #C7B<a=]@^ICQ@jC|who @F|with )D,Z|year ebk^|years <_c[
eighteen|![:A=c?BIAKAQDbXd[kCnF|months ![,B2Z7Z:D;[?EQAb^
eighth|/Y
eighty|#]/X<[AYFDTW|today FD
eighty-one|<]gW
either|"E&D([,D.X8F:D;C<B=SD@FDIXKZQ>S_UEY^aBbAcCdZe>k?nB|is .C>]|of .[S]n]|side #]?ZC]|way (^,@.h2]4_7DDBQ@Sd]AgBn?
elbow|#C,ZD_
elbows|#[I]
elder|?]fZ
elderly|,^kXnZ
elders|=_??QBjXnY
elected|<]=cAYQBbAc]ddhY|<name> 1E;BEZbAl[
election|*],B-D0Y2Y:]EDOYUWaXfWjCnc|day *]OZ|in 2Z|of -EEEQClE
elections|2]QYnb|are 2^C[na
electric|"]#E'Z*[,D1_2Z4C8a:d;[<a=]EbHWLZQFSBV^]Fa[b]d^eYgDhElZnC|and '[;]L]|buses E[^Yl]nE|van 1]=[V[
electrical|C[
electrician|&_>EgC|'s &Z
electricians|C]S[
electricity|1D2[A_EDYBgZh^j^lCnY|bill "^2[
electrifying|n[
elegance|-E8[<ERB^_
elegant|;Y
element|(],B2^WYhX
elevate|!_"]/DG[NAQCTD^dnE|every 8?|your !b"]/E8^^cbDiXnE
elevated|-b8[Rc]^^[
eleven|!D"A%C&[(F)C*F+E,b-B.F/W0]2B3A6D8@9G:>;W<Z=Y?XB@CCKXNZQ]S]TYUXVbdagEh_iCjDlEmYn?|<name> &Z0[;]b_|and 4]@YD[IXYXk]|at kE|children /Y|days 4[7^m[|members #^4CKCQC|minutes #A,D>]?[ISW]fb|months #C0C4CEcICOYQIj]l]|more C^SZ|of &D,A1Z7[;VCCD]EYVYgc|pages D]VY|people &C4[CCS[Y[e^nC|pockets KE|seats 7D|seconds ,]5Y?X|single ,^|thousand 4[|times #[,a4_?[@EDZQZfagCkYnD|volunteers &_A^h[|we Y[|weeks 1Z|years ;E>CE@IDL]QYj_kClB
eleventh|,EKA
elf|'C
eligible|"F)Y,_|for "E)Y
elite|-E]a^YbY
else|!H"Y#D%E)?*^+e,>1C2F7Y;d<?B]EAFBH[JDL@MGOXPaQARRSAUCZ?]W^Xb^fBi]jCl<m=|'s "c,c.Y4^7Y9G:Y;D<A=D@ZHag_|<number> !ECCD[|about DD|and 4Z|comes +b|did "^9D;[|does .X7a]_^]aD|gets 7]Wa|getting 9C_D|had ?a|has #E3^C>Dbk^|i #Z9C_AgW|in +^/]QC|is !](B.aBXC^MGS^TCY]n[|needed ,Ak]|needs (Z|on +Y,Z.D9[=^_]d[|that 4[_^|to 5Z9XZ]|was &a9Z|we 4B|who #]|will .E:ZSBkDnZ|would <[?ZfZ
elsewhere|+c,?7C=CC@P_YB]^j]nB
em|!a#]&Z,g4_5j;>@ZG[Q]Z_]>aDd]ga
email|"<#?%B&>'k)=*g,?.[0Y1B3W4W5Y6X7D8?9?:>;A==>B??@BCZDYF_IAJBK;LiMDOcPDQCRAUVVBY[]?^CaFbBd@fCg?j]nW|<link> QaiZjAkBn@|<name> >^DEjZkB|<number> .C0ZCEFZ|a D_|about #^4Z|address 'Z5[6ZDDHY|addresses '[2a5[E[LZlZ|and '].a4DFYG[|before !^nZ|for 'e3]4dL^|from C[DDKAQA|in *COBWZ|is +^3_XY|me .DD[n_|needed .[DaQBk[|on C^|required 'b*Z7[FFLaO_^Ca[|so ']|to *]n[|with .]|you FHk]
emailed|#a&a,C2D@aB[C[I^YZ]BdZg]n[|about @[B^QGeCg[jC
emailing|4]7^]Z
emails|#Y,]2B3b5f;E>E?DB]CCN]Q]TCXWZbj@n^|get ,DD]N[
embankment|DE
embark|-@8[:BGZ^^j[|on -A:CGZ^Z
embarrassed|#Y,]4Y>aDDFYe[gE
embarrassing|7[Fd]]
embed|-C
embedded|-e2^8@CBReVAb[lZnC
embedding|-bR^
embrace|%a-D3[8^:cJ]bX
emergencies|B[DWQE|call nZ
emergency|%D,B>EAYCXICJ[NZQCSBYGh_i_|line CZg[i_nW|number DC|room 4F|services kC
emerging|RYV[jW
emissions|-_0_8[E]n[
emoji|#Z(m3bDYJZMhX]_EaEnB
emojis|([MY
emotional|)a;CA_N_h]
employed|@[Q[
employee|&];[?YE[I[KbYDZ]b]nb
employees|&Y,D/[1XCaR]j[le
employer|#D']2_;[<_?CDDEZIGLZW]]FaYbafCl_|for ?DfD
employers|&[)C,>/Z7Z>ZCBD[NEQAbGj?k^|are 7[
employment|4DD^EZjD
empower|-e5D8_;CAXRd^ahXlDnF|you )[-B
empowered|-Y:D]E
empowering|"[-cR^V[^Da@lAnC
empowers|%])C-Z8G<CEEJXR^Z[^]|you ^[
emptied|3dCcQ^
empties|,Y>]
empty|"D#@&B/]1@2i5_7]:A;E<X=F?E@^CBF@HDKBN[RAVBWhYXZ^aAbAd[gFlCnY|and 2[D^WZ|chair 7BNbZW|chairs 2[|cup 5Z]B|for #E/[IC|it 4]|the Y[
en|8[Dc^[_ZkX
enable|-D8A^E
enabled|-_8]R_V]aZiY
enablers|1_
enabling|-E1E8AV@b]h]nE
enamel|*dKZO^
enchanting|8[^_
enclosed|#a
encore|B_Q^iY
encouraged|,Y1[QZ|to 1]
end|"@#C&D)A+D,D-V2E4[7B8D;?<?>YBBCXEAF[HAKBN@RVVFZW[^]>^]gEjWnD|<name> ,C7[|<number> .YC^j[n]|<somebody> >[|a 4]CZ|after ,CQB|and >De@|at CY|date HC|down D[|for >^|in 5_Za|of !W&E->.Z/_1D4H8C?B@]C^FAG[MZRASC^DfBgXj^kE|on 4a5[?YCZYYe[iY|the 1^:Za]|this !Z|to ,C-h8_:BQBReVC]Z^YbXc]|up .CAZHASCh[|with #_,[3^I[|you SY
ended|+[,_4E<]A_BXDEF_PZQZgahakCm_|at 4CC[QB|on eZ|the <aFZ|up ,_7_AZQ]g_m[
ending|#C&G,_2FEDIAQ^]D_YgXjAkElE|<number> D[|in DC
endings|5^
endless|%a8YJZY^
endorsed|1_|by l[
endorsement|,b0Y;_A^QXbah^|of 0Y;[AYb[
endpoint|-_4[R_
ends|"E#['X(E)D+B-E.Y1D3B4=7b8F:C;B<E=F>C?BC_D@EDFYGZIYL]MANBPASXVFYAZC]X^[e@kDlB|<emoji> %[JZU[|<name> !_C^DaGWH@]Y|<number> #^7BCZDB]B|at !GQD]V|behind aD|in !C7BCaL]Q[SWXZkBnb|midnight ![7bGXHYJDTBXD^M|on @Wn^|sunday 7^CD]Y|tonight 7_C@T^][a[|up 2^W]|when !D,ZD[|with ,D
energised|<bEe
energy|!B"Y(C+G,B-^3C7@8Z:b<_ADE^H^L[Q>R]SBTXV]]YaYiBlc|and ,F:ZE]|bill ']CXDYL]|in :[N]a]lX|independence :aa_nY
enforcement|#_&D1DEFIZ
engage|1[R^
engaged|,]-X5g>Z@ZCZQ]RXZc
engagement|!E%Y)E-c/[0e2U4C7A8?:C<^A^CCDAGAJGOCQFRcT]UbYCh[jBnA|and 1[8Y;X|with %X-@<[
engine|&B.a0E4Y;D?DD@FCIASY^^bCi]jCkC
engineer|#]&_,@.F/D4F<E>@CeDBFZI[SATCYG]C^DdZj_kB|'s #YQC|<name> IZQ_TDn^|comes 4E|due CW|has C]|is 4?D[IXYE|who "Z
engineered|8g^f|for 8c^]nV
engineering|([jZkDn_
engineers|&[([,C1E;^<^CgFDHZMZRFV[YXhEjZn_|are -C4WCZ|have #]|in nZ
engines|,_
english|,Z_Z
engraved|)h?ZNcn[
engraving|!Z)[DE
enhance|AbE]VAh]l^
enhanced|-]CAEDRbX]jBkCnB
enjoy|"E%a,[1E7^9]?@B_EAHBPYQ[TBYA][^BfEjBlBn?|<number> )Y*Z|a ,^BYQ^|the ?AB[]]^BkZ|your 7d]]
enjoyed|,]1b:^<cCFK^N_QWVZna|a :Z<c|by 1a|speaking 1ZCFEBVYn[
enjoying|"F+[/Z8D;[BgCCPZb]i_
enjoys|,[N^QZ|a >^
enormous|.Zj]
enough|!@#Z%X([+^-A.a/[0C2D3A4^5C7_8C;F<A=A>YAEBYCDDAEDF>GFHZI_J[ODP[RCSaTZW[XDZ?]^dAgBkElFm?|and 7ZIA|for :DCZf]hX|is (Z:dQD^Eabb^nB|of ;ZbZ|to #^%a.C4_6YJ^eDn^|we .E
enquire|8D]Xi]nE|now i[|today ]W
enquiries|,C-_3Z:Z<ZCAJXR[_DjEnB
enquiry|5g6[Z^
enrichment|C^j]
enrol|!c)C6_7[G]]^nE|today !^GZ
enrolling|)Z
enrolment|2Z7a8A|for SZb[
ensure|-R8@;AEXnE|that %_JZ
ensuring|-A
enter|#D'^)_*e3B8B=CDZOYQC[_^Ajbnb|<number> (Z*]MY|the *E7bQF]]|your 'b*ZL^n_
entered|&[3Y<YA[K[XYjD|in iY|into 3^X]
entering|1[3]|into 1[3]
enterprise|)[-a0Z7[8^R_aE
enterprises|-c/[EXRalY
enters|&Z-]E^l_
entire|!F%Z+Z,E;Y?X@[PZQ[aC
entirely|,_9YQ^_Xf[
entitled|![=[DZdXk]nE|to ![=[>[dXk]nE
entitlement|,E:X
entrance|@CC^I[_Zb_e^j^kC|is D]j[nY|on #ZCZ
entrepreneurs|5]ZXa[|do 5]
entries|(D*b;CDCI_O]QDRDbEe]kF|close CDjA
entry|!A"B#^'Z(_*[.]0C2[6Y9D:C;E>ABCDCGFLUM^Q[UAXVY[ZA[_]?^XaEdDeHkGlB|'s 7f|<number> ,C7DX[|and .]|at jG|for *DD[]De[nB|free 2[|is .Y4Y
envelope|#D,S-Y.c4W=B>W?Z@^L_Q]S_YBeWfZg[jHkB|and -[|marked ?_@ZfZ|with &F,Y.ZQY
envelopes|,Y4_5ZGZICT__ZeZk_m[|at 4e
environment|"V,D8eH[J]R]^^b^i]|where 8]
envy|;[NZ
ep|&_,B4b9[CDE_IYK_lWm[|<number> &_,D4cCDEcK_f]lZ
epa|iXnZ
epic|8c^a
epidemic|:[EZ
episode|"[#Z,[4A5Y9X:E;^AZBXCBFYO[SYW]Z[]XeAhXi^|<number> #YBYCCIYQCi]jD
episodes|#CCD
epoch|0DUCnc|<number> 0DUCnc
eps|!D-fC[GBRdjan[|<number> -Y
equal|1D8[;[|pay JZnZ
equipment|nD
equity|8C=YRZ
equivalent|/Y
era|![:XaYm[nF
error|"C#E-]0^4d<ECZDBIVK[R[Y_eBfXj[|<number> "C|in #[,E-ZIYRXj[|messages ?]fZgZ|rates 4Z
escalated|-fCZRa|this -_CZR[
escape|8^:]CAEF^^ab|the 8]^Ua[
esp|n^
especially|"X%C/Z7B=Z>cJCKAS?_]d[e[kE|if %DJEQA|to >^|welcome ,B=]QG
espresso|+Z
essay|,EDf
essays|#F(b2YManD
essential|^Dj[
essentials|!Z
est|3aX]k_
established|1[EbRYla
estate|-B/Y1B<X=_AYC[EVFZYCnG|agent ,DA_E]hZ|tax aZ|the ,[
estates|#Z%X/[JaTX
esteemed|BhEDi_
estimate|S]YZdW
estimated|#D/aCZDeT^
estimates|>ZC]D_e_j]n]
et|CZE^J[_ZgZj]l]nZ|al nY|to RD
eta|4e
ethics|,[W^
ethos|%Y8E:]
eu|/CC_DETEjXkDn]
eur|n_|with kE
euro|![#D(Z,[DEhYn^|and =D
euros|!]2]M]W]
evacuation|CZ
even|&B'C(Z*D,D1B2Z3G4?5E7F<[=^?Z@>CbDYFaHDIEJXKFMUPXQBVAW[XCYD[B^AbYdZiZnZ|<name> ,ZC]jZ|a ([,A;CDFM[aa|begin :^|better ![:^BZa]|bigger <aiZ|close ;dMXb^|for ,[|get (]+]M^|got <^E[|if .?/[3C4X=_>[@CSCXBY^d[gA|in PZ|know -[G^R]|on 7YFZ|our F_m]|so =]d]|that DDnX|the ,?;GD]^^g^|to ,YDZ|told %_0Y|when ,V.Z7BC]SY|with .^T[gX
evening|!G&C(B)B*D+G.Z0D2D5@7B9Y;D<Z>XACBdFALEMARDUAW@XCYWbZiVkBm@n>|<name> ,E.]S^e[hZj^mX|<number> eE|a E^|and ,[4[@]Q^Y^nY|at #YC]kEnD|before C]|for >^Q]^X|in /YTZ|is ,BC[S^]XjY|it ?DfE|of 8_:CGa^_e]|on 9Y>]DD|opens ]D|the ,X>Z|was <_|with 0Z8D|you aY
evenings|"A#B,?/E8A;D<@?aCYFDH_I@K^Q^]@eAf]g>janA|<number> !ZnC|a _Z|after &Y>^?_f^|and SW|are ZZ|back 2Z|with 8A
evenly|#[=_>EDEd[
evensong|SYWYj]|at C[
event|1eJWS]V^^YlC|is 7[
events|%]:b<aAEQCZZ^_abnD|and %a8YJZ
ever|!_"Z#A%Z&Y'W(])B*A+Z,X-A.C0c1d4D5^6Y7]8d:^;_<W>=?f@AAZBGC>DKEEFXGdI?JCK]L_PWSBTUU^V_^daYb^caeCfch^iAj>kElHm^nC|<emoji> ![+Y5Z:ZF[PZa[mY|<name> -[8D;_|<number> !Z|and ;_<C>Ze_|asked &Z9[g]|been !_'b,D<aFYQ]c]|before 0Z;]CEb]|bought 3Z7_9[CZ]Z|changing "[8B:BbD|did :]|done 5c<C|fixed KEQF|from &]?^KZb^f[|got "D(Z,[:Z|had #^+Z0f1]4Y<Y?bKZUdV]f^m^|helped ([E[|is 8[ID|lived :Z|made !D)];Zb_|make h]mA|need !]8cFEGY^[n]|put F[|sat &]8]^Z|since 4X|so 6[[anF|the =[m[|told #Z|with 8[:ZJZ|wondered "Z9D@BH__EgB|worked ;B
every|!U#A%_&a'>)B+Z,C-@/e1E3Y4B5[6A7W8b9A:[<?=Z>Z?X@ZB]C<D?FBHXJaL>P^QERYTbVIX]YHZZ[_][^c_=a[eZf[hXi]jEkBmEnB|<name> ,b1^4F5ZGZQ^TLVXYCZ^j@mc|<number> ![,A/e6D7D@DG_QDTeaFkE|application 8Y|bit .Y;Y|blanket &FKD|box /]TZ|branch =]|child %b/B7D8W:cABJbOaQ[TC^Za^bXh@j]|class ![OY|client 8];]<_|comment *C|corner 8CX]|couple CB|cup (^;cbce[|customer B^|day !C%D&F,E2D3Z7b8C9[;^=D>D?CA[CFDBEbI^NZODPCQXWBZD^EaBdDg[nB|dog 5]|dollar 6^|door &[4[|evening jW|family C_|few D]HFkZ|founder 3]h[|frame 8D|gift 7]:YX_]]aa|guest 7a|hour %Z/c:EC[TZ[]]]|ingredient #DIE|invoice #D|journey AZ^[|lamp >^W[e]|last ?[B^|learner %X:D|letter &X|level -aE^R[b[lU|like (_|line lY|man /Z|member +[3_?[X]ZanY|message (C,C?EfA|minute /c7_Tb[ZaC|moment 8E|month )[4C7Z=C>CeEkB|morning (]*E,C5Z8Z=B?]@DAZCFZZ^XhZ|mum ([)c|name &]|new F^mZ|night &[,DK_QE|number bZ|one %Z&W*^+Z,]-Z/C4C5@:Y<c=^?eB_F[J]K_Q[VYYCZ?c_d[fdhB|order kB|other ,B3_>Ye]mB|page &D?C|parent 3]?Yb_|penny )[+[.Z8C=a?_db|person bY|pound TWaYjBlZ|product kF|pupil %ZJZ|question &YS]YD|rep 5b|reply #AUF|right >be^|road @ZgX|room !Y8[G[|school +[|second /d7WM_eE|share :[MY]ZaZ|shop ^Z|single #F*E+[,E.A/A2D=D>EFDIBNXT@WCYFeGkBmD|six h^|size #cE[RZ|small )]|smile AZ|so AZ|step %[-A>DJ^[]aUbBfY|stop 4]|story 8F:YbY|success &DKBa]|summer &Y/]TZ|teacher >Ye[|team 4X<]^Y|ten /ZT^g[|tenant 5Z?^F[Z[|three /D|ticket YZ|time "c#D%A&A/C5[;U>dH[XCZ[aZeajC|touchpoint -b8E;BR^hZ|turn %]8Y^Y|twenty kY|two /dT_|voice %cBbJ[iZ|vote %E5Z:D=DEaGYl^|ward +[kW|week .e>B@ZSa]]^Bg]|weekday @Ze_|word #Y&^>]?[eY|year /Z7[M]QXbFj]
everybody|!E"E#?%C*a+D-D/E0C1Y3a4E5C7_8C;Y<@=^BcCCDAEDFYGBH@IAJANaOWQWXa]aa]b_dYgBibj]lFm[n?|'s :CWYYZ|and C[QZ|at 1bBZF_V^|can 3^7]:]|else %D*d.A3Y?ZO^PD]ZkE|gets 4]=D>_FYe]|in ;^=[|is :Z|on 4B7]=YBZS]|wants :Y|who (].[Y[]^f^j>
everyday|!_,EFY^_
everyone|!B">'D+?-@0?1E2A4E5C6B7[<==Z>]@[BFCADDE^F?HZKBPBQBR?TFUWWD]W^Xa_c?dZeVg[iJl]|'s &[.D4C7[:@>BCEFZWDYAaAb_gZjEkJ|affected %^,Z|and #Y,XQZW^YE|at 4Z5X;Z>aN^a[f]|booked CC|by ,Z4EjY|can #[,C7]QD]Z|else %],X.V3c7_;^C>HYX[YC]caYb[|except ,b8DQZ^D|gets &FKEQCY_g[kB|has ,@:^|here ,Z|i ,@4]QE|in /Z5]=c@^CEHZZYbDd_hZjCkYn]|involved 1]aE|is ![7_BZ]VbA|keeps Abh[|on *],Z.X=CQZj^lX|said 7E|says ,B:[|should 4D|the 4]|to 2[WY|told #C,F4BIBMZc^|wants .[2]>^S]WZ|who &C(E)D*Y,C4[7@8D;B@GC]E]NCOTQZYa]CaBcBfElWmYn^|will 3C|you (bMa
everything|!_"]#?%Y&B'F)A,E-B0C1]2D3>4>6D8d9>:Z;Z=[@EDBEYF_G_HYI?J]KFM[RFSBWHXDYCZU[>]^^a_@aWbFdVfCkBmanF|'s "[|<emoji> 5[ZYna|<name> ;YAbh[j[|about @F|after =Y|and ,[?[EZn_|else &@,E.]C^S_j]n[|from #F4]8[Y]nX|i )Y,<FcQA|in ,^DcQ]|including <[|must C?jF|on !B+_0[CY|right >[|that ;[<D|twice <Y|we %[2C8C;B<E?ZE^HCJaWBY[bBc@h@kB|you %B,C2Z7C8_=]HX^X
everywhere|#[6Y7Z;C<CK@Vc[a][^[a^b_|else 3DC]|it QZ
evicted|nY
eviction|/Z@_D^
evictions|nY
evidence|"X#Z,[-_4[9]CDDZE_R]S[Y[eDgXjFkBlX
evil|([MWPY
evolving|"a-^:^BERY^Bk]|landscape -Z
ewe|#aIZ
ex|!]&](Z)Z1Z7_:BC[D]E^GbKZ]Zk[l]
exact|"Y/b0eMCT^U]][jD
exactly|)Z,Z2D3^7^9D;C=^?aFEKEX_YB_@d]g[k?|<number> n[|as .^4X=]|that IZ|the ,Z:[@ZD[|what ,a5Y|where #Y)]
exam|&^4A=DADBDCaK[YC^]e]nB|on &[|results @YCAeY
examiner|kC
example|.YCDbG|for .Z
examples|4Y
exams|&]4]<]B[CESEi_jCnB
excellence|!Z%=&B,A0D1@3B5C8e:[;e<C?DKFNARUU[V?ZA^gaXbec^fBlDn>|and ->1D8W;_U]VCYYlA|is -]:c;a^Bacb^|we 8E
excellent|"[,a-_:_?[QcR^jBnX|and QZ
except|#=)X,k2B4[8A<D=C>?IBK[QiY[^?dBeAgAhEjCkF|<name> ,Z4]|for CZQB|that )Z;[QZbVjD|the #E,^QY
exception|-[3Z
exceptional|!C"[-A1_GB
exceptions|3_]D|said 3D
excess|=^DZMFX[]Fd^
exchange|#^&?*^-^.B8ZDDE]K@OYR]f@l[nb|for *_O[|on -bCZKAR_fBj[|students S]
exchanged|1^DYEe
exchanges|1_D]E]RYk]
excited|"D&@)Y5D8A;B<_AXEXH@KCQ_W]]V^Ab>dDeCh^jDn?|about )]|for ]YhY|to &@,F5E8B;GAZF]HEKBR]XAZD^?bEnC
exciting|)C->1]2B:]<=A[DEE[FcMAR[SbU@VZX@]C^Sa[i^jcmbnE|chapter :X|journey EB|new 1DACR_lZ|next E[V^|times 1bAZRZV_
excl|nX
excluded|GZn^
excludes|-ZRZh]
exclusive|!_&E)E+?,A-C/B1E5C8f;@@AABDAEAGUHAPAT>]^^daAbAg@jCk@lA|<name> 8W^YbE|deals 8Z|member 8WnX|perks %]
excuse|!Y&D(=.D3]7j9?<_CCHDM>SCT[XZ]f^E_BkDmEnA
excuses|!Z,@3h7j:jG_HFQCTDXaYX]eadjDkBnA|and 3]7]X]|then 3A|we 3[
exec|EbaFl]
execution|-Z:_RZfY
executive|![4]<f=WCCE_J[QBTH|director 1EEFREVClC
exempt|D_Y[
exercise|.F4D:C@ZD^e@h[kZnE
exercises|,D?[nZ
exhale|:_a_
exhausted|<b
exhausting|;[
exhibit|,Y
exhibition|!a&C-D1Z8D@[CEG[Q_VZXZ
exist|!Z4B]]bG
existed|/Y
existing|4_8BBeCCEbi^jY|contracts kZ
exists|)[4A<f>]A[c]nb
exit|4E7D:B=CDBTE]EgY|fee =CDF[^
expanding|-[
expansion|-a
expect|"_#?&D)C,F-Y.T0C3@4@;[<B=E>E?DCgJcKCQDRXXCeWhIj]mAnD|<number> CZn]|a CXfXj]|and :]|it ]Z^Z|the 8^B[iY|to "Z3DA[C_DBTYYV]Z|you .[
expectations|-[1^E_T]VZ
expected|&A-c7Z<BBYCcGEKYQ>RaT?YBjXn_|a ?Z|in fY|to -CBZK[Q@
expecting|+],BF[P]Y]jCmY
expensive|2]7Y8DHYQC]^h[
experience|!]#@%Y&D)D*=+B-b.B/B0D2@3A4<7?8f9]:[;A<B>@?AA[BZCADCEBF?IAJ]KCMBN?OBPARcSBTDWDY@^d_bfAg@ibjAmDnB|a N[|across -C1ZB]EY|and -<8B:Z;Z>[RCVFbZhB|for !Y;Z|from -A8^A]|here *@OF|in -B:^AZRC|is %]|needed .B5]>EQ[^Znb|on :]|our ;C|the ^^aIbXnB|to "_:B|we JZ|with -]RX|you i[
experienced|CFl[|team l[
experiences|+[-=1Y7Y8B:D;W<CPZ^^b]
experiencing|-cCCRaVZjD
expert|9]_Zh]nC
expertise|8^:CVF^X
experts|-E<BNE^[
expire|D[
expired|#F4_9ECBD]Q^YYeYnb|certificate 4^Q^YY
expires|'[5][[]Dj[n]|in []]Dj]
expiry|e[
explain|&B(C,_/Z3a4[9b:^;C>^@[D@FDQcX]YZ^C_ZaXe[g]kF|how Q]|it >[|the &C/^KFTbj]|to 3Z7]>_|what ,E|why #C,].[9Z|yourself 3D:D
explained|#BMCQZXaYFka|in &Zn]
explainer|QVnY
explaining|,d2Y7h>ZCBDA][e]kDnA|to ,]CD
explains|!]&aFCHZKa_C|how DFFE|in !]G_nb|the "YHZ|what DD[Y|why &Z
explanation|eW
explode|,^QZ
explore|-Z8]FDHBZ[^^mB|the 8^FEHCmC
explorer|8C?Z
explorers|-Y
export|!d#_&B.Z1]BZIaRDVXj[mCnE
exported|C[DE
exports|1[<Z
exposed|E]FZ
exposure|,Z-_5ZH]Q[RZj[
express|%[,B:[JVhCnD|my ,C
expressed|E[
ext|j[kC
extend|7Z?CB[|our ?CBai[
extended|-dB]C[FDG[Y]^[jamGna|cut FDmG|to CZY]nW
extending|)aN]]ZhY
extension|,@2_>DCDDAK[QD|<number> hZjD
extensions|7[bX
extensive|%]-?EYFXJbRG
extra|"d&D(@)D+E,?-E.]3E4F5]7C<A@AEAH[OWS?Z[b[e_gZlBn[|<number> /[9DCD][|entry (C*C[a]D|hour nY|mile 8_:];[a[b^|minutes e[|people CCjF|tag (D*C]D|time ?Z@B
extractor|#[QX
extraordinary|%E3[8c;^QFR@^da_b_hA
extremely|4CR^XXlC|seriously -D4DAZ
eye|!_"X%@)[,Z4E5X8Z9A:[<_?B@FCDGXHZI@L^bYh^kZ|and 7[DD][nY|in :[KG|on )Z<Z|test !e"]#[G^H^
eyeballs|5mZl
eyebrows|0ZA_DEhX
eyed|&ZBci^
eyes|(D)E.Y3Z7C?]CCD_J@N]QBRBTB[Y^ZbYg]h^iAkDn?|and DW|up hZ
f|&Z(e,].Y9Z:Y@]C>DcK_M_QSfZg]j>k_nA
fab|!Y)[-Yi[
fabric|C^Q@jX
fabulous|+D0DPDU@aZiC
face|!C"@#B+G/D1Y2[3C5D7Z9B:Z;@=F>fA[DaMZQ]TBXEZB]]b>e^hajEk[mX|and 7]]X|down >_|drooping DbkW|it .c7[:YSa|of 1^V[aY|painting D_kY|the M[|to 8F|when F^mZ
facelift|Ach]
faces|#d,E1W5f7_;C<]>[E[IaQ?VXZaa[b?c_hAlZ|and 1_7]<ZV^|the #cFZ
facilities|"E#[8b;ZEb^Z
facility|-X5YR^aBbYl]
facing|+[,E9YM^OWQCkZnD|roof OX|the 9Z
fact|)]/b4D5Y:@<BCDDYK_NZTc]Ea@|our D]PW|the hZ
factor|VE
factories|na
factory|/Z;]@ZAXfXjA|in ;ZAYCBhZlEn]
facts|,]1]F[QZm[|about ,YQY|you F[m[
faculty|0^8[;YhB
fade|&YCDQ]
fades|kX
fail|"^/i9B:^B]CZMbTd]Z_Cb]i^nE|to 7^B_i_
failed|#K&;,D.D4f7C8B<C?BADC]DBEDFBI]SBUCXAYW^@eZkBmCnX|and ,E|at 4XCEe]|everywhere nX|for CFQ[Y^k_|four 4B@]|in ,EC[|its ,C4ZQEkD|on CZQ]|the NY
failing|4cC]KZPZT^X]YZ]Zk^lEm@|for 4aC_DDYZ
fails|/Y:ZBbF^TYnY
failure|"[-h3^7Y9C:cDCEARcVDXb]]a_eEk>l?mFnB|at DEkE
faint|,C4]<dQAn]
fair|!A"A#c._/C3E4[5C7C9Z:D<a=c>D@[ADCAEDH?I_JBL]PbT@W[XBYb[Z^AdYeFgUiZlCnB|'s [ZiZ|<name> C@j=|and CEQE|bit CYY^|brilliant &Y,@:[@ZKZQDgY|cop #c4]Y^nE|enough ,Y.^7BI]S[|few >Z|is "Y:BCZQKjX|one #D@]g_|play 4E?cf]j^|price +YPY|question #[I]|to FZS]
fairgrounds|C]n[
fairly|4a7^?[KCYY]Yf]|sure ,YQ]|that 4[?[f^
fairs|D^|and D^
faith|FY
fake|#E,DDYFEQEYCe^k[nX|news 4DFEQEYD
fall|!C#Y&D,Y-F3F5Y8A<BCADYECFCGDJBKCNAQ[Z[[Z^Fg_jE|for D]|in @ZG@[Yg[
fallen|2N:BQYW]jY
falling|"^F[HUQCf_mX
falls|4[YYdEjZ|on /FD]TF
false|"Z,[7[>[MZea
fam|)[7EB_ic
familiar|)[:[T[aZ
familiarise|-YBYi[|themselves -YBYi[
families|!D"]%^+W,?-C/e0F1A2A3D6]7e8D9a:]<?=]>h?E@BB_CEDCECFAGAHYICMCN^PZS]T_WCZZ]__TcDeafGgAkDlFnY|<number> TD|a %[JZbG|and #],^I[|at #_|ate 0GUE|do >DD[|for S[|have >a|in 7B:[>ZDEa]eYn[|like .Z7Z|of +[n^|on /]4DjH|should ,C4DQC|told #[nZ|who /W7_9Z:C=[BZS[XZ]]d]|will 0X@[MYgZ|with 8Z
family|#B%q&@(>)F+D,>-@/B0E2B3D4C5A6A8Y9W:A<B==>D?@A]BBCDD?E@F<GBHBIEJhQAR>TEW@YB[D]Z^Ud@gGiEjEkCl>|'s /D3ZQZX[YCaCeDfA|<emoji> %YJaNUn_|<name> %aIX^B|a <Y|and &D;]>]KEaYb^|ask j^|at 4[IZjD|for %Z/]?Z][|had 9[|have >YA]QBg@|in "b*[/X5YQD]]|of %D?^@[BFJ@QDgYj^n]|on CZQ@|owned 8^jD|please CZ|room CY|run %Aa[|swim 9]_[|this %@n]|tickets 7Za[|to %],]BDQW^YiF|who ?[IBg[kZ|would ,[QYfY|you 'Z
famous|!]0[3D7ZD[FEG^K[U]nC
fan|#D'c-_2B7X=WCDWBd]f^gDk_l]nF|heaters dYeZ
fancies|,^
fancy|!a)d.a2a7B;DK?L^SbWV_^aDgA|a !dZ[aE|being )[>Z_X|it ._D@SXkA
fans|#Y3^5Y:^;BBcDDKAMZOBQ[XZa[bCgBi^|in 8Z:];D]F|of 8E
fantastic|)E,D-[6X8^:[;YCDE_KDRZV?]D^Un@
faq|#[3Z
far|!@#D%F&])B+a,Y-@1E4W7B9a;B=C?@@EAZB]DCFDKYP^TGWZYZ[@]D__dEf@h_iYkD|<name> ,^|<number> #_&f,[CCI]K[S^kG|and +],H3Y9Z|as "[,E.Y9ZDYHYj@|away ^Z|is ,C_]j[|it ,a|the +],[|there n[|to !E,A|too ,c.[2a>_A^Q]S]W_aBhbj^|we 8]aXn]
fare|!E#a&C/Z=_?]CZDbGCKAQG]Cd^|and D[jF
fares|#E)A,@=ZHCJ^QER]i[kX|from !Y)BHD|paid kD
farewell|@[gZ|to &[@Z
farm|%D-a/]1^:BCDJBTaYC]Fn[|<number> &[K[|bill 1[|in &C|shop iY|to ;Z|with %FJG
farmed|A]
farmer|?bCBDE_@|'s ,D|who jY
farmers|#]&_,]/a0^4D9Y:_=Z>aI^KZQYRCTYYD_XaYe[nd|in #^@ZRCn_
farming|(];Y
farms|/C?CQEWC
farrow|EF|<name> EF
fast|!_%B&E(@)D+G.C/[0D1B3A5A7k8E:X;E<C>E?CAEC>DEE@FDG[JAKDLCMBT^VCWCYVZ>]eaZbEiElAnZ|and -]4^7XY_|do "a:Z|for 7C|forward ;W|growing 8[<Z|in 4C|paced "B-]7E;EHHR_bDkVlDnE|so !^7]GYTC
faster|#Z&C+a-]/^1D<WA[C?JCMYO^PbTV^bb_h]lAnd|and ,[-]8]^ZlB|on /BnZ|than 0Y4^7_<EM]YV
fastest|!^)Y1_8D;b<EG[HXQYb_nX|<number> HVnZ|growing )Z+E;b<Eb_
fat|#[0_:[D^
father|!Z&C,c2Y;T@bD@G_H_KCk[n[|'s !["[,X?[f]|<name> CD|of @[nZ
fathers|%G
fatima|KH|lost KH
fault|"D&B.B2@3D4h:C;B<B>a?DD=FEH>QDSDWAXCYbaAbCe^hCjXnB|and CZeZ|at 4ZC_YY|in #Z|on 4B|the 4[
faultless|+_Pb
faults|IZ
faulty|,[4Z?YkXn_
favorite|+E,^QV
favour|/D2Z3[?Y@YQWWZX]kC
favourite|(a)b.Z4C7C8=:C;A<C>ZA^ECF_G_M_NaRDVBX?ZD[^^=aCbBgBj@
favourites|!Y8D?[aZ
favours|:Z
fax|"AH@
fc|=X
fear|,=BGN_Q>]Y|a BG
feared|bc
fearless|8c;YJT^dhZ
feast|8[^^|for ^Y
feather|;_C]bZk[
feathers|D_F^
feature|'Y,[5[:W=ZFbN]aZbAdZm^n[|and =[d]
featured|(^)Z;ZM^NaO^ZW^@b]hA|in ;bEcb_cZl_|on (ZEElD
features|1WE^V[aDbEl[
featuring|-]R^la
feb|,D;]C]QCW[b[
february|2bKZY[
fed|"b&a+B,c/W4D7E=Y>]?XCEDAHadXeYgCj]kD|<number> TCY[|the jZ|up "c>aHbe^
federal|#]-B:hA[DaIZR?acbWh_|dollars #]IZ|funding A[^YaY|workers :Z
fee|!a#E)b*b+Z,D-D/D1C2a3B4E9C;A<E=m?B@BC_DaGcIHNbObS]T[XCYA]]^]difFgDhBj[mBn^|'s =[dZ|<number> 6]>ZG]|and !Y4B=_dY|back .]5[SYZ[|bring Q_|for *]._2[O_nD|from D@|if )D*[DC|in 4[|is ,c2]=[DZQYW]da|of DCkD|this )]7Z|waived )[7ZN^|was D[
feed|"^&C(_*a+Z.A4@5E7?:a>_@DCbDYE]H^KAM^O^PaT[]Ba]j^|a /]GE|and <Y|is )Z>aeZ|it D]|store ,F|the :]?ZQZaWjZ|us :^aZiY|you ,]
feedback|"Z%g-G;c>@@?B[DCI]JbLaNBV^WCY@eBk?l[nB|from ;Y|has %YJY|is %[BZiZ|on ,[n^|to YF
feeder|,[-Z
feeding|#],W2a3Z9D>]?C@[CAD>KYW]X[dZfBj?nW|the 2[3[>YCCXY
feeds|"]2^5[6a:X;[CEW][[|the 6a[[fE
feel|"^%k(>)[,F-A.[0C4@6C7D8d9G:V;@<a=D>_?CBDCED@FBG]H_JcLbMCNbOAQASWVC^babc[d?fAgAhDjDk<lBnA|bad >be^|free .^DC|good 8^|it "[(D7DF[MBbXm[|like "Z+Z.]3Z7^8Z<aP]S^X_]]a[cbfF|that %b>AJ_eF|the !U%W.Z/d8]:^QERBT]^c|unwell DY
feeling|"Y(])f+F,@.]0]4D8[:_<c>[?EA]BBDAGCM_NaQ@R@SZT]UaY@]dabbCiBjDk@m^|better gX|tired "Z|when )^N]
feelings|#D._:_DCKEQFSaW^aa
feels|%c4C5^:=@]DBJ[XYf[|like #D%[,AQB^[fX
fees|&D+],X-E/E2]8^:D=^>D@CCEEEIFM]T?WUbYdah^jG|and +^5YD_gY|are 3[=[j[|go CF
feet|#E,b0X4D5D7D8[;bCaD^FDM_Uab[fYjZkZnY|are <]Dc|of QEnZ|up 8[U]kC
fell|!E&C1^4_7A;D<_=BEEFZK[RZUC_XaGbBc]iZjFkElF|<number> K[UDkE|asleep <ZcY|by DZ|in 1a<c|off #?|on nZ|out Fb|over 4XkZ
fella|,^5Z7Z>X?_@XZ_|who 7Z>Z@XeY
felled|CZ
fellow|-b0^4YBYE]KDQCi[lD
fellowship|&]8[K[^Xk[
felt|#^,[4B:D;E<B?ZFEN^T>]]e@gDkBnE
fema|C[
female|/Y;[T[eZ
fence|#_+_.D2_7_DCI_J^MCWV]]eBfFkB|and #Z|is #]|the DEkF
fenced|#_C]QFeB
fences|>Z
fennimore|<a|<name> <[
fentanyl|8[E[^ZlZ
fenwick|1Z|<name> 1Z
feral|,]kZ|hogs ,]Q[
fern|,[DZkY
fernway|kG|<name> kG
ferret|"AHE
ferries|C[JX
ferry|"81B2_4Z7CBEC[DCEBH>IEM<SBVBW^Y_iCj[lBmA|'s C[|<name> CZ|is &DK@|late "@HA|leaves KE|runs C]jZ|survey E@|to 7ZD]|too "CHD|was "DHDf]
festival|8C9D<[d@|of :X
festive|:^
fetch|)b,C.W5^@^N]SXU^ZXe]fB|it ,D._NYSZ
fete|C^eA
fever|)fD[MWNff>ka
few|"C#X&B(F)D,=/C1E4@7a9C;Y?bBZECH=QATCUYZA[^_@fbgEjDk[lBmBnY|days ;[<[DCHE|lines QU|minutes g[|of 5Y;b?bB^IVa_i^|people #]:ZSZWY|returns DCh]|want :[|weeks n]|who -[[Z|words 3Y8ZU[aY
fewer|#X-[/]0]2c4A8B:_=ZC]D^KCM]UYV]Wa^Aa]eCiZmBn^|than 2^<YW]
fibre|,BC_EYQBjb
fiddle|W]mY
fiddler|DFkE
field|!C#E&Z+D,E-B.D0C2W3D5C7C:D=AC[EBF]G>HAKBMDRIS@UAg@lEm^n<|<number> =CDYQFdB|and Fam^|behind 1Y|has ,bQ[|instead 4a|is DC
fields|nE
fierce|#cI[KY
fifteen|.b/]0]5e=]D_SaTYU^YFZb_]dZlZ|minutes DY
fifth|#^&C/e1e2b<Y=[?CEWTcVcWYb]|less #Z/]=[|more /a2[T_WX|of #[|year 1YEYbZ
fifties|KD
fiftieth|8X?^
fifty|!g"]#X&E*_/[0k5Z;]<a=[?D@[CDD?GaIWJCO_QCTYUf^Dd_gZn@|minutes 4A@Z|quid *]OX|thousand 0V7Z|years &D;Z
fifty-one|KDQE
fig|.^|leaf nY
fight|#D(g+b,A;Z?aDWIDM^P_]]b[jZn^|for ,B7]j[|me +Z;_bZ|over "[|to ,C
fighting|,E2E:b;ba[bbkZ|for :[aYbZ
figure|'e,>/Z0[4[;a=@>F@ECeD]FfQ?Y_eCm^|and #^|for C[D]|in 4[VW|is 4ZjV|on .Z0Z
figured|)]
figures|"a'i+E,:0e1Y4?<C=BC@DFEXF[I]LbO[Q@UcZ]_CgEme|are #A'Y4AEYFb|by EZ|for QEm^|from &G,E4aQC|in .ZDDTY]T|on k[|were #F4DYC|with #]
file|#C&B.C3D4c5Z;F<B=@>YDaGCKCMXY]eZfFhEkdn[|and -Z|for C]DYjY|is QZfDnW|name #[|on ,]|the #DEZ
filed|#W0C4ZB^D^IWX^j]ka|<number> ,X?YnZ|it >]
filers|7]@]D[g]k^
files|#C&B=X?BC_D][Ye@j]k[nb|and /Y
filing|,Y<E=E@]YDe^j[nG
fill|!c"X#@&E,?/Y2Z3a7Z9^<D=F>[?[ADC[D^GaIDKAMCTbYG[Z^XeYgCkYn@|a 8BDaQXha|in ![#C,D6[EFX]YDe[jXkZ|it ,D2]3_9^>_CBe[j@|the /Y0Z5[[Y|them DD|your !^8ZG]
filled|#Z+?,A/Z0Z2V4Z>B?[@YB@IXQFR?SFUMY[faj^n@|by &E4^|in #Z/]0@2]4B@dDBI[Y?eCg]jXnF|it <Z?]F^f]mZ|the ,[4bY_eZ|this 0[7DU[|up 7YC]j[|with 1]i[
filler|)Z,[2[3_
filling|"B/E5C6Z7c8C:B;BN][X]daVb@j@kD|fast 6]7YHBNV]]a]|up )Y7^JZ]^bA
fills|&C7^>YD[GZQ]kX|a 5]|up 7^
film|(_,W/^3W8C<^=E>C?C@=EDFbQXSEc[m]nB|about 3F|and 3YQDhX|in 4[|is 4B|of /_IZ|wins =CdE
filmed|"A#Z&b+]>[HEe_|it "A#[HE
filming|#]4BS[TY
films|#^4C8]>ZDBQYe_nC
filter|&]([)X,D/A3D4Z6>9E@EI]K]M_Q_W[YX^D_BkBn[|is "D(^)Z9EMb
filters|![#]&AD]QGk_n]
filthy|,_DCQ]
final|"?#B,F-A1Y3X4@7^9^;D<E?]@aADCBDDEAF_HIMAODR@V_WC[[^Cd@eHgZiDjCkFlEmZ|and 3aXZ|year "B
finalist|E^HZ[Y][
finalists|;>?@@]^WfFlC
finally|"^#a%D&C)_,@1]3@7?:G<]>DAeB^F^G?J@N]PeQBS^V^a[fBgAh^i^kAlZm^|found 8YMEmZ|has Adhb|have 1[VZ|here 8]:[|out A^]Y|stops JE
finals|&AQC
finance|!c#E,C-^.D0C5Y6Z7[8[:=<g=ECEE_G_J_V>Y]Z]]Y^^a@c^eYgDlanB|available !b|roles J_|team <[
finances|!Z<d
financial|ADT^X]|wellness -]
find|"Y#A%=&@(B*D+_,a-?.A0C1D2X4]6D7C:_<@=>?DE?F]GZIZMANWQVRETU[D]EdDiZjZk[mW|<name> &F,_Q_|<somebody> &Y|a #])Z+a.F:]>DGZK[NZP_SE^YeCkDmF|an ;[|another "D3]C]X[|anywhere 8Y|it #C,C;^BYIDeB|me 4]>[B[|one ,@4[TZ|out "a&D'A(Z,B3[7Y8F>[?E@^CBEBFhKD^RbCe[kDl?mkn@|that 7];Z>]IZ|the ,]2[9]C[FCI[KUQ_W[_Rkan@|their :[aZ|them >]|us U^aZlZn]|you /X3[4E;E>Ye_|your )Z.E8BFE^DeFlD
finding|"Z#A&Y)Y+C,]?[D^GZK[O]Q]fZgDkZ|my bZ|out "Z#CF[|the )Z?^fZ
findings|,_EEI[jC|<link> EB
finds|#Y+^/A4Y6Z8[:DBZQ]Y_]ZeZgWkYn[|a :C|that /B|the e[
fine|!B"@#B%B&>)A*A+A,[-D.b/D1A2D3C5A7@8C:C;?<D=>>c?=C^DZE?FAH:IBK>NEOEP>Q]SbVEWZ[>]<_Ga@eafAhCkYlRnC|<name> #Z,C|and .@3X|as .[|by .^BX|for DZkZ|if .]D_SZkZ|in #E|on ,F4ZQF|ring .CSF|should SH|the YC|to SETY|too S]WX|with .AjYkD
fined|!@/[GA|<number> !@4[GA
finer|!Y+kDfPgkb
fines|!D)E._4ZBYHAe]nF|are BZDZMYe_
finest|!^+a8W;VP]^Xb[|marzipan +FPD|show !BGC
finger|7[D^NZ]]k]
fingers|%[,_7E9Z>[TZVB_^|crossed ,Z>]EYVBeY
fingertips|!]V[
finish|#B(_,Y0D1]2E:[;B?DAEC[GAIBK[OCV^YH^ZhDi]|and 7Y|by ,DQCl_|it (d3[M^XZg_|line ,C:aa]|on j^|the 1aDZe[kZ
finished|!C)C,]/>0Z1i4Z8^;A<c=E?bABCEEDHDJBQ^SFVcXXYU^Z_Ba?cZdYeAfWh>lC|<name> 0_@Z|<number> 1Ed^nC|<somebody> &Y|a 8[XX^Z|and ,C1^V^|at <bb^|by #]|in 8[kX|it ,Z.[?[KD|my 7_<_cV|the &[,a1_4Y@_KXg^nY
finishes|#FCZWYnC
finishing|+fM]P]S[k[
fire|"=#A&B,_.B0E1D5E7CBXDCEBGDHAIASAYGaVbFeXgFjZn[|alarm ,]-YBYe]jY|and <Z|at 4WAXCXF]RXhWjXmZ|brigade #B&Z|crews E[|door ,]kZ|in ,EeEj^|on CB|service ,C]Y|station C_Q]e^j_|the 3_;[|to ,C>XK[|with :]NY
fired|,C:E<AA[NEQ@]CeGhYm^|in eF|my A[hZ
firefighter|@ZQZ
firefighters|,]QY[_
fires|/aDFQ^T[
firewall|'bLZZX
fireworks|#hI]nZ
firm|#D&^*]+a,@.B/c1b2^4[6^8B:D;a?@CBDZFDHYI]P[QGTdVW[WbYf;hSjDmBnE|'s 1Z<Z|and *^|has 1]VV|is =^|that 0Y2Z;_b]
firmer|/Z
firmly|+Y-[;Y
firms|-C/X7[:E;hDEF_KDTa]^bbd]fCm^|and +[|are /X
firmware|&CCYj[nB|<number> CZjZ
first|!T"C%[(D)Z-G.[/A0>4D6Z8F9T:E;C<]@YAFB>CADdE@GVHBK[SZTDYEcZi@kalEnC|<emoji> (^*[MbOZaWiY|<link> !]6^ECFbGZ[YnZ|<name> #E?ZD^NDOFRDWAY^gFhCk]|<number> !]#^&E)C.Z1c2D5D7jE]FDG^K@MESYV_WB]ga[d^f@k]mA|aid kC|aiders _C|and "]#b%^&V)Y-_.W=CCBJ]KY]CfFgDj]k]|at >]e_|ballot &CKB|batch 4]|bike 'F|box +[;]P]b^|bun 'CLA|but ,C|by ,X|call &FDBJZ|chat "]|check 3^|choice ,BND|class -[|client ?Z|coffee :_a]|come 4D7_CCYY^YbF|comment *CFdKEMCQDZWmZ|concert &D|date 9]_Y|day +Z>X@[CY|drop )[9DDE|ever <X@ZN[|few #CDBQBn[|fifty *Y7]|five *a.[Oa|floor ,ECDQHS]j>kB|fortnight "b|four 4]|free 5Z|frost D[k]|game ?CfF|go ,^Q]|half !@)_.Z0^4[9Y>^DDEbGBUZ_XkBl]|hand ;]bZ|home 8Ch[|hour j^|hundred 7X:ZK[|i I]|if .^C]eC|in !C,=<e?YDEYCb^kD|is ,C5ZFZJ]d^h^|it 3Z|lesson )bD[|letter DY|line )]+_P^nC|look >]NDQE|meeting d]|minute 4YF^QWkF|month !a*C.B2D9ZD?OESETZ_]e]kA|name 4EFB|names .Y|night >bec|no #b.adY|of .^2a6Z;X<ZA]DDW]bZ|on C[ID|one ,C.]2b?DDbFZGVnF|or '^L]|order 6_O^S[[^nY|page .D4D|pair #[*Y.Y|payroll )[,Z|pet 'aL_|pick )D=_dah[|place "[|please 6]|post <]_]|prize &^2[KZW[|rate !^|reply F^|right "DHC|rise 2YkE|round f]|sentence D_|served 4E7a]]^ZbF|session 7CDCNaaYbZ|since #aI^|six 5[<XDZZZ|so 'X.^Q]|state ?Wn]|ten !C)E7_;E?[DB]Z|the >^D[e^k^|then 3a5VDAX^|thing 4^IA|three )C,^/E3^DAeE|time "B#>&K(Z+_,a1b4C8];c<]=V>Z?V@YCDHZICP_QdV]YCaFfV|timers *[2ZDEO_QW|to "](],AH]MYQ@|train C]|twenty >be^|two #[>^|up DAnZ|visit #Z)[DYk[|wage "D|wash C[jZ|we D_E]M]SYl[|week !_'D)c7D;_CBDCNa|with D]|woman 1F?[|year ,B/F1E2^4D=@?^C^EYKBQ=VE|years @WSZga
fiscal|n]|responsibility bZnW
fish|/[1B3D4E5b8@:C;F<D>B?[@DAFDZEDJANCQ]T_VCWDZ[[X^AeZfZh_j[lAnA|fry ,b;EQbn]|market &YQC|pie QC|sleep #CIF|supper *X=_|tank D_k]
fished|<DZZk[|with <D
fisherman|#a
fishing|,C2[5fI[Z^[[fEnc
fishmonger|&bKc
fist|D^kY
fit|"X&Z)_,A-X2D4Y=X?a@^NYW_XD_?eZf]gahZj^|a &]KZ|for #X-[8C|in "Yj]|it >EjC|the 1Y>YC]QY|them "X#[|you eY
fitness|-]e]kC
fits|#Z+[,X9ZF^PZS_U[WBhYj[n_|a #Y+]P[
fitted|!Z#@)X,X?_C^G_I@K]YUf^nB|a Y]
fitter|4[QCS[Yc
fitters|&^<_ME|are <a|in ME
fitting|"Z#^)d,e7[D]IYKEQ]]]b[nC|room )]
five|!D"=%@(a)X*]+A-C.E/a0d1U3b6H8C9?:@<]=Z>B?@@CBDE_F^JBNXO]RCTZUaV]XY^C_HaCcYeFgDjGl[nC|a -ZnY|and &C)Y,]?CD]FZQ^SCf@kV|are 7e|coffees 6C|days /D4Z7ETCYW]AkC|for 4[|from QC|hours #D&]QZYZe]|in ,]|is 2Z<ZDZ|lessons :XFam^|minutes !_"E,=4F8^<BDVHAICSZY>jCkEnc|months ,B4A?ZQZ|names ;[|no ,X4[CC|of #Y'[2]4]<]LZWV|on jC|or 3ZX]|people (c,^3Z=Z>AM^|pictures ([|pillars -a1^8BEbV[l^|seats 7@|star /a0]1_;DAZE]N[QET[U^VaX^^^hX|stars 0e7D<[U^Z__CnZ|there fY|things #bD[|thousand /^TY|times .[/_T_eE|to <]|ways _E|weeks #^+X,Z0Y2Z4CC_DDF]nE|with ,F>YQBS]|working DXk^|year 8ZCBE^aGbDj[l^|years ,B-_1d4_5Y<C>EA[D[E_IEJER^SWV_Z]eCh^jDla
fiver|!]"^,C0]2D7_D@GZHZO]Q@WVhZiZk@
fivers|4e5]
fives|!Y,CKZjB
fix|%C'[)].B0D4_6a8b9B;C<A=e>VEGIVJ@QFVYY^[__Adge[g[n[|a ,Z4A:C>Y|and #[|ends 'Y|for #]QC|in #Y|is 4^>[DVY_fEkdna|it "Z)X|that ,C6Z|the 4Z|this 6^[[
fixed|"a#c&c,?-C.E0E1E2B3D4b5C7?8D:C;X<V=B>B?_@CEBFWI^K_MCRCSCUAWCYdZB_WbVeCfchBkBmZn?|<number> &Y4]<a?YKZ^^cYnB|a &[Q^jE|and #E&Y,aB[KZQZiY|at >Z|by 4[DWk]mY|deal Fbm_|fee #D&C)[7[TXkC|for &Z|in #XI[YWnZ|it ;e?^DXIDbafa|on #^I[nD|our ?Z@[|rate /Y|term C[DZ|the #c&],C4?<Y?Z@CIcK^Q>]beAf^nD
fixes|![#Z,>.a/Z4[;ZC_DBG_K]QFYZeBjam[|it ,FQ>|that /[|the #b,B4aCCDBI^K[Y^nA|until .dS]
fixing|4ZIZY[
fixture|*[3ZCY
fixtures|2[Y]j]
fizz|!^*Z,Y8[GX|and ,Z8ZG]Q[
flag|#B(]<^D]ICYDj_k[nB|flown (^|is QD
flags|&]:YC?K]|at CB|will C[jX
flagship|;]A_B[KB][hYi]
flair|8Y^Z
flame|Dc
flapjack|@XGFNXO[i[kC
flapjacks|P]
flash|!c7]GdO[]]^ZaAnB|sale !^7^G_]ZaDnC
flashing|D[
flask|,_4A?X@ACIKBQbSVf]gDnD|and &F,X|of ,]?^f[
flasks|#[?Y|and DY
flat|!X"D&C+Z.A/F1D3C4>5D7@8B<D?@@ZAEBECDD_FDGYH>KESAVDXDYCaMbAfBg[h?k^l_nB|<number> =E|above ,CDD|and ,W?D|as DCMZ|battery &CQ]|in ![,Y2]4D[[|number 4]D_KZeZ|on @[CA|tyre "F|white "Z([)_*^+b0[7D9Y<[N[O]|whites E[
flatbread|&^FDSYmE|lamb FDmE
flatmate|&Y>[KYk^
flats|#D&@+Y,=4];YDBKBQ@Y^]]g^nA|<number> QY
flattened|>Z
flatter|4eI_
flattering|4[8_QC^]g^
flavor|8_^[
flavour|+^8bF^KFMD[[m[nZ|<emoji> F^MDm_n^
flavours|:]a[
fleece|#A,B.[4[7A8GD_EZSXWD]BjIk[l]nD|and &]UY|is .ZSZ|now #F|over D_|the 7C
fleet|1^8D<eEXc]n^
flew|,X@gCEeAgZnZ
flex|-_Re
flexibility|-_8^:D
flexible|/?8^kDlB
flicker|+[CC
flies|:]>[
flight|"Y-Y8C:C=ACZDZHZKCX[d>gAnI
flights|#C4Z>BCaICKXM[Q]^[eBf]j^|in 4Y
flip|#C<aV[c_
flipped|#Z5^<eY_ZZ
float|,ZKdQ_[Zj^
floated|[Z
floating|1d<a
floats|CDF^m]
flock|,C
flood|"E&Z([)Z,]3_4C<E?Y@[DBEBG_KbMZSBYDe]lEmWn?|<somebody> (XMZ|and &BKD|map MY|report k[nD|warning &[CVkY
flooded|/D4[@_IYTBf^|in 4a@cQ]Y]nX
flooding|%]:[@D
floodlights|,C
floods|<a@[DZgUjCk]nb|a <]|and Q]
floor|!C"D%G'C)@+C,W-E.[/D0C1a3@4@8D:A<UBDC^EVFDH>JCLCNBOAQYV]WAY>]EcTh^i@jZlFm]nD|'s ,[CYj]nC|<name> EahZ|<number> Ed|and &YDZdW|by ,B|in ?CYZfD|is ,CQ[aDj]|no C^|now A[|of <a|this CE|to &];[@[CZc]g[n[|today #Z,]|we ._A[Sb|weigh DF|with ,^UVeCm_
floors|!]#D&X@ZCZDBfZjZ
floppy|>]
florist|DZ
flour|0B<DCBFG]EaBdXiVjZmD|'s iZ|and 2Y|from SX|shape DF
flourish|A[iE
flow|([)[-a4E:^CDHXM]R]X[jBkDn=|temperature mE
flower|MYQ^|rota MY
flowers|#A%E)E,B.E:D>Z?]C>DAK_Q@fCkA|and ,Z
flown|(a7BM_gb|back 7B|over (^
flu|"Z&D/Z1D6A@]CaGATYW[YB[Egaj]kX|jab 5Z6B[E|jabs QCWZnE|shot "^,Y1EHZn[
fluent|!a"[][
fluid|4Z<Z
fluoride|kb
flush|D^ka|the D^ka
flute|@[
fly|,@4B@YFZHBI]|at C[jX|tipping CDIZjC
flyers|#D,aCEQ_
flying|#D6D7f:C?CDCIXMCQHXD]ekB|off !d)]7aG_|out !C7^G=VZ]^^Fb^|with IZnY
foam|"?,Z4^Qaj@
focus|-_8Z^Ya[nD|on 8Y^Z
focused|1Y5]8Y;ZVZZ^bZ
fog|)X,c0B4ACaFCQ[UBaCgEjak]nB|on ,?eZ
foggy|Va
foghorn|Q[
foil|+]D_IYY_
fold|&_DCJZK^QDWZ|the &ZK]
folded|&B,_4A?^@CDCQ[f^gYnC
folder|+Z,Y4Z>C?CDYK]M[QDRCWDeBjDn[|and KZ|was 4]QDY]
folders|#^3dI^XY
folding|&Z,E0]<ZU_eXfY
folds|+[I[hb
folk|"B%](C*[4a7_9a;^>aBYCYMCQDY]]Z_ab_e_gCkDla|at EZ|who 7g>_]^
folks|!C#]%a&]+C,@3c6e7@:[;[<]>XBgI]JcK[O^Q^XaZc[Yd]e[icjBn^|at nY|we %A|who OX
follow|!>"D%H&E(]*m,A-E.C/A0Z2@4C6_7D8D9B;CE^GBMcOiQARESCTEUaXaZH^Bg@kWlVm[nB|<mention> +^EZm]|<name> E[J[lZ|a *_O[|along ([M^|at 0[>EeF|by YZ|for (c3ZEDFaMcU[]CbD|in -Z1]|it .BSA|like ([*X|me )]*BX[a]bBlE|our (C|so :]F^ma|the (^*@.E3D8^;ZA[O?TY^]hc|to *^MCO]|up #[.[=[IYdY|us !E(A)F+Z6C7]<WEAFBG@JB[C^CbZl@|you 7D
followed|*X0c4?6Z8CEXOYQBUcYC[^j[nD|by 6[[Z|the &]K]YHj_
follower|*e,D0_5dO_U_Zb
followers|">)D*i+[,E0i5V:;;D?@BaEcFZNCOhQCUaV[ZW^Da>b@cBf>i^l[n[|<emoji> 1ZV]|and <ZE^lY|in BDE^iBl[|over 0DUB|we *ZA]O^h_
following|%D(D)Y*l,@-a0_1[4D9Z:C;A>G?DAEDCEYF]OhQBRWWEY@aCf@gDhCjEla|<name> ,E1DC[O[j]|a -Z1[ACRXVcf@nC|an ,Z|so *[M^|the *X0^O[X^
follows|#E*],>.Z5a7DQZZ^nB|at hZ|on ,@QD|you ,B
fond|%Y,]2ZJ[|of %Y2ZJ[
fondue|,[
font|#]+Y,eDAEZI^Q]jZkC
fonts|K[
food|#[&C)?*[+[,D/Y1B3C5A7?8d;D<B=b?BD_E?FEIYK?MEN:P^YZZE]C^ga[bAdbe]iYk_lAmCnB|<number> DZ|and =ZeX|bank :D;[O]Y[bXjE|banks "X0]VZfY|caddy DZk[|from kZ|in #[QB|is %^/Y8C|on @Z|or ,[|parcels &Z|to CDDX|waste &C/DB]KE
foodie|%[BY^YaCiZ
foodies|5[B_GaZ[i^
fooled|>[
foot|&D'E.@2D<Y>A@DCBDYF?_AaDc^gD|and 'E|in ?_|mast F@mE|passengers j[|with ?F
footage|5a
football|0[3Z4X5Y7C:A=]>CIBUZ]C^AeBhCjA
footbridge|#]B[DCiY|at @XK_
footfall|-_0a5nRZU^ZjbchCl[n?
footnotes|4X
footpath|C]jX
footplate|![
footprint|-aCDD_R_
for|"B#D'D*Z,A.G/@0E1A3?4E6Z7B:E<B@DB@CFE@HCO]TBUFVAXB]CcIf[iElC|<emoji> %[,Y;[JZhb|<hashtag> "@E[]Y|<link> Dd|<mention> ;_b]lD|<name> !?"[#^%B&B*@+?,D-[.d1c3B4]6[7Z8>9V<Z>H?A@EEcGEMYPDRYVdWFYZ[X]^cYd[eEfFj[kZl[mC|<number> !h#E&a'^)e+c,Z/C0Y1A2F5C8W9Z;]<??XA[EYF>GgH>JaKZNYPZTBVEWC^]fKgBh]jDkXmXn]|<somebody> #X,<1E2E4>7>;?<C=D>@CCDAQDSDVAWCYA]?bHdCe]gYhAk?|a "_#E%>(D)[*]+?/<0^1C6G8F9C:F;;<D==@DADBEEEF]G[KWM>NZO[P@QYTDU]VV[G_WbCd?fEjClAmY|about &Y2A4b7^>CIYQ_S@Ya]_f@nD|action nB|adults eY|advice ,X2Z;[|ages ,]QZV[|all %D1^4]:b;A=ZB[HAJAN?Y]iajb|an #B*B+E._3D4Z:D<A=]@[BAI]JAKYNEUZWDX=^]d^gUhAi@j_k[|analysts GD|and 'Z1a4_LceC|another %Z(Z,^1^2]5]QXV^|any #[*^-Y1Y3]:[C@J^OYX[gBk?nE|anybody 5X>aDTY[d_e^fCg_kYnC|anyone &B*Z+C.[>ZDZJ]QE_GdAfCk_|anything .]=[>@DaeEidka|arsenic bY|as ,Y-E5[=^?[@[CCDDNCZZdbnX|asking #c>^@aIYe_g_kZmZ|at 4D|autumn >DkDnE|baby 3F|bad 0]|bank -Z|bearing BZJ[KZ|before DC|beginners ,bC]k^|being #]%X,[5X>]CBN[d]kdlFmXnD|beta OE|black (X_E|both DBeC|breakfast :Z|bringing 4[K]|broadband E[|by #^&]2Z4@IbW]YCkD|cake I[|card +^D[eE|carers YZ|caring %]|carrying &[|cash 5Yk]|certain 4^>CF[|charities >]|checking ?DfD|children n]|chips =DdF|cleaning ?Z_Z|coal ;Y?Bf@|coffee QZS^|college CYNZ|coming #B?dB[bYfd|comment #<|customers Cbh[kZ|daily (E*EaX|dark B_iZ|defending ,E|diesel kE|dogs ,[kY|drying _D|each )_*d/Y0]4B:Z@YDYJaO__]eBg^|early SY|eight ,C4Zd^|either K[|eleven ,X/Z;V>C?CDDIFU?n[|emergencies B]i[|entries bH|ever +^,Z=[?]PZ|every ![#_%d(I)B*g,_/Y0V2Z5X;A=WJ]OdW[aZh_jX|everybody &Z.^Kb]D|everyone #a.V4B7@8b;E<CFAI^KGMERBS_UY^dbJlE|everything .Z7E=bB]d[|exactly "Z=_da|excellence <ZbZhY|exciting 1ZRZ|exclusive *[8[EDO]|families Y[jZ|fifty #F4A@Zg]|finding ?^fZ|first FZ|five #X,A1_<Z>CIZSZVXm_|flying ?CIZnY|folks >[QZeb|following CGeb|food "[>Z@ZH[|former nY|forty &]?ZK^f[|forty-one KZg[|four 4Y;D<BD@__eAjC|fourteen 0Z|free #[&_*[I[WDZ_]]aDn[|freelancers GZ|fun ([|gas ,Z|generations 8a:EhD|getting WZk^|glass 3F|going .[|good #B3Y7];ESDT[Xb|gutters !?|half &X.EQ^YAeG|having +^EZP[a^nY|help ,ae@|helping ?A|hire "])[|holding ?ZD[|hospital 0]|hosting +DJZPDR^j[|hygiene 4]YYn[|in #[&Z:[aXkZ|inspiration *DhZ|is #Z4^;Z|it !a#G%C&W(C)D+E,B.C0C1[3A4[7A9]<Z>[GAK]MBP?QESEXD[C]@aYbDi@jWkGn[|its ,B-]<EDZE]b^jDk^|itself "^#C/]2C;b=FHYQXT^^[aZ|joining ?Y@^gZ|just "A)F6]8D:bTD^=a]|keeping :^|kettles ND|kids >YS_|landlords +ZPY|last SZd[|late +],ZQX|later (j3A7F;AFaMf^DbAmZ|lending ?[QC|less !b"A7Y8_:[G_HBmEnG|letting #?,B?^ICYCf[jCnW|life !a%Z7Y=^?aHXJaX_^Dd[nZ|like EZnY|little T[|long 7k]dn@|longer ,YK]|looking +bD[PZ|lunch "^*^AbOYh_|maintenance 4E|making &A+E;bJ[K@aCb]fAi]lD|managers @[D]k^|many .]|me ,[2]7]9^<aWY]___|members *Y-D7D>Z|memories 9[f]|miles !Y|money +f,^2a3ZCXD^M[PXWZ^BaDkZ|months "F5[>[B[F[m[|more !C#[%[(e*D1c7B>ZAYDEF@GBKFM[UNV___a?k[l@mDnC|most #]4b=Z>A?BDZ|mum ,FQE|my (b,[-]2^;A@XF]M]U]WZfZg[m]nY|neighbours CZ|new #E4C5X6^7A@FC^P_QB[]bCgDj^kCnB|next )b2]7[E[N^W_X]YY]GjF|nine "X&],Z9[KbQYSA]adEj?lBn[|nineteen ,C@]|no #B&C(_,a.E4C?DMZQ[fEgZnE|not ,[;[?]@]A[SCfWgch[kE|nothing #E&b*Y.E4G>E?Y@]DaICQXWX]X_DeAf_k[|now #B(d,>1GBZDZFaHBIEOTQ?YZkYm^nC|nowt *]=Z|obvious IX|on 2^Ffmd|once #]0[d]|one #C(E)]+X.^2E5Y9D=cCZKZM?N^O@SYTEXCZYaDbAd]kFmE|only !Z)=7]ND|or .]S[|ordinary "X^]|other &CkZ|others .F|our !a"A'W)B*Z+b-G0C2Y5W7[:Z=W@?AcCZDDEaH:LZNGPbQAU?VZW]ZZ^BbZfWgBh_iBl_mD|over -D1_8B9[;c<ZDEVYa@b^|painting DGkD|papers ,E>Z|parents e^k]|part 3]|patients k_|people #]&C)A*X,B.A2C7A8^9[=Y>b?CCWDBKDOWQDWYYVZC^VaBdYeefBhBjYkFnY|playing ?=fD|plenty DE|plum *EOF|pointing 4D?aY[f[jC|prams DGkE|price F[|pulling :[|putting ?[KZf]|q3 7bRZV]mY|quality bY|questions RZ|reaching ?BaZfD|reasons PY|relatives kZ|repair C[KBQB|resurfacing B_iYkF|reviewers mZ|rye *EOF|sale )A,Z2Y7Ch[|same !EGEn^|saying 2^?ZY[f[j^|school 0Y@YA[HYUZh]n[|schools #YnA|second 1EVEaZb]|security 3[nY|sending ,X?Zf]|service ;Y|seven ,F@[|seventeen %D&D,]/^KET]|shopping ?@|signing f]|since 2]YCeF|single jY|six "D#D,^2X<F??@AEDHJSXW_bEeLhCjZlBn[|sixteen e]|sixty 4Z|skill M[|small #C|smashing 0[;[?ZU[fZiX|so 0aB[|some 4^;BCaS]Y[^Vj[kD|somebody >YIEjC|someone 9X|something ;Y?ZnB|somewhere "B|soup *F,X|sponsoring +FaD|spotting &F,D?_KEf[|spring 5Y<XDCZWk?|staff DEnD|stocktake >[CZ|stocktaking CYQ[|student /^1^TZV_|students n[|support 2Y|supporters 3_|taking QY|tea *G,Z][|telling #EQZYZgD|ten #^)[,G.Y1Z5YDCH[I^KANYjX|testing DWn]|that !a"a&a)F2A4_8?>ZFXH^K_QCS[dXeXf[gYjYmY|the !G"F%C&A(]+[,D0Y1_6C8[:Z<@?]DGEbPXSWV^[RaYcZhYiEj]l^nA|their &]+_3D7F;@?D@bBZEAP_Q?VW]JlY|them "F%a,;.]2c5C7dJ^Q@S@]bfDn[|themselves !D;ba]|these +]?>D?P]fAkE|thirty )_,^N]eZjV|thirty-one ?^@]KZf]|this !b#[%[&Z(F)[+B,B.F5Y7Y9X;[<c?]@BCDE[F^G]HEJXK^NUQ;SW]ZccfWkAnD|those #[&C)C*W,B-D2D8Y;A<D=Z>c?DC?QCXa[D^[aBnG|three !B#X&Y(F,>.B4F8D9X=>>AAEEEIFTaXC][l[n>|time ,^QZ|tomorrow !^7XMEn]|tonight &[)Z;C=ZECQ[|too 4>>CB[nY|training ?]|trusting 8Z;[bZ|trying ?>fD|twelve ,C/YEFQ@|twenty ,]<]W]|two !_*W,].[1^2[4^9Z;D<B@WG^O_QYS^VYW^][_UeZjXk]mC|under C_DAjZl[|up )]:[CXN]jZ|updates F]TE|urgent lZ|us %]&c*[+_,^.A2d4]5g6h8[:=;W<j=B?aAdC?EjK_MAOWPbQZW]Zg[f^F_AaYbGc]hZkClb|use D[|visitors .]S]|volunteers .]Egl]|waiting 4[?>|want 2[|water na|we %Z?FjY|weeks ;]<a>ZT]V[|what "Y:^;YB[CDFZY<hYjEm^|wheelchairs ,E|when 3]DXXZmD|which ,]DZKZN]kW|who ,[|whoever .^eFgF|whom 4^|winter DZO_|women 8]DZjD|word 3d=YQZ|working :_?:aZfE|writing ?[e^f]|years ,?4a7g8[<W@CQES[YZ]^g?kC|you !E"_#E%f&A'a(<*],=-D/a0Z5W7D8B9_;B>d?A@ACCE]FBG^IAJfKALZMEN_PEQAX[YFZW[@]C_XdBebh<l[nB|your 'C(F*B+^-^.^1^3C4D5D6_7[=]?;@AECLCNDPXRaUDVfWDXBYYZB[[_Bd_f@g>hRmFn[|yours 'Y6]:Y|yourself "[.Z7DDAF@^ZbCkDn]
force|8DDZE]^Cd[jAlY|<number> CCnF|a 4]|on C^
forced|/^
forces|<eA[VYcYh^n[|with VY
ford|.]C]g[jZkBnB
forecast|#E,Y-^/@4^<D@ECcDCO_TAXajZk^nF|for CDDY|from 4]>Y|is XZ
forecasts|,D
forecourt|<[QC
forefront|;]B]^XbZlZ|of ;]B]^XbZlZ
foreign|CZjYn^
foreman|,DSB
foresight|;f
forest|QZ[a
forever|"Z%U)C*C.C6[7e8a:[;BCGD?F[GAKDLEOBRASCT[X[]c^]bXm^|<emoji> TY]X
forge|1]6ZnD
forged|:fMZ
forget|%Z*Y3X4Y7Z8D:e?bEXIBKAM_N_XW^GacbEfXkEna|<name> :BaB|it ,W7Z<^?cabf]|that 3E|the ,[4ZAZDaP]QWYZ|to 'Y*Z3c4Y7B:XEZXc]B^EnC
forgets|*W,WGD
forgetting|4[Y]nE
forgive|2]7_9DAZY^
forgiven|>^e[
forgot|#[&A)^,a1[4V<a?WB]NYQ]S@YYi]|how YF|the )Z4ZY]|to 1[4X9Z?_Q[YY
forgotten|"Z#B)^+].]4_9X<ZDBE[ICN[c_|<somebody> ,@|the "Z,[e[|what +^
fork|3YC_XYa]jdn^
forklift|,bEYQ[^^
form|%E&C'](X)D1E3X6a7B:B;E>_AEC]DcEbFXHDODSDVBXa]:bJe[jakblXnA|'s 4eCZY[|<link> nB|<number> n]|a 4A>]kC|and &Z'_,Z8_>ZDD^agEk>|asks @Y|at CGX_kC|by #D-ZXZjA|does YD|for QC|from 9]|is #C,B4XI@d]e^|it /YEZg[|letter 4C|no 4FjY|of E[|on CZDZ|or Q[|takes =Z>^|that DB|to DBnE|was 4^Y_j]|which ,BFZmY|with .]
format|,YY[
formed|-e5_QZRYn[
former|9[<[?DCFSZcZnb|<name> K[QBbZnX
formers|5]ZY
forms|#A&B,B.C/C6Z7@?ZCaD^EZIEJ]KCSZXYZ_]AaXeZj]n=|and ,[|are )[4[|at aZ|for ,[|from C[EZjZ|in D[k^
formula|!^"D&Z-D1a3C4[8^FZGZI[K_V^^Wn[|and K[
fortnight|"^+E,B2C9[:D>YCXL^SX_]k_nD|after &FKD|and >Y?[|we fY
fortnightly|"Yj]
fortune|D]J_Q@
forty|"a%@&a+D,]-C0X1E2c5b7Y8D?_C>DAEWFFGXHaI[J@K_NaQ[SUT]WWZ[bZfYjCkQmFnF|bags nZ|foot F@mE|hens 4E|members QD|minutes "_#C&a,]4a;W?cDCI?KYS[b[kEnF|odd &[?^j[|of DYI^|people .[4cSY|quid !Z/ZTY|seconds 0bBYF^Ua|this 5aZZ|thousand ;YF^|times ,B<^|years 5W<@[bj?
forty-five|/_T^|minutes /_T^
forty-four|?Zf]
forty-one|#_&Z/]0_4C5[>B?]CDQ[UYY@eDf[jDnD|people ?_f]|years ,Z?]fZg[
forty-two|4_7_
forum|#b&a7Z=YBbI_QWSCi_kZnY
forward|!Z"F#B&B)C+B,>-c2@3X4@7C<C?=FAQ>RhSBT[U?VVYA]UdAe]fAgDjCl]mC|and !];C|it >YDYe[|thinking %F/]<EFETaZ^hX|this ([3bX]|to "E,E-[8EDZEdR]VZ^EbAhAiZkX
fossil|n^
foster|-B9^XY
fosterers|d[
fostering|"D-[1Y
fought|9ZKB_YnZ|for KD
found|%B&_)C,V-A.B/C0F1>2>6E8D;E<@=@A=BDDAE>F_JDK]MGQZRASFT?UHV?W@XBY]_]aDbBdBh>lEm]nC|<name> )]|<number> ,X0D@[DCKZh_|<somebody> 4Y8]?YD[gDk]nE|a #D,[7Z8D;^<EDZQaSD][b_kb|an 7]|at ,[4DCEna|behind DD_]|by &_?GD[QYfak[nC|for CE|in ,^8E_[nC|it "_#X,B4D>C?YQ^WDX_]Fe@nZ|its >_|my :]?Z|on 4FQ]YEnF|one &CCZKEjZnZ|out ,a4_?^YabCf[|safe CZ|that K@T]jX|the #[%X&i4e8Z@BCCDDF_I[KgYa_DeYfJkBmX|them ,Ce]gW|three #Z|two #^&aJYQ@|us iZ|your #Z([QF
foundation|<^
founded|"W1X:D<[A_V_fIhalZ|in <[A[h_
founder|#@%Z&C,A-C2_8B:aCCD@EXGDJYP^U]YA[[_?c]dCfBj@kYnF|'s <[|<name> &DEXKDQARB^B|died j?|who F[mZ
founders|,D-[/]1Z;]<YAZF]R_T^VZ]>d[h]|are :]
founding|7ZCDaZ
foundry|CXeX
fountain|<ZCbL]QXTWj]|pen fW
four|%:&_(@*@+?,[-E.D/[0]1A2D6A8H:><W=Y?HA@B<CDNYQZRIT[U_YB[E]EaBc]dZfZj?nC|<name> ;c=YQ[bXl[mF|<number> ,^|and ,W.]/^<D>bDCOZe_gD|are 4EQZ[F|by QC|calls >]|countries &>|day kC|days "]#F,[=CK]RAWDhYk]|digits IC|drafts EY|engineers <X|evenings Y]|feet 3[QEXYnZ|for ,[QY|from b[|generations ;c<_bZ|have #E7[]Y|hour ,X|hours #D&X,C9Y<Z?YJBQU]]gG|hundred 0a?af]|i <Zk[|in )W/_<cCEKAS@T[kb|is ,]<Zif|members &Z|miles N_|minutes "D#c&B,Z0_4d5[?>@AIUU^YaZ_e^fAjCk^|months #[&c,^4[DbK[QY|more 1[=YD[QZY^|mornings )Z|new +ZVC|nights Q]jDkB|not 3d|o'clock >[DYFdm^|of %D'^)Z,^4^7>;D<==bBDDBEYF]JBKELYQ]Y]_[d_e]iBj^|on J_e]j[|or C_SX|out D^|people #d,^7A<BYCdYg_k?|pillars -^1Z|places 4a|points -Z5[|pounds !Z7]|questions ,C.cQBS]ZW_d|seconds /Y|shops 8Z:[C[|songs ,^QZ|then 3ZQD|there DY|thousand 0BKXQ[|times #A&b5c<A>^@]DAK]QZS[ZZg^nZ|was 4Z|ways <]=DdF|weeks #]=ZAZdYhW|with ,]g]jH|words ,EF^|year ,^|years #Z/Z4A<H=D?[TXV^g^
fourteen|.D0]1C;D?G@=CBD<LbSDU^YA]B^B_ad]fAnB|months 0b4X>a?E@CKZUbeXfI|people ,[
fourteenth|#^=[
fourth|+C,_1W3[4A8D9[:C?Z@ZA]D@EBI?KBPDTDZa^EaDh[jBlBn@|behind PF|floor ,X<[|time 3a|year ;YVC
fox|&Y,^KaMYQcdXj_
foxes|>YJ[
foyer|.DEZK]Q?SAXaaWlZnD|and DZI[QA|till a[|until ,^CY
fps|CC
fractions|>]QY
fragrance|D[
frame|&]'W*[+Y,E.ED^OVPZQ[S@Z@aBfBgA|and &Z'Z?B|is #[
framed|#[,a<aEcQZU[lZ|it #^<b
frames|!a"]+Y,CC@DDG[P[SWkCn@
framework|&A,B-^8C<AA@FXG^H]KBOZRb^=aCcDh>
frank|;EKB
frankly|1^7[;a>C?BFZV]X[b^e>kA|a h[|it ;bb]|the QD
fraud|#FY]n[|desk j]
free|!e"[%='[(;)^*e,A-=.Y/;0>1@2@394C6>7F8B9A:A;?<>>D@AA?B>C?DdE=F@GeH_IDLaMCN_OfPDQFSZTWU?V>WUX>Za[@_@bEc<fDiBjCkal<|<link> DY|<name> "A*^,X7@9]HBO]QZ]E|<number> !D"a*F+[F^GB]Zn?|access #[k]|after CD|all !aQAk[|and *D.Y>]DBN>OCWD]?aBjDn>|any >d|as Wc|at 5ZD[K[McZ]k[|before .^S[|blood D[|but #Y7_]]|checker FE|checklist DCN[^F|day +]Q]|delivery !Z7>TF]>|entrance #ZI]|entry nB|evening &^|for !D"_#[*C,B7X=X>AC?DDHbK_^DeBjE|from #E:ZD^ICQV]ZjZk_|guide (]5]FEL]UXZZaAmE|half ,]|hearing &BKC|if .X7DeBk]|in )_*b.[DcOaQ]_Zk]|inside .[|instalments !A|loaf _Z|month +^4aP]|no *E.E7^DAH_SC^AkDnD|of *C,D4C7ZDEOAkC|on !X&X5X8Z?ZGWHBK]^]jDn[|one "[4]>Y|parking !@GDn]|people nZ|place *DOC|plan #X|quote )ANC^Yb[|quotes !?|school "YD[|shipping !C"Z5D7^G@ZC]Zn]|so (Z6Z[Z|soup 7^][|standard nX|talk ,CQD|tea !F.]>Ze]|tell .D|text EZ|the !X,]=YD[|then DDJ[|there #C.YjY|this !Z(D7^G[Q]Tch_|through _W|till )^,]C_DcQ]k]n]|to &[*Z,B.V8]K]WD]]_DeGgBkZ|tote *C|travel HZ|trial !?)E7GCeND|until !Z)Zd[|valuation "c|version +^F]mY|water D]n]|way DZ|webinar Fb|wifi DEZY|with CCHXhTnF|you N_gZ
freedom|3Y7Z8b:fDC^Xa^m]nY|to 3]DDnY
freelance|&_KZSZ
freelancers|-a3[4_:]D^Ra
freepost|4_C[
freestyle|n[
freeze|,C.D5Y;ZCZe]k]nF
freezer|#Y)X,@?C@YCZDUIYPYQGdDgZkZnC|'s kZ|and IY|in ,<QA
freezes|DE
freezing|:Z<ZCXDdHEQZ[]g]jZk]
freight|8X:^>DQC^^abnX
fresh|"V,C1[4Z5Y:Y;ZA_C@D^FBGZV[Z^[_]C^_hajBnD|meat 5aQ]Z_eZ|one 4V
fresher|8a
freshers|5]7ZGZ
freshest|;_b[
fret|%]@YJ]
fri|CCDCQWeY|<number> CDQZ
frictionless|-k8_;FRgXYbYh]
friday|'[-d.E1E4C7YCXE]FZHBJZLXRdS[WdX]_ZaXlXmXnA|'s j[|<number> #Z,ACCIZJ]KEjE|and CZDZ
fridays|h[
fridge|#^,]3]4]7?<^=E>D?^DVH]I^KAM]PYQ[SI]Ae@g[n>|log 4[|with PY
fridges|KZQD
friend|"X#F(a+_,Y-D0Z2_3[5C7[:_;C@^DGFDGZICJXKZM_N]U[WZX]YBZ>^@_Ca]bFeB|'s 7]UZ|<name> &_?ZC[E[K_nB|and %]l]|for +g|in #]2W|is (Y2]kF|of "^|they !Z3[G[|to *F,]0aUY|who ,E7D:CMXNWS[bA
friendliest|H^bZ
friendly|![)],=-?3_8eA^CCDDHYN[QCRDZC^aaFeEhaiBj@kDlC|and l[|face 8]:[H]
friends|#E%C&Y(d)]*h+^/C1F3_4@6_8[9];E<??C@ZBfC;D?EXFEKVMaOePcVFY?Z]_Didj>kAl^nW|and (_3Y:D@ZiE|are ![7_>YGa|at )c+[-Z@[MXaZg[|for ']|in &b+_B^EAK^Pb^Ci[|of EFQXZa|on *[|the B^IZi[nX|to *^O]|we 0^1]Bbib|who 3a
fright|4C>cnE
frightened|/Y2[4C>b|of ,^2]
frightening|,_DE
frightens|,X>^g_k]|you g_
fringe|,YDAk?
frog|&@,]@BDCQajD|on QY
frogs|,ZFEQ^aC|come FF
from|!B"=#[%B&Z'<(D)=*@+E,@-C.B/@0F1F2A3E5H6B7@9F:A;C<B>C@EABB@CXFDHFIZJZK[N@PGWEZV]A_DiFjYkWmC|<hashtag> &b(^KaQ]|<link> C_|<mention> &]+e,[1[?^CEE[FaP[][f[l]|<name> !>"B#]&Z(_+Z,C-C0B1=2F3B5[6A7>8?9B;@<B=C>=C[FCGAHCI_KYP[QARAV>]A^DaDbAc@e?j]lAmFnG|<number> !c"_&Z(F)[*D+E,Z-B.Y/B0H1E4@5=7B;]=?>Z?>AABYCbDFEAG^IEMYRDTBVBXAYD]G_FdAe[fFgEhXiDj^kHlGnC|<somebody> "[&c3a4Y?Z@@D[FaIZKZQAX_a[k[|a !D"C&D(C)F*E+B.G0^1[3C4E5A7Z8C<]>X?AAZBaFCGAJBKEMBQVSEUYZ@[X]^_^bZc[fEgCi_jCkX|about ,[4ACD|abroad 4[jZ|accounts &d,[K_|across &X7b<ZB[IZJ]KX]chF|all &B,@0dAeB]KANUQAU^aahdi]l^|an 'Y4^5Z]A|and ;]b^|any +_,Z.C2[4DXXgXm[|anyone (]9D>CMZeB|batch 4]|before ,BC^kE|behind +]|below nF|both ?e|day !Y-_8W;]?BCZEAH^RQbZdZ|each 2[DB|eight )D|eleven ,ZEbfCl]|every EZV[|everybody 1aV^|everyone aWgY|farm 8D|first "[5X:];EDB|five ,[WZ]_|four >[C_Fej]m_|free 7^]Zn[|half Y]|here ,Y3Z9^=]>X|home ,a.Z7[?CD[QZ[]nZ|hospital ,Z|humble :ZAY|intimate :[|it &B.Y2a>[CZKBW[|its +]|just !f%]/C7D8_:CGcTCWC[BaEiYna|last #],[4ZIYJ]Q]SBjGnE|left &Y1[fEjE|me &B,DC]QBe?gFnP|memory ?^f[|my +B:];[PBQ>W?bZnJ|next #aDBI__^|nine #?4B?]|no CZ|noon )_*Z:FC]F^J@N]OZQFaBeBj[kU|now "X#_/Z7]DAI_KDYd]ZdYkC|old &^Ka|one !D#D(_,]/]1c;[?CIDR]jA|only !b6C7B8^G_TBXE^[|other fZ|our %^-C0[2G4];E?YA@BBCEDeFAJZM[NXTDU[XBY]^C_]aGcZeYh?i?j=k_n_|outside CBj_|parents #_|people 5Z9E|platform CYDdQZY[|room &d,CK]|school #Z@ZDZe[g]|seven F^|six "D#E9Z<D@]DEHAbFe]j[|someone ,C.Z|support &^KZOY|ten 4ZGEKY|that W^|the !;"D#B'E(B)B+C/@0@3B4F6A7B8A;Z?DBEC@DBFAHCLATCUDV_WD^E_[f[jHn@|their >XB]|them #D.]>]?[e[|then 4[|there ,BeY|this #j&C(_0[2Z9E:^C?DDI]KAQWW[_CaZbCf@iXjD|three /Y1[9];^A]kCm_|to !Z|today #e&],C1]2B4Y=b@YDAE[I]K]S[VXdWj[kDnA|tomorrow ![#b)ECfQDY^jbk]|tonight "^#g)]IbQZaKj[nF|two #B&]CDa^|unit ?aEZ|up 7[|us #@&A)c*],E.[2B4X5D6C<Z?@CVEXG]IFN^OXWBXAY^ZD]CdDe]fEn>|week )[=Y|what F[|when DE|within D]^C|yesterday #[4[QD|you *a,E3Z4]6iCCN[O[QAYW[Y^B_[eCkDnB|your !_#?.b3e4D5Y7a8=9A:B;DCCGZH]J[QCS[T_W]X[Z[_A|zero /bD[T[aZm[
front|"B&D'c*Z+D,E-W.A/B1E2B5W8@9X:];@>Z?=BCC]F]GCKEL^O]QBR^SBW@Z[^B_ZbAfDiCnG|<somebody> &@>^|and 9ZEYJXQCSZ|counter DB|desk #E&C4FF[QC_[eCjCkC|door &],Y-Y7Z:[Q^^Fm]|for 4]<[|of #T%A*_,G-X0^4C5eDCJDM@R]SBV^X^YAZe^Dd[eYj?|page C^FZK[jb|room >[|row ,_@[|table DZ|window *Y
frost|!E#B,@.D@ED[I@QATXWadZeBkb|and 4a@CgD|got j[|holds QD|on kE|tonight D]S]kbnE
froze|_[
frozen|#]&^,^/G4YCdGCKaQ]a@eDj_|at ,BCZQJ|till #d
fruit|#Y,_5Z8]:[?^DFQY^YkEnC
frustrating|%Y
frustration|%ZJZYZ
fry|,a2^QaSVWXn]
fryer|&F
ft|1ZCCJX|<number> #Z
fudge|5[
fuel|!^"E#D4C7E=[?@G]KDTBa]c[f?ne|voucher HD
fulfilment|-_8]R^
full|"Y#=%@&>'d+C/C0>1_6E7Z8C9B:<;D=Y>E?Z@CADCbFCGYIDJEKDLaPBQFSFTBU@VaYWZD_Aa>f]h@iTj_nD|<link> Efl^|<name> "Z'a<iDbECL[c[k_|<number> nC|and )Y/[4DN[bZjC|answer #[.^4CF[S[|as CZ|by 3Y|cost ,F|details jF|disclosure 2bW^|figures k[|interview E]QE|list +ZFZQZhYjG|minute '[LYnX|moon -^ia|name '^La|of ,D5Y;Z<F@]CDKAQC_ZjDk^nE|one ,B[Y|or 2]W[|piece 7F|potential "Z%C8^EDJBRZ^Y|price 4WCbG^Q@jZ|range l[|refund 4f=YC]Dak[n^|release 1^R]n[|report E]FCb]gXh^|results QAb]|service kE|set 4[|size CZQZ|so ,Z|statement EhVbl_|stop (^3[>^M]V[|story 3CHZm_|table YWjCnY|terms jD|text jF|the &[,Z.DCY|time 1Z3]CCV]XbjD|tonight CZ|with CDe[|write ,Z|year 1[7ZV]nZ
fully|%E)A-X1[;aKDNCVY^Ze@hBi^|booked ;a
fun|%D'a([-D.^0D4B7D8^9D<E?^FAH?KFLYS[TZU@[C^bmEnA|<emoji> :YXb|fact NXPZ|for '_8[^[|run QZ
function|"Y,D:B;DD]a@
functional|"Y
functions|EalZ
fund|!A"A&Y)D,W/C4F6Z9D;C=iD@IAK]QTS^T?WEX]dce]gDkA|close QW|going "BHD|has #F|is =Y>[|the KYeXnZ
funded|,_-_0X2];CCZQ^R_URW]eAj[|by ,Y2^W_|hours CY
funder|"E2_
funders|,EQD
funding|/^?_AYDCRGT^V^^_aWbCn^|for A[^YaY
fundraisers|5_8]Z_
fundraising|"B'Z-[4Z5[6Y8^:_K]Z[nC
funds|YZbCfCjDn]
funeral|#A&?+],@4B>^?DC]EDIDJAP]RC]CaBd@eCgXhCjdn?|<name> C<jF|at CWja|details >[eYjB|directors +Y|is &B4F;YfX|of Cej[
fungi|,Y
fungus|#[
funnel|,Z-i5]8CRgU^|cake ZA
funny|"Y)Z,a.E2b7];aFZKFN^SDW^bYm]|how 7Y;_bS
fur|9EnC
furious|Fk]Dmb
furniture|-_:_CYQBhZjYkY
furry|"Z,D
further|"Z#A%E)]*C.D/G1h2Z3f4B5Z8C9@:?>DABC?DBE@GYHZICKDMDSAVhW]XcbBhDj?nC|<number> 2Z@ZWY|comment 1ZCCDEVb|here 3aX^|information -]1Y|notice -^7bDB]Z|than /D0Z
fuse|&]2gGZWg
fuss|">#B,b.Z9Z>DCCDAIBKXQWS]aCeA|and ,X|is EZ|so >[e[
fussy|:[b]
future|#D%A&?(C+C,>.C/D0@2B7Z8c9@:d<G>D?DBADAFWKGQ>RAS@UEWBXAZE]Y^^abcXdDf@hCi@kBn@|for "]-B:B<abWc[|is :ZHFhE|of &B,E-a5Y8a;]<CFaKBMYRcVYZZ]]^daZmZnE|proof ^[|ready -Z7B|self !X[_
futures|8g:=^el]
fuzzy|!]D[
fy|-dC[Raj[nY
fyi|C]jYk]
g|%D/D0C8Z;ZCBJCjC|and ?]
gaffer|&];dF]fYiZm]nD|'s &]F]iZm]
gain|2d8bHYWi^^a]
gained|.D
gains|/]T]
gala|!C1Y8X:E<_KbZ^[WiE|dinner 8Y|was 1^<^
gale|,CDEf]
galleries|4Yh]
gallery|#[<[>]@^C]DAK_M[QEX^^cb[j]kGn@|<number> KYaZ|is <_CZ
gamble|7cXD
game|![#A'E(B-].X/E2B4D5C8g:d;[>@?DDFE^FYG[KCMENBTYVBZB^dadcGe@fCg]jCkCnC|changer -X:Y;_DZF[VGb]cDhAkYm[|changing ![-Z8c:e;^AZGXHVR[^babbZhW|every :Z?F|is )^|left ?CfD|on &]K^
games|#D&D+X,BPWS_n]
gang|,Yl_
gap|"a2_4W6Y8A<D?CB^D]TBYaeGh^k[|between B_iY|in &Z4C6Z=ZDBK[[Y|is 4X:E
gaps|,A2a4[<ECYMV[XgEjYk?nC|on MW
garage|1F7E;Z<_?DA[CBEDGXH[QaXW__aYbYjFkBm[|and ,E|door <ZF[m]|in CDVWhW|with ,C
garbage|n_
garden|!E(D,b-D._1D7@:?;C=D>AAYBBDCECFEJZQ_T]Y]ZX[YaIdDg@h_kElEnA|and ,B<[F[|at ,Y|centre A]DDQ]h]|in bZ|is D[|on "[|waste &YCWQDhWjZnD
gardener|&a8[;ZDAW^nF
gardeners|N[[[
gardening|/[IDS]jE
gardens|,BDCW[nX
garlic|(]=CM[dD|bread =CdD
gas|!D#E&V(B,@.C/b1F4>9A:E>C?^D]QDT]XCdAj[k]m@nc|and 'E,Y9EDZQ]|bill #]|is /aC<|safety ;[Ca|station D@k@|stove 7^
gasket|,Z
gasp|,Y3aVDX]
gasworks|kY
gate|!Y"F#B+C-D.>/E0Y1A2Z3W4@5]7A8A9E:A=^?^@AADCfD^EAFCHCS@VBXZZ[bCdYfaiYjdk^nA|'s ?aDZQZY]f[|<name> h[|<number> #F,C5Y>X?XCDD_Q[R]ZYna|and ;Y<]XY|any "_|at 0^9E=]e]iY|b C^|has 4Z|if C]j[|in ?XQZ|is #]IaSGfD|on D[SEfV|open CB|opens ]^nX|order "GHA|since "F]Y|stays #EID|the ,_Q^|this bD|to K[|twice ]G|until #^CZk]|we jE
gatehouse|!EGF
gates|"X+],B9ZH_KAP]YAjYm@n@|at "Z|open DDHZ
gateway|-X8Y:[E[l]
gather|Bbia|round Bbia
gathered|<]VY
gathering|@DDDaY|dust @DDD
gauge|!B4CQ^nE|at CWnE|n !BGC
gave|#D%A'B(D)@*@+D0>1A2A3D4[5D6X7]8A9C:[;?<[>X?WAZBDDCEBFZG@K[OBSETAUCW@]^^C_BaFb@c^f[hZiB|<number> 6[7[:[>]A]JY[[h]l[|<somebody> #D&a4D<Z>Z?]KYeX|a #a,F:XI^KEQB|away ]Y|before kE|blood ?[f]|in .b|it >ZDY|me /[2E?_IZfTkE|one QA|out =Z|the 4]6YFaQ?fGj]nb|them #D>ZC]Q]e[|up ,].B4Y7D@_CDDDQYS]fBg[jB|us &^?C@^A[f@hck^|you ,Z4a7b@CYY]Z
gazebo|QZkA
gb|n^
gcse|;b>]e_kE
gear|;[
gearbox|AbIX
geese|,e<aKaQajE
gel|"A,?9ADdIZSBk_nC
gels|"BQZ
gem|2Y8[:[?c^cjY
gems|MCX]
gen|-[@ZE[J@RYgY
gender|-cCDRZ
gene|&Xn^
general|)D1YEYdYlZnZ|meeting 1]dZ
generally|;h
generated|D^
generation|!Z7C8d;]<DAXEGHDUVVA^fbXhXk^|of &E1X8DAXUZbE
generations|&X:];_>VA_JEMD^_aTbahcjA|<number> &X|of &Y<Y>Za@|to JD
generator|4]C@dZnF
generosity|&Z5Z
generous|+],@/F8DN_PYQAVCfYl]nA|support ;DbC
genius|([+[
genome|"_Hak_n[
genomics|QC
genre|8Y
gent|&[,^KYQZ
gentle|!Y"Y,C/F5b8X;]XXZ[^XbWd^|and ;ab]|reminder /B:[DWX[ZY
gentleman|&_,a;d?]@XAYI_Q_Y^b[f_|at >[|in &Y?Z|who ?VfZgZjA
gentlemen|?ZEZiZ
gently|Dc
gents|BhCbFZGWicj^
genuine|3]8ZD^kW
genuinely|!Z#B%c+a,E2^=[J]P[__nF|the +bP]
geography|QY
geraniums|D^k[
get|!["E%a&@(^)]*a+_,D-B1?2a3]4C5Z7Y<E=b>Z@FE?F>G[MZO[P^RCVBW_XZZZbVdYm@nD|<name> ,a/[5bZ_|<number> !a#C*D/D6C7Y@XCbDGG_KBNDUCWaYC^AdDgbjXn[|<somebody> (c*Z5]eZ|a "W#D(^+^,<6^7d8B;B<D=b>DC[JDKCMVN[O[PZQBSDTAWFY_[W]b_]bDdSfAj_n]|about Da|an ,@.BCD|and ,X|another .^h[|answered ,DD]|any ,Y|anywhere &Z8]gZ|asked #C,CA[U]WDYE_AeCgDjXkZ|at #Z>[|away >bed|back &Y8Y:]N[Z]|better !]+^|damp @B|down +X3[D]XZ|early a]|fifty *]OX|first 8Z=ZQZ|half =_da|help e^|here %^,Z>[DDKBe]|home ,]>^ebg^|in !a&](?)c+D.F4[8CCaEWG[JCMBbCf]gCj^kFnG|into 3[D]QF|involved /Z7[|it !D#Z%c&E(B)j0Z2D3C5Z7DBgC?GCJaMFNcUYWB^ZbZgAi_jBnD|left 7_;ZOC]^|more ![8]^[kD|my ,]2_W_|nothing W^|off 3a>ZDZX]|on *[+a.[6[;[Fe[[|one &F,]4^;D>??E@CC]F[KEe=gAj^|our !D#c0]9aEZI^]A_Zd[gZ|out 4D9Z>aD@e^|past 9]_]|priority aD|read &@KCg]|round 7]|started *E<Z|stuck 9[CZ|ten ([*_M^Ob|that #b,W4@;_>@?^DabYfZkb|the "B(D)B+F,Y-Z/]4a5f6^7E8^:];C@ZBXCBDAFAG@MCS^TdZc[^a?bBd[g]hAi]kC|their 2];]=aA^SZbYdch^|theirs *cOX|them !Z,^5Z>B?_CYY[Z^|there *b.]=]>@DCEZO]UadYeCjYk?|this #])D4Z7AM[T]_Yh^|three +Z.^7[S[|through #D2D4^CBD[eB|to #^)@,[.Z3_;^<D@CDZW]XckVn]|told IF|two =ad]|up #D3Y7E9@;[<^DZK[kX|us 5[|used /[bZn[|warm gY|well >d@Ze^g^jZ|what )b:a=B>[a[|wrong :bkY|you +],?4CX?YX[a|your !^"])W,a5[6A7A8C9?=CDCFDGcH[Q[TZY[[C]@^<_@b^dZeE|yours "Y)^7FN^fD
getaway|!a
gets|"C&>(b*e+Z,B/Y0@1B2b3Y5^7^8B9@;[<@=k>c?;ACBXDAE?HFJZKCL_MbOdP[RBV?W]XXY]ZadieZf@hCiCj[|<number> (^)]0A2D=dB_MZNbOZda|a #]&E'[(^)D*b,C2C4e5E7C?BDXHDL]M_O^W@]FaEdYkZ|about 2[;[bY|an =BIFKBQZSC|better ;[|every %ZJY|featured (Z*E|from 2Z=[>YJZ|in C[DYa]|it )[+Z,B4B7bQCXW]beD|its &],Z@]g]|me 2bWc|one 7cYY]d|paid 2Z|read &DDD|security .dCYSanZ|sold ME|taken 7]|the #a*E3e4]I[Q[X_YW^_nC|their 4]=[HZ|there :]QD|this *[|through "Z|to CC|two "DHC|us 4C=CB]E[|worse D]|you !Y*[+[-Y4[5W;aDCFZH^Z^dF
getting|"Y#Z%A&?+C,C-V/[0B1e3C5C:C;^<@?BCXF[I]J@MDNAO@PAQXS@VcW_XCdIeEfFkcl?mZ|<somebody> gY|a ,@7e]_|in ,EQF|it 2Z7ZDYk]|married "D,]C[QZ|nine 9C_D|on )].]|started 0F1a7E<EI^V_W_]BbZ|stuck lD|the 1_C]VZbF
ghost|W]
giant|&D:[^]
giants|:C;_b]
gif|(dKWMb
gift|!a'D(B)Y*X,C-@2]3D4]6Y:a?CD?ECFDG^IBK]MCQCRDW_^]_BadeBi[j^lAn[|and 4]5Z|box !Z)CNC|card *YDBn^|cards C[WY|for !a8Y^Xj[|of &]8Z|shop !DnE|to "Y8Z|will XDbY|wrap !BCZGEjZnZ
gifted|*[;CO]bC
gifts|8BC^EaIVKe]^jZ|were Eb
gin|+a-_/XR]YG
ginger|#c,ZI_Q^R[Z[
girl|,Y/C0];cNXPTQ^aGbbkBnA|'s PZ|in &Y|of #]|on ,[7Z|who ;dbX|with d]
girls|![+_5X7[>DDCG^KYPXQ^][a@bBhAi]jCkGmD|<emoji> !^G[bEnY|are 1]:FVZaA|on *E|who 4[
git|QZ
give|!=%Y(Y+b,>-@.B/>0D1E5D6h7Z8F:@<@AEB_CDDYE_FBG@IYJZK>L^M[NAQCRBXWYA[c]ZbXcGhDjC|<name> .a8Z?YS[X]^[|<number> !C)C6]7^BZCDDDEYGDTGX[jEkE|<somebody> &Z+[,]7cDYKaPYQ^][|a "]%]*[.YJ_[YbBdFnY|away @ZDZ|back 4a7Z|before Tc|blood jY|it 4C>Z|me 'X,=QB|now /]|our E[|so B[|that "C|the 6]=bD^d_gV|them )X+],]4X@YBZlD|up (b9Z;^DDFZGZX[aZb_k[|us &D(Y*Y4EKGMYQFe[n]|what .C6]|you #Z*E4^L_MWOHQFSZY^]ZaCjC|your .>8[SA
giveaway|!B,A4[MYYZbWj_|<emoji> !@GDP[
giveaways|MY
given|"D#@%C)F*_+F-C.Z5_;@<a=[?YC@I@MXObS[UXb?c[eBgAkEnD|a ,^Q^SAUYeB|and QC|by &_K[|eleven #B4E>Z|the *[4[|to #[2ZTY|up <Z|us 5^?]DZ
giver|5cZa
givers|)]5_Zb
gives|&B,Y0B1D2h3]5]8[9E;[DeG[KENAWeYD]B^Zb_i[|a )b;ab]|it 2bWa|the 'Z4Y|us 2bWa|you #^3^5X8Y9D:AG^Q@TE_FaA
giving|!a"B(C)[,@/X1A3D5^7Y;BABE?FEGaIBJCN[O]QDYCZW]WeYiBl<|<number> )Z|a &[,CDBK^QB|away )?*YJ]O[n[|back )]<a|it 7Z|main 8Y:C^[|out kY|up .Y?Y|you "[)[7[D[]]bY
glad|#C%=&B,A4?:@=E>]?^F_QEV^a@b_gZnZ|it :AaAn_|of ,A9YD[|that dG|to %A)Z.EQ^_[gYnX|you FbQDgZ
gladly|&[BYCZ
glamorous|1Y4D
glamour|8]^Y
glance|0]
glass|"C)C,@3C8c9C<C>BCDE^G[HYPUQASGUCVCWAXD]D^W_DaBdEgXkZn@|and D[gZ|of ![*^,C.ZEdG]OYQ?|skin P]
glasses|%C,A4C9D:D?DD]NEWAXBYB_De@gCk]
glasshouse|"^
glaucoma|4]7]DBjZ
glaze|#]&X*Z4a9[CYKWOYQ]d[mD|is &]KY
glazed|"FC[
glazes|+G
glazing|&Y+^<b@CP]_[
glitter|&>A_KBhX
glittering|8]E[
global|-G8_:AT]^[bYhBn_
globally|0^7[E[RBU_c^lE
glorious|+]8^?bXY^]
glory|:fX[][a^
glove|#B/EDZI>Q]nD|at @FgF|onboarding 8W
gloves|#B,[0E4X5DCGKBMcUEbDeBkDnF|a ,C|are HGh]|in DY|provided MY
glow|!c*[,C1Y7A8Z:Z<EFaG]O_QET[kElDmb|and !Zm]|up !Z1[8]F]mX
glowing|*i;ZObbY
glue|,E2D4^7E<CjCk[
glued|&ZDZjC
gluten|!X#Z.DI[K^nD|free !X#Z.D
gm|&Z(f,Z.i?ZEfKZMbS]f[
gmt|3ZCZEYQZjZlZ
gnocchi|4];]b[
gnome|,]
go|!A"A#]%?&D'_(Y.Z0@1;2B3V4D5A8D:Z<>=[?AACC^EXFDKHL^MVO@QYR]UAV?WDYFZEcBe[fFj[kZmEnA|<emoji> )]G[|<name> 4_;]CabZnE|above -C8[;^A^b]hW|after n]|again :c^[aYbD|and &a+C,].Z2F3^=]CDD@KdQZTDXa_AaCk?|anywhere "^D]TY|as 4[Q_|at .Y9]>[DA|away 5]|back &E,D2CD]G^K]W^kY|before =YC<FFjA|by &BD_KBQDS[ka|deeper ;Z|down #])[NZ|easy ,YBd|elsewhere +]PY|fast 7G]DnZ|first 'f,aD_LZM_QZ_^|for !D:BDZ|free !Z)F4[;ZGYY[e^nC|from !Y,D;[QC]Z^X|go 3[7e]]|home ._3B8E@DC^S[WC]B|in ,A3e>ZD^IcK@M_QBSBX_YD_Zg^j^k]|into ,[._>]Y[|live "_:DH]m[|look &[.[?[EcFd|next "B|now C^|of :Z>Y|off ,a@ZBZ|on #F(f)V4B7b:e=]?cD;EEHAJXKFMaRATBXEYD^Da[bZe>f[k;lE|one 7ZiZjD|out %E.G3D4D5Z7C9X:^=[>ZC]IDOWQESBb^e^nB|past ,B0]U[|quiet DA|round 4V>[DCQGR]g_jb|so .ZD]kZ|straight /[3bTX|the 8^D]Y]^[aY|there +Zg[|this Q[|through #Y*]5]CBQEWFjB|to !_"B&E']*D+a-X.Y0Z2Z3B7@8B=a>E?EBBCfD]EDFgHAL_MEPcQBR]S[VDWZX@]BbDdfgBj^kMlDmZ|until 7^E]]_nV|up !F#Z,@/U3E4C5B>ACcEEJ[S^ZD^EbDd@j[n<|with ,^=cDZd[k^
goal|"D&@)E,D0Z5X=X@ACDHDKBfa
goalie|4Z?_Q[S[Y[f_
goalkeeper|;@b@|in ;@bB
goalposts|<[
goals|%Z,Y1_3E:^?[CCK]Q]XDYbg_
goat|#Y(Z,i4E8A;B?^@YDBMaQ_UZ^EbCd]|'s &[|is ]G
goats|%E,[0eFD[YmF|and %FJG
god|7D:Z<]a]c[iV|bless :]a]iW
goes|!<"A#b%D&D'D(>)E*_+@,@-B/g0A2^3E6>8B9=:E;D=b>W?=@XAEBZC_E?GAI[LCMCOaPFRCTaWb[W^AaGbBd_eZfDgFi[jbkXn?|<number> CD|a :[|above 8B|ahead #a,EYC|away ,CnW|back #],^4BC:KCQYSFWEe@jAkD|by 2cW^|down QFS[T_XZ|from !ABYCcD@KXQ[WZjan[|home =]@]dY|in #=4c=]>^B[DDEZWB[Wd^e_j^nA|into >[JD|live 3_XbZ[iX|off QBSB|on #D&Y*B,@/b2A4B>^C]DYKWQGSBT]U_VVYDgBi[jYkB|out 4]7[B[CCF]GCKDX]YZnD|quiet %Z4]|round ,Z.c7YCFS]YB]]j>|straight CEYC|that IY|through *Z@_CC][j?k[|to #D&_*[.[1B2b4B6F7C:]=]BCC^DZF]IBKZMFOZSVVAW[[C]Ad^hXiAjTn@|under 3Y|up #[*c.X/E4^5V7b=YDCI_O^QET[YcZZeYkA|wrong S^
goggles|"^
going|%A(@)D*A+c,_-B0Z1Z3C5C7[8F;D<X>^AGD@E?GXICPbQaRCVaW@ZD]_^BaJd]e[kIlEnA|<number> ,E|about ,ad_|above 1]a^|after 5aDFZ^e[|again Ceje|and 2]W^|anywhere )].[S_|back #_+^,^4d:a=Y@_CBY[eEj@n_|by &^0a?[DZK]U_|fast !Z)a7iN^]aaAnE|for ;_b[|forward -[1_R[V]h^jBnC|home Fa|in #C&]4[9[KcdZf_jD|on "Z#X,^2[I_QYdFf]|one 0[DX|out #d1Y=Z@ZCWeEjE|past 2_W]|round ,D4S@DQFe_|since iZ|the .[;_|through IEY]|to !C#Z%C)C+Z,Z.X2A5E8B9]:B<?@DCCGBH@PZTYU?VAW>XYYEZD]D^Ea=hDjXk[l]mP|up &]'Z6[<ZCVLXQ@SBW?[Zj_|well "Z
gold|!X&Y,C-A1B7Z:><YEARBVE_^f@|again ;B|at &a-EED
golden|![6Z7B8e;dCDG]M_RZWWXY[]^bnC|hour 6[M[
golds|;eba
golf|%[E]iZl[
gone|!a"=%@&>'B(C)<*D+D-@/A0d2Y5@7h8E:<;C<Z=Y>G?D@ZBDDBEAF=GcH>JBLCMCN>R<TCU_VCZD]ca?bBhJjClBmAn?|<emoji> !_0C7aG[UB]_aGmBnC|<name> ,D<f|again 7ZJ[bZnZ|already 0Y7[GB|and =^_Zd[j[k^|at 3b@^g[|back #^,B4b7CC_Q@Y_]D|by &D0F2^3b7E>[C>DZKBQGXWj@|for CZjX|forever 7]CDGCjA|from #B&_,Y1[;^CCI]Q^SZV]n_|home #ZIZOZjX|in !Y0k7cGXQEUfn[|into C[E[l[|it 7i:E;FG]ND]caEbDi[jD|off .b|on 7DS]|out 1]7C>EQ^UZjD|quiet +[,]@XQ^g_|the #]@[|there =Z|they 2C5A7f:ENFTCZC]^^WjXnE|through ,E4[?aY[|to #],?2C4Y5[7BI[KAQDYc_Jf[|up "B.[2bE]UZWYe^jZ
gong|E^NZ
gonna|"b)[<ZG[MWN[QCbW|lie )],Z<[G[J[MYNZ^]bY
good|!B"Y%F&_(G)D+c,^-B.a1@2E3?4@5?6A9Y:c;_<B=?>F?_@[ABB_DAF?H^K[MFNDPZQ]SYWCXDZC[C]B^Ya]bbc>dDf^hDi]kElBmB|<emoji> :[|<name> Cb|and ?Z|answer 4g;]C[QXYZbYeEkF|as /Y;YaWnY|at ";,].B;_>bQZdYeb|bakers FF|biscuits 1]|bit ,C|bread RY|chair AZ|chance ,Z@^|coffee ^^gT|day ,^I^jB|deal ,Z7ZBZYbdB|discussion EZ|enough #].A4Z8^SD|evening ,]BcCBia|food ^E|for .^;YCDSZkAn[|idea &^|light ,]|luck &C:E;D>[?A@YKCMXbDg^ka|many ?]|morning #B,W:C;BBZC[Q]RWS][Zn_|news "a&D)a+E4^?DCYK_N_aBj_|on ,[aZe[|one #Z&a,Y2]DEI]kDnZ|ones 7Zk]n[|or "].C2Z9aCXDFkY|paying 0[:[aX|people &[+[BfP^id|place #_HB|plumber >EeE|question >]?[e^|reason g^|the +cPYaY|things /Y;[]Y|time 'Z|to "Z5Y9YD[Q]_Z|until D[|way 9]U_|week 4A_E|with ,BD_QD|work .[?d|you .Z;[>FbZ
goodbye|&E(D1[8c:[<b>X@CKH^ca[cXe_n^|and &EE]l[|to (D,C1[8d:C<b^caVcXn_
goodness|:E
goodnight|%[,[.^S[
goods|DEEZQZ
goody|![*D.]7WGY][|bag ![*D7WGZ][
goose|,hQbTZbGgC
goosebumps|,D<D
gorgeous|!])Z+c8[;[G]P^QY^[aAmE
gospel|,EDdkY
gossip|,d>YB]QbnD
got|!E%A(C*@+D-@2[3?4^5[6]8@9b:>>]?^ACB@C=FCHDKVMEOBTZU[XDYXZZ]C^D_[aDf_hE|<name> ,Z.Z>Y?ZQ]ZYeYfWn_|<number> #@,a4@=X?EEZHZIBQ_U[_BeZ|<somebody> &E,>5]>^?bQ>f]|a !D%E&]+C0E7D8F9a;C=A?@@^C_DEGAHAKZQZXBYC[a_[bDfBkD|an #E3[C_VDXXja|at #]4A|engaged >[@Z|fired eFm^|four D[IFQCnZ|from @Zg[|heated 1[=XMY|here #C,B4@<_B^|home ,CQCYZ|in '[+[,Z1Y4BeBkZ|into #C,[j^|it #G&_,X0Z2F7B8[9Z<E=C?_^[fDjVlZmA|its 1_V]iY|married ']L_|me ,@F[|money 2C9]=^_^|more ,Z.[;ab[|my ,^-]E[Q]|nine 4gQEY[|no ![.E2[7ZCBGZ]]jC|nothing ,ZkC|on ,ZgE|one #^.=4Y>]CZDfSAWBeXken]|our ;FEa|out FZe^jGk]|questions kD|rejected <^c]|round )_;[NZ|so #[|some .]|something )[4DDYNb|stuck 9[_]|that 4C;]b[gY|the .@/]1[4Z7_9Z=CAYFYHCYZgGjWmZ|their #[?Y|them "Z5X|there #Z&[,[|this )Z,D4_:D;d>]FDMENVeYmD|three 2[<]|through &F)a,[;[<ZN]QISZ|to "X#Z0[2[4_7^9EEZFeYWZZ]]m[|turned <]|up ,Z?BN]|us #g.[4D5^I^Y[|what "EZ[l[|worse "Z4a|you "h5c7FD]G^HcYAZZ]A^agA|your %c9A?ZJaM[XZ]Zg[nF
gotten|;B
governance|"Z#Y-f/C1AHYI^RaV]^^
government|!D:EICQFTZb^fZnc|'s DYhY|does nY|has fYjYna
governor|n_
governors|=]dYl^
gown|3^:B?D
gp|"[@]CDd]k]|appointments "[,aDCQXn^
gps|)Ye[
grab|!E"](@)A*C+X6D:[D@G@HXJ@NATDUB[E_]jDk?|a 7D]Z^B|it +]7[]Z^[|some 8[|your 3]:[|yours !E(D7]
grabbers|]a
grabs|DD
grace|:b?[RX
grade|!C,[4F:];a?ZD@GAIXNEbZkCmCnG|<number> ;aDBS]fE|and ']
graded|4]D]Y]
graders|@[Q]e[gZn]|at n^|from @ZgZ
grades|'YFbg_
grading|)^Nb
grads|0[gU
graduate|&Z0C?_J]UBZYbEn^|scheme nZ
graduated|&^,b1BEBKZfDnb
graduates|"C)Z/]E[IYT[_Ca]bBk_lZ
graduating|>Y?d@afbg^kXn[
graft|1a<ZVY
grain|1]:DV^jBn@
gram|=CD[
grammar|3E8]T]]]
grams|CD[[f]
gran|#>+A,_0[4E?ZDBPDQ^UXfYjCk]nB|'s #D,Y|for +APF
grand|)Y+a1Z2b5[EbW^Zbb]l^nD
grandad|,_9_<]@e_[nX|'s @_g^n[
grandchild|DE
grandchildren|+],ZKYPaQEfX
granddaughter|&Y?]
grandfather|#^,BDE|'s ?[nZ
grandkids|>[
grandma|*^OZ
grandmother|&Z,_@YKahYlXn^|'s &W,BKbQB
grandmothers|,_
grandpa|KY
grandparents|/Z5b8ZBZKWZa^_i[jDkY
grandson|,]g]
granny|2b7YW[
granola|NY
grant|#C2c3D5b=CD[EZKZQ^SEWaXEY^Z^k[lZnc|from &[IBK^d_|news 4ZEala|we V]
granted|1eAaEfVah_la
grants|"]&B,ZA^CbQ[TGXV]]h_j_k]nU|for nY|to &DKE
grapes|,Z3^XZ
graph|0]4B?XI]UZ
graphic|&]E]KXQYl[
graphs|DY
grass|,;.C1Y4C<^C@D[QBTCdBeBjEn?
grassroots|<_?]
grateful|&^+[,W0[1A6Z;B<a?UAZBBEXKYMYQZVBYZaBbBc^iDj^nZ|and ;^bZ|does <dR[|for %Y,Z-Y0X6]:[;@?EJ^b@fBiE|to %F&f+a-@1C:A;D?ZA]EAJDKcPZQ[TZf[g[|we %Z
gratitude|,@:b?CB^QBRB^GnC|and <XFZ|to 1CB_i^
grave|EC|of EC
gravel|,EQBf]kA
gravy|&B(]>YCZMaQ]
greasy|#BD_kc
great|#C&Z(>)_+C,[0Y1^3D6Z7E8C9B:c;b<C>BBAC@D?EaH]IFNRQ^U]V_YFZa^Fa]badEeEfEgEi<j@l]mF|and ;[|crowd bD|deal ;Z|discussion -_Ra|leaders :=a>nZ|many &C|meeting ;XRFVZ|night ,E?EfF|ones :^F^M[|people :B|pleasure 1bV]nD|state BG|taste FDn]|to &D,^:b?DEZIDKCQY|turnout 0]1^EYQVU_|weekend E]XYl]
greatest|)Z+[;CJ^nE|asset %C-D^DnE
greatness|7]8aN[][^_a[
green|!B#W%C&@)B+?,@.D/C0C2C3[4D5E7?8E9^;?<]=A>E?V@YAXC]GBJDKEN^PAQB_cbDdBg]iZkDnB|<name> QE|<number> #_DBI[K[Q[|and @_g_ia|bin 3aX^|bins 3Fi^|coat Q@|for <^D]e[kX|ink &]|is "Y9ZDbTXjc|on 3^|one &FHaKCaY|room ,E<]QZ|stripe j[k[|umbrella ,X
greener|%D:EhF|tomorrow 8Z^]
greenest|!h<]
greenhouse|5[
greens|(CMB
greet|5Z
greetings|BgibnY
grew|'^,d0Z3]@WLZQ^_[gXkFn]|up '^,^@[LZQZgZn^
grey|"@#b,E.]0E1D2D5E7X8D:E<C=D>E@EC=DBEBH@J^KANAQFSY^HaCbAdAjCmCnZ|<name> #Z|glove ,C|on #^7]9YI]|rabbit ,ZDZ|scarf "E,_
greyhound|CYQY
grid|-[1Z4C8D:]CARZV]^]jD
grief|,D:ZN_SZa[
grieves|%@jX|with %@jX
grill|"Y+^H]P[
grim|,a>_@ZQ^e^g]
grin|'Z
grind|9[;]DjQ[Vak_
grinder|&[?ZK]
grinding|@]g[
grip|+]
grips|+[;[?Zb]
grit|(Z8C:c;^C?D^^Cabb[jAk^|bins C?DZKYbZkY
gritted|&[,C
gritter|(_0YC[IaM^
gritting|BYi^
groan|,ZFa
grocery|AZDFMZ
groom|![/^@]T^g]nA|'s g[
groomer|3[7Z
grooming|,]iZ
gross|,Z
ground|!A#B&G,F.A1W2_5E7C:U;C<Y=]CWG^SAUBWYYY^[b]iYmC|'s C[|and nZ|floor &F4E>YDFSFj^|in ,_4a>ZQ[iYnY|on 1_|staff &[@[KZg[|up &D8]A]HZ
groundbreaking|1Y;aEXX[bZ
grounded|,CCZQF
grounds|#Z@[ChIZQBgZjen^
group|%C&c'^*c,Z/D1F5X6E7A8F9Y:?<CADBCDBEdJBKbL[M=O]Q]ScXDZY_[cAdVlbm@n?|'s 0[|<name> .[Sd|<number> #Z,[nE|and #Z*]AYOZ|asked &^,B|at &]E^K_YZjC|chat !Z)Y*E,Y4Y|for CC|has #]&]IZK^|in "Y|is "YgZj[kD|meets C]j^|of ?ZF]|on *a-[|photo >ZEXl[nZ|starts kW|to 1Z5^E]Z[|was &D;Y|which E]lY
groups|#C+E,A/E1E3[7DBZC[KCU]XZjbnB|and 2Z3Z|of )Z][
grout|nB
grow|(a-Y/b3a5cDZJDT_X_ZalC|the 5fZc|up 3^:ZX[
grower|,]
growers|&A4F9]:^?ZA]DXJ^Q?TEWG_[aae^f^h[
growing|"D%A,=0b1^2X5_7T:@;_<]AZEZJ@N=QBUcWYZ]cZhbl]n?|<emoji> 1]
grown|#B&[0[3d4B5C7C9]<_>Y?EAZGCRBSXUaX^]Cb[e_fE|<number> 0Z;Z<CbZ|adults 3c|men 3[>^|up ,Z7EC[eX|ups CB
grows|%d&c8BFDJYKaW[gX|on FE
growth|!B%F,C-^0[1Y7C:Z;AACECGAJENDRaU[VX[C]?^Zb>cZk]|in 0YVE|to b]
grubs|[Z
grudge|<ZnW
grumble|#]7[IY
grumbles|.]e[
grumbling|CZ
grumpy|,aQ[[Z
gt|^]
guarantee|^W
guaranteed|!a)D+C-X8aG[NDXZ^bb]
guard|&Z,=4Z:ZD]QAYXa[gF|<name> f]
guards|.[?[DYQBnB
guess|#B(c*W.?0Y1F2[3B4[5b7?8B:B;c?C@EA[EFFdI@JELVM[OYQYWZXDYYZ]^C_DaEbaf@hYiDkDlWmdnB|and D[FE|below *cOa|how ([FE|in (Z*F|is ,^4^;EY^|the (^*VOan[|what "^'Y(X)[-Z4D5g;CF]HZM[TZZ^m[nA|where "EF]HF|which ,_0_;ZFcHYm]|who (A;Y<aA[FeMAQ^VYh^l]m]|you ,G
guessed|,C4[
guesses|(i,[4aF[HCM]QZY^_YaCe]m^|below (ZmY
guessing|#E)]4^>[NajX
guesswork|&]
guest|"Y&a-Z4B5^6Z;>>B?[AAD@F_OTSCVCWDYCZZ]XbAh?m^nC|for &];C@ZECgZj[|is "[%W8[|list *aO^|on E[|to 5]Z^
guestbook|#dI]
guests|#]&E'Y+],B-D.]2B4^:a;^>C?ABaCBE]GYI]MAN[O^SVVXX]Ya^]_[b_i^|<number> IZf]|and 'Y+^E[|are )^B_i_|come #F|who ?EfD|with DZ
guidance|,W?Zc_
guide|!@&D*e,C-B1Z2^4D5Y6D:B>]ABCBEBFCGBJCL^ObP[U]WTYE[A_@dYfZj?kBnD|dog >^|for (Z|is 2aDZK[W^k[|to "['aFENDQ]]A^EmC
guided|"[)bC[N[
guides|D[
guild|;Z<]bWc]
guilt|)Z.[5fDDN]Zb
guilty|"C5Z7^Z^]^bWma
guitar|,Ya[
gull|,b.]:@aF|is :@aF
gulls|"DG[
gully|>]CbDZjX
gum|]YnA
gums|[Y]]
gun|1[Vbh^l[|owners 1XEYVXlX
gurgles|,_]Y
gusting|CXDZj_|<number> CXDZj_
gusts|,^CbD^j[ka|of ,_CXQ^
gut|)[+W7b8Z
guts|(],_:[][a^
gutted|"^>cN[|for >eN[kW
gutter|#F?]B[hXjZ|went #G
gutters|!?)aA^NZg[ha|and DY|free !?
guy|"]&C;D<XCCD]b@|in DE|who #[IX
guys|%](D+E3DBeFBJ[RCX]^@a?cXhCiemD|are %a8D:CB_JZ^BaDiY
gw|&EE[KE
gwen|#[?a@ZFaIZfbg[
gym|%^)A.D4D5Z7E:B>[C@KCNCRWX^ZZ]]^_aFbYi]|and %]
gymnasts|;D|brought ;D
gyms|%c5YZ^
h|&Z(_,D4E;CDBGDHDJZV@WD_[b@d]g[jBl@|<name> -ECZE_QGnD|e -Z|plus HFj]|r #[&YKYXXbBeXn^
habit|;ZFcb]mb
habits|FcNYmZ
hack|9Y]Em[
hackers|7b
hacks|*[[[mX
had|!F"A%;&E)C*=+?-A.@/;0A1F2B3C4a5C6D8;9E:C;B=C>]@FAECBD?EAFDO?SCTDWFYX^DaLfXgEhBjAlEnD|<name> 2]|<number> #]&D,@5]9[<B?F@^CCIbK=QBS?UCZY]Ea_d?kEnb|<somebody> &E,X[Y|a !["E%G)^,a/B1D4A7C8E9?:X;D<Y>C?I@DA^BCC_EEGYIEJ[KEOCPDQZTBV?XEYBZ_[C]B_@eFfBgXh_kFlG|all +E,^=ZPF|already ,C4B7@|an -Y2^7F;Z>@DBeA|and ;]<Z|asked &X,_>C|been &?,><A?XN]QAbDe_f]g@jI|better 3]7ZXZ|built #F|by :]<_JZ|come 4AI@QCkF|died eZ|eleven #]>^DYI]_FkY|enough (].gB[IESa|ever #a&[;^K[|four Y]kY|fourteen Lc|given ?[fZ|gone #X,^4V>D?D|in ;XbZ|it 4C7Y<[>afDjBnC|its 1[?ZC[DYVZf[nb|last >[e[|made Bai]|my 7DF]|never DBI_Q]eajXkY|nine j[|no &]4Y=]?]F]QEYZbCd]eDm^|not #^,=4e;C>??[FDK?QCYeeBf^k@|nothing .CKV|on ,ZDXk]|one #E&D,A.D<BM[Q[b]|only ,[YZ|other ,[|our ;DHZQA|said 4_C[|so WZ|that ,DQB|the #c,@0E3X4_7C;Z<a>C?G@ZADB]CBGAQ@UBXZ]AbCiYj>n@|their 3Z<Y@YE_dBgZjB|theirs 7^]]|them &Z|this 7dU[][k^|three +[4a=ZKCQD|to "Y,c0[1^4]7Y<R>^?EC^EXIIP[QaT]U[VYY[^]_]a?fCgAj_m[|told #A&[4@Da|two #B,?0[:[>ZA^KYe]g[hY|us 7Y|waited ,[|walked ?[
haddock|(XDak^
haggle|5hZb
hail|CZK[gFh_
hailstorm|5Z
hair|!]%])Z,b3Y4@7A:Y;E<E>W@BCBFaN]Q_S]W_]Db@hX|back JY
haircut|?^DZ
haircuts|!_G[
hairdresser|-]5]7[R[ZY][
half|#C%A(D+C-A/c0W8A9_:B;=<?=a>[C[DVFAJ@MHRETdU[XGYZ[Y^?aAbBcCd]e^k_mCnD|'s 7^|a &B,c/A0]2_:Z>B?[ADBXDAKBN^U]eBi[nB|an .b>c@[CDQZSe|and .[>BdZeH|are /in]|as 2^DZQFg_|day =a|days QC|dozen e[|eight 7a|empty 2ZC][Yj[|five F[|four ,]D_|hour &F)],:=E>YKBQ>fCg?jHkBnB|if QW|in /C|is ,E2YCD|of "C#Z+c.Z/X2Z4X7Y<F=_>E?CBCC]K[daf[gVkalB|off 4Z=Dk^nC|on @[|one ,A|our #dIZe]|past #E,A7E?[jBkW|price #[)Z*Y+A=W>^DBKZQYT]We]_k?m^|seven .F/DCZKChX|six DZY]|staff nZ|term "[#?,=/@5[8_:D=EBYI?MBTDYb^a_FaEdBeEn?|the #X&_,_/a0]3[7B:A;C=_DAEEI_KaQcT^UXWC]Ad_g^kDmB|this &Z?BeVjE|time "[(Z9YCDPXjD|two .DmX|up D[EZSYWB[[|was #FIA|what n[|your dX
halfway|%E<Z>bD^JFYZ_Ce]gZ|there n_
hall|"B#?&A)A*E+F-@.B/H0D1D2Y3B4D5C7@8C:B;?@?ACCZGEHBIFN=ODRCTFUEVGXD]C^E_IbAjZnB|'s ,[C^QXj[|<name> CY]Yd[nZ|<number> ,D2DCBE_U]lW|and #E1_2X>YSC|as 4[|for 6[QD[Z|from _D|has ,C|heating SX|in lZ|is )Y,C/D>Z?ZC<F^TBj=ma|no .]DC|on QZeE|same ,]Q]|tonight CXj_|will #[|with &Z,dQY
hallbrook|1_AaV_h_|<name> 1_AaV_h_
halls|,[7X8];@>abBe_kD|in ;AbE
hallway|,^/Z7[][mZnX
halve|4_
halved|#[:[;ZF[
halves|,^=]YXnB
ham|#Y,A
hammer|,B2]?^QDf]
hamper|(A*h7E;D=B?EH]LXMBObfD|draw *^?FOZ|worth *Z
hampers|!Z8]
hamster|,_@^KBQ]gajG
hand|!X"G#B%D&C(B+B,C-;/F0A1Y2?5U8_9Z:=;F=W?[@EBAC?E>F[GXHISDX@YBZV^XaEbCfZjB|'s k^|<emoji> "Z|<link> FEjZ|<name> D_|and 4Z>C?ZDEKZQ@eHjA|cream !YG]h^|dyed 7_8[]YiZ|for D[nW|if ,_j[|in #D-@4DA_IB^EgCnA|is PB|it *Y@]g]|like "F,[QXn]|on A[hZ|over &a'_,ZK[Q_WZ|picked 8[F[]D|rail ,^|so ?Y|the 1a8_=aV]|them 5]6YZ^[Y|up .f>^S[|wash jZn_|what ;[FZmX|with "C)X,C>ZkF|you !]GY|your "Y
handbag|/[TY
handcrafted|:^a]
handed|,[7C<@?^DB]DdBfbg^h]k@nH|a ?Z|in KBO[SY|it &bKa|out 4X|over >]IBKEeZ|to QX
handful|,B-C7_F[]SbZ|of ,C7_F[]UbZ
handheld|CZ
handing|*^7^;YDEO]
handle|(Y*a3^4a5Z9_>AEEKBObQZ[a_[aDkZlF|and ,[2YO_|shapes (D
handled|-_;dCZIbJXRZn_
handler|nD
handlers|<b
handles|#^'[)[I[L[Q?
handling|"Z-[2_;]C?K[QCRZg^
handmade|:Ya]n^|in n^
handover|#],?E[KDYZjDnD
hands|!F%A']([+_,[-@2^3^4Z8Y9]:b>aA_BVCCFHGEIZJGMWP_QYRCX]^__^a]b@fCg^kGmC|and 2_WXX[|are )Z,[|down +cPc|in &Z|off X^aYj[nY|on !['a8YXW|still &E>^e]|the 2XEZ|up "[(_4]9]BcM]i^
handshake|4Z
handsome|1[
handwriting|,b?[IAW^f^gXkZnE
handwritten|?]C[QY
handy|+]5XQ]
hang|5Z7_8YCZFCICXc]YjckZ|about )[5_7]|around /Z7e8ZG^]]^^|in CY|it DD|on Xa|up 3X7C<ZDbk]
hanging|'D)[/[5Z7Y9@<Z?ADXEEQCTZZZ|baskets 7[]Y|fruit 5[Z[|up )]<[
hangs|&C,C.a0]<[=]@CCYVY_CdZnC|in 0^<[=]UZVZ_DdZ|up @E
happen|%Z&@(X/C4X8[:^;Y>ADDG[H]XA]DaXhVk@m[nC|and #ZjC|at /FTF|by 8b:a]Ea[|to %Y)ZMEj]nD
happened|#>(C,=.D2C3B4Z;W>_?@BaFaI=NFQ?fBg@k?mdn^|and I?S[|at %[|in Fam^|last 7Z|next Fbm^|to 9E>[DZFBmD
happening|#F&BCWKDQ]R_n^|now #E&GCZQZRYc]
happens|%F&A(B,Y/D3B4D8V9A;I=E>Y?YC?D@GBJXMAQYRDSB^YbEeGf]hbiCjFkGmE|if 9A|to #Z7W>^SDYX|when :]?_DY_ZaY|without &C)]
happier|)]+_/a8B:D<bA[P_T]cWmEn[|than A^Q[n[
happiest|+d;gPabb
happily|"_2Z:[;e^Za]
happiness|8[:^N]^Z
happy|#_&?'C(C)[+C,a.X/_1B4]8@;[<a>?DBECFCHDK>MCQRSZT^UBW_^D_Eb_cZe@hIiZjBkXlB|<hashtag> :YB]J?RC_Da[ibn>|<name> &A)X,[1]?EA[HDJaKBN_]C^CaWhakcn[|<number> ,X@gQ[bXgbne|about &^KZ|and BC|anniversary B^|birthday %]@BJ^k_|client ;_V[b_|customer )];aTD]^bZ|customers "[/Y6ZTZ[_^]|for #[7Z<]|retirement N_f[|tenth KE|to #W%F,@-E.^4^9Y=]DFgAkE|with 4[
harbour|,D.[4C9cBEDAEAHGKBQDSZUZVCXD__e]gGiCkCl@nA|<name> 8]@ZUX|channel XF|office ,F|on HG|will BF
hard|!D%Y&B(E)A+E,A-D1]2>8D9><Z=B?BACBED[HEJ[PASUUEVZWA[Df>gXi>jUkVlAnD|about S^d_|and 5[:[h^|as .F8ZDD|at ,[|feelings .aDDSc|for >CY[eL|hats V_d]|it <[>Ee@|night ,CQB|one D[QF|part ,[/Z|play %Y|sell 'Z|talks 9G_D|to %Y,W1[4c;B<C>FF[Q[Y^aCbBeC|watch ,c|way 3[7b|we D[|week >F|work #Z&C:Z;_<[KCQWb^gX
harder|%Z)[8C:c>_A[DXI^QBVZYX[ae_gAnB|than %],CIYJ[[]
hardest|#Y(X,C.Z<^>ZDFWaaF|part #[nZ
hardly|&C,C0X;cD^FaIGf^m^|any CYDC|anyone ;d
hardship|:X>YD[NAQ[e_i[j[ka|fund HYNCe[j[|pot DX
hardware|D_nZ|shop D_
hare|,CQB
harm|,DD^QAY]jX
harmless|>_C_YZj_
harmony|8_>[S[
harness|-^DbQER^d^
harnesses|-A
harnessing|8acZ
harp|fZ
harps|_D|for _D
harrow|8Z:Z<]A[^Z|<name> 8Z:Z<]A[^Z
harrowgate|C]YDj]
harvest|"Y,B5]6F:[=[GCK[PXRaZWa[dal]|supper Q@lZ
harvested|-ZCA
has|!<";&C'<,c.B/W1V5?6=8A:A<^?EC_DBEVGBH@JBLCNEQ]ZF_]cYdYj]kEl[|<name> 1]PYV]|<number> #D&D,^0[D]EdJCK@QEUai]l_|<somebody> ?ZQYkC|a #^%Y)_+C,>-D.D/G0F1C2D3D4^5F=A>W?ZA[BFCaF]H@I[N]O^PBSCUAVGXFaGf@hYlCmb|achieved ;Z<^c[|adopted 1bECV]|agreed #W=^?[DaEY|already &B,_4[<Y=[F_ID]XmY|also 0Z1^4YE^la|always 8Z|an K[nZ|anyone QZ|approved lY|arrived 1e<]DCE_IEV^]EkBlXnA|asked #=,_9d>W?A@CI?f=j@n@|become 4Y|beds KF|been (D)D,Y-J.E0B7Y9E:Z<D=V?C@DAEBYCBDCF>HAKCM[NDY_ZA]^bWdYfAgAhDmG|begun F^|bought ,[?XQY|broken ,DCaQZ|brought 1[9]V]|caused jE|changed +_3Y4WC^P[X[j]kC|chosen 2Z3Z;YWZXY|climbed 0]U]|closed -]1[;^A]CDEY|come #B,D;[>A?XBZQA|completed <EJ_fZ|concluded -Z|confirmed fX|counted 0]|decided ,[CC|died &]2D4]@]D[FY_]e@fC|done 0YF[KDeX|eaten "]<YQZY[|eleven 2]WZ[]|ever &]0c2[<_AYFZUdg[k]|everything !Z8c]B^^|failed ,B4BC_KCnY|fallen CE|filled KA|filmed "AHE|finally 1X;^F[V]Z[^al]mY|finished &Y|five 3cEa|flown 7B|flu &CKDQ]nZ|forgotten )Y|forty #[|found QF|four ,@QB|given *Z,Y?ZD[O^|gone +Y,]1X2b7BC^KTRDSAW[X[YZj^|got "],F7b;ZkZ|grown <^A_Z]|had !]#C&?+D,Z4A;D<]@[A_C@KCQbWCY@dYfAjCkU|handed @CgC|happened D[n_|held <]E[|helped /^T^|it #_&B)Z1E8]9D:Z=]@YEBIaKC_CfZg^|its #X%]J_KbX]|joined 1ZV[|just "c4]C]HbICKYSBY^bE|kept ?_C^|landed !^-[B]CCG_RYTAZY^amD|learned Q[|left DY|lent DZ|lost ,Z2Y<D>Cj[|made &_)[,_1@7XEDK_Q_VGgX|meant DF|met BYiY|missed /^T^|more ;]<b|moved #]AZC_eAhYjanB|named ,^@ZCEQ[[[jC|never %W(],@-[1[7Y8_:D;A?FOXQWRVZ@]Zb=i?nB|new #]|nine 1CECVFlB|no #H(Y:g;A>]NWSGZY_ZabbAgGn]|not #C&A+X0[7c;B<S>Y@XDcICNXQDU]]deYgXhGkam]n]|nothing .[3[|noticed 2Z|now #E&C,A=DC?DDR]j?nV|obtained 1Z|offered >aQXe^|officially 8[;[b]|once ;Z|one #[*c+Y,C7Z=ZIFKEO]QGnC|opened 1DEF|opinions ,D|our +_|paid 7X=^|passed ,D?ZC[E[KAQ_fYgYlZ|print "F|promised =ZE^d]m[|published &[lAnC|put &d,]4ZDAK_|raised ?]A[DYh]n[|reached -^0[Eal]|read #],G|recalled 4F|received &Z;CECKZbCnZ|reopened C_Q[j[|resolved -XRZ|room &[7]C_|run &g,]?XDEK_Q[d]f[|rung ?^|said #B&D4^@ZICKBS_Y_|sat ?^E]|seen #F2^?ZWZj[|sent ;ZDF|set ,^e]|signed (Z7]=]ADhDnE|since #],BI]kBnZ|six QF|slept 2Z|slipped DZk_|smashed 0aUbXZ|some &Z7[FY^XmZ|something 8AA[F_hZm[|spent /^T]m[|spoken ,[B[|started B[|stopped #b>ZAEF[QAf]|taken CDhY|the #[(E-Y/A0B1D2?3B4^7C8D9];?<A?C@CD^ECFXICQARZSDUCVFXF_Tb@eZfCgBjak[lCnA|three ,E/D?EQDS[jC|till QEkY|to #b&D(b,?.[2Z3X4D:EDcFBI^MZRDS]WYXCbCf@h[k^|today 1=AXEcVCfAl^n]|told (ZCZ|tried .[|two #G)Z,F4D<DCBKAQAYEjB|until 7[CA|us ;Z|voted CBQDbZ|waited <Y]Y|what 2YDBnC|worked 3Y;G<[>DQ[|written "^,XCBK[jEkA|your #[%]'E?Z@ZOEg^
hashtag|0^3iDBU[X[k@|and DE
hassle|!^8]
hat|*a,c.B9Y:@<X>CBFDAMXO]U[a?|and *^O]e^|for &],b9[|on 1]V[jDnC
hatch|4ZC]DASBdFg^idk@nC
hatchback|![7Dna
hatchbacks|=[CCjG
hate|"Z(E.b4B7Z:Y<Z>]?_D@FaK]S]U]YB[[]Y_BcUlfm_|for 7c]a|it ,B.i7DHZNZSeUZkC|this ,cF^O[QYmZ|to 7Z;_]]b]|you .D
hated|#ZDCNVWbYBgB|it #]DDQJ|the NZ
haters|0Z;[BeFEaBbac]ia
hates|5D;U@]AZQXgZ
hats|!X,a-];b?^@CD@G_I]QcR_^Bb^d^fan@|and -YCXQ[k]|for ,]2B|off ?]f]
haul|f_
haulage|;Z
hauling|DE
have|!D#X&D'G(@)V-D/_1@2E4B7^8;9X:@;X?H@ZC[DEEYFXGCMBOUQZVCWEXY]^^BaCb[c]dFeXgWlZm[|<name> !c&^,>;CEBFnG_QEkAmmnZ|<number> "E2e4C<B=e>CE]HDJBNDSZT_WeXDY?ZZbCd[k]m@nZ|<somebody> .XS]|a ">#C(C+@,Y/D2^3?5a8D9]:f;?<Z>Y?C@ED:F[GDHKMAP?Q^RETEWY]@a[b=e^kAm[nH|about =ZC[D[|added #[IcS]e[kY|adopted 7[|agreed #[<Yj[|all "A)[,_7b;[<E>dE[F^GBICNX^@fajEmZn_|already #X/_2b4C7^>_@@FDGDHAI_QTTbW]b@f^kDm>|also #Y,<-D4CjF|always 8Z:Y<eA^E[^Yha|an #c+]7@C]D_Q^RX]AeZkW|and .X;ZF[kF|another kB|answered #bDE|any "],_@ZDEkG|apologised ?]|argued 4E9[|arrived ,ZTZ|asked #@%B&@,C4[7D;EFCJ?K@SEW@Y^hFmBnD|baked AY|been "A#A*B+Z1^2F5Z6E7Z9@=A>[AZCDDWE]IEQAUFV_WDZU]]dAeXfWh]k@|begun 7[|believed #AIE|blocked )[nE|booked )E4^=X|borrowed ,]Q]S]|both DEM^|bought #Z,a<a=YEbl]|brought ,Z|built <Bj[|called <a|cancelled 4Z|changed 4[;aFEK^M_e_g_j^kHnD|checked #_*]IXO]YZf^kZ|chosen #E|claimed V_|closed 1a;E<HA[XX|coached ,C|come #F)a,B.D4]8Y:E<d>[@]IBQAS@Y]eafA|completed A[EeJXhYlc|corrected #]4ZI]fZ|counted #],YIWKA|covered #D&C|cracked %Y|created "]|cried ,A5_|cut ,Z1Z7ZCDEBVZhX|decided >Z?ZCaKC|done !a%X&[+X/D0_2Y4Y:Z;?<g>[?BCADFFET@c_e[nB|double 4^Y]|doubled ,aQZj[|doubts >D|dropped 4ZCC|dug QY|each &A|earned )_7C:^BZFCJYNa]Ba[bGi[nC|eaten D>|emailed .[BaSYfD|enough ,_CZD^kY|escalated -_CZR[|even %_<[|ever !d(a,].E3Y5_7Y9[:F<a>C?@DCEaMfQ]SDVZXa]^cbh^k@lY|every >ae^|experienced -ZCF|extended BbG[^[i[n[|failed ,]P[|finished .[0_QZ|five 3^4ZXZ|fixed #c4_<cD[Y[c]|followed *[OX|for %Z|forgotten +^|found #C%Y&A+a,A5_7X?Z@[CXDZP[ZZjW|four 4_@]dAg[|framed #],_<b|given &Z,[4a7_>^CEK]Q_nE|gone &_0^3F5]7=;a>D?aCAEYIIKAP]RC]Ab_e?f[jF|good >]eZnC|got !Z#?)d+C,>-E.]0D1F2Y4D5]6]7b;?>>?[@VAEDYEYG_JWN^PAQ<S[UEZX]b^Y_HeEhBiEjG|grown 4C9^;]<YbY|had "G#Z%F(^)D.Z/E1D2^3E4A7d9];^=B>CB_C[D_FBHCI]NAOBQYRBXBY?[]]aaDeFfXi_j]kbmAnB|happened >ZS[kC|heard 4V;ZI^Yab[jBn^|held ,XjY|helped &])^/D;_|hidden %]|hired #],Z2Y4CDDKC|in "^/[|interviewed A[h[|introduced #]IZ|is 3_;ab]|it "a&D0C5a6[:a;Z<D=[F]KYLaTDgZkUm_nd|joined *^-ZAZEAOaR]hX|just "^&_,D0a1E4]5Z7]<?>_BaE^UZfAiXjA|kept #[,X2^CEI_YB|known ,^4Bg]nZ|landed /[kC|laughed ,G<[EZl]|launched <Z|learned %[,].Y:Y<EM_QYn[|left QZYa|let &Z+Z,]7gD]|liked *Y,cO[|listened %dJaic|looked #eQM|lost )]4[5]?Z@_ZY_UeZfYg_|made #D+F;BFCHAbBf]|managed 4Z?[D]|marked #BIB|measured 4^9]|mended #FID|met ,^4B>]|missed %Y,Y4a@]J]j[|money &W,DK[fXnZ|more ?dE[d[|moved #Y.C4B5F7E;F?DCaDZEFFYSATEdCe[jYkE|named <C?c|names 3E|never "]&D,D/]7D8a:D<[>_DDFgHbIBMCSB^aa@ccjCmc|nine ,]|no "D#C&]+E,^.@2[4Z9^<A=]?[CYSCY@_WaBd^gC|not "b#@%^&B)Z+a7^8]=E>]?X@BB[CDDFEYHeLDP]UYXaYZ]__BaCb[d?eGfBgC|nothing 1^3bDZIYV[X^|noticed ,b2Z4D7Z>DA[DZ]^eDiZ|now "e#Z&W/[0^4B;^<C=ZC?RCUZb[jB|offered =Y|on FZ|one #c2Y;C>=H?IVNESAT_]B_WabeCjZkYmEnd|only &X)X2]3]7X?[kY|opened #D.]7^<E>[CWYC|opinions ,Y|our AE|owed ,]|paid ,F/Z7Z=Z?_CCQXY?]WdV|painted <^c]|partnered 8BE^|passed #Z,E?Bf[|people ;_SD|phoned ,DQD|photographed >Z|placed 4Y|places DZ|planned ,].a|played ,B9[|plenty #^IY|poured +b<aPa|printed #af]gb|promised .Y4DYF|published YZaYnc|pulled KC|put "]&C+F,^0Y5G;C>Z?CADD>GBH_KBWBYEbDdHeEfFhAi@k>nE|questions ,b.Z|raised #]DFYBnX|re 4EZZ|reached AZF_hYmZ|read ,B.C8];^<Z?B@EbagCkDn^|received <Z?^|refunded 4E=cd_|reimagined 8aA]|removed #YX[|reopened "_H[|reported #@,BjWkZ|rewritten #[|rolled +[|room ![|run #],E?bWXf^|rung )b,A9DCDNZQC_CjBkE|said #B,A3b7B;?@CDYQCSZW_XUdceDfFg@|sat #E&Z1Z5ZIDK[YFk[|saved .[>EDDeD|secured fD|seen %D&a+G2A9[;Y>Y@aBZDXHBKXN@^@bXfCgdjCmZnI|sent 4B?YIBKUSXfEkC|set =EjCkF|seven 5[|shared *eOb|shouted F[|shown mZ|shut CFgX|signed -^1[5Y<cA_E]R]h_|since #YjC|six ,[C_K^g[jZ|slept ,C;_|slots "Z&Y)]NY|so <Z>FCD|sold 0[2^I]W[|some "D,B.BD[HAka|someone QDkD|something aZ|spent %a,B<EH^hZ|split 4Y|spoken #Z/]:];X]D^Db^c]|started ,X/];[CZK[MZQ[T[nY|stayed ,Y4Z|still &[D^|stopped +X,F4W<F>DPXYZeBnF|student @[|swapped #Z<]C]|taken #d,A-Z2D4B7_<AI[KDYX|talked ,[DZ|teamed %Z|that &Z']4D>@K]|the "C#E%]&B(Z)D*Y,>3]8C9C;W<AA]BDCEEEH@JZKGNDQFRETFYY]Z^EcDdYf<gCkEl[mC|their #].[|them &[/_3]?_KZZY^Yfa|this /[=ZT_|thought /_4E7EAZh[|three 2]<^MDQA|to "D#Z%E&^(E)a*B+Y.W2e3B4D5E7>9C:D;B<Y=B>[B?DWF_IaNZOBQES_U@WdYB]Eb?d=eagUi=j^kYm_nZ|today ,@4^CbQDj^|told #;*^+B.[1[9[DDO_S[eH|too ,^@YQ[SZj[kAn^|tried #C+X8[=Y_[dc|trusted 0[UY|turned ,AQE|two #A&W+Y,[.]4C<CCZD^IBdYnD|typed #a|until CY|updated EZnX|used /[7b?_@E]]gA|voted CD|waited 4Z<[DD|walked ,C.]KGQESZ|wanted #a)Z9D|watched .]/ZT]|we 4=9];]K^kD|what -Z9F|won %C'Y<[@cga|worked <ZCYD[]C|written #Y&A,F2E<D=Z?FBZKCQWSY|you "a#F%B'_(C,A6_7C9?>]@[CYHaKXL[M?SDYD[_]Cg^|your "]-[.E4e7E8Z>c@AD^EdFCQ[R^SZ]A^ZdDgAhcjIlY
haven|8]^[
having|"@#C%E+a,c.Z3^5E7A9C<Z@[BYC[D@P_UZVCWCZ@[Ea_h^jZkD|<somebody> AZ|a @[DEYWiZj[m]nE|an B[|been ,_|me +B|the ,X3b;]|trouble 9ED^n^|us +dEZP]
hawthorn|,B4c
hay|'Z,]D]LYVC|fever MW
hazel|,C
hazelnut|&Z,]>ACZKZeD
hb|f]|<number> f]
head|"_#@)[*Y.X/[1]4_5^6Z8E<U>CAEBDCED[F]KTNbSWV^WZXYYZZY^@k_lamc|and &X,[._2XKWS[YB|for F^|gardener _D|of "X&E1^4_<]ECQVV]nB|office ,^1[<]CC|start )]NZ|to 3]FXXZ|torch &X,C|up 3ZN[XY
headache|:ZQ[
headaches|8[:]>DaX
headcount|'X-_EYR[|and 'Y
headed|-Y=_S[Y^|to =_b]
header|"aDYjEkanY
heading|,]@^A]NYRYnZ|to A[
headline|&]2Y3C:[;B?CK^aan_|sponsor ?D
headliner|F[mV
headphones|>aFZWZ
headquarters|1fVbjZn[
heads|"Y*_2Y5Z<]CYJEOZQaRXj[n^|up 5D<[C]j_kZ
headset|4[?]f]
headteacher|,[QZnF
heal|,[8Z<^[ZbY
healed|QZ
healing|:[
health|!C"A,=-@1E4b8D;A=BCZEDFYKGNZR^SDT^ZC]Bb@hCiJjcl@man_|centre C]|check !CT^mY|is ![%[:Z
healthcare|&a:aABadjC
healthier|GQ
healthy|(Z,ZA[BBM]_Yf^iDjD
hear|"C%Y&>(Z*D+B/X0C2E6C8?9g:@;Y<@=A>FACCUF^IZJVKEQCUAXV[D^?_dcEdHeIh@kFm^|<somebody> ,a|a )Z.]?Y|about #_,C3D|first F_m_|from &A)[-^.]/Z4Y?BJXKBYWf?nE|how 9ZQEZ^_]jX|in 4ZF_XZ|it #a(a)F,E3B7bC_X@]KhX|me /Z|no .Y|nothing 2]|of ,C|that 3[9E:Z>;N^eJ|the "Y%E,a:C>b|them YYjAn_|this 3c>>@bFYX]eD|us 9bD[_[|what 9a?]B^_]gYmZ|which 9[F]m^|why 4Y|you #[%g,?4A8D:E;B>BFCI]JeeDhFmEnC|your )Y4[9[>b]]e]
heard|"Z%^,Z-c.A3Z7C8B:D=Y>_CCHCJZQ^R]_@aDkG|about #WQ]j]|and %dJd|at >[C]|back #F3]CDXY|from ,XY]kE|it >CI?|nothing ,^|of 2]WX|on #FAZ|that =Zf^|the &Z,A>YK]QF|you #a%V,C?[JZQA
hearing|"A#]%Y*[+[,@-@.[4^;D<E?Z@[BDCZD;FBH@J[RAS[UDYa_EeXf]gaiAj^m?n[|about *]O]|aid 4D?ZQFjZnE|aids +a/CJYPZ|from #b%^J]M_|loop DCS^k[|loss /Z:CdX|on #D.[4]:[?[S]aZ|tests &BKE|the T[
hearings|QCaYiYk[
hears|%W&_,Y3[7_J]KY|about ,C
heart|!A"W#B%j(],?-D/B1A3A4B5>6C7a8h:_;X?>@?B[CADAEWICJjQ<TBUCWE]T^b_Ba^bYdXfBgBh@j>k?lX|<emoji> )Z;_|and FYQC]C^F|attack :EkZ|for (_M[|into &[?D|is .]:YBYCCS[^BlZ|of %d&A)D,C1D:Z<BHEJ^N@QATC^Gf^n@|that RZ|to (YEeld|warming 8]:Z^^
heartbeat|%_8a:_^^b@|of %^8dJZ^^bC
heartbreak|!Zn^
heartbroken|,[<ZA]CCNae^|and <[|by CC
heartfelt|)[?EBaNb^Di^lD|gratitude B[i[|thanks BZ
hearth|EX
hearts|%]&D(b*a,Z/C0]7Z8b9E:f<_=E>_A[BDCBJZMaNYO]RATAU^VH]G^[adc[eXi@jCkA|<emoji> :]|and %B0_7[<ZK_UbaZ|are %Y>bA[CDe_n]|go %E&D,YKE|into 8Z;]<_c[
heat|"B+Y/D7D;E=]>_?VGEKYQ^TAXEYE]B_Bd^j@lCnD|and ^]n]|or "E|the /H|to ?^fY
heated|1X2]@ZDZW_kZ
heater|&B,[4X9Y<]?cBZKAQ]YY_]gCi[jZ|is B[i]|on ?_
heaters|4D;[CZdXeZja|are 4E|in >ZdXeZ
heather|1]N[h[|honey h[
heating|,d4<=CC[GAKEMZQcUAY>eBf]k@n@|'s QE|in C]IZj]|is #B/XhX|on D[M_Q]
heats|D[
heatwave|,Z8[Rc
heaven|!Z+gPb^^
heavier|.Z
heavy|"?%[,a.C4_>a@EaYe]kZ|heart RZeW|leave .E
hectares|]C
hedge|&b,a1D4_?C@AK^Q[SVWAY[gGnA|goes DA
hedgehog|,[0WD]jC
hedgehogs|&[K[
hedges|,ZD^QZ[[
heel|"?
heels|,DDE
heifer|4B
height|C_Ice]fXn]
heights|!D8a<Z]F^aca
held|#?%[)[,[.A7B:C;G<Z?b@]ADC[DBEFIAS>VCXCZC]BaAbCe]fegYh@jZkBlBmX|a ,^4[|at C[D]|back ?[|by %Zd_|for DCeZjDkC|in ,CC]EY|it <DK[Q[|on EAYV|out n]|the ,[?cDCQ[YBfe|up ,DQBnC
helicopter|8[@CYDZ[^ZgCk^nC
hell|,C9Z__lZ
hellebores|,Z
hello|"['E+A,b-Z/F0[2Z3E4@7C;?<C>Z?AACBXCBEbFFHVIXN@Q^U]WAXCYZZ[b>eXf_i[jDkElcn>|<emoji> "aZ]|<mention> #[AFnE|<name> 0Z4E?D|from ,f0[AZEaK]PWQ^UV[Z^YgEl[|if >[K[|to ![&](>@]DAEaMEbEg]i^kAl]
helm|1^VZ
helmets|"Z
help|!B#E%D&G(S)a,@.[/C3A4C7E9Z:[<Z==>_@DAWBCDcE^FDG=HAJZKCN[QDSYWDYE[[__h]jHkXlWnZ|and eE|desk gY|if >[jF|is #Z,EC^j[|our LZnZ|people :Ze^|shape :DEDJ^a@jY|the 2]DCSZWY|to 0YDZeE|us )V,A-]6^:Z<_EcHDXX[^^Eaalc|w gY|with #[&a.ZC?TZ_@jEk[|you +Z4E6]8C9DFEWDX_aXg[jB|yourself D]ka
helpdesk|mYnZ
helped|&e(X)^,Y-C/f0E4B7D8C<BCDK_TbUCVBW>fUg]jZmDn>|<number> /_;[|me &Y|over )c/^TXZ^|us &WK[|you (YE[k[
helpers|4eCCjC
helpful|+^,[nY
helping|%[,A-_/X:G?FJXR_T_k]|us ?<
helpline|4YDWQDecnD|and DX|found bF|is A[
helps|(Y,@.c5^8@:];C>AEaOCQFS]T_ZU^CaYb@g]jXkClZnD|more DB|us %C:d;Da_bDlW|you 5^Z]
hemmed|&FKD|every &FKD
hemp|-]E[
hems|,[
hen|%]4b?cJ]ZZfa
hence|#[2cWafX|the 2dWb
hens|4CCC_^fFnB
herbarium|#X,BQCf^
herd|5d>bZcn[
here|!["C#D%[&E'](F*D-?/>0]1=4E5<7?8Y9b:F;[<Y=E>E?DAYBBCEDBEXFBG[H@IBJ[L^MNQETEU_WZ[F]C^[eFfAlZ|'s #c%@'A(E)X-B1E8=9C:C;@<F>B?D@BCAD@EBFiIYL@N]ODRBU[WCYZZ]^@_>dDeBf?hTi[jEkClZmenc|<emoji> 0Y;BA_EbFD]Za[hZlamH|<link> !^"[&Z)b+f,D.[4E6V9Y>YE]FCN^P_QCS[gBjakW|<name> &Z+[,aHBI_KZn^|<number> C[j]nD|<somebody> @[|after 0_KFU]|all ,X<_c]|and !a&D'a)D*@+B,Y.C3D9Z;]<D@aCADWFEGYL^NCOAQZS>W@XEbZf[gZj@nE|are -_7D;BDaF^R]Y?]E_ZbBkXmb|as #Z,^3EQcXD|at 4W8e:c;_<X>QAcMUNCWB^cb[hZk@lAnA|because QY|before %_4[DCkB|but +_,Z<[bEe[|by %_4^C[JbKG|do C]nY|each ?X|every 2Z=CD]|first ,YC]^XaEkZ|for &](d,B4@8[@bDcI^YEg]jAnA|from ,].[CB|goes #A<_K_|have ,YgZ|i ;[b]|if (a.C|in #B&F4[IBbBkX|is #a&[+E,[2A3Z:@;?>ASUYZbCjN|it '[+cDBKYP_WEgXjV|just @D|my "^,Z|now ,C0[UZ|on &[4ESZgCkZ|or ,@3Y=^>YW_daeU|please n_|since "Y#E&B,]4E9DD]KBQZW@bDn[|so .DCZ|the #C,[4E7XD@IEQ[jCk@|they #[,BKZ|till )D,D=Yd]|to %^,Z2^3c8?;[>^N_WZX]eZkC|tomorrow )[,C4aCB|too %[|until C]GWRZeDkZ|we ,?0Z<A>Z|when 4ZSWdFnA|who 3[X[|will ,E>bjC|with #?,X.XeBgDiZ|without 4E7EBZ|you #ZO[Z[
hereby|-]A^B_C?hZiWjDnE
heritage|,F1B8Z;YA[QZ^[dalCmBnD|and )ZaYhF
hero|"a(B)a3a7A:^;]MAN^XZ]Ca_mDnB|today MCa]
heroes|%>'[-E1B3D7C:b;G?BAADDEBFDKBODRAUDVAX=^@afbTfChBiWlAmDnB|of ([8ZM^fB
heroic|&^
heron|,e._?X@DEbKXNDQeSXUXiDnA|a "Z|leave "BHD|on CBQ^
herring|,Y
hesitation|+[
hexley|A[
hey|%^,C4[:B@ZBdG[HDKC[_g]ibk]nA|<mention> @_QCg_|if %]EY|the BEiA
hgv|-D@YGDjYnE
hi|"E#^%E&F*[+B,a-D1B2E3B7C:D>ZACB_CDECFBHBIaL_O]SGVCX?YEaGbEdFe]n]|<mention> ,E>C?[AGCDKBQASDYBeCjDn;|<name> #_,B4]>d@_DZIdK]NYY_^AbAdCebg^kbnh|all 4DB?CZDCI@QaeDnB|from ,an[|i ,ZJ[|it ,[|there NYnZ|to k[|vis QD][
hid|SE|under SE
hidden|'[(^,[/[8Y<a>EFbMYY]^[bCk]mY|gem :[^[
hide|8[D[K[QZgAkX|is &[
hiding|"g+F,]9A>_H[gZkE|in ([
high|!Z"G#C,>-W.B2C5c:Y;]<C=E@@EVFDHCIBKEODS=U]VAWDXWZZaabaf]gBk[n_|<name> 1DVBnY|achieving )[|and ZX|demand n[|school 0[DZ|standards ;]|street !]+[/^;^EZ]^b_kC
higher|0Z1^3b8]>DIAQCU[VaX]Y^jD|than 0[UY
highest|!Z+[-a0e;g<]?b@XD]P[UgV[bcfZ|<number> !E|in ;]b^hZnZ|level ;abV|standards %Z
highlands|0_AXU^
highlighting|#Z
highlights|+_1_|a nY|include U]
highly|&a+^;^K]ND|commended &b;]K]QC|enough +^PX
highway|D?EZkB
highways|"[#W&YfZ
hike|/a?YTZ
hikers|C[jZ
hill|#C(b,D<]>A?BCXD@M]S]]__DkC|does _F|is kE|was 4=YB
hills|8Z@Y
hinge|,E4Z?YDB^XhBkC
hinges|4ZDYQZ
hint|"e#A+]:X>]H[IDg[
hints|)[C[j[kDn]
hip|#Z&C'^,c4E?]DEI^KCLZQbbAf]
hips|,[
hire|!_"_)],Z/g4[6]:Z;E<]=]AZFYHaMVT_YYZ_[XbAcXd^n@|a Z[|costs /]T]|for :^A]M]
hired|!a%E2h4a<ADBG[KBQAW_Y]hZ|asked ,@|for 4_|me IDQF|too 4C
hires|,Z1a
hiring|#E%E&])[-F0A2B4A6D7C:B;D<@=H>F?DA@C@DZE@J_MCQ[RYUDVCWBX@Y@Zc]BfCjDkbmZnD|<name> Z]|<number> D]|a )D1D;F<CA>NDQVVDbDdYhAjDnC|manager QE|managers /^5[F[QD|night ,[
hissing|"F&[
historic|1d4]TZVZ
history|!C"]%A,>/C0d1b4F7e:d;_<X=BA]D[GBJEKCT@X_]aaabae[kbm^n^|and 7[|of 1b|will 7[;a]WbY
hit|!C"F&C(e,Y-c.b0a3]4a5C8C?X@UA]EfFAGCKEMbNJOXSZUbXYY]Z?aFdWe>h]jVlemDnA|<number> %Y(Z-e0h:E<B=EAZEYUfYCZD]<_ChZl[n@|a 4ZY_|by #]@ZTZgZn[|snooze :]?[|the ._2Y3[4EKEMCSYV@XZ]a
hits|#E/Z0]5]7]8a<]GZU_]Z^XhZ|<name> #E8a^]|the h[|zero 7_]Z
hitting|*[5aZZ
hives|nE
hiya|nE
hob|<[Q^
hobby|8]
hockey|,CCBjCn]
hog|;G
hogs|,jQ[
hoist|&XkZ
hold|!W"[%f'^)C,@.S0D2@4_7[8E:^<^=YADCCJaM?SEU@VAWDY^_Ca^c_d^eafBhAkVm?|a %Y,C-[DXaZjE|back "Z|each JZ|it ![>]DAKAQDe^jW|of %X5]7^JX|off 4Y|on %Z.aJZQZ|our &]<_EEKZ|space %W-^<ZR]|the #Z,_._=_EXK_|two 7[=[nZ|up #X[Z|your ,Y:[JZ
holder|#f+]IXYW
holders|%]-^5a=cBcZ^dbi]nH|of -ZB[
holding|%b&W,b7Z=D>[@YCYD?J]MHN[QZXCZD][a]dCkCnB|a @[jZ|it ,_9b|the #W)],_4D7]Q[]^jD|you 9B:]F[]B|your %b7]JY
holds|%[&E+D,^0b5[7D;B<ZCZQ]UY]@bAgAjYnb|<number> #X0_5^Zan]|a +Y,Y0[PXUZ|off QD|the EYl]
hole|"A,^4YD_SBY__VaEfDgWn[|in 2]4^WYkA
holes|#X5X;CDZd^e_nD|in dc
holiday|#@%E&A)C+D,Z-C.D/D0D3D7Z8A;B=E>D?XACCeDaI@KDRBU?WDXDY@^Cf[hCjZlCn?|<name> QC|and ,a?dQ[f[|on ?Y|pay F^|weekend ([
holidays|!D"],A3a9B>^CDHUQAX_YA]V_@|and 5Z>[
holistic|%B)D-]1>8_;D<?A?EDJ@NBReV=]C^ah@iD|approach %D8[bY
hollin|GZ|<name> GZ
hollow|>]eY
home|!G"G#A%A&A(C)C+],b-D.[/[0E1B3_4>6?7?8[9[;C<Z?@@HC@DBEDHDIEJDK@O_PaQcSVT]X_YBZW]BbJcZe[gUh[iBkC|<emoji> /^3aN]T^XZn]|<name> &])]ECK^nF|<number> 5[;D=D|a *a/]9ZOZ|after >[|again .DjC|and +]5Z;Y<D>_@[BYZYeZgZnZ|as 5Z7]Zb|at .]S[|before .[>]e[|bring @EgF|by 0]|care -[|could %[9ZJZ]CbGha|for &^?DKXQYh[nZ|from ,_7]CCD@SZmX|has DG|in +Z,_?CQ^S[e]|is ,^:YD^a^l[|last /YDY|mean 9?_E|most ,EK^d^|now 3D|on ,Y.Z1Z<W>]VYh[jEnF|or .D3X8CD[KYnY|that 8b|the EEHCUUaB|this <]PY|to %Y,D1]8a>aJ_R[V[e_k]|today ,Z3Z][|tonight X[|two F_|until C]iXjZ|visits CZ|we %B,DDEbBeD|with &C+^,X<Y=b@ACZGBKAQ[Y]dZ|you +^PY
homelessness|3Z9C:^=]a^n@
homemade|8E
homeowners|/a5Y7_BZF[T]X[][m]
homepage|*b;ZFbObn]
homes|#C,E0_4]7]8b:[>Z?DA]DCE?FCGYKAMBUZ]]^[dYe[|and ;]>aGY^Ce^|are >FC^S]d[|at ED|for &[|have 7dDE|in "[/ZbY|is 5Z|on 7]CC
homework|,A3Y4D:B>YKBQBY[eY
hon|0Z1YEZQB|<name> 0Z1YEZQB
honest|#c%Z'[(c*D+]-C2B3B4_6C:A;D>@?D@?ABEEFBIWM]SATBYc[@bCeCfDg?h>jEmG|about .[Y?k@|and &Z|answer #eIcK[SCjCk_|i #]|numbers DZk]|question #?9]@EIBeXgAkE|with ,B7[H]QC]]
honestly|%^&]'a(E+b,].f/Z1Y3D5C8^9Z;[@ADDEEFAI[K^MFPaSbV[WA]Z^]eDgC|<emoji> 1aV[|a #Y,Z.^I[|can %Y+^7[9d<ZA^h^|could ?]bFfZ|do !Y2Zi[|i ,]<[|it ,E|nobody HA|the +^P^V[n[|this 8a^Y|we .D4X;]<E^X|what mY
honesty|![,??E|box !],C|tin C[
honey|#]0b8B:DCCGXI[^DaBnG|in #[DZ|is !^G[ZZ
honor|&YKaa?hYna|to &YhY
honored|,@1[;eA[E[QDbae[h_|to &],B1[;_EWQEbZe[
honour|&E,^6]AaC^KAc^kC|and :X|of )]6^E[
honoured|&V1DCAEAVE^]hBl[nD|and 1A8[<[VDnE|to 1]A?EGV^^U
honours|,Y1_
hood|,ZC]QZ
hoodie|*W7]9]_Zic
hoodies|)Z,YGYe[jEmC
hook|#b5g9<>_Zee[kY|is 9=_D
hooks|#X,C6DIZ[F|and #]I[|thrown 6D[F
hoot|,[hY
hoover|?^
hop|*Z+a7_@Xb^dY
hope|"<#E%B)W-C.E6Y7Z8X:d;C<C>a?F@_B_D@EGFBNZSFUDXDZX[]_AaXbEe^fBg[h?i]kAmCn@|everyone )aB[|it B]eZ|the ,]7Z>ceZ|they :D|to 4Y6Z7Z?DDETX[afDkCnD|you >]B]I^N^YXeWgYi]|your >ZN[
hoped|4[>_CDS_jD|for 4[<EQA|to 4Z<Z
hopefully|n]
hopeless|8[
hopes|d[
hoping|&E,Y2d4D6]Q]e[jD
hopping|":DY
hops|/CiX|are /C
horizon|8Y
horn|(b,d@BK]M]QcgE
horrible|jX
horse|&E,Y2Y9C>]D[EEIH_CeZkW
horsebox|0X?Y
horses|9CaC
hose|,D.B2[?[CfDdQDYDj_k]
hosepipe|2[CbDdI[jbk^nD|ban Y[
hoses|,A3cnY
hospice|&[+Y,B:DC[KdLZS]Ta^]k[|shop ,FC[^YkZ
hospital|&A'e,B0]2B7F8C9D;C<B=FDDEBJCKDLbMXVXXC_Qd[j]|'s CY|and ,EDA|appointment >]@aCDeY|bed &]?YQV|car ,Y|in ,^;Z|radio #X0[M^|shop )[|with #]>ZjZ
hospitality|"A(E+a,X-d:BMCReiY|and ,[-Y5Y
hospitals|/Y7DC@Q@ng|and <]
host|,^1^;]<WACCZKEQ^S^VaYEj]nZ|<name> E]n[|families S[|the <_
hostas|#[DYK[
hosted|A[B[EAJY
hostel|#ED^d^
hosting|+h1E2]>YEDJ_PheXj]|a >[QY|me PF|the Y]
hosts|&[+a<[=]?CPZdZn]
hot|!E%C&@*Z.F/D0C2W4X5Z8@<E><?C@ZBCDYHDJIMZObQZRBS?UBX^YWZ^]ZaFeAg_j[k[nB|and ,[D[|as CF|cakes 7[|chocolate +]2_WY|cross GE|drink )],Z|food K[QVkD|meal 4Z|sauce "[,^CZ|take %E(]*_;[JEMcNVOZQC]DjDkCnX|tea TY|water 4D@^CHD[jAk^
hotel|+_,B0Z1d3]7Z>^C@JDP^QEVdX^^]dYjF|<name> +Y7]|and 4^=^QFdZjD|is +^;[
hotels|,^;]b[n[
hotline|>CD[eEnY|<number> D]kZnY|at >CeE
hottest|!c8Z?YCFG[^Z
hour|&F'B*D,G->/Z1A2D5F6F7]8@9X:C;B<@>f@GD]FBL?MBQHRBTYV@W]]]^D_UaEbCc@e]fCgYkZmF|'s 6[|<name> M]|<number> >[QD|a "E,]9[DDEdlan^|after ,D4ZKD|and #C.B<Z>[?A@ZD>IEN[SBe_jE|at CBK]|before #ZC_DcQY]Xjaka|day A[HVWX|every "]|for >^eb|four jZ|free !@)]GFj^|from #YDYhZ|in .]DC|is _Z|it 4]Y^|late ,C>C|no D[|of %[)ZaXgZkD|on #[4C9Z@EIY_^|paid D]|plus =F|so )Z7aeC|the 4]D]|to MDnY|we SB|weekly ME|with 8YeF|you C]TXa[
hourly|&?.Y0g?ECbU^fDg^kan^|<number> C_K[gX
hours|!B"A#H%D&@)E*B+C,A-].A/[1C2F4C6B7^9W;D<F=d>XBACZE>FAIAKCNDPDSBVDXXZE][^DaAbDcDd[gDi?jXkWmD|<name> C]nC|<number> &]K]Q^SAnA|a &Z/gFaKYTfY[^GdEeHmd|and #F4B7]=X?D@XEYIZX^[[a[d]e[|are C@X^nC|before jZn[|between D]JY|by /C|each e]lY|for ,A2YQD|from eDj_kEn@|i :]a[|if DC|in &Y9Y?_D^j@kc|is 1[5]V]ZZ|it !^7Z|last /bTb|left !DnB|line 4_DDjC|no D^|notice &^9X?[K^|of !]&C-Y7Z8B;Z]W^Eab|on 0a4Y>]?ZU_WZYYe]f]jD|only !b7]GZMFnD|over C^QEj[kWnD|sleep <]Ab|that 7[XZ|this eDkbn_|to 7c>e?WA]DCM]][eZhYkB|we #a|with Q_|without 8Z^X|you /X@Z
house|#?%Z&C'g(D+]/_1B2X3@4C6D7C<B=D>YD]ECF]I@KDLdN^P]TaWYXDZ@[A^Y_@b]cCdDe_jZk_nA|<name> k]|<number> .ZS[|and 4_;_DAK]kC|at +^FZPZ|for /^T[|from D]|in "_'[/X1XCDQE|is 'Z(]*E+],W=E@^D[NY^Y|it 8YDC|number (BgY|on ,C?[@Y]YfZ|will 1FCY|with *Y
household|%_'a*Y+Z;Z=bDcEEJ_KDRXTUd[gFk^nb|income '^|of JZ|that *Z
households|&Z*Z/[0E4D5];W=a@YC^DCKcSDf]gXmAnE|in ;]=]|who *[/_T[
housekeeping|7^E]nC
houseplants|8ZT^]B^[nC
houses|#A,>-C1Z4B7_:@<Z>CDEQHRAeGj[kZmY|and @ZkX|on 7[DD
housing|,B/D1Y9B>DAaCYDZEDI[K_P@QCSCTCdDeBh_|association 4_;Z|benefits DbeB
how|!F"a#?%['c)C+@.D/Z0D2T3@9d;a=>>E@GA[C;DBEEGZLfM_RWSEXEZ_]F_]bacUeEfUh_iBj@kEnW|'s '[7c9[c]|<link> F;mE|<name> "[,B-Y2c8DAYF]W^manB|<somebody> &F,C.]jYkYnY|a #[,DU]gX|are "]9^|can "@9CA[HChZ|did "?9^>Z@cDDFcgZk>nC|do "f'D(C.C9=@@HaLA_;gCn]|does 9[_Z|each =A|far ,D4[8[9Y<gE^_[c]lX|fast "a|frustrating %]:[|good 4B;ZYC|grateful %Z|hard 5[<[>EeF|has OE|i ,]4D>CDbQZYC]Cb_cZ|it ,E4;9]:^?E@]D?QE]Aj?|long "B#B'X,B.E7c;E?DKDTYX^YZ]a_CaYbCj]|many "@#?'c(c*a2a;F@GB_FCICLbWZZZi^|much "^'c)Z/W3W4ZIDL_WAZB|often ;ZS[|old ']9_La_^|on ;ZFE|our ,a-B/Y4_8C:C;b<aMAT]YXbVkc|quickly 4^|quiet @Y|small DAkB|that 4[|the #[&>,^-D.D/Z7b@ZIXKATZ^BaAj^nG|they DDQGYBbCiYjFkFnB|this ;]bY|to "Y#]&X)Z._/B3B5Z7B8@?_@CC_DaK_QYYG]C^@fahBiBjEk]l_mDn]|was "B(Z9DM_N?XZn^|we )E-a0[4@:[@ZA[IZRZTCW]YFZZhYjF|well ,Yn[|you "E#^(C,A1]2^7B9Z;D>[DCG^QBU[]W_^kE
however|%].[4D7]9CJVQYY@h[|you CZ
hq|1]<gEbPYValanZ
hr|!@#E,]2E8A;?<E=cDCFBG?JBKB[C]?bJd[jFk]lE|<number> AZE>QFlE
hrs|#E&D)C/C0E1D4F5C7aFEGETCYE]YbYf?hEjYnF|<number> !B7CDBjYnB|a .[Q]j[
hub|%B-^8AC^DBJDjZkHnE
hubs|aBgY
hug|%Z&Y)^8^?Y@cKZNaX[^agbiYnZ|your QXn[
huge|(C+Z,@0D7D;BAbB^CCEbFYGVIBPZXBa[h^i^j@kDlZn@|congratulations &D:B@^KCg]|credit jD|kudos :Z?E|shout :Za]hC|shoutout &_+]8ZJDKXPYbFnC|thank ;F?[EZQ]V]|thanks +Y:DP^bC|well &C?CKC
hugely|CZ
hugged|%a<[
hugs|)Z
hull|E]l[
hum|4_9]>E@aQGTYg]m>nE
human|"]%b&C)b,G-_0B8_<DDCEDFDJUM[R_UA^^bZcDgZhYnD|and 8D|being b[|centric -Z|firewall ZX|on #Z,Z>]IXQZ|to QB|touch 8[
humans|,XBai]nC
humble|:ZA]UBcZh_i[|beginnings :ZAY
humbled|%C,@-=0G198Y:>;jE[JENGQCRCV=YDZB^ZbfcXn?|and ,C-C1C<_EENCQEVB^[|does ;^ABVZ|to -E8^:C;]<CVCb]nE
humming|*Y
hummus|mY
humour|,BQA
hums|,eQ[
hundred|!X#D&A0q1g4@5a7b8D9C;]<_?bDBFBGaUkVeXWZa]a^@_Eb^c[dYf[iY|and !Z,C0_4C5Y7[?ZUbV_]ad^gBkF|jars %C|of 5Z;Z<b|people #D&D,_|years 1a7[CE
hundreds|/_;D@YCCFbM^YCfF|of ;E@YCCM^YCaDfG
hundredth|&[0Z?DK[UZ
hung|1Z=]>XC=KBjB|on D]|the 1ZVZ
hunger|7]U[a[
hungry|.Z5ZBcDYHD]]icmE|for 5]:Z;[b[
hunt|"[3aX[|for "[3aX[
hunting|.]D[SZ|for .]SY
hurried|>[K[
hurry|(C.W/B3D7l8D:DECJBNBOCQaRBZD]ha?iCjA
hurt|%^&C+D,B2X9X>;@CCaDaJ]SBT^_[e?fbj[kX|by #^<b
hurting|,ZDX
hurts|%W(C7e:D<Z>YD[K_N]kb|your (D
husband|#]&@+^,Z>YIXK=_AfVn_|'s >]?C|says <[
husbands|,YB[
hustle|8^:Z;Z<YKZN[Q^
hut|!A#D&C)B*^+F,A.B0[1F4D<B>@?[CcD[EDGAI[ObbDeAf_gAiCjan?|and DZ|at A[DF|is 0bC[
hutch|=Z
hybrid|-Z2[WXnY
hydrangea|Q[
hydrant|&[C]nB
hydration|![8_^ZnZ
hydro|D^Y[k[|pool D^k[
hydrogen|&A<[KC
hygiene|"Z1Z4a7YY[]]jX|rating 1Z|reasons jZn]
hygienist|4BCZSZeEnD|appointments 4B
hygienists|"[/^T[
hymn|#b'C,@/Z4Y9[I]KDYY_[fXgEjC|book #]|books QEf[
hype|;[PY
hyper|^Y
i|!@"9'D(C+],k-A/;2g4d5E6D7F8;:B;b<j>E@;AeC?D8FXH?LXPaQjRDTFUaWfXDYd^D__bXcadWeYhdjEne|'d #A&[(C)W+a,C/E0C2E6Y:C;B<X>F?DHAI?JaMEP_QETA]D_^c]f@gB|<name> &b,>CCEWFhKbQBj@lYmen]|actually V[|almost )[,B<Y|also EZ|am !D#>&C)D*C+F.X/F1[2]3Z5D8C=@AGC[D?HGIBJWMANCTCWX]F^Ec^dFeZj^k@nF|answer #E,WnC|are ,c<cQ]cZn[|argued 4a|ask E_lX|asked #7A]QEYWfBn]|ate ,[WF|be QA|became E]lY|began 4^<]|believe ,Z<]>]|bought 4Y;^|bring #Z,Z<[MC|built "d,Y0Z;_<XO]][bZ|called 4^Y[|came KDjD|can #>'Z)A+A,B.E4@7Y8Y9C<Y>GD?I@JAK@LXMAPAcadXeak<lYnB|cancelled 4F;Y|cannot 4_QB|caught <A|changed F_|charge 2d9ZB]Q@W[|charged D]|checked ,Z4G>]DZQZ|clean #^|coach %Z)^JYNY|come ,@|could &[,^0[4@8Y:C<D?aICKY]De[j[kFnZ|count .X|counted ,b4[7[<aQ[|cried <CADJZNYX[bX|cut <Z_]|deleted 0C4ZQEUE|did #Y,]/^1d4A7D;]<Z>??ZQWWBXZc]eBn@|discovered )ZFbm^|do "@%h&])A*C.Z3Y4E7Y:C;_<dCBD?FDHDJbKBOUQ^S]W[YB[Bb_ccj]|doubt ,DQD|drew <Z|drive 9X<]=Y|dropped ,_4Z<DQZ|drove #a4Z|e UD|earn 2gQZWak[nE|ever !D&_,_AZhXn_|failed 4A|feel 4[<^JYY_]]c[|fired <BA]NFhZ|fished <D|forgot <YkF|found 4C<b?XDDF]YBca|gave #X4cY[|get (a,_2a:];[DCK_NDO^Q_SEU[Wab_|give 9Beak^|go DE|got &].Y2W@X]Ec[eBm]nD|grew ,aQZnY|guess ,D;_b]|had ,>3Y4>5Z7W<a>ZICKBMZQ>XXc_e[jXm]nB|hate QD[]l]n[|have #Z%=&A(C*?,].D/E1[4I5^6G7@<C=B>F?>BKC_DEI^JBKBMFNAOCPZTDXGYW]B^A_YaDbEf>g?hIiEkDmBnC|hear %a,?FC|heard IXeGkZ|held ,[4]<CKZQ]|help )[-[N]|hid SE|hired ,@|hold -]|honestly !Yb_i[|hope 7]>bBC]Z|introduced ,^AYK[Q_|joined <^c[|just &Z,b5]:_<]KTQYZ[cT|keep 0]2[4CDDIAnD|kept ,Z7ZV^|knew 4[|know &[+C2@7C9D;?<>>n?CAEB_C]D^FBKXPATaWA]E_BaEb@egi_j]k]mBn[|laughed ID|lead ;[|learn 9B|learned &D,D:^<B?bT?aUfX|leave .[|left Ach_|let _]|like 0]<[H]|liked <X|listened ?^|live ,fQZ|look %d<EDDJ_|looked 0_7AUW|lost ,[4]<_Qcc]|love %],H2DJZWE^[|made /Z2bB_KAM^UaWXaBiZ|maintain X[|make ,^2_5^=gK^ZZd_k_|may C]|mean ,^3cQ[X]|measured #[|met ,B<EI[K[QE|missed ,W4?9[Qa|moved +a,A<XI^Pa|must ,[?X|nearly ,D4D<]A]QEbBc[f]|need (],A2aHAQC|never #C,A4@;EQ;Y@cc|nodded 4Z|noticed [Y|now +^|o ,D|only &Z*d+XK]_V|opened 4C<cFYc]|ordered 4]YY|owe ,W?ZY]f]|own +Z,Z2[P[|packed :[|pay "E#aYZ|post 2bW_|posted 4aY_|prefer 7^]]m]|promise 4D|promised 4Y|put WWd>|quote )b2]N^WX|ran <D|rang #dDcYZjYkY|read #a+Z,f2?;Z<hDEFEL^Q]UDced[eBhZiYm@n]|really &Y1_JYV]|rejected ,EAXQEh[m[|remember <_|rewrote #]4]|right ([M_|ring .]S[|run #V,X;]QZeX|said #;4e:d>BDZICM]Q[Yb]Cb[jYmC|sat &C,A;E|saw 4@>]KCeTm^n^|say 4CFhm]|see #E2F<B>]QUX^YB]]|sell QXnD|send &YQD|sent #E+Z1ZID|shall 2]|share b]|shoot <Z|should ,c2Z7]<GAZ]X_Ze@k[nD|show .[ZX|showed )]jZ|signed <E|sit 2]7Y|sketched <Y|sleep UC|slept <^cY|sold ;[<^|spent &])[D[|spoke ,aUFf[|started ,D4Z;CE]QEbB|stay ;[dY|still ;E<aEbIZ|stood <XAY|stopped #A)Z:Z@[DZIBQCbbm[|succeeded 4B|support 9^QW_]|suppose :]|take #]2Z|talk ,C<ZD]iZ|talked ,?4dYX|teach ,AF[|tell "Z%Z<Z|thank ,[4C?af_jZ|the 4YnC|think "],_0Z;^>YQab]nE|thought ,?QE|told /[7[@DQBS>ZZ]V_EeCfGh]m]nX|took #_,a;Z<^I_T]b]h]|tried #^,]4E|trust ,[Q[kC|tune _D|type "[7XKD][|typed 4^|used )Z4EAXIBQZc_h^|usually !aGZ|visited ,?Q=eYn[|voted #_,D4Y;AAdCZIATXbBcXhb|walk 2[mD|walked ,Z4[7C<fVZ]AcchZ|want #C&D5c6Z7[;C?]B]CCICMCY@ZWeF|wanted ,]<Z?cQZf^n[|was +D,[4A7D:F;@<c@aAFECF[KYU[WZ]Da^cbeBg^jCkA|went #X,_/Y4CFZQZ|will !_'X)A*e-E/V4C5A8E9b=_>C?[A^BADEGYKDLYOcP@Q@WFXB[C]F_Va]eEfAgDk:l^nW|wish %A,[>[DZJD|work ,B7Y;a?DQAf@mY|would +Z,D2Z7D9Y;ESXWbf?hCk_|write ,?2[?]IAQ?|wrote #?)^*b2D4_<a?EIAKDYZnD
ice|*^,Y0C1C4E5C7E9@;B>[CXD^EAN]OXQWSFYA]D_CaDbBf^gAkXlC|cream ?EQa|creams ,Z|machine ?^C]YBf[|on Ca
icebreakers|CE
iced|#ZI^
icon|8[DXg^|and <[g^
iconic|8YJZNYaC
icymi|&C+E-CEFKAPDRD|<name> -DEFRD|my +F
id|#C,A.@DkI@SBjakend|and D^k]|if D^
idea|"D&j([,Y/]4Z7A9^=]>CD?F]J[KeQ^SVT^Y_^[_[jDmWn@|and ,D2X|came #_&ZI]K]k[|is Y[|of "B#[%YJ[QV|the 9[|was &Z|what &B,]@Y|where >Z@Z|who ,Z|why 4]
ideally|5_
ideas|,a-[3Z7C9_;Z=EAZCCDE_]b[cYdVe[|and !],ZaB|for 3]XZ
identical|/]m[
identified|-_E]RcZ]
identify|-@9]DC_Y
identity|-^1^:X;[R_V[l^
idle|![-[Ga
idris|#]@ZgZ
if|!<"E#D%8&D'@(^*A+?,B->.g/=1@2D3?4?5B6@7C88:G;?<D=]>a?C@EADB;DdE?F9G>JAKDL?MaNEOGPBRCSeT?V?X?YDZA[C^?bAcEdKeZfGhFiAkdlJm;nD|<name> #Z,D.e3b4@?[SeYAg^|<number> .a>cCBD[S]d_eck_|<somebody> #E(D)[,Y4A7E9[;Z=C?DD?I[KCQFWCYB_ZeDkCnD|a =CDbKEb[eEf@gCkYnB|an 4Z9^_^eA|any QD|anybody ,Z>DQ^|anyone .E4B>BCZYCgFj^|anything ._|everyone /Z|fish #CIF|getting DXe]k^|i "C#W&Z,C2B7A9C:a>ZCDDAH?KcQBWCm]|in >Y|it !]#C%C&D)A*B,F.B/E0]2G3C4E6E7?9_:@;Y<C=[?^FBHBOEPMX@YF]<a?cBd_f[g[jBkXnA|money >dDWQ[ebjY|needles .E>]e]j]|neither .ZCDD]S]k[|nobody ,F7a9C=Z>C][dYe@jC|not )Y3H><QYeDj_|nothing ;^DD|one ,D9]=]QBgBjX|our ([3]=^B[XZd^i[|possible #DD[jE|so (a.Z|somebody .ADV|someone .D>EDceDj]k]|something &Y,A.B:[>YCCQEn[|stairs &[,[>]SEeX|that .b4A5C7A9V<[=C>bC[DAHCI_SfZE]BbEdEeafBnC|the "C#[&B(C/F9C:E;E>XKAMETR^E_FaFbAgDmC|there #@)Z,Z.F4b=@><AYCAY[_XdEe>jB|they #[(C*b,A.W2D7B;D>ACXDDIdMEO^S^TCW@XD]?_CeCf?jC|this (c2_7[MbX^aZbZ|we &D(Z.B2[4Z5[7e9Z;E<b=b>:?[CBDDHYJAM_Q?WWXW]_dee?fXjDkDlZ|you !A%<&['C(^)A*G.B/D0]2U3X8B:D;F<B=E>@ADB@FAHWJBM^N?ODPZWZXFYZZ[bFc?iGj[kGmC|your !D"C#D&X)^*Z+a-X.D/]2A4a7^9[==>A?C@YF^H_MXP^RXS@W;^Ca<iEjEnD|yours ,?.=4Y7@9@=FC@DbICQDSBY]]A_?dHkg
ifrs|!["EHDn[|<number> !["EHDn[
iftar|.Z5ZD[KY
ig|#[,E|to #[,E
ignore|![,B.ZCFDBI[S[U[]]a@kFn?|it DA|the :[|this 3Z
ignored|!X"Z,Z7ZFdN[aZm[|the Fd
ii|1BVC|<number> nZ
ill|&B,D4Y:B;E=_>_C_KAQES]Yad^e^kEmYnB|and 4YD[gY
illegal|8[F^jFmZn]
illness|#Z,D4E>YYDkZn>
illustrator|1a
ilse|4XKD
image|3D5^D^Z]kZ
images|3XDDn[
imagination|7Z8b^_a^
imagine|#C)]/B4C7b8[DDIBJBNZWE]^a^nF|a 7[8a|the ,^|waking ]]|what 5Z7B>[eZ|your 7Z
imaging|-]8_E]R[^[
immediate|7Z
immediately|1]V^iY
immense|:XAZl[|pride lZ
immersive|%Y-Y7Z8^:C;_<EG@X]][^baDbelA
immunity|/Z>ZTY
impact|)]+D-a0]1Z8b9[:b;D<BBDDCFDRb]Aa^hYl?nA|at ->0Z8Z
impacted|-eCER^
impactful|ABEDRZ
implementation|-Y;ZEYR^hXl]
import|,CC_QC
important|%Z-C8A@DEbF^J[V^]Cg?l[m]nC|notice @E|thing 8Z|to %_J]
imports|[ZkW
impossible|!]"[,Y;[QV|to !^"[?^
imposter|:];Y
impressed|<bnZ|by <YnZ
impression|/]T^
impressions|0g5aQBUbZ_nA
improve|8W
improved|A^Q[h]
improvement|-c1d<WC>IDVdXZ^G
improvements|-D;[F[hEi_
in|"E%F)E,A-W.C/Y1B2C6E7B9A:?BACCIYNEPYRWUZVE_DaFh[|<emoji> 8[bF|<hashtag> 0E:]B^_ZdZi[n^|<link> DCgBjA|<mention> #GEbFZI]RZl_m[|<name> !Y"A'@(C*B+=,?-F0^1Y2c3?4X6B7^8<<E>C?B@UAZCWFAJXMEO@P@QDSYUVW_XAY[ZF[B]Y^@_YaCbZh[jUmInc|<number> !c"[&['F*C,A-A/a0I2C4H5G7c<Z>@?=A[B[C<D@E:FZGYHTI^L]PBQHR@TcW<ZC]^^DbCcYdEeBf?iYj?kAl:nb|<somebody> #W&Y,D4A:[;D<]>^@DCZDCKZL_XcZZa]c[dAe_h@kD|a #B%F(C)?*Y+C,[.X0[1U8^:_;D=C?[BHCDE[F?GXIAOaUXYEZY^bcZfZjBlZmB|about &@2D4@@[B]D[WCfAg^iYj@|accounts =_MZj[|action &cCDK[|advance )Y?CfG|after ?XD[fYkX|again 2YnY|all #G)V1e8@9W:E?AABECI?KAQ[V[e]fElCnA|an "F#B*^.Z2D4Y5C6E7E8>:D?BD?KXOXQ?TBeDh]n>|and #Z&Y']*Z/D2^3B4X7D<D=^>A?YA]DYE[F_LcQVUZYC]C_CaBd[f[h_jCl[n[|another +YD[eBkUnZ|any !D.C;X=BCCKEQYU[aCdCgT|anything +YSYd[|as /_4D6[T[jDkEnD|at "Z#A+[-^4a5]<B>YH]KYQaRXW[Y^Z[jC|autumn 2^EbIDW[Y^|awe -Z?gfZ|b ,^|bags @Ze[j>|base '[LZ|bay 7[]Z|because 4D|bed .]5[>DDDSV[Z|before *Y1Z4]DF|between &D'F,B-B.D1ZDFKD^UkCnB|big .]SZ|bio !D+V3F8E:[FcQ@]CaXhZm_|biro &[Q^nE|block I^|boats ,^CBj>|book S[|borrowed <^c[|both #Y,B0^?AM_QF[ZbHf@|branch .D=Z|brief Pb|business E_lY|but D^jY|by #c&A3a4Y7CBZCbIZJ^Y]e]i^jb|capital SX|capitals #XgF|care =Z|case )Z,X4A>^SDkYnZ|cash 4Y=Z>YGEdZ|central jWnY|charge #Y9B=[kC|chat "a(cM]|class &E+F-c0G1D8Y:B<FReUD^_cC|clinic gD|cold Y]|comments (EFeMDN[XBaBmb|committee ,CQEY[|common "c0]3ZHZQBUZaZ|confidence >de]|constant VC|control 8B|court QXgCm[nZ|day %F:E|daylight k[|debt =[|direct 2Ee[|dispatch &a?ZK_f_|doubt >Z|dribs 2YCZ|due 1d3E4DCBECR_V^hFjCnD|each %Y,C^]|early )c+[<^|effect C]jZk[na|eight 4[?_fZ|eighteen 7[A[|eleven &V+Z,E5X;_?[KZbZf_|ep 4^9]I[|even >[DZ|every &C+W/a8]?DD[GDJAKBQYTcY^cXfEgFh]kE|exchange *_O[|fact /Y5YK_|favour /D2[iZ|federal A[^YaY|fifty 4]|first '[(_4_E_FYLYMZ|five +],D/_3X4DCEFFQAS[TcZ]ccnb|flight -]4B|flower C@|for #]&A*Y,h4]:^>D?_@BDDI]N^O]Q^e?g?l_|force CXE]lZ|forty QES[bY|fostering "AHE|four &>/a0d7D<X?YCDFBIYJHKCQCTcUZX^Y[f]|free #D*Z=^d[kB|from #F(a;ZBZXVYD]^nE|front #Y&@*[,D4D5d7Z=[>YD]KDZdd^eb|full #A'_,Z3a=eCZDeEbQ[SBXcY]^Xd^ebkbla|good %]:];D<g>_DCJ]QA|green RD|half /a2B7ZD_T]|halls >_|hand "Z1a5]8YJ^ZZ|here #X%Z+E0Z<CIXPDQaS[UYeb|hospital KEdZ|hours 7_]]|house 1Z8[^[b]|hr ,]|i ,A.[EY|if >]e]|instead 2]|is &D=[DZJ^QDd]e_|it "B#?%^(B+[,Y0c1D2[3B5C8A9Z:C;A?]MCNDSVTFUYVAWXXFY[bCc?f]h]iDkYn@|its 1E7Y8^<^AbIJQCYF^_a^c_eDfXh^nX|just )X/a7D8_N]R@Tb^^hAnD|large QW|last ([7^IZMY[[|later &B,^|law &C,]7X;[QZ|line ![#D-c1C3^ABC?EBReV[eEhD|lost FE|love 1[:_<aGCVYm]|march PZ|maths /^T[|me ;C|memory 6Z?D@]|mind )^eCiXjF|minutes !c7[8_;YDDG]N^]D|month Ed|moss CZ|most ,[D_HCeFjE|my !B&D([)[-F2D;C<D>]AWECFhI>KAMdN_P@VbZXeYj@m_|next J]|nine 4B5e;b<[C?IBK[MYO]TZZa]Bb_c[g^jAk]|ninety +]A]D]|no 4[|northern CDjEmDn]|now ,B4a|numbers 0[2[<dA[UbcV|old ,]DC_[|on #D%[&_2D3C8Z<[?X@ZC]D_JaWAkfl^|one !W"F'Y(Y+X0D4Z7Y8W;BC[DAFAI@J[MXNEQ[^Xa?i]jZkWmRn]|opens 4F|or !Y7c9DC]D]QD][a[|orange >ACYeFjX|order EBR[V[gZkGnE|other DZk_la|our !B"[%f)?*@+C,Z-=.Y/X:@;F>?A^BZCFDZEBG@HDJaKYMARCSBTZW<]B_?aCdAeChXmZnZ|over gW|overnight 0ZFcQZm]|pain #]7BmX|particular &AD[KDRYnF|parts CZnY|peace )Y,Y.^DFQZS]|pen e[|pencil &[|people -a:^R_[Y|perfect !]8[CZG^jY|person %]-Y3Z4^5YCcECH^KWR[YaeZn_|place &D-d4E<CC]DZRaa@eXj^|plain 2[WY|possession &C|pounds &Z)[=D|practice 7Zb[h_k]|private 9E_C|public :D@YA^Q[aBjWn[|q2 -YCYR[jZ|q3 )[5a;DZZdX|rain DD|real 8Z^Y|reception ;Y<_Ecb]c[fHlZ|record aV|red #_&_,]UX|reply #[I[|return 2]DBb]nE|revenue ;[|review 4[|room &F=YCBm^|row "[,b.Z5ZCCQ[jEkF|safe aD|sage ,[|sales &[,D0Z;[QBU^b[|school :C<EVEaBbB|second CDn]|seconds )]|section ,[|service ;[iY|seven ,@3ZhY|shops @[C^g[|short <ZCa|silence .Y7BB[CCSZ|since 2Z|six "^#?&Y1Y>]FBH_SBdDe^|sizes CAD]jBk]|sleet &[=Y?Y@]fZ|small #[D@QF^YaYhXn[|so KDQY|some 1ZQ^jDkY|something #]|spring &B1]<D>ZIZKHQIS]VXY[e_ganc|stock )^,F.]7YC[N_SZXZZE]Xd^j]nZ|store !^5ZEEF^RD^aa]|stores !^4BDeMZh^nZ|style HZ|summer 9E|support -Y:Y;[D[Q]|team :E|tears 5b>ZF^VZZ_m^|ten )c/h=F?YM[S?TfY_gajZk[nY|tents n]|testing 4_>]YY|that #@%_,X7A:c;B<Z?ZCZI?JcN]XDYFdZfa|the %?'Z)F,X-F/B0[2C4C5A6X8?:@;Y<XAFFDGXIGLZUZWDXYYCZE^AaDbYcWhEnE|their #Z&>)_*X,G0C3C5E7[>Y?@AEC]DDH>NYQDU@XB][_]cEf@kD|them ,D;X=Z?Cb[kC|there #B*Z,^4B9]:Z>XKFNW[W_YeZgEnE|these )]C]N_|thirty +Y|this "@#B(W-D.C/Z3E8X9E:_;c<Z?a@CEBF^H[JDK]MXRCSBTXY@^[fbjCkAlCm]n^|those <[|three +Z/e1Z;_CCK@P[TbVWY]e_jJmE|through ,E|till ,]KBQ]|time !Z,C2[8Y:D?ZCaG^QFYE|to #A,a4ZFbaYkFma|today !W#]%E&B-Y8DCADCEZKDO]QAYA]^eSlYm^n@|tonight @[DCFZKYg[kCmY|too ,CQD|touch !Z&Z(a,?-^EXH_JFQDXXZXkEn[|town !a+];aA[FZG^K_P^S^W^h^kCn^|training 4^C[|trouble D^e^kZ|tune ,YA_QZ[ZhY|twenty #Y&]+^/Z0_DDTYUY|two !b0Z4]5a6]7Z=[>[D@E_F_IZQAU]Y[[baDd^kImW|under !Z,D7Y8YD>QCRD]ab[hDjBk?mE|until #F|us ;E<E?AAZhZ|use &ZCADCK[g[|wages 0^2^;]|we 9Z<[B]DDY]|week ,Z>_ebgDkC|what "Y#_&Y,Yk^|whatever W[|when :_|which -];]CBYb^Wd]eD|while )Z,]Q]|winter 4a:YgZ|with #c(B*[>^DaF[I[SCZB]Db^dDfYnB|without 7Z|work Y^|writing ,@-]4E9[>BDeECI]QE]Cj]|year ,^0D;ZKEY_|years &F?c|yellow CCnY|yesterday ,Z@Ze^j[|you %[+Z>BPWXZaB|your #C%C&B'V(_)D*^+C-E.^3b4H5^6]9d:c@DA_B[CZDBE]G_IDL^MeNFPDSTU@YDZY[Z^[_^aacEdZkGn^|yourself %E:^JE][a[nY
inaugurated|;DA[E_l]nC
inbound|0fCZUZ
inbox|#[%C&B'[*Y,?.e4[5X7Z<_>EHbKDOXQDSZUUZ[]Y^AbZc]nC|and 'Z.W4_<]>Zj^|is DC]Bg[
inboxes|5bZW
inc|!D)[
inch|!Y"[__n]
inches|#[4^<]CBQYjC
incident|,c-_0]?DCBQ[R]U[|at 0[UXnb
incidents|-Y0]UY
incinerator|2dFDWX^Z
incl|-k2Z4YA]K[QARbY]nY
include|"Z)a*D-Y4B8E;YQZRYU_aHn]|<name> -bR[|vat na
included|!b,?.^/D1E4C5C6[7C8D:C;C<E=d>E?_@CDYEDGbH]QB]B_AaCbDd]f]kYl@|and !_#[|in C_nZ
includes|&E,^-D7CC[DYjZ|the D[
including|!D#@&^*A+C,c.]0B3D4Y5E7C8D9B=?ABCYDAECFBK[ODQ[S]UDY^ZD]CaEbCf@kBm@|<name> ,BAE|a ,[h_|my &Y|the &],].A2[4[=F?[DEECg=hEj@kDmB|what g_
inclusion|%[;[A[JWhb
inclusive|"Z)WA^E[R]h^jXnC|and A]b]h_
income|#E'])Y,A-^0C1[2a4@5b;Y<[>^DVEbR]VYWTYCZ_dFgEl_|<number> '^nE|and ,E/];[F[
incoming|-YnY
inconvenience|,?-X1Y3[4>7[:dC@QAXWY=]^abjD|caused -_:^CEaanF|this jBnC
increase|#D1[CEV]|of 0[
increasingly|<E
incredible|!?(C)D+?0Y1Z8>:d;@?]@BA=EZFYG?H>MFP@RDX>YE^?adb=c?gBhBiBjZlZn=|community ;E|journey :^]^aZ|partners ?[l^|people -G8H:]E_^I|sponsors nD|supporters ;DbD|team 1_:[;C<D?cBWEDVWa]f[h^l?
incredibly|%Y-C8[AYJThZ|proud A[hZ
incremental|C[jYn^
indeed|A]
independence|,>:aQ@a_n_
independent|8Z;]ACCBE@VDa]bYjC
independents|-[
index|#@&],G-fD[EZRck_l[n[|now nZ
indie|;X
individual|1[8Z;]CWb[nc
individuals|-bR[VE
indoor|.ZiZ
indoors|,Z4DBZDZQYYB[[j[n@|and ,^Q[
induction|*[-bEZRbX[|is X[
indulge|!^3Z8c^^aC|in !_8]
industrial|8Zn_
industry|%_&A+B,?/[0a;_E?FWJXNBTZUb]DbciWlGnB|leading %Z-A
ines|@Y|<name> @Y
infants|:Z
infections|/Z
inference|-D/^D^TZ
inflatable|,[O]Qa
inflation|/i4[DfT_YYjak_nb
info|%A3ZCCD^S[j@
infographic|&a/Y8]CE^[
inform|%E*]-[3Z;C<CABC[OZQBR^hBkYnC|that C]|you :X
informal|.[D]b]jZk^
information|-]3CD]VZeDhE|on -X
informed|-_3_BdCDRaVCibkDl?n>|that BfCEidnB
infrastructure|%Y&D<FJTOYRXaZhb
ingredient|#C:^F_ID^[a^|is #D:[F^IEa]
ingredients|!CDaa[kVnE
ingrid|,^
inhaler|"E@_gak^nY
inherit|,Z[X
inherited|,XQY
initials|&]=^
injection|D]
injured|:BaCnA
injuries|,DA[C_hWj]na|reported j[
injury|'[;aJ[KC
ink|#C4E7Z]__Fn?|and &],X
inner|3CD[nC
innovation|%^,F-b0B1E8E<EA^E_RdkClan=|and -]8Z<FEXQYR_VCmB|is A_E^KZh^
innovative|-[8C:CA^EZGAU@cChYnZ
innovators|-@;D
input|-[R[
inquest|na
inquiry|,]/aDEna
ins|,[0YnD|welcome ,[
insane|7a8bF^X@][aD
inside|!C#A&Z)C+a-B.D0]2D4B5[8D<A>C?DACD^FXMAN?P_RFS[W?ZYg?hBiCka|<link> nZ|<number> /Z5]ZZjW|<somebody> ,ZmZ|a +a,Z=]Q]d^mD|and YX|five /Z|it .D|of &[DZ|our ;Zl[|out nY|the &B+Y.Y7Y9[;CQDS^j^nC|two 7ZC[D^SZ|you HD
insight|-X8CR[]E|and ;[G[b[
insights|*C-g0[1CDCRb[YbWjCmBn@|on (Z-Z8CR]
insisted|,bIYK^Q]Y@|on ,]
insists|D[
insoles|)[N]
inspect|"ZB]HXaYi]
inspected|-[1aVX
inspection|!Z)^<ZCaFDG[jakDnC|<number> j_nD
inspections|&DC[eY
inspector|&[4[DCFWQ>SDY[
inspectors|-Z1^2[<_WW
inspiration|*C;[G]hZ
inspirational|)aJZ
inspire|,D:]QCaYbDib
inspired|!Y%[8];CGa]Y^[bFnb|by 8Y
inspiring|-=7@8h:@;^BDJ^NBREU@^daBbXhAm[
inst|-[EESZjE
install|,@.fD]HcM[S]k[n_
installed|1[<gDYEYYDnX
installer|"D+YKXQ]nZ
installers|<ZF]
installs|0^UZ
instalments|!Z%Z[^|of ![[^n[
instance|1]
instant|'bLbbZ
instead|#Y%D&?'D(C*D,?-A/?0D3D4[5B7D8C;F<?>ZADBDCfE@F[G[IZMDOCT=UDW]XBYZZE]A_IbCc>fZhAjdlBnA|<somebody> kW|and !E)[4BI]|i ;[|of !^"[%E&F,W/D0F2Y4d5E7D<E=CAEC^ECGcSATEYb_Aa]eYfVjX|or S[
institution|1E5Y
institutions|/[0[7[
instructed|<[
instructions|gZ
instructor|&E,X
instructors|+b2^P^Q^
instrument|/Y;[<_CB|and &A
instruments|KDg]
insulin|,Y>bK_QZYAeakCnb|and >Z|at CD
insult|X[
insurance|"B)_,X2a:A;B<D>DAZCADCNXPaQET^Z][XdZgDkB
insured|'])ZL]X[
insurer|+Z4[>??YCEDCe?hZkZnE
insurers|C]
intake|-Z6Z7_C>HZQA][bYjB|is 2]6[[^]]
integrated|-a1E;FAFR^bAl[
integration|!C-[>ZlY|of lX
integrity|%C:a;c<bV^^ZaZ|and EZV]
intelligence|-e8cRdVC^Rb^hY
intelligent|-b8YH[R^
intensity|#c-YIY
intensive|CFnE
intent|5_8[Z]
intention|-^8^;YR[^X
interactive|8[GZhE
interest|!>"C,B1Z2]3DBZC^DbG?QAX]Y^jYkZ|free !A|in l[|rates FZnZ
interested|"D'Z0Z3bHNbZk[|in "D3cYZk_
interesting|^Y|piece ^Z
interim|1DEbVD
interlocking|-D
intermediate|@]DD
intermittent|-aBaia
intern|&c,[BECCKdM[|<name> ,Z
internal|3Z4B<cU[cX
international|%[1e8CV_
internet|&D+Y1X3[4CBjC@FZKBV[X[icn^
interns|?YaFfZna|are aF
internship|@YC[gX
interpreter|"D4BC_JYdWjanY|is "DHF
interpreters|,C?YDYQAjDk^nC|for D[
interval|*X.a4cKYOYSZYV]EgZ|and *XOY
intervention|-eRe
interview|#F,C4B>b@[DbE]IGO_RAe_k[|is DX|on EYF@
interviewed|.Z;Z>]AZe[k]nC
interviewing|@ag[k[
interviews|"D4C:B=]CADBH^O[dWjB|on ,Z
intimate|7Z:a
into|"X%D&E'F(C+E-^/[0D3U5i7B8d:C<B=E>W@BADCADAH]MDNAPCRaT^XTZf^^_FcWhAj@kEmE|<name> "Y&[,Z/Z5_?XD[ZZ_]fb|<somebody> <_@^|a #C&C-C.Z/^2D4[5[7b8@:C>^?DD?GbHBKGL^T[ZZ^Ej[|an ![bZ|every &E:D;Y<_^Y|four "X0Y|it .[3Z>]C]F^fYiZn_|law #d0]|my ,Z|one 5ZHC|our -^:D<CEZQCR^[[^^nA|quilts 5FZF|the &?-B2]5F:]?EBCGCKAUaVZY[fFna|their :[|this %C'D:Z<bFCaZ|two #X|words %]B[J[|your )_*^-V5B6a9YHYNYO_]Y^]_YeZ
intranet|C[jZ
intro|iZjD
introduce|n[
introduced|#Z;FAYC]I[K_|the #];FAYKZQZ
introducing|!b-_0B1G8c;AAYEEG^J[KDNBRWZC[E^ahZjFlDmEn@|<name> !Q-]1[A^EEJ_V[]E^Xh^nE|our 1E8^RZVA^C|the !d1F8Z;AADGaJYR^^^aAbLe[hC
introduction|,E
invented|&[;[KZ
inventory|&Y-bRdZ]nB
inverter|QFkY
invest|!Y/^6^:^H@NZT^]]^X|in !Y:^<WNZ]^^Y
invested|J]
investigating|C>
investigation|C[j[
investing|)A:_;^<BA[BYGYNA^D|in "[8D:b;ZB]GY
investment|,C-_1F8[:];[<CDBQAR[^Za]i]n=|in 1E|will -X8]
investor|2_
investors|1C2]7Y;CA]ECH?JBR]V?WZbDnV
invisible|"Z<ZFYm]
invitation|+e,Z8ZEEF]PP^abEm[
invite|([*Z+g5[6[O[PdRD[XiB|you 6]RD[X
invited|&E+c.Z7C<]=aB_CCI]KCQCRaVCd]iajCnE|to BaEDi[nD
invites|,Z8^ZY^WjY|applications CZj[nY
invoice|"X#^&E,W4^@_C?I^K@M_PaYV]De[kYnB|for 2[
invoiced|?F|first ?F
invoices|!E"Y&X(E,B>[B[EaH_S^dEe[nB|in @E
invoicing|![
involved|/Z7YTahB
involves|Fbh[mZ|a h[
iron|,A4[jC
ironed|&],Z?]@[KYg[nE
ironing|,b
ironmonger|U^
irons|"[&d<]K[kZ
is|!@"D#D%Z&A'A(@*A0?1@6=7E8?9E:_;C<E>Z?;@BAGB>C_EDFBGFL>UFVCXX[?^CaafAgGj_|<emoji> #[,^;dI]QZbZk]|<mention> "]#BHXIE_F|<name> !F&h'd)C,a-B.C0[1A4B7B8C:?;><?>B?[@dA?FDG?I[KaNBQ^RFT[UaVAWCX_Z?a?d^eDf^g]j[kalBm?|<number> "]#A,C-A.a/A1Y2]3E4]7^9Z;F=B>[?C@BADBXC^D_FAHBM_OARCSZUB[D]XbCcHe^fCgChCj[k^l?mCnA|<somebody> ,c9_?]DYbCf_gDjC|a "A#Z)C+A,F.[/F0>1D3@5X7d9D:W<@=B>_@ZCCDCHBIWJZK>P@RCSZTBV@X@Y>ZT][^Za[e_j?|about %_+[,D6^7E@YCBF^J_T<UYeEgZhXjC|above :aa]|actually QYk]|affected 4]CY|all "^+[.C3a4A:Z>aD_NFPYS@eYk^m^nD|allowed ,b._JZK_Q]Sbg]|almost 6^B[F[iYm^nD|already ,A-[/C7X=[>DOZQARXn?|also #Y&])[,].X2Y4b5Y<[>ZC_N_QXWcaGbDj[|always "a:Y@XCAa[nZ|an "X%A*^-E2f7D8[:[;Y>CHYO^QHW[X_^b_]a]j?|and "_3X5_9D:_?ZDaH_WDf]|another "^*]H_|answering CC|any /]TZ|anyone "D|as ,C/]DCQBT^aYjJ|asked .Y|asleep >YAYiX|at "C#B/b1D3^4X@ABcC]E[G]KXO_QXR?TQ^E_Fb]f]gCjYkB|attached Db|automatic DakX|available *a,EO[R^|aware -Z|away ,[^Y|awful ,^>YgXkD|back !["a#]%B,^4F6F7@<]=^@BBcCDD?EbHZNDOcQfSBUaW?Y@bEeAf]g>icj[kBlZmYn@|bad D?KDgDjBkC|based CX|because 4EE[e]lZ|before ,[|begging NY|behind )^.F3]XZ|being 4B<e=Z>[DBQVWF]CjckD|below #Z,FI^Y]cY|better &[,_.[:D?[KZW_Y^k^|bigger 3ZX[|blank hY|booked #[4WI_|boring )],]:[^Z|bread ,[8c?^Q]^Z|bright 1[:AaB|brilliant QY|bringing iY|broken #C,C;bC_DXIBba|built ,D/ZTZ|busy ;Y|buying nX|by &e;XCXK[QDW[]]k]|cake ,Y|called %F&F,]<^EbIcJFQbYB|calling "]4_8Y:[a[|cancelled ,aCbKCQWj_|changing ;YC]|charged #Z=[n[|cheaper .[2[|clean ,@Q@|clear hZ|closed #C4AACDBIBREY@hD|closer FANB|closing 2Z6[@Y|coffee "Y|cold ,]QZ|collecting gE|coming "c,E.C1D@CBYFeM[NDVD^Db@f_gCiYjBm_|committed 8[AZ|confirmed fE|costing /_TZ|counting %D4[QZ|currently -B1_4Z9_A[QZRCVY_]h]|cut /VDE|dead +Z-[2gCajb|decided C[|delayed Cc|delighted 1^<YEBR[UXVXnB|delivering %]1D;db]|different Q[^_|documented nY|doing &_7D?CE[O]QXR]|done 3ZEdKYOY_AmZ|doubled 7Y|down ,^-X/f;dC?D?IZSCTYXCb]e@j?|driving 8Y|dry B[g[iZm]|due "@@_CBDbEaK^eZg_k^|easier 4Y|eight 7B|eighty FD|eleven ,CN^|empty 1F:ADAHCQXWXaFj@nX|enough ,B.@4A:_DZRCXZab|every ,CQG|everyone CDa[|everything #]:]J_^]|exactly ,Z4]5Y:[@ZgX|expanding -[|fair &DQ]|far +]|filling 7[]Y^B|final 3aX]|finally #D8Z:@S^lZ|fine &E.c4A9X>BCDD]IYRESdYXdXe[k[|finish ,Y7Z|finished 1dVanD|first _Y|five ,]4^|fixed 4@B[C[DDI@OXiYmY|flooded /DTC|for #F%Y([)^+D,X3Z5g9=>]B[CBD^FAM]NMPATIWDX^Ze_Ai^jBk]nA|four !Y2[4ED]I[ka|fourth PF|free !F#C2A=ZDeOCWFY@]Wka|from &],b3Y4[Q_XY[[eDf[jBnD|full ,?4A<DCZMBY@jZnC|getting #E,]7ZCCIF|giving C[D]QZaAbZea|going 'Z+_,D.Z0Z1Z;Z>]DBI?LXN?PaXYkDnC|gone .Y=^QYXZd]nC|good .YDYIZS^WYZY|growing ;^AaKZRXh^|half )W2F=@C^eD|hanging )]|happening Z[|happy gZ|hard ,D.C9Z>]CFD^J[V[_]e_|harder :Z>ZIZYY|having B[DBf]j]|heavy .E>]|here !i+D,Z4B8^9Z:C;]<DAfC>DAGZNAR_TCYCaAeAg?hej>k>nC|high 5[ZX|hiring j[|holding ,]F[NZQZ|home CbQ[j^mW|hot 5]|how 2]4Y:Z<ZW_Y]dBn[|i ,B;]Q>kY|if "Y.^|important %[|in "D%]&>'A(D)Y*A+F/A0_5C6[8F;C<g=[AYEAFaGAJYLAMDO@PDR[T>UaWXZF]D^E_?aHe]gFjZ|inside +[CE|iron ,D|it ":#B.D9e;ED>F_H>KEQWSC_daZfEhEm[n[|just !]"D+e,D.^1^7C8]PZQXaabLkBn_|keeping "]'Y=]>YD]|kept DDg^|killing /ZT]m[|kind %[|known <_|late ,Z=ZQ_eCibkE|leaving 3]FcXZma|leek SE|left 7C=Y|lent kE|like ,^>]S^ka|limited e[|listed #DIE|literally ,[:D|live #]1Y;[?]@ZC@I]KBUeb^i]|locked 4ZSG|long ,F>_QDSZeU|longer ,C4[>Z?]QF|looking 8CI[X^]]|losing ,CC[i[|lost ,BY]eC|lovely &^?]K]QYS^|lying 7[]Z|made "]&C,C<^EZQ?aE|making 2[mA|me )]2]S]|mended &]B^CZKZ^^i[|midnight 7FnY|mine ,ZQX|missed 5ZFbm[|missing 4ZIY|more #D&]([0e8[:^<]UZ^XadjBlYmZnB|mostly ,Z2CQ^Y^jak_|moved C^EFMYj^|moving ,Z:]<^@XRY|my #X,[-Z2]4[5^<FKXWYZZdYjZnA|named 1_VX|nearly !^.[7[:[>CDCG[IBJ]QE]^eE|needed ,C4dQAj^|never )[6]7BbX|new ,EQCkC|next #aCCjB|nine &C,?<[@_KCW]gY|no %E-[.^3a4Z7C:b=D>eCEKBSbTCWDYBZ^]_aae_hbkVn_|nobody "Z3a4ZX]|normal #[._SW|not !A"^%Z&C(^+@,A-_1B2C5Y6B8T:^<X=>??ADC=DDFBHVKALYMdPAQDR[WAZT[?]X^WabbWdAhBiCl@|nothing 4D:Z;[CBYD|now !A"^-_3C5[7B8B:D;ZCdDZHaICM_OCR[VUWDXE]A^B__aCd@g[h^jemBn[|number #Y2^W_|of ,CQF|off "D#],C.[>@@BC]HCYB]Ae[gBiBjekA|officially 8^A^bZhZ|often >eea|ok &]DBQE|okay %ZeD|old 4]|older &C<[|on "=#])b*d+C1@2@3>4W7Y:@;B<B>@?AEEFIH?N[OaQDVAW?[C]YaAcEdXfBhViZnC|one ,C2a=?@ZDEMEQ@X@YY_]dFiEkAna|ongoing -fRc|online SY|only !_)X4e>Z@[D[E[GaN^Y_fAkW|open #B)@,^2F7BBWCXHEIEMbNBQXV]_Ga?d[e^fFhFiYjXk^ne|original <a|our %n+a,C1C2];b<eGCHZJpNCQ[ZD^XbWcbhBkBnF|ours .Y2g?_DBW_|out #D)Y+D-C/B4>6D;^>B@DAXC^EZHBOYPDQ?R?TDXIYX[A]C_DaFbadBgAhWiDjZmB|over !g#[:c@DC]F[GbM^QZSB[[]a^Za_jXl^na|paid 2C4C>EQCWEdZjA|part AZEbXZb[|partly 2Z4Y|passionate -Z8Z;D<^A^R]h[|pay #^.Y@Y|paying &^I[K]Q[|pinned )[,AC^F^N]X]|pleased -Z0]1BA[Eahai[nC|plenty >[D_k[|possible D[V[^]|priceless %Z)@:CR]aD|printed CD|probably nE|proud 8Y;aAYb]hZ|public Q@n^|published 1fV_|pure +a2[5[P[Z[|put 3Y|quiet >ZFam^nY|quieter D[|quite %[/^CF|rather 5]<_=[>]PZdZe^|read .D1]n[|reading )YKCOY|ready +^3^=^>_Ca]E_[d^e[j[nZ|real #[:DNbV]k]|really #@4[7^DF|recruiting nY|released *ZOZ|repaired CY|required 1]|reserved n[|retiring @^|right #].a0e4D>ZDaUZg]k]|ringing DDjE|risen ,BQFi[|round D[hWnZ|running C?DYKFeAgEjD|safe %[Q@eEjZ|sat ,c|saved ;]b]|selling !]4Z>G|sending %X5Z|set -B4]EXVZjYn[|shared ,[3]X^|short .[:]DBk]|shorter #DC[DZQBjX|showing ,BC]jY|shut @ZC@GZIASAfAjBk^|signed jD|simple 2F8DAah]|simply !Y+_8_;^P^|sitting ,_=YQY|six ,e|slow CUQBeCkDnC|small #D4Z5[DBSZZWj]|smaller #]3a|so %=.D8[9CDCT[YZ^Z_DaAfY|something !Z#[>[DBe^|sorted #F3[CCXZ|sound >GeD|soup ,_CAQZnZ|spent 2[=]|split .[=A|staffed kY|standing i[|staying ,_.a>YDYQ^S[kY|steep kD|still (=)C.A4E;B<C@YIZMAQ]SA]Ae]gWl_nZ|stuck 9ZC^KDY_jYkA|suddenly &]|taking CZY[gD|talking ![7^;^Fa]Wm^|testament :]E^|that #B)Y*[.E2V3b4Z7a9X:D;B>CAZF[IFO_TDWd[]dEhaj^|the ":#Y&C(C*B+i-C.F2^3@7C8>9Z:a;A<Y=C>Y?B@BAYB?ECHDIDJCL]PgR@VBW]YH[B]Z^@aagChZiDk]lA|their ,^|theirs #Z&_=_KXd]|there 'Z8]C@|thin #ZC]Wa|this ,D0[7ZC]EYQ?|three "Y5Y>]YCe[n[|through -Yla|ticking /]6]7cTY]Z|tight )].EQD|tired 3_|to )Y,Z2_4B5_8Z<^>BDZW[YAZ]^[c]eA|tomorrow :@|too #^4d:Z>DC]JDQbSRY^j_|touched >Z|truly ;[|twelve )Z|twice 3f4]X]|two #[)[,B2E4CWBYCkZ|under ,a4CCZDXKBQ_R_SBaYkBnD|up "Y-Z.D/_1_:E<_=^>CADEbFcM]QCSAT^V[W[XE]B^A_[bCc]f]hBiDjYm>nC|us "g#E,[2_4_C^HYQYWdYZjZ|useful .a|usually "ZDX|very ,[<WCYE]gXha|waiting ([*Z7B8_C[Fbm_|warm =DBEUZ|watching 5]7a;[Z]]X|welcome ,^Q]j[|wet DAkC|what "D%].A1a2D4W;f=Z>Z?eCDF;I@J[KZX_b^dUiGmAnY|when 7]Q[e_|where #Z4X5cQHY]ZabEl[|whether .]7_9[D[|who :Y;fBZJ[a^bY|why #E)Y2W5Y7D;H?ZAYD]QBWZZ^a]h[|with #A&E-[4@:Y;D<ZB[EZI@R]V[aZe]gCj]k_nI|withdrawn 4Y|working C]DCeZj_|worse f[kC|worth #['[*]+f.[5[PfSXWXaD|writing QXg]jCkG|written QGgE|wrong &[,]2Z4]:Z@^BZI@KaYW_ZaZiXkEn[|yet 8D;Ec]lD|you ,D4B8b:]DBKYcceZ|your !F"_#D%@'[(^*E,E/D3Y5T8D9@:d;B=C?e@BBZCCGDHbIBJAL_MZU?ZZ[C_AacbCeCgFkGnB|yours "_)_*Y7Z9^=g_YdhmYn[
isa|#BD[
ish|3eSbeY
island|!]&Z+a4C;dCCNEQCaAbZ
islands|+],AAYDZGZf^h[nA|and GZ
iso|,[1g<]A^EaKYVaXYhZl_|<number> ,[1S<]A_EaKZXYh]l^
issue|%](_,C1Z2[3Z4a:fB^EaF^I^JXNXP_YY__adjDkDlZmYna|<number> #[BbEfSYi[l]|affecting 1aCDVYjE|in ([JZ|the 4Y|tracker 3]CaDZXZj[n^|with QDaZ
issued|<djY
issues|,D3a4[>ECCQEX[Y[eDn_|and 4]YZ|that nZ
it|!C"E#]%;&['C)A+G,Z-=/B1B5B8@:C<EACCAD[E@FZGBI]J@LEMCNCOFPFQZRCSYTDVIYYZC^GeYhBk[lAmEnD|'d 7Z>Ch_n^|'s "Y%e(=)U*=+Z,F0W1W2F5X6X8a9E:f<H?A@VAXDDEaFGJXLZN_OCPGSEWFZ][X_Ea^fFhYkFlWnY|<emoji> #_&a'[(D,A3[5E;X<XAYFAGXIXKaMGQ=T]XXb[h[nB|<link> &[.E/D3]4A;CEEF_YBbAjUkWnY|<name> #X.^8_<W=C>_ACQ_VBXB[]e]f@hBjDlB|<number> "^#d,[4A=_DXEcIaQXaEbFd[kWnB|<somebody> #D&ZD?QYYDe[gC|a "_;b?ZBYI]QZSCY]_Zi^k?mZn]|about "Y&Y4Z5^;Z<ZZ]bX|actually 9]|adds D^VZi[k[|after ,@9]SB|again !]#b)[,C.A0Z1C4[5Z<C>_?_BZDZEBSHU^WAZb]Fd]g_nA|against 4DDA|all 'Y)_*_+W.D0Z1_3Z4A8^9[:[;W=D>ZAZBCCDFFH[MDQARaTW]@^a_[abbZdEe^h[iAkDl]|alone %W,a.EDGHBQZ_Y|aloud ,_|already <[F[m[|also SDk[|always ,F7[jY|an WY|and "C'b(Y)D0B2^4E5B7Z8E<A=b>^EEFBG]JAL[N@SVT@Z@cAd[eZfZg?hRjWmAnE|another 9]j^|anyway .[;[?^DD|are 2[|as #[._1^7^C@DAS]WA]XjCkGnD|ask .c>[S]|asks 4^|at "Y&X*Z,a1X3F4A=B>BKXOZSBe=nZ|away <]DDk@|back #A(a)D+B,_2>3D4[9@:D<B>>?ED^IEMbNDWBZZ_?aBbCeEfIk[nE|badly ,A7Z>F_F|be &[([BDDCI^TEg[iEnY|beats _]|because #Y%E&C,@<?>YQEnD|before #a(Y,>-_4Y=H>[KEM_QCR]YBeYg_kAnF|belonged ,Uj]|belongs 8]:FfG|below (]9ZDD_[|better #A&Z.Z:D;D>YK]|blank 4FF]|bought ,]|breaks =Z|brings 2aWW|broke #Y|builds #G|but #A,Z.B4C9[?E@BQ[SA]YeAgAnF|buys 4a?]|by #A*E+Y,E.]9a?_C?DXLBQ?R[gCj]k]|came ;E>B?EBDD]Q]bAfCk_|can "Y4?=[?_DbQ[VZY[aAe]gE|catches >]|change .Z|changed Fa|cheaper "[,ZnY|checked U[|closes Eb|come 9E|comes #W*^,F4Z5Y;Z>CBZDCOaQC^CeGi^|contains 4[C^|cost "A,_9X<b>]DBICQa|costs *[/C3^DBFEHAIXSaTEX]Y_^BnC|could 7Z9E;]<]?DCZDCFCHVI]M^TEVZXE^]a[bZeCkDmE|counts 8]^[|covered ^Y|cut 3[XYkZ|daily 9^_^|depends #E,EDD|describes E]|did #]&B,7>YDCIcQCd_eZkC|dies 3Y7]XX]Z|differently .^SYWZ|do .c3]9_=^>]S]XZ_[d^|does "^#]&E(D)Z,Z.B3[;B<Z=@DCEYI]KASCT?[Bc_dZmYnV|done ?_f^|down !_"X&C(C,>.X0Y3>5Z7^?DC@E[K@MAQ<SU]ZgcjCkCm[|drops (_4_M]|dry nZ|early ,D.C|either .[DZ|ends "F']4[DAL^U[|every 7^9^|expires '[|failed 4]|fails 9Y|feels %]5[@]|filled #C7X|fills >XQ^|finds B]|first ,ECZD]ECW]YZk[mB|fits fZ|five D[|fixed #^4_C_I]Yb|fixes 4Z|flat ,CD^|for %^&Z(a)D0C3C4C7[9C;G>F?@B]CBDFEFFBG^IZKYOCRCW^X[_>bAfEhBiajGmB|forward :[DD|found ,[|four <]W]|free .]4_:]S[^[j@|from +X,E9B<a=C?[G^IAJBQ?R[TYW]XE]@dAf^kBnD|full 3[4]|get UZ|gets (X)F,D4B7^>BMYQZS[|go 2[9]<b>]B^S]gBi]|goes %C*X.D2[4;>ECZDaJBQ[W^aCk[mX|going "^|got 9Ye@nD|grows FE|had #I&B7B>CA]KEYYdBgC|half ,XD[gY|hangs ,D.Z0]_CnC|happen 4[Y^__|happened 4C|happens &C/E4C>^DDQD]ZjA|has &D+[-Y.@/^1c2@3]9D:D;D<_=F@aB^C@DCEdIVJAKAPaS@TZV]XZ[d]YdAibjCnA|have )[N[|held DE|helps OEY^gZjX|here &Z?_DBIDKcSEeAfZgCjHnY|hits <]G]|holds 0_PW|home E[gW|hum >F|hurts 7]<Y>]|i .[2Z7E9YU]_[|if ,A-].@4]FYRZSBfZk^|in "[&d'Z)C*@+Y,C-D/E0@1B2[5C7F9Z;E<^@WAZB]CDD]EBGDK]N?OERCVFW]ZB[Ab_dXeCg[hBjBk^lTm_nE|inside =Y|into 7[jX|involves F_mZ|is !C"_#_%D(X/]1Z3[5C7>9B:><B=>>E@YCEFZIZLAM@N?OXPHRDX[[B]@_IaDd@eDg[hCkEmQ|it #@,F7?@Z]@|just ([7D8E:ZCXDDMZQYeYja|keep DCNYeZ|keeps .Y2[CaS^j[|known &^,cQaSCYAgBnC|last #Z&FIZeA|lasted &G@[ga|lasts ,DQD|leaks TX|left #]|let 5ZD[|lifts 2bW_|like ,^;]=YdZ|live #__E|looked .[2Y4BW^|looks 'F,A.>1Z3D=DD?IXKBS@YCdCj^kDnC|lost 4]|lying ,^|made #]&DHDQ[n[|makes #Y:[>[^]d[h]|matter >Z|matters /[8]:Z^[|may )Z,A4[QBd^|means #],G;CC_DDVDj_nZ|might ;EQ_kD|misses )]N]gZ|more &eK^|most .Z:[>^^X|moved 5[DX|moves #B%[FBIDJZmD|myself ,]2[Q[kB|nearly ,F|need >F|needed 4]|needs 4eDXQYY[fY|never ,B.b7a;YQVS[dEnW|next 4]C]g]|no #d,E.]D]I^KYSWY]e^|not #[2[;dbb|noted ,^Q^|now #X/Z3a4a7DCZFZI]QCXa]CeAj]|off !F9B=[>A?CC]D^EYQFT]fEl]nD|on "C#V'J2A3B4G;V<Y>@BZCGDAEZGCJEK[PBRETAUAVZW>X>dBgEj?|once &D8[DYY]h[k]|one <]?YD[|online 3ZX[|only "X#[(^4[7DD[E[XCf[lX|opens ,Y4[gZ|or (C,Y.]2[7Y9^=Y>BD>QX_SeAjBk@nC|ought #X,CKTk^|our #Y)]<[c]|ourselves nZ|out 'c(e,W3[5b7A>WDZLcQ[SAXaZX_WfE|outside DZk[|over #Y*a,?2D4[7a>@D]IXNaO]WC][a[|overnight kX|paid &^,_2Z?[F]mZ|passed ,_;YD[|pays ,]4D>E|people VY|perfect "c7[|please k]|properly IC|put =[|puts 2Y8[D]^W|rained #E4CICQ^|rains &X,]2BC]JYQ[SDWD|ran &C,EKD|reads >[e[|really "[,>3X:YDDMDQDX_[Ya]|right &E*Y,].C0]3^8[;^>Z?A@DHZMDUYXbaUe[k]lZn[|ring ,].e>EDBSYj[|round Y_k@|runs &]CZDZSCYCd[j[|safe >Z|said #B4_>]DCQBkE|saves ,B/CCZWY|say .HQC|says #E,C3E?EC@DaFDQAYBn]|second =]bY|seems ,Y>XCE|sells =]d_|send K]|sets -]<cJF^B|share 3[|ships DAnZ|should 'Y,G2W4d9C>X?YD]EEQ@T[V^Yf]BfThDjXnA|shows ,[7]?^D]QU|shut ,[|shuts ,[4]7a]Z|since ,d.[9Z;C>aC?FbIFQ^YC]ZeYm[|smells ,eQ_|so #E&_,@2^7@:a<[=]>[DYK^]E|some .b=ZSa|somewhere 3b>]X^|sounds .Y<_>[D[I^Q_m[|stands "F2a4dW^Ya|started #[l[|starts #D*Z:[D]IDK^nY|stayed WW|stays #B,D3YC]QA_ZeAk]|sticks 9[=XQ[jD|still ,B4YB[DCI[UGeBi_|stops .[@_g]|straight .[jZ|stung 4B|such :Y|suits 2]S]|take "_H]|takes "Z#C&F)A*c,a/]2]7_8E9D;a=BAYCEDCE_FYGAHXIENCOZUHYBZX[V]Z^E_AaAdBe[k@|tastes DF|taught F^QFmY|tell D[|tells ;Z|ten 3^D^XY|than ,C:c|that #D&A,^4ZD@K@QdY_[^d]fAjG|the "A#B&[1a3D7A8CCADYFFKXMDQXTWVW]DgInC|themselves >E|then 3D5Z<[>DDEH[X@|there &Z+[,_7?>]DZQaWWe[kY|they )a4E7A;D=]D]NXbE|this #W.C>CKAM>S?V[Y_a^eLgC|three #En^|through #]<[g[kZ|till !a6[7Z9[G]QB[Y]]g[kD|time "a.F/^9EG[H_^Y|to #_%C&C(Z)E,D.A2>3a4Z5D6W7_:B;C<Y=CBBCCD^JDKDMXQBSEXUZB]__VbFd?fAl]m]|today (C4ZJBXHgBkG|together )X=[>cDEI[_Ae_|told ?Zf^|tonight 3V4]CAQE|too !c#B,>4C:DDCS^UbY@kD|took #c&b+Z,C/D4[7[;[<Z=[>D?ZEBI[KWQ]TDWBY_b[dVeCj]kVlB|turned IXPX|turns #a&D,c4a<Y>YIZQ]h^j^kY|twice !X&A,Y.]4@9W;aYB_]eBl[|two #Z,D4[<CnC|under ,A.]3ZDDXXkA|unless ,]j^|until 4EDYYDaZk_|up 'b([.V0]7J>A?A@CC>DAFFM]UW^^a]bCeC|used CZQB|usually g]|very ?_|wants 'F8YB[|was %B)D,[.B/[0]1D3Y4E7Z9D:C;a?EA_C]D;ECJ@MCSAU]V>XZZ]]B_Xa?b_d[eZfCg[i>jYkFmHnA|we "Y#B/Z4c7D>Z@ZD?IDKY^_j]|weighs 4[iZ|well ,@K[O]QC|went ,=4E;DKBQ>Y@d[jEkB|were &C+Z,>;e?bb]f_|what ,]QXYY|whatever .E=Y|when "]*]4]CDeD|where #ZQB|which ,Y>[|while H[Z_|will &B,A-C2A3@4Z7D8A:@;A=G?EC[D[FAIZKFNAODQASZTAUCW@Y[_[b@f?hZi@kX|with !Y"]%Z&_(C*_,C;B<@BDGYHVKaO[PVQARDSCX_a^iA|without ![%]+C-Y4D7C8E:];<<B?BBBE^G[M?QBXCbLe?fD|works ,?.^2eQBS^kY|worse :]<_e]|worth 9B|would "Y#@,>2_4E6Y9F?YE[IAQ@R[SBW^]ajZlX|write 9Zk]|wrong #C&@(B,E.^4E7a9E<YIAK@QCY?][_Db[dZnX|wrote &^]]|yet 5a;EDDMZbB|you ,C2E7]9E=E>??ZDEGXQBdDeAk@|your "@.]@ZbZg]|yourself 2[>CCYI]QBSY
item|!B"Z#D+],>1C3D7D:C<ECYDaEBFhGAIAK?N@Q=SCTAaDb@dAjYkZlCmen_|<number> #E+a,D2[DVFVPc_]n?|free nY|in C^F_jYm^
items|BbCZD@Q]X_hYjYkA|excluded GZ|must ,F
its|!E%_&C'D(A+W,E.>/J0D1c5>8X9A;_<g=^>@?A@BAbC[EfF[GYHBJ[MDQGRXTCVeZ@[X^ZbccbeAh]i]kGldmZ|<name> &B-X@XAcB^EcRZhbjAl_nD|<number> <dCBEelfn[|best KE|first 1ZCYKC|gratitude 1C|hook ,[>[|last ,[C]|losses /D|maker &Z|name )[,]9[Fcm^|new 1a<^A[V]c^h_iY|opening /C|own 0]4F<^?FIYVYXY[b_BbBg_k^nX|owner /Z?Y|refreshed 8]|school "@HD|side #XC]|third #E=ZICdb|very #[%a+]EY|way #[*[/X4Y=ZIaQ^f]n[
itself|#A)F+@,E.b/c1^2D3Y4[7D:C;]=CE^J[KCNCS^TbXZY[ZC][^^d@h?jIlZnA|and /]3^4];DXZ|in /[DY|is +A.Z4WDES_Y^]XjF
iv|1YAZEEdZlDn^
ivy|.F7E
j|,E4CCDQGkF|<name> QF
j7|-D
jab|5^6BCED]Z[[Ee[|this 6B[F
jabs|!D9D=XQHWVnE|<name> QF|and =ZmY
jackdaw|,^Q^
jacket|!a,B7C>B?_C@D_NCQAW^fcjBk]nC|potatoes kZ
jackets|+YKY
jailed|nX
jam|!X#X(a*Z,e2B;CM^O]Q_RXSZXZbB|and 2D|is #bIV|jar fY
jammed|/Xn^
jan|:DQZ
january|)]7]CFZZ|is 7^CF
jar|#X(Z)C,C6a9W;ACCEDG]ISOC[__[bDhVkClY|<emoji> ([|at *COB|goes ,CQE|is 6Z8[|of *[O[|on &Z=Z|or 9[_Y|to ,Xl[
jargon|"Z
jars|%B+Z2D;CD]J>PYWBbB|and D^|of iYnG
jaw|!Z#Z,[8[@CD]N^[YgFkY|dropping !Z8[
jealous|CDjE
jean|,]?cKYeYf_
jeans|/^FZTYjD
jelly|,]l[
jellyfish|G]
jet|nY
ji|&],D?ZQBTZa]nZ
jigsaw|&Y,b.^Q]
jigsaws|,[CXQT
jingle|&Y>Y
jo|j^kEnF
joan|,DaY
job|!?#?&D'j)C,E/@3Y6V7D:];C<>B^DZEaFBKBLZNCR@TAW^XS]@_AfAgAhBi]mB|<name> NEeZ|and 4[7[?X|at ,Z=adYkZ|before ?E|fair jZk_n]|in ;D|is jE|it %^g[|of HF|on +Y4[|that :Ce^|title 'fE[Lc|to 5[|was 4B|with AY|you >CaZ
jobs|"A#@&C)@,=-@/d1Y4D7X:b;[?AA_CZDCECFCHAIFQ=SBTcV@W^]YadbZfChdl=nf|and /B0Z7Z|are "B,BHBj^n]|in 1B:BEFVD|of ;XbY|on VC|will C^
join|!_"A#@%b&@*e+Z,;.b/c0A1A2C4C6c:b<A=E>A?]AAG_HHI?JYKAMDNBO^QDS_TbU@V@WCYB[]][^^aad@e^fZhEmD|<mention> -A:X|<number> /k6Y7X8YQETj]Z|a )Z-Y/E3]8[;ZX]|as -F|before 7[JZ|our !C"_%]*X6[7EE^G@J[TAUE[^hZl^mGn^|the %^*C+D6Y7Y8D:W;]?CFBHbJ]QDS^]abXgZn?|today )[:^|us !^"84F5[7D8X?_DbE@HAMCT@ZZ^Zf]j[kYlDn_
joined|"d#C&Y*]-a/D0a1_;B<_>C?AB^HcICK^OaQDR[UcYAc_eDg^h_j]|<mention> A^aZh]|a <_AE|as ,@|in ,]QZ|our &Z*]L[O[|the "^&^-_0Z1[EZH^KZRZh]|up ^]|us 0[Q]gZlCn^
joiner|&Z4]g_
joiners|)Z/Y<^ZZ]Zk^
joining|!d)^,D0a8Y;[<a?Z@^BeDCFYG_UaaWbXcYi[kCn]|<mention> C]j]|a ;[HZ|fee !c)^7Z=AG^N]a_|forces <ecY|the =]SZd[|us Bfi]
joins|#B*],@-ZE^VFfCla|<mention> &G|<name> -]E]|from VE
joint|&B,C4X9Z:CCaE]I@KHVCeCgBjXn[
joints|[[
joke|#D&a,b4^?[IGK^Q]Y_nD|about 4]IG
jokes|,_<^d^kB
joking|,F<b_Cm[|aside _B
journal|!a+ZE[F]QAlZnX
journalist|3YXZ
journalists|n^
journey|!]#@&@'D(A*C+A,<-b0B1E2D3A4A7B8d:h;C<G=B>??@@AAWCCDDEAF=GXKAMDOBPBQ>RdTBVAX@^caadBf@h[iYjCl?n<|and 5]FZQCZ^g^|from ;^|is RC|of ![-C8_R?^Z|that %Y;[b]h^|through !YHY|to %A-^1CABEDGaV@hDmY|towards "F-bR^|we :[|with -D8[;Ca_
journeys|0]BXU]
joy|+c,[8_:[<bA^B^EdPdU_Xa^[haiGl]|and nY|to +a:Y@YP^
joyful|8^^_
judge|#@&c+C-D0^1C:];D?c@XA^CAIEK]P?Y_[[^[a^b@fahXn[|blocks CZj]|the +D|you [[
judged|,[<Y@]Qa|by <Y
judgement|"Y'[(^0Z7]>_Lae]|here '[LZ
judges|-C1]4E;Y<B?@CEF_IAKbXDYCbXjBlZm[|and ?@fFl[|at ;[b_|is XD
judging|7Z]]
jug|.Z>ZDFe^
jugs|,Z
juice|#]=aCCQ[d^nC
july|7a]Y
jumble|!C,Z|sale !D,Z
jump|!j*a6[7]>[OZ|the hY
jumped|,]
jumper|8F9ZBXD[i]nC|in ,[
jumpers|"],^6YQ_[ZnC|and 6Y[Z
jumping|#YIYd^
jumps|CAD]N_jD
junction|4Z9]>[_]
june|!b4C7cCdYEZY]Z
juneteenth|kYn]
junior|!D#@&^,B2[4DDBG@IANbQCZWaZ
juniors|C_IYn@
junk|SE
jury|&Z3]=CQEn[|decide =CdE
just|!Z"Z#9'[*C-D._/[1b2D3:4A5[6D8_9<:[;^AZDDI=LWOAP>RGSZU[VXWFXBZ[[B^Z_CaXb]dFeXfCjEk@lG|<number> !j#C%[)D*G+G-B.D/Z1D4F5@6^7b:^=C@EAEB[CFDBGiJ?NCOCQARDSAUDWDXTZG[[]db<e@i[k@nB|a %d&Z,>.B/D1E5b:]<BAADEJfK[QERYS>VFXZZa^ZaZeCgBh?jBmBnF|about 8C|an %a,Z7]8YA^BZE]Jah_iZ|as .Z7DD]Sc|ask .DOZe]|be !F,[|because .c|been ;CHY]B|before #YD[k[|bought 7^]]|bring >[]ZkD|build 1ZhZ|call .]|can .Z8_YY^[n^|checked ,Z-Z4BYFnZ|closed <bkZ|come ,^.^Sbe_j[nX|did ,_:];C?]Q[a]|do 2]>DS^|dropped )W;ZGBbZ|fill h]|finished 1a8Z?[XX^ZnY|for >^GaN[|found B]iZ|get <[|getting 1c7EVaW_bZ|give ,[|go >]eZ|got 0Z8D>ZFaS[bYj[m[|had 4D|have ;EFemc|hit 1YA^E[UVV[h]lW|how ,E|in ,].Y_]j]|kept &e,Z4[K]QZe[n]|kidding @D|landed ![A_h^|leave 7[;ZI[QA]Z|left A^IZn_|like /c1]5Z9ZJ^|listed QY^^|looking /[5]>]V[|lost ,B5ZQB|make ;Ch_m[|me 'Z9E|mend :>aB|message 3[4[7Eg^|need #[5dQEZe|not Ca|now ,Y2[7X9]@XWZ|one /b7D9ETcU_|passed 0]7Y<BU_jZ|pop 'a*ZL^|put )Z4YDZ|quote *]+e|reply '^(D,C.]8E>FS]nY|ring +]DZ|said QA|say "D&Y,C._1];_>dDXF_S_Y^]D_@d^e]m]|saying 7^;@O^TbX[]ebF|sell AZ|shipped 8EAYIY|show "]AZh[|sit e[kE|sitting Za|so ,[.]OY|sold 4^A]CYQBY[nY|starting ![|stopped 4]?^|take ;W>E^[aCb]|tap )];_|teach 8]:YRE^[aZ|tell ,_4]9C=d>_C[DEQ[YZe^kA|that ,Z;]HEb[|the (^1Z7F8A9F<Y@Z^CgXhFjBmCn@|think n]|three /]|to ,].[5Y<]?[QXfZ|turn @[|two 7];]NYb[jY|very :B]Y|voted /[QYTY|want .Y|wanted ,c|what %Y)Z|who <bX[^Z|will %],[>D|wrapped -[AE|write >aQEe[lY|yet VC|you F^T[a[m^|your >^
justice|"E(B;BEZJ^^Ya^bE
k|&C,A:[DYIDQEYSaZkYn_|<name> :]aZjAnA|<number> nY
k2tog|eZ
kale|.a
karaoke|,YAZZ[
kayak|?XCZfZkZ
kebab|8ZDD
keen|%E.]2[5X
keep|!D">#W%>&B'@(_*=,@-B.]1D2^4?7F8@9W:X=]>???AZDcEDJEKCL@MXN[OASYTAW[XY]C^?_ZbZfCi[j[k]lb|<name> H^QDeX|<number> 2bW]k^|<somebody> n_|a "Y9]A[D_EEH]dAfA|an )Z|asking #_DCHBIaj@|being :]Y]|dogs QD|every =]C^d^|going 1]7B:b<gDEVbWXaYbZcbmC|in *Z|it #A+Y,D.d2D4D=aIAMYN_QAS_YZfEgF|its "@HD|me <]QC|off C[|on ,[2YmD|one (]*]|our &X)[K]|saying ,^2A4C;YCFQWjC|scrolling (^.E7]>AX[kCm_|telling #[.Z:B;ZbX|the "B#c*A,@5C7C;C>B@CD^HCWTgZjEkamD|their "]&EB]CZQ_f]i^j_|them .C3aQBX^YCZZgYjZ|this (Z6Y|to #@D[|up .@7D;[GbaA|walking .E2D7]>ED@M[][|working CD|you *?+X2D;^OAXY|your .g3^DbQbSaXZbYkTm]|yours .[5[ZX
keeper|#Z&b,a<[?^BZKX[_cZj@n@|<name> &Z?[B[
keepers|#^&B/];ZBZIbTZbYkA
keeping|"_'X*Y2]7e9^:Z<C@CD^EDFZIYWZ]ZaCg^m^nd|<name> jG|a 'Y,D9a|count "]|it #_,Y|your %]nC
keeps|"X#b%](e+D,_.Z/^1X2W4@<_=b>CA^BZDYFCI^JWMgQ]TZUFdaf]ick[n]|<number> =bda|<somebody> ,]QY|a #B&^/]T[|bees ,_KXQYnY|growing 1Z<^iY|it &@K?|its #[C_I[|the &]<_K]QBd^|them "^#BIE|till BYDC|you .]
keith|,^
kelp|-?R?YZ
kennel|:B]]d[
kennels|+_
kept|!C#Y&d(W+B-A4G5W8B:C<B=YB]CZECFDH@IYK]PBRASDYV[[]BaEc@eWiTjVkElBmB|<somebody> ,A1]QFV[j[|a ,_5Y>BKbkB|bees #EQB|for #B=[Ca|going ,@2]|it &b,Z|our 0Z|saying 4]>X|secret 8X|telling #[4[|the ,^.E4C=]YAbBdcf^j^
kerb|"Z#Z+[4aI[X[kE
kerbside|4[Bci_
kestrel|1F8^AZTZVF^XfY|<name> 1G8YTZVF
ketchup|AZhZ
kettle|!D"D&B,m2B3E4?7C:C;W<d>C?]AbBECED^EDFAGZIZM_N_QgUbWCYD]A^CaCc_gZh_i@kb|'s )Z,cDEM]Qcg^j_kD|a ?^QG|and #F,=.DDCSG|in <^@YnD|is ,B>Z|on "B.X;c@EDZS^UZgBhX
kettlebells|@EgF|home @EgF
kettles|!Z)?.Y2Z:[ND|are )@ND
kev|'Y<Z>_e_
key|!C"Z%_'[(C)D+E,C.A1B3B7D8G:Y;@=E>@?@AEB@C?FDGBI]QCRaS@Y[[DaZbAeAgCm^nC|and &Y,C:]KZ|in D[kb|is 4]]Y|stakeholders %a1GACQYZ[hCnB|this ?E|to "C#]:Y?FHFI[QDjAnD
keyboard|+Z9[KE_Y
keynote|&C1Z;h?CA^CYF^KAQBbahYm]|at ;Y|on 1[;ZFbm[
keynotes|<bFa]]mZ
keys|!F&E)Y*Z/Z1X3E5Z9C<a?C@CAXBYC@DcFEIAKBO]RCZ^b^fBgDh[i[lU|and "]|are +[|back gZ|handed KDQ[|in 1b|to <DA^Q?hZ|with D_k^
kg|)^,]@DCBDcS[d]gEkb|of ,^j^nZ
kia|BZ|ora BZ
kick|7bEYSC[Y]W^F|off EYX[[Z
kicking|X]
kickoff|RWXZ
kid|.Z3a4B;^?_QCbXj@n[|'s QC
kidding|&]@DOYjZ
kidney|&[+e/XPekXnZ
kidneys|D_
kids|!Z"b&D(D+[,]-E.B/_1B2C3C4D5Z7Y8D;@<D=C>dBCC?EBHaIEJ[Q]TaUBVSWWYDZ[]]^UaEbBe^fWjXn_|<number> !],[QZ|a )Z|and >C?^L]gC|are #D7]DEnZ|at &Z5[CEQZZZ|eat !]D[|free !@|go !_|have )[|in ,[/[4F?_KDQ]TX^Zf_n_|on <[|sizes QB|two 7[|under ^Z|who &E,Z7D>]D[eW
kill|)[3ADa
killed|&^:ZK]eCk_n_|in &_CDnZ
killer|,]/_HBT_
killing|7ZCCQB]aaYjA|your 7[]^aXbY
kills|#Z/[DEH[n^
kiln|!X2b3[6Z:D<[=Z?CBAM]OWQ]WbXa^ZaDdXfEgYiBj[mWnA|is BF
kilo|@[CDKVnC
kilometre|4Z
kilometres|jD
kilos|"Y#E4B=]?DCEX^d_fEjEnF|and 4DkC|in <]dX|of D[kZ|this ?AfA
kin|%^J^YD
kind|#^(D+d,Z4A5C9B;[=D>W@[BCECI_JDLaM@N_PdQ_WC[b_EaAd@hCiAnD|about ,@QBY^|and ,CQB|enough #Y|of #C%Y4D9B;Y>]]YbYg^kD|to )[>Yn]|words +[?_P[f_
kinder|"b:B=[jF|than &D4D|to DZ
kindest|+c;cP_b[
kindly|#?&^([+c,C-]3f4@6^8E>Z?^@FBbD<EgIHK^PaQFX_[_^Eg@ialdnB|be MY
kindness|#E(^7A:bBbD_M_N^eH
kinds|:Z;[JXaWb]|of :[;[JXQA]CaYb]
king|:[]Ca^jHmC
kingfisher|@[
kings|(Z,^MZ
kiosk|)[1Z4]:Z>_?ZBFGEQZSCTCYW^]f_g[kD|and >YD[|on BF|or GE
kiosks|1]V[
kirsty|,ZCDjC
kissed|8]
kisses|?[
kit|!C#@&W+b-E.D4@5Y9Y;D<D>@AGCBEEGBK[P]RDYIZUdZf^gAhDj@nE|'s d]|is +]|list *BOCQ^kY
kitchen|!B"A#Z%[&^)C+B,a-B/E1B2D5V7E9B:A;E<Z=C?_ABBDDBEAHSI[JZMAN^PZQcR@UEV=^^aCbBeCf]iBmFn<|'s Cbj[|<number> ,Z|and ![&aG]K[g[|at CAECI]|back 3ZX]|floor <b?c|for KFeZ|in 5[|is &Z:[|of ?CfD|table )E,_;[?[EZJ[K_Q[|tap ,FD]QC|to X]]Y|with GYQ[
kitchens|&Z)],A4?5Z8_;b>C?C@DKbQH^_bbc]|and KY
kite|,_1[Q_
kits|)^N]mY|left )^N]
kitten|(b+Z,[eBfZ|food +Z
kittens|3E
km|,D/]0B8Z;X?[C@D?HXKDQC]Ff[hEjCkC|h C]|of &[0Y1Z;^?YbYnE|on /[8]T]^YhF
knee|#Z3@4@9;>^CaD^K[SYXB^E_Cebj]k^n?
knees|#E,d.C0Z8B?[@XD[H[ICQ]VZ[_aDbCcT|and <ZcW
knew|%E&^(a)F.E1X2Y4[7A9E:D=C>D?EB[DDIAMWRZSE^[_Bd?e=gXi[jan^|<somebody> >Z|about HXa^|every &b?^QC|it <]|that (]2_4Y9BB__Aian]|the 4BQ[|what R]bC|you 8Z
knife|9Z[YkE
knit|!X#c&[,^.g9]CYIYK]Q[Sdj]nC
knitted|"C&[,^?ZKZ_Ze^fZjBkEnH|hats &ZIXgE|the ?]
knitter|"Z
knitters|5fBbZebEib
knitting|&Z0[IXK]OYU[|group #Z&[I]
knives|NZ
knock|&B'](F)^,a.@5aDXKDLaMCQ]S@YZja|<number> !Z7]|a 'ZOY|at ,dQ^j[|on )c5bDDZYkD
knocked|"C&b,X0^=[?]@ZK[U]d[eSf_gXn]|<number> 0a1X?XJ[U^fYnZ|off =]d^|on &^|out @[
knocking|3YF[
knocks|&F+e0a=bKCPaU[d^kZ
knot|*H,[>XOUbbg]
knots|,^.=CDW^jDlC
know|"V*F+X-A.@0E1C2A4X5B7Z8=9]:><B=;>Z?DBXECFYHVICLZNDP]SHU@VFWAZC]^^@a>d=e[iZmInH|<emoji> (?F]MB]FmZ|<name> #]&[+dB^KZP]iY|<number> /^7D>BHZT[]Y^ZnG|<somebody> 2[>FQFf]gZ|a "B9cA]CDHAQBYB_]gDhW|about "D#D&D)Y,[._>C?BAYH?b@fCjG|and *Y+E,?.b4[PDQCS^YXf[|anything >^DC|because ,W4C>AaE|before ([.Z|below (^|by DZ|for 4c|how #B(F3C4X8^9[<EFZM?Y[__d]k?mcnG|i ,<4?QD|if 4b7^9cI[Y^_]jY|in (=|is 4d>a|it "Y%Y,Y-[.Z/c3[7_;^>^?[@YG^MGT^^EiBjX|knots .=SD|many #Y>[C[|nothing ?XCEe@|of >>|our <cA]B_h[iY|so QEjDnZ|some ,?4B>ZBYC]eaiYj_|somebody "[>X|that #Z%Z&F)_,A0Z2C4G7^9B<Y>fAECaGaH<I^JWK?MDQET_XZ]ZdCe^jZkCnY|the "_#A(h.?4[>^D]G^HUMddYj?kUnZ|their 3^B]XZ|there Bbi_|this %];WDZGCQB|to Fbm^|us <[Ab|was >DeF|we "e4Z9?>>HdIYJCKZQ@W[]^_@|what "c#[(]*Z,^3Z4B7^9?;d>a@ABFD@E[FDHbK<LBN[OUS@UZY=][baeRg?jCk?|when 'FLF|where "b'X4D7D9bDXH^T[YF__|which ,D9E>ALYg[|who "F#a%?(C2[4@7f9e;d?D@ZHZI]JAMDSDWYYA]d__bYhakYnB|whose ,Z5]H[|why #Y+],G.B4]9b?]PZYXeCf]|yet ,A4bYdj]|you "C(_)D,a.E7D:f>>HBN>TBUD[_]B^aabb]eAnB|your %X(F9W:Y?_DCMB^Df^gbkA
knowing|/X4B;Y>[QHW]m]
knowledge|-_/[1FEBFXjC
known|#D%d([+Z,W-D.E1^4Y7E8W9C<_??CGD>EXJaObQ_RGSAUAYW[_^ZbCdEn?|<somebody> &D,Y4D?[|as 1cEc|for <e>[CDe]|issue 4fC[ICY^jD|that &_,X?AKYQZ|the +^PY|to ?B
knows|&]+_,^.E2C4A7]9^=Z>E?A@cBEP_QbSBWAd[f>gTjanB|about 9^@[|how "[;^|it ,@7]P]][_^aFn]|no aW|the <Y=[AX|who &@.F<YKFeX
kofi|&d?YKZ
kudos|?[|to ?[
kw|7Z
kwh|QESYk[nC
l|4[nB|r &CnE
lab|,[-_4Z7C8^<G@CADEDF^KXR]^ZbCeEg>kDlCma|at fD|has n]|in 4D=aWa|is 4[8]=D^[
label|)Y*C,A3^4a7E9D;E<C=[>A@ZBXCZEFFBHANaQBRDX]Ya]Ee>fZiaj_mAnB|'s #bIYnZ|and ,[QZgDj[|in 4_eF|is #]&^4B=YDV|on 4EQEn_|printer iZ|says ,[?]|the ,[Na
labelled|,]4C9YCA__g[|by CB
labelling|4D|error 4D
labels|#^&]3[4[CBI^S_X]i]j>nB|are ,]3^4^X^|in #W
labor|-Z:[;ZJ_a[bZjZ
laboratory|,]CDF[mY
labour|-]1^4C:CUXV]aEna|of :DUXaEj[nb
labrador|,]
labs|:[mWnd|<link> nX
lace|3Z8Z^YhZ|up (G3Z8Z^ZhZ
laced|A[|up A[
laces|*[?^jE
lack|>_
lad|&],h;_>]?Y@aCDD@K^QgU]]Bb[e_fYg^jDnC|'s &XS^|from &F|in ,]IZQ^|of ,X|who 4Z|with &[?]@[d^f^g]kF
ladder|#Z%Z&C4C6D9[:Z>BA]CDMCN[QZYB[C_^eAfUm]nB|and A^hZ|get 6D[F|on ,[
ladders|,^2DQ^WDnC
ladies|#C%[&]'a+Z,D/Y1D3e5Z7]?^BbG[JbK^LcP_QIS?TXXcYC]]aCf[i_nA|<emoji> %^'[7^J^LY]_|and &YBaFZG^i]
ladle|&^,Z:FK[aE|from :FaE
lads|#?%](a+c,^2^4[5c6]:a>W?[@ZCEDBEbIGLZM_P^Q^TZVDY]Z[acfZkEmCn@|and (_|are 2a|at L[|from @Zf^g[|who @Z
lady|,^0_4B7Z;D<B>[?]@YCADWL^QeUY]WbBd?f[gWhCj?mAnE|'s 0]U[|at #],[KXgX|from ,CS[|in #A&Y>[@]e^gZ|who #EKFjB|with #cYZn[
lag|.DDZT_k]
laid|#^&V,E-C>DE_QFVC[[n]
lake|&B,X4DJBQ^XaaYmYnb|<name> 8X
lamb|)Y>YFCQH[Yj^mD|neck FDmE
lambing|2ZA]P]U[WYYX|'s 2ZW[
lambs|)Z3ZMXXZ
lamp|#X&D'B)Z+Z.B1E5E7X<ZCZEFFFKAPXQBSBWZZDc]dYiajZnF|and .F|post DZk^
lamplighter|,EQC
lamps|#Y9D:Z@CQBS]_CdZgF|in SY
land|#[(]4=5Z=X>DDCE^F]KDQ@XYY=ZUfYgXl_m]|in 'Z|on (Z
landed|!b"^&b(a,D-_4D<XAYBZEDG_H[K^MZQBZZhXjC|<emoji> b[|<number> &bK_|a QD|and 7YB[i[|in AaGYha
landfall|nY
landfill|/E0C4[;YAeT@UDhbn_
landing|"_#C&E;[CDDAF^HZaEkA|on FZ
landlady|,[2eKZSZW]
landline|@]g_
landlord|"D#@._0Y1Y4A5E@ZC]F^ICXDY@^Bk]m_nD|'s 2bDYWYeUgB|can .e@[DZg^iZ|is /X7_DBTY]Y|must D]n[
landlords|"['d+Z2]>EB_LbQCXBYAi_kD
landmark|,C-A1b8=<BADEDb^n?
lands|*_/E4W=aCZF^O]X]Z[daeCm]|<name> 4]C[F]Z_m[|in *_O^|on =_S]d^
landscape|%A-Z1^8B<AJ@NAO_ReVXa_h@jZlCm]nE
landslide|nZ
lane|"E#B.A1[7C;A?[AEBDCaKDLZSCX^YY]E_^b>iCn_|<number> BEXY_diE|awards bH
lanes|0ZC]QBUaY@bDnB
language|'E,X-_.A/Z0[9^:X<E>EDFEYJ]O^R^SCYB|and -Z:]aZ|is :X^F|you nZ
languages|"^#_,[0C3Z8[AAJBQEbDeFhA|and 8Y
lantern|*Y1]7YDZ]^l[nC|walk D[eZ
lanterns|6^7_[^
lanyard|'_,e:[Qa
lanyards|:ZD^
lap|,E
lapse|.^S_
lapsed|2a4f5jW]Y^Zgf]jW|members 5aDEZ^
laptop|,A:ZF[P^QCV_b[jD|and &BVZ|in nY
laptops|;DA[F[I][YibnY
larch|C[QFY[j]
large|!C#V.C/C8C:C>YDBEZFXGCMXTBVDj[|print #a>[IY]W
larger|4ZD_QEk]|than CA
largest|"a0W;c<dC^E]H]cbn_|in 1Z
larkfield|&E7[KCU][F|<name> 7[U][F|is KE
lasagne|#C&],d@[DZK]QZR[]X
laser|XZaDh[|cutter X[
lash|)X*cO]
lasses|(_
last|"E&C'^*C,Z-=.A/E0Z1C2F5>6E7d8G9;:A;C=A?B@_AEB@C@EEFAGWKGL]P?Q]SEU^WBZH]^_BaCbJgXhCiGjFmDnB|<emoji> ([>bMZeb|<name> "^&C,<0D7C9[<D?CCAKXM[QE_[a]eBjDkFm_|<number> !_,D/D>ZC^DbH@TB]Zk]nb|a !^7E8X:WGWND^Z|and #[+],Z>]IZQ]e[|autumn #[,E0X7A9@IaQC|bit "E&]|boat C_|bus ,B>YQ@|call 6ZMY|chance !^6[7YGbQD[Z][na|dance ;[|day 4Z7A:Z@^C[K]R[]Gf^g[|eight .^|entry 7D|evening 1_E]|fall ,[AZ|few 7e<Y=[aG|five (]|four '_IHL[[F|get 9C_D|lot 7e]d|meeting #Z|mile ;[H]RY|moisturiser 8^FEn]|month !F#c+[1E4b7A;C<A?E@DDBKBN[PcUAfEkC|night "B#@&Y)X+E/_0_1C8@;_<W>D?d@XAGBECCD@E[FZK[MET[U_Z@]BeJfZi@m]na|of ,a1_6ZQ]Vc_Zd^kE|one ,_>ZB]C]DXE[QZbBjZl]|page F_|person ,_|picture FY|post #[4XQ?|pub KC|quarter /[<D=[U[Y[dYjC|question ?]fY|round 4[|season 0_U^mZ|seen CBj?|shift g^|six 7E|spring ,E<[CB|summer 7]DBeB|tell "[NZ|ten 2Y9]F^mZ|term ,[4Y|the AZh]|thing 9Cg^|three *ZDaOXk]|till <b|time '_)_.W/^0D3A4B7U9];B<D>C?CI]KCL^PEWXYE]Y^@nB|train dY|tram QD|two )Z,^CY|week !G)D0Y1Y2E4V7@>B?DAbD^FEJDKAQCV]W<]=_Ca[b[fAhbjFk^|weekend ,F4C8[;YKBnY|winter #D4B|year !D"_)D+[/E1F2Y;@>AE_HWN>SDW[XA[A^^dAeKfCgCh_i@l]mHnE
lasted|#B&E@]KCg_|nine ,[
lasting|"a%D,E-B;]|impact :Y
lasts|,A8ECYKBQBeB|a #[
late|!C%F&A(E*]->.>/^0C1E2E5G7Z8B9G:E;A?BBACaDGE@ICPVRGSGU@V@YZ]WdXfDh[lDnE|<emoji> 7C|<link> "Y7^|<name> #BQE|<number> kE|and >B?DDZN^T_X[fAjCmY|boat #[|by &E7DKD|fee C]X[|for >^DGQGe[|it #C=]|night D[PZk[|nights <]md|on ,^4?DEaZ|opening K[mY|payers DZ|shift &Z,[I^K]Q^|show @]|so DZ|the 5^|this &[|to )[>EY_|you DZkZ
latecomers|3cXb
lately|%[9]Afhb
later|"A#C(^)>*C,A.D6_7A:_;f=B>B??CZECGCI[MYNEQDR_WBXBZb^[a[cUe>h^iBlFmX|<emoji> !E:EEEFZGBNETaaCm[nD|<somebody> ,C/]QDT^Z]|and NYQ[bY|here ,E|i 4[;Z<A|it <_|on QVkE|than ,E-[I[nB|the 8Z:]D[aY|they >[DYTE|we 1Y:]<ZVX
lates|G[
latest|%E,E/C1DCaE^F]OYTAVAjZl[m[
latte|2dWa]^
lattes|)],ZN^
laugh|2E3^:_?[DAKZLYQ^XY[Z]^mCnG|at 3_DET[|out F[
laughed|;[<YEYFAI>KCR[STYC]]a_bgcZg]h@lc|at ;^DYFBa]b]|i <b|until ID
laughing|"Z&B,]4B7_;c<E?_]Zb]fZ|at ,C|now "[7b:];c][
laughs|?D^[fE
laughter|1YEZN]^]aEnD
launch|!B%Y/a0_1?7]:C<Z?CDET^UfV>]]b[iDnA|of ADEFQ]Sa
launched|)_<DEGJZN[jD|our !Z<@
launches|"^)^6]<_T[aE
launching|-bE]H_RZhWlY
launderette|,[4C;E
laundry|&[4]DYE[QFaDdXfZ|room Ea
lavender|,CDZZ]aDiVn]
law|#[)Z,B-B1A3B9C:Z;dCDD]GAS]V=]UacbXg?j?k_mDnc|a DF|and #DkZ|degree %Z|enforcement 1DEFQ^|today #d
lawn|*],^@eDbH^K^Q_V_fXg[kZ
laws|n_
lawyer|&B7Z>EDYQ[SYg^kanC
lawyers|1Y=cJ]QBV^bbdf
lay|&E+]CBQC__jA|by "XnE|on ,ECDjF
layer|![,A-ZQ=
layers|?ZjDnC
laying|,F1DEB
layout|I]OWnY|is nY
layouts|k]|a GC
lays|CAjCn[
lazy|4[8?QBY[
lb|KZjC
lbs|/^CDT[
le|0Z:DDck^
lead|(D)C,A.@/B0C1@3]7Y8>=E@DABDaH=IGJAKCNYQCTDUEW[Y^]Z_BdAeYg?j]kW|<name> NY|and #X|has <_E^c[|in -[k[|limit n[|pipes bF|the ,Z1E8C<E^^|to 3YD^
leader|"E(Y)[,?.C1D2Z7C:^H<M[SAVCa[b^n]|<name> nY|in 8[<EEY|wanted SDbW|who "G:aa[n[
leaders|!B#B,B-]1A3E5D8]:^<G=X@EADB[C@DCEWG>MHQBRZTZUBVAX[[C^]cAdXjBkAl@mYnB|and <]|are 7_:[BZTD]^hZia|do 7D:=FZX]a>bG|from EZ|in 0C1EFXVD|of Z_|to 8C
leadership|&?(D,=-c1W7X:e;^<]??CCDDIAK?M[Q=RfU>VXX[]ZacbXf>gBiBkC|and <^|looks :];AbDfEn_|offsite <]|on :ca]|team -Y7_;E<W][
leading|"])B+E-A4Y5A7[8g;bAFBDEAHHJAKGMATBUY[C^eaDbbl>n>|the :X<Z
leads|#C-Z/e5g?DHbL^OXRbTfU]Zd]AbXiDjakCmB|and jY|from /Z|in 4Z5eGZZb
leaf|#E&D,]FCKCYEjD|and FD
leaflet|#X+].a/Z4h5Y9[<E>E@]I[KYQDT[X]YbZZdFg^nB|and 2_W]kE|for jY
leaflets|,Z4=SA|went 4C
league|+^1^4A;Z<Y>C@WP[V^b]jBkC|table 7^<^
leak|+Z5[7BC^FEHAKaZ^]Ej_nZ|on nZ
leaked|4^Y]
leaking|,ZDCQ^
leaks|#d+Z,B4aBEKXTXUFV^Y]
leaky|5Z
lean|&[,Z-_GZKZ
leaning|,_-]QZR]|on ,_QXjC
leans|,_
leap|!];A
learn|+^-B3Y5W9E<C=C>@?BE]FAHAKWRASATZcFeBl]mB|a 8Z^[bZn[|an /ZTYgY|and -EC^QAjY|from :b;]>]a[e]|how 4[5]Z[kC|more %ZE[^@lW|of K[f[|on +d|the &Z|to [YbXnE|where 3cX^
learned|#@&^,_4>:_>C?_@WC@HEIDM_Q]SBT@f_hBj@kC|from #DDZQAYPh[kY|it &[2[|that :^|the ,a<b@CKEQ]jDnB|to &X,a?^@_QW
learner|%[-[2[J]QYf]jY
learners|"[,C/[8E;^<ACDDYE@KXQYTX]Zb]lB|to -[R^
learning|%c,Z-b/[1[4B:[;ECEEWNBQ[R_TXaZnA|and %]-]:^EY
learnings|-_Ra|from -^;]R^
learns|,[-[a_
learnt|<_?cDCS^|to <]
lease|#D&Z,H/C2]<CBaTEWVa[iZj_n[|is 2bW^|we /CTE
leasehold|CZ
least|&Z2b7_?C@ZDBQF]_e[g]kAn[|<number> .]D_QAnc|be ,W7]|one #Z2[=[@ZQEgY|two eZ|you 7b]b
leather|#X&D,@0YCCQCU^jFnc
leave|!?"A#@%B&>'](_)@+A,A-B.e/^0>1A2@4C5@8_9X:_<D=A>B?CBBCaDeH@IYK@MYPRQFRBS]T]XYYG[[_@gWhYiAkalU|<number> *Y4a|<somebody> IAK[Q]|a "Z'](^3^9]EYM^N^^El^|and .b;Y>^K_Sa|at ,Z.AC^SEe]nY|before CZDZ|by CZXZ|for 'Z/[5Zm[|from C]D^Q[|home CY|in DY|it #E(C*E.B3?4B6Y7f9^CDG[KDSCU[YC[Z]e_ba[eIjDkZnF|me (bM[|no ;YV[|one (Z|out 4]F]mZ|that 7d9Z;dU]]Yb^|the "E&D'A3Z4B7BCCDAGBHALBNYWXX]YCZ[]A|them .B3D7ACbKFj^|to @ZSC|us 0D3fCZE^H^O]X]_BkCl]|with %Z*]4]C[b[|you ,[.c/X8]DAH[SdbA|your 7[8FCANBeDhZjE
leavers|,_:]?bQajG
leaves|">#A&<,B.Z2A4E7B;Y>B@XDdFEIAJEKDWB]DbWgYiD|<name> &E.[4ECA|a bZ|at #_D_|buttons %AJE|in HG|on 7C<]|out DA|the +]/Z8];[CbKCTZ^Zj^|us &Z*[@[gZ|you 5]KDZYk[
leaving|"W-].Y/C3_5X7[:C<EDFF^QER^Y>fXn@|<name> .^SZ|<somebody> #[|it #Y7]jA|money "[T^|the #E2]|this E[FEb[mE|us .aQES[|your 7YDE
lecture|.e0_;Z<ZCDDFQXS^U^bYeDi]jAkBmBnC|<name> C@jB|us ;[b^
lecturer|nA
lectures|,ZCAK^
led|,Z-i/B;]<bAECDE^ReTCV[^Ac]gDle|approach b[hG|by 1^<dEZUGVd]Yl]nE|the &ZVDn_
ledge|#e@Z
ledger|&Y,ZKZkA
leek|,^.DCZDBIDf[gGh[iZk>nE
leeks|&Z,b?bS_nC|and /Y
left|!="A#B%?'Z(F*C+;,[-</=0A1B2A4Z5>7c8E:>;B<D=E>??D@GBIC>E>FEGAJAMDODQYR>T@UEVEW>ZC]_^A_LbEcEdBeCh@jCl?m@n=|<emoji> EZ|<name> &Y1[4[_[jE|<number> ,]7b@[]a|<somebody> 4^DZYY|a #A*V,c.Z9Z?<A]DBHCIAXD_Wf?g]hZiCkC|after D_k^|alone ;Z>[DZbZk[|and #A4Y>^?YQCSa_Xe[|as 7?>]W[e]|at )X,].Z7Z8^9DX[]_^S|back jZ|before 4C7YQAi[ma|behind 7gDBT]]bhD|blank .[F^|boot ,bQZ|ear ,^D[_Ze]|early 0X|feet ;abZ|foot ,AnZ|for !C)Y7]=ZJ_Q@UGbbiYkAm_n]|gloves 4bYZ|hand 3ZJZQWjF|handed #]&Z,Z2[KX_Z|in #A&@'^4[7Y;DB]H[KEL]T^_DbGi_|it KAY_gC|leg nY|no &a@YD[KZ|of #aj]|on !a#D,A.[6f=BCZG_SD[b]BdBgCjYkWmCnD|one #W,?IaNY|or i[|our 0[U[|out ,C4Z|over 2[>[|rolls BE|shoe QY|side #[4XD^|size ,Y|the #[4a<_?b@WF_IbKAQ[WCY]f_|this "C7XTC|to &[1X4D7ZK]PZYB][j[|us #]*]@[FbYAkDmY|when 7A|with #W,Ba]eZ|you >D|your K[UZ
leftover|"F&[,[@^
leftovers|<[
leg|&C(_*Z0]4EKAM^PZU_g@|about nY|day (b*[M_
legacies|:bA^a[
legacy|+],C-].D5_8]:a<EH[NZZ[bBmDn@|<name> n[
legal|+d-A3C8Y9A:FB^D^F[P^QXV^YA[Z^]i_n[|aid 9B
legend|?aV]f^
legendary|8^;aa[bb
legends|0D:]B]MZ]^aZ
leggings|)Z+[JWP[QB
leggy|@Z
legislative|?EfEjF
legroom|;abZ
legs|#B,B:E>@CDDaQAYCa>k_nE|are DZ
leisure|"[DXGZR[V[dY|centre DXdY
lemon|#E,b.B9G>BAZD[RZSAaDkZ|cake AZhY|curd R[|drizzle &W,BQBn[
lemonade|&WfY
lemons|,^5^:@D]Q[Z]aDmZ
len|&^,]KY
lena|aZ|<name> &YaZ
lend|"C.F1D2Y4A9b;@=Z@@H>KFQ^S?_cb?dYgAjZnA|a 9]QC_Z|out 2_|us 9]=[|you Q[
lender|D]
lenders|"[/Z
lending|,B?[RZ|us &[?[YY
lends|DZQEe^kX
length|#A&D,aD]KAQ]e^jE|<number> 4ZnY|and >]|of >B
lengths|4ESZ
lens|<CGYIDKVQ_
lenses|!_+]2[G[P[
lent|#C&g4B;Y>A?YC?I?KaN?WBaDeCfZj8kFn@|<somebody> &],XQ^g_|by &[KZQEjBnE|me +ZP^|to #D|us &Z,A?aDZKaQCf[
lentil|#BDZbEgXk_
lentils|,]D[Q[eX
less|!_"B#[%C&Z(A)]+D,A.B0B1B3D5E7Z8];C<B=D>??]@ACZDYEWFEG[H@I]JYKaSR]R^]__eCjCkZnY|a .D:]|and 4Y=Z|in 2[|income TD|plastic kXn]|sure nY|than ![#A&E.C/?2@4X7_:a?YDDE_G]I>Q@T@WBa_lYnA
lesson|#b2C3E7Z=CC?FDIYK[SZdDeXjB|<number> 4[:Z|from >ZD[kY
lessons|"^#B&C)^7C:[;[?D@ECZD>F]H[M[N]S^W]YB]CbZcAd^hZk<m]n?|for ![G_|from F^MY|i :X;ZFBa[|in "]H]mX|on )aN^
let|%E(^)Y*D,@3D4?5[9E:^;E=D@?C;EDFAGCH]IZJEMdN^QFYEZ]^Z_Ha[c[j@m@|<name> )[-E.^8WI^KBS[jZ|<number> /b0a;D<_T^UV|<somebody> :Z;[]Z|a &[(E5X<ZbZ|another 7]|any <]|anybody QZ|anyone 7C|down >dQY|go >aeZ|in =]|it .g2[7@B[D]S_h[iZ|me +Y2a6Y:[<B?ZH[[[bEgDj@|our "]8ZkDn[|that /[:b;Y=[T]abeA|the !a3E4[5^:^DYEDGaPUQFS[U[Zb^VbWcZ|them 3]>A@[DaGDZYbBeBgbhWjCk]nZ|this (cM_|us !E"A%B'[(b)[+B,9-e.>/C0E3^4A:>;A<<>A@DAAJBLbM[NXPFQ@RbSBXYYJZV_CaDbGcDdDh>jBnB|you #B%['E)X7B8D>]@DLFQCe]gCj[|your 8FNA
letter|!C">#b&X'D)C+A,F-A.F0^2E3>4_5C7>8F9A:F;><B=@>Z?GAECBD]H>IcLCNBQBR?SFUZWYX@]A^Ga@bHdEeZf>hD|'s .FDY|<link> >YQCeY|about eZjH|after 4C|and &A4AD_IBQ]S=YAdYeGnD|before ,E6^>[D[E]QD[]kYl]|by ,DQE|from 4C>^@[BFC]I[J]YAeYkA|has 9Z|here QC|is #YB]CCi]|of #ZQZiZ|on 0[|or .bCZQCk]|saying 4^gZ|says 4^>]|should fD|that &Y4YDD|this 7G@]DFg]|to 1ZIEaYcX|was &]|we &]9EDY_B|which IE|with jW|you /Z>Xe]
letterbox|#])].[;bDZN]S[bX
letters|#_,A-C.[2A3a4D:A<C>dBCD_EDI_JENDSXWDX^Y>^?_]dCe_fbh]iBjZkXn]|about #^&D,E3a?^KBnB|and QZfX|are .Z>[QX|for &Z,DKX|from g^j[|go #Z=ZDZ|went eY|will h_|you >Y
letting|#?,D7d?_IFSBd[f]g^jCnY|me ?[f]nZ|our QZ|us #@&ZICjC
lettings|D^H[Q[T[dZk]
level|!]#C&G)E+^-b3C8a;^?]JCN@RdUGX?ZZ^aa?b]eEiUnI|<link> &DKE|<number> 0E4B;Ad@nB|access C[|and ,]g[|of 3F^[|up !dG^MARX]Bi]
levelling|-Z1[=Y
levels|Q@k^nY
leverage|-g5Y8A;DADEAO]RcZ^bEhCnA
leverages|-^8D;DA[EYha
leveraging|"[%Y-^7C8^:CACEAJXRb]C^^a[hEnE|digital %]8C
levy|2XC^Xej]k[
librarian|#]&_AZQ[j]|<name> &_
libraries|"B.C=[@ZCDHFbA|have "BHF
library|)C+@.^1D3F5D7A9D;C=]>b@IAECaEBKZNAPARXYB[?]D^[j_lAmXnA|'s #_.]S_g[|<name> &[KX|<number> CZj[|and .ZYZhY|basement g[|card "[,CCA|cut /C|door ?Z|fines D]|for &_K[|has S_X[|is nG|on S^|until CA
licence|,?-F1e2Z4?6]<]=X>CC@DAQCV^YA[XbDgA|and .]2[S]
licences|!['X3Zd[
licensed|DYn@
licensing|1E
lichen|QY
lick|+Y
lid|#]&B*B,F.X3C4XBDD_KFO?QCS]YZg?iCk^mCnW|and <YeC|is #X>]D[I_e_kZnY|leaks #]BE|of ,C|on a_|shut ._
lido|4]B[C^i]j[n[
lids|#_,C4YCZI[KaQUY_]a|are ]Z|on CZj]
lie|#D,b/_3E4B7>:B;_<^>[ABFDGWMWNbSD_Bb^lZnA|down .ESC|in .Z|on <Z>ZDY|there ,_DFQZ|we %Z;[MW
lied|,DF^Q?nZ|to ,DQBnX
lies|#Z&?8Y;YK@
life|"_#?%a'E*B+[,C-B.E/^1E2B3D4@6^8a9@:h<]>C?^AWBDC>D=ECHYJWKBMVO@RBSATWYG^^_@adc_eFiBjAkBl?nB|'s :]D[N_|<emoji> +]|and ,>6ZQ>[Y|are ([MZ]Fa]|changing "[8ZTC|cover )eN_|for ![|forever "[M^|in &Y:[?ZAYa]h[|is ,Z7]:@N]QX^G|milk QX|of <ZA]hZ|on !X8Xm[|threatening C^|throws %[|you 8]^Y
lifeboat|&]/D@WBBCYDCKZTCXZiB|crane BCiC|crew &[DEK[|station @X
lifecycle|-]8Y;DJDRZ
lifeguard|,^
lifeguards|#[DEI^bY
lifelong|-[^B
lifestyle|!_:[^_nB
lifetime|!]7Y8cGZKB]W^_|and ,Z
lift|!C"E&F*F+E.?/E0E1A2D3Z5C7@:A;A<Z>]@BAECeFCH=IFJ>NDOBRASCV@ZA]@eafBg@jen@|'s j[nB|<number> ,ZjC|a ,]@ZQW|and QB|at 9[BZ|engineer &_Kbe[|home EZ|i ,CQB|in AFC_|is CdDBM]e_j^|it #[-X|on 4]|out CZ|the #Z,X1EAZDCh[kG|them 'Y|was &D4D>Z
lifted|/Z?A@EAYC[f?hYkZnE|<number> ?AfA
lifting|,Y4F7E8]<DDCk=mY
lifts|"_#[%Y)]/_1Z2a3^4C5a:DC_DAJ]NYSCW^X^Z^jW|and >ZQFg[|at %])ZJ_|the "]
light|"D#B&C(b+a,B-D3A4@5D7C8_:<;><A=D?CDbFCG]JDRAS@TBXAYA^^g^h^kbl[n^|a &YDZ|and 8a^d|as +]|in >Z|is 8B:BWW^Bf]|it !^(ZD[hZ|not D]|of iC|off nZ|on .ZD?NZg_hdkD|the ,[^[
lighter|&Z+ZN[^]
lighthouse|#E,]9X<Z@DE<Q[Y[_^kC|keeper 9Y_Z
lighthouses|K]
lighting|CZDZYW][|in 1]
lightly|DYGZcZ
lightning|Caj^
lights|#a,D.C2]3D7Y9Z;C<D>Z@]BACbDFF>IWJWM[V^W^_^fag[hZiCjckEn@|and ,?=ZS[eF|are 9YBE_Xh^i@|at "^|go )[|in #^DD|low >ZQ^|off 7YlG|on 2b@^AZQ^W_eFga|stay >^D]|the ,bQY|up CY
like|!A"A#B%Y&>'B(b*T+^,]-E._/[0C1>3B4@6A:B;W<C>ZBCC>FBHFJZKFLDM^OAP^SaXAYE[>fFhEjCkDlZmBnD|<emoji> 5e|<link> DZ|<name> !["C)E+b.Z/E3[5_6b8X:[F[P]QFZ][]^[aY|<number> ,?C[QE|<somebody> )^;Y>[?[DZKFM_V^e]|a %Z)[+b,_2E4W5C9Y;^<]>_D;HbK]ODP^S>XDYB_[c[gHkCm[nA|about .D|an H]|and (Z.C6Y>[MYSBaXhCmE|any .Y|at ,Z8Z=[^Z|being #D|butter +_P]|button #[|comment (]MY|each ,]|every =YdZ|everybody %E.E3^7[][a^|family fD|follow 'ZLY|for *B,FEYMZh]|hot 7[|i .C>D|if (c.EMdaBbGnD|including >Z|it !](a,c3e7D9E?h@BD?EXK[QeSDdEiB|many OF|me ,BQAV[|minded -[|mine .ZS]iY|my ,Z;FbFnZ|never :[|no 8cD@YZ^e|nothing +bP_|oak (@MD|old #Z5bZa|on (]*_0^CCO]U]jB|one (a*EkB|or .bS]|other ;[A]ha|our ![*WE_KZlc|ours )]/[;_NZT]|share *YE]OX]Cbal]|some D[k^nW|someone K[|that 1]2a4_7_;^<^DVWaa[g[|the %^&@(^+X,A._D?EaI^SYaXgZjGkBlZ|them +]|these )YR@ZX|they %Y|this !C*b+],C-Z3E4E7_8]EDGATAX_ZC^ZaXbCgDi@n[|to &<(D)X+B-^.X2Y4F8D<@=D>ZCCD>IHKGM@N[PEQFTBU@WZZB[?]A_Ye]fQhbiYkBlCnY|us ,Y;b<e=^@ZD]ba|we ,Z.a;[A[b[|you !D&Z(>,C/_0C2b7[:[>??BCZWc]^_FeEg_kC|yours ,Z/Z7DH]nE
liked|*].Z0a>B?BCEDAK^UXYY|and 4Z;[|it #^I^jB|the *Y.Y9YOZSX_^|to j_
likelier|/cTd|to /cTd
likely|#Y/_4_9D@EKDSCT]gDjBk[nZ|to /_C[DDT^nZ
likes|#A&C(f*i,b.@0e7C<Y>[DBE^FEH@I]MfOjQcTEUd]Ed_eYgWhCnA|a ,EQA|and *aE]O]|it .CI[|on 0[MZUX|to ,[>]M]Q^_Zd^e[
lilies|.[D]g_
lily|@ZA]_Dh[m^
lime|&],C.bSY
limit|&D,B:^BYI[jEnF|for 4Z|is J]|of D]
limited|"B#D%E(A*A,>-@0E1D2D3B5B7p8E:?;A<BBCCAD?E?MBQ=RZUDWCZD]ncCdAgChCjBkAlAn@|and 7ZT]b^|availability !Z7]P[]Y|so %[]X|time b]|to 7WaBeZ
limits|-D8bDZK]^]k[nY
limp|7_;b]Zba
line|!D%E(@)F*[,B.E/?0@1Z2E3^4V6E7A8C9[;A=C>@AWBBDYF^GDIFJFNCQET>U_XWZB[CaAg]hWiFjDkXlUm[|'s C[SY|<name> C[bXh]j[|<number> CBK_ZYkanT|about ,]|and *Z,A>[CZDYFZQD|at 1]C_D_F[VWe?jbk]|but 9E>]DY|by 4[DZQZUXYXeZ|for &[,[E_QbYZlZ|from #b&[+GKZQ^|has 1[2ZV]Y[|in "]7[F]|is #C,D4WC[DYg]kWmY|of &C+_,@P^|on #Y&C*[+_,Z4UD@F_KAUXjBkBmanD|open C]D[k^nW|that C[D]F[j[|to ;b|up ']4@CEEEJ]|was DZS]|with -c1DACC?EBReUWV[nD|you DAI^Y[_]g]k@nY
lined|?[@YgZ
linen|#C8V@DJYQ]^X
liner|D]I]k_
lines|&Z,H2B;E<YFFK]SJT^XZYAcVgIk[lA|are CZD[IX|of X^
ling|D]
lining|,]DYHFkZ
link|&A'B(:*c+d,A.X/D0C1D2X4X6b7B8B9B:@;B<C=??CCXDUE[FZHVIBJ@K>M=NYO[PbQ@TEVDWAX_[[^B_DbBd?gCiFjSlYm_nE|'s ,Fa^|<emoji> +[P[|<link> +kCZPcX[|and )X7X=AE[FEdDfZj]|before 7b]]^[kA|below #[6Wa[nE|expires 7?]Ej]|in !G"]'B(?*@+@,F2Z3C8D:FC]HVLDM@N^eEm]|is +].[4>C_j[|on +]|that 4]
linked|#B+_DCIZK]PbXZ^ZiY|in +eP]mZ|to +CjD
links|+Y2W6[CZD[[Y]Dn]|in +Z
lion|Da
lip|#C+]DVM]jYnB|and D[k^|oil :ZM]nD
lips|,]7^Femc
lipstick|2^>^WZn^
liquid|D[
list|!D">%>&B)B*a,B-B.D/F2Z5Z8E:B<A>>?B@EA>CZDDEYF_HAJ@ObRFSFWTZZ^D__a?b]gChGiAlXnB|<link> h^jB|<name> CFQ]|a FYYD|and #Z2C4@5cCbDZH[YDZeeC|are 2Y|at DYQ]T_|before &[+c2]C^WY|for ,X6ZIDMDUcYWdEk_|gets *E.YSZ|goes &B7C=Z|has FZ|in &]+Z,Z4^F[K_jX|is #Z.A2]3[7ZBYCAD@F[IZK^Q[SGfZiZkB|no 3Z7[CZ|now kY|of &Z,D.d4_9Z;Z=E>Z@ZCaI^Q?S^U@Y[e]hBk]mD|on ,].C4Y=[CDI[d[|price !Z|so bVf[|the *[DD|this QY|to +[|was =Yg]|will YZ
listed|#F,B1C4^EFI@K]QD^[eCfDg[nC|at ,C.]SZ_Z|on #AI?
listen|"Z%d,=.Z3a8E?WBaFZHaJ[NZQDS[X^]Db]gChZi[j[n?|to "Z%Y)[ECHbJ[UZbZlB|up 3dBcT_X^ic|wherever hZ
listened|#A%c)[,A4A?W@?IAJgR_]YaBbDgCiakDn@|to #Z
listener|#]I^QCf^nC
listeners|%Y,D0^5a8D<DBdCZD[JZQ[Z]ick^|are B[iZ
listening|"^#D%h)Y+D.F;Y<D>]EFGBIFJ^PDQ]TQ]DlZmB|to #E,]3[7Y;_]]ban]
listens|"]#A/D;^?aDCIBTBb]f]n[|first "^|now #EIC|to /DTC
listeria|4an[
listing|)d*_3bO^
lists|#C,D/D5EAEDZQYY^d]eYgDjFkUnY|<number> /ElG
lit|&],X8[K[^__DaZfBiYkC|from 4_I]Y^
literally|!_4Z8Y:D;Y<@CDDYXEYWaCb]iF
litre|=bAZCXEZYCd^hYj]|of EZ
litres|#[/Y?ZCDDDK]TTdBkC|and #Y?Z|of <]|on /E
litter|5[7]=Z>EQbT^U[ZZb[iYnZ|pick 4Y7]Q]i[jX
little|"Z#>%Z&?'](H)W+h-B1B2D3Z6a7^8Y:Z=B>Y?YA[CAGaIDJWLYNYPfRAXTYF]b^]d@e]l]manE|<name> !Z/Y8]>ZCB]ZiZ|and D[|as /^6YDAT^|bit 7F|boy 7]]]|girl 7Z:[g[|in kY|lad ;cbZf]|more QC|old "ZAZh[|one ,ZIZk^|ones #Z'Z+],DCXQ>^[a]nF|page 1Z|red 5[|reminder E[OF|shop 3^|things "]%]:]Nca[
live|#X&B+F-]1D3[5D6]8F;B=[B@CaDBGYHWI]KAL[PDSAVCXWZ[[a^D_GdTfAg@jWm]|<emoji> 1[E]VZ|<link> 1ZVZ_El[|<name> -]C[D]ZZiYj[k[|<number> /]3aF]T_|alone >]CZeZ|and %])]0X:Y;ZA]JZaXi[kD|at )a7CC_E_K]MWN]]Aj]l_mZ|chat n_|from &g,Z8@CDKanZ|here %[6aE<|in 8DKB^[hZ|it <Z|music aG|now VC|on !['Z)A,]5[<^D]GZJFY^_BjCkX|or jG|our ;AAYEZhanE|q nZ|the 8^:^EDa[lA|there Y[|this "[F]mX|with "F,C3a7c>[DCXa|within "Y
lived|&?,D;C@DDGFAKBeBfFhB|experience .[|in QD|with &@,A@EKDfF
lively|gW
liver|#]
lives|!D&@(C)X+Y/d0C3F7[8_:f;b<Z=D>B?A@BKFMBQBT]UAV^ZC]D^aadb^c_eZf@g@hWjCnC|and "Y-Y:[R[|at 7^a@|here ,_|in /^4C8]A[F[T]^[h]|of 8Y|on ,E1Y:^|there 4Z|with ,]/^4ZTZ
livestock|C]
livestream|0[U]g^
living|"B#C+Y/]1Z2Z4E8g9C;]>YAEDDIDJ@KYMAR_SFTYVXXG^b_Ha^b[k^nY|in "D|room +[DF|wage n[|with -[/]>YR[T[]A
llama|,[@]
llp|:];D<]E[^Ca^l[|is <^
load|%]<Y?FCYKETDVBXYdBj_kE|in XZ|it ,YjZn[
loaded|4]CEI[M^QX
loader|#Y<Y
loading|DAP]Q^i[|bay hX
loads|!c.X4]]Ae[|of ?Z|on .X
loaf|#A,@2A?B@BBYQBSDX]YBdXfB|should "D
loam|,C7Yl]
loan|">#[&@)a,D-B.D9C;C@aAYCZD[H@Q@RCZZd>gckVn?|from 4[A^CZaY|is "E2Z@]HCgW|to =XCCK]
loans|"F&[)[-[3Z4]<c@ZJ[KWd^nZ|are C]|go "F
loaves|)D<[F]I_NBiE|are iF|free DF
lobby|&^4B7_<ZEZF_IbK_n[|and nY
lobbyists|/ZT]n^
local|"b%D)B+C,D1^3D8]=D>E?C@AADFCGXH]N=RDV[YV^]dAkEnB|<number> 1aV]|councillors @DgE|history gYkD|radio 2[CEWY|time C[n]
locally|![&AE]K@nZ
location|!]#Z,BGZ
loch|iZ
lock|&C,C.D3[4B6[7b8Y9CDEFFJDKBNYTWVBXZYBZYbAdDeZk>n@|in !Y7fC@GJTXZ[]Y|man #G|the C[|up <YC[N]|was UG|yours 3Z6[X^
locked|![&F-[.A3a4[>B@]F_KCR^SCXY][bCdCgZi]j_nA|and 4Z|out 3_X_|that SG
locker|,EB[i^jB
lockers|"Z1AJ[VA
locks|#^,_.Y>YCDI^Q^hY|<number> hZ
lodge|QD
lodged|-]RY
loft|)a4EDXKDN[VWfDjY
lofts|G]|we /C
log|#[&B+],[2E3Z5^8Z>@C;FZIbPZQHRZS?Z[_]eDgD|in 8[D_FbR^|out 3^
logbook|#b
logged|#a4CCDnW|<number> #[|in nY
logging|n_
login|,@.D4]BZD_QEX[iYjZkb|<link> DCgZ
logins|4aC]YX
logistics|8E;FAaCF][^[h^
logo|#C,]2[3a4D5^<cA^CYEDQbUXV[X]^Ua]d]jBne|on jE
logos|C]E]
logs|!Z#Y)Z,a=YDFNXSCY^jX|and &Z|to +W|you Y]
lol|,X4^;YI]LZMYO^QZVZW^b^
lollipop|jXk[|lady ,[|man kX
loneliness|/^:[T^
lonely|(Z)f,Z6b:YF@Q[Z_eZn^
long|!B"C#F&F(E)@+A,B-D.B0?2E3B5B7[8D9A:D;?=C>a?G@ECEEAF@IGK[MCODSDU=VAZF]N^BeZiFjT|<name> 7f]c|after :[|and #a,Z]DkZ|as &B*[4B7F?]CCD[QajD|enough #DjB|for 4[YW|life QX|live EDlA|lunch ,[C[|one D[SZjYkZ|overdue .]f_|pole ,Y|read CYjZ|run >^P]^[|table ,G|the .FWZ|time >_@^BYeYg[lZ|to ,CYX|version &Y_BkZ|wait 4D>[d[kD|walk ,]dY|walks ,A-Z|way >_kB|we 4@|week ,]QXnZ|weekend nX
longer|!E"D#[+E.>/X1X3C4Y5a7X8D;A=E>YC@FDIXKVQCTZY[^AbIdAk>m@nA|a 1_V]k^|and DZ]Y|eats ,YQZ|for 4EkY|hours #]|if :Y|than &B4]:C>[DBR_jGnC|version ,Z|write 4]
longest|,c9Y>bQ]eYgC
loo|#^/bIYTbgYkDnE|roll #YDZI]k[
look|'?(@*A+W,]0Z3C4?5?7Z8D9@:C;Z<_=C>C?>AYBBCDD^EXFaHXLCMDOGP]TAYFZE_Eb^c]dDeAfEh^i>jFk[mY|a <ck[n[|after %e6]9D:b>[D?IBJ[SEaXeZg[k@|again CB|and #^%[9_I]JZY[kD|at "B#?%E+V,@.W2b4>:E;B<]>>@ED]IGQDW_YAZB^_aBdDgHjF|away 7eDDMC|back ,D1]<CDA|cloudy BEC]|different k]|for #Y,]A[DcEDFfQ[S?d[h[jYkalBm^|forward ,E-ZEaQAR[l]|in FcmX|inside QZ|into 'ALCa[n[|is (^|it '^^[g^kD|like "a#[,a;[DCF^HXXZb_|no "_)^.[H[Q[|of ,[CYW[|on DZQ_|out (Z)[.EDZN^|over =_D]|round .Z;Z>Z|same A[VYhZ|that DZSa|the 7[Y]|under 9D|up &Z3ZDbk]|who ;[<iAZhc
looked|#_%B)D-D0_1B2B3B4X5C7G8E9E:D;?<@>^@CCDDFFCGAI[J@N?P[QDXCb?cDdDeZfXm?nZ|after ,]0d>X?]KaPYQWUZ|and #Y(_,CQASYga|at #V+Z,A0A4[9G;B<E>B?DQESAW]]AdEjBmBnX|for ,[|into #['YIX|it 0_UY|like #_|the <[f[|this 7A
looking|!]"Z%?&B(F*E-C/Z0V1C2D5X7[:B;E<D=>>F?AAEBCD[F?JBKXLBMANDOAQZRG]^bCdYeGiEjGl=m@nH|after +b;[HCPZb[|and QD][|at ,[/Y0[3_7YCCDCT[]XkB|for !C%C)[,?4B9X:E;D<B>BDCEZG?JAQBTDYB[_]Ab@dWkZm@|forward "YK[Q^][nZ|into #[C^|up [^
looks|!C'F)^1W2_3F5D6c:^<b=@BDDdEFFEMXNXOAY?[^][bXjZkblAmBnT|a DBZ]]X|after %]<aJZgY|at "a,DDdk]nZ|like "A#B%C+C,_-]8D;X<CD@EGHDIAOBR]S]]]^DaWbZcDdEfCgCj[lAna|to >C|wrong #[4DDAYD
loom|&]5EDB|into 5F
looms|9b<Fn_|on <F
loop|#^3fBZJZKBSUiZj[kanB|at CYQA|in RZ|is B[i]|on "G
loos|D[KX
loose|"B#B,?4ZDDIYK[QA_CeJf[
loosen|4e
lord|2[MX
lorries|#@>YeZ
lorry|?Y@DA^CeEbQAdAgBh]j]kAnC|<number> &[|from jE|is 4C
lose|!@#A%W&E(A/g0D2]3^5C7a9A;^<A>Z@FEDFBGAIBM@TbYZ[B]_^GaXjZlDnB|<somebody> 7]|a ;a?ZD]k[|about ,]2ZD^Q__[|it (F3[4[DCX]kD|money DD|sleep %^;[|the .Z3g4D>[|their TX|us 7]][|your 7B;[>C|yourself 8^
loser|MD|gets MD
loses|4X=^CbFXd]gZ|a CY|the 4[=Y
losing|"[)X/b2_<D>Z@ADDGYIEJDK@NYQST_Y_gFi[mV|a #[>dNYe^|money @E|someone )_|the ,C>b|to i[|weight >E
loss|&E/[>^@YBXDBKCdagWi]|is =XC^|of 3YBY
losses|/D|by /D
lost|!A"@#9%?&B(B)D*A+B,b-D.>1A3@4f6C7>8E;A=F>d?B@WD@E>FCHBICL?OBQ_SBW@XAYeZX[A]@aCb@eafShZkDlG|<name> 4@C]|<number> ,^/B0?1b4[:[;Y=EUAVXf[jGm^nF|<somebody> ,Y4D8]>]Q[j^|a ,Y2^9[@aDCFeI[QaSEg]n^|about QY|at ,c|by K[|everything /Z5]7[>fIZY]Z]eW|in &[QDYCk]|it ,>4Z<[B_Y]iZ|money 2ZDZQD|my :Yn[|on >]CC|one ,Z@DKFQZeYkCnB|our 0D4]<c|property 4B>D@ECAFDJ_YEnC|shoe KX|somebody 5]Za|someone >B|the ,G0[4Z>]?[Y^e[f[j]|their &[4b>ZeZn^|time -X0g:C;]AbJ]UdfEh]|touch 4Z|two 4^>YY]e]j[kY|your 4Z@[DWQEYZ_Ze_k^
lot|"[#Y&_)A*A+Y,]-A/C0Y1B3_4H5X7^8D9[=[BeKZOJQXRDU[VDW@Y[ZW[C^AbHd]h@iak_|<number> 4cCYYXj]|about ,>;bQ@g[|and .cBYQZdD|are ,^;[BaU[i^n[|back =ad^|for B[|have "Z|how ;F|in >Y|like n[|of &D(Y,X.Y0C3a4?5[9Z=B?]FYH]KDQaRCXWY>aCjGkC|on "Z|out #EYb|to @ZCCeZ|who ,ZK]
lotion|:^a[
lots|,Z1^:Y>^DXECQWSDV[YEhEj[k]m^nF|of ,b4C:Z>aDZEDQcRZYCe[k^m[
lotte|&c1_K_RX
lottery|.Z_]
loud|"Y#F%b)a,b.B4C7?8D:C<D=D@[A[CDDFHZIBJ^Qb]Ce]gVh]j]|and "_%dA^HZJ^h_|at QY
louder|)[,[7C8BD]FD^Eg]jDmC|and D[nY|than ,^QYjE
loudest|"Z,^7DQ^
loudly|#Z
lounge|'[1D8^;DLYbBeEnC
love|!B#@%g&B(Z)Z+D-[/D2W3Y4C6Y8f:b<C>@??@BD=EZFDI@JcL]M]NaUXXYYA^ca]dBeCfAhCj[l]mCnD|<emoji> 1]:ZV[a]|<name> kc|a (c-Z6[BZMZfIiXnE|and %Z8D:A|beer NB|for %];[JYeZ|from %[|in @YE]|is )]N_|it -[:EJCRZ|letter 7Z|like :Y|of 2X:C|our %b3]8E:BB]M[XYiYnZ|the +].a3_6Z8Z;ZP[ka|them +Y,^|this )c+B2D:]BCJGN]Q[WFg[n[|to 'Y,F.[2b5[9V:[E]S]WZ__aZf]hAj]l^m?|us ;[|with :_;]<aGEmZ|you %6)X,_7_B[HEN_QX]]iZ|your %[0Y2]JbO^Wa
loved|!]"_%d&U)^+D-C5]8]:>B[JaK[NYQCSCWDX]]H^]a@bCjA|by ,F8f^]|one %Z|ones "Z(^)]B_JYM^NZ
lovelies|"^%[7ZJ_iT
loveliest|!^+f;]G]Pcb]
lovely|#D%C&b)B,a._1V5B:@?]ADBcC?D>EDFCIbK_OZQ^S[WaXZYcZZ]_a]bXg^hCibmAnF|and &^,CK_kY|colour ,AYZnZ|light lZ|people ([*Z:D|review b]|to &]1_@[K[V]fD|week ,C|work ?dXZf_
lover|]D
lovers|:@Bnin
loves|"C%f,D2ZH@J_N_QD|you %Z2[8YJ]^Zn]
loving|&C;a@^]Dg]jC
lovingly|8e^Wba
low|!Z"F#F,A-d.B/b0?1B2B3D7C9^:D=E>D?DBDCDMBPEQDRbSET^U@W@Z_[b_Ug>jHka|at "BHA|down DE|hanging 5[Z[|in /]CCD[T]jDkZ|income D[|key ;Z|on XZ|pressure DEQFnD|tide QZhY
lower|#X&A,@/A>CQDXEYB]BdAiBkGmD|field jD|than DZQD
lowest|!Z&?DaKCQ]T]fBkZ|was !D
loyal|%a-]?DBeJ[RXia
loyalty|%B)Z2Z8E:^EYJ^N[ODQCVD^>aamYnB|app 4Z|card )]JZN_
luck|&C(].D8D:C;a?@@XBYDBFDK@MZQWWEa@cYi[kXnC|and NZ|to &E@YEZKCg_i[|with ,^>]Q[
lucky|%_)C1C:D?cBYHDJ_LYOYQC^Ei]nD|to %Z&]?e
luggage|<^_A
luis|&Y?Z|<name> &Y?Z
lukewarm|4[I^
lumi|fD
luminous|8a^]
lump|,C
lunch|!D"Z%A&D)A+^,c.B0F1Y2];@<A>@??AWD@E[FDIDJFKZMCP_QYRGbAf?g[h]iYkBlDn9|<number> 7]]d|and #^+d.E4B?_D]I^P]|at +aP_SZ|club ,AQD|for 4]|hour &^|included ,]Q^|is ^Y|on j[|so 1aV_|today SE|was #[4Y<YYZ|you 3]XY
lunchboxes|kZ
lunches|"ZA[HWnZ
lunchtime|#Z([,_-[.[4BCEQbSb]Ad[eZg[nE
lunchtimes|,^4[D^kZ
lungs|,Z/]>aQYT[e^jZ
lurcher|,B3]C]OXX^e]jZ|cross &[
luxurious|8a][^[
luxury|!d%C)C8i:XADGYLYNBVAZC]_^diDlDnA
lychgate|B]
lying|"_%X,_9[>[S@g^|about "^|awake %[|down Y]|in 7[FY]Z|on ,Y|to ,Y
m|!?)@-C.C/D0B3[7@8D<C@DAACZDaE?JCKCMFPDR?TCUDVBX[]@_AgAh>jVkXl<nA|<name> #E&DCZDZEDYDeBk]lD|<number> CZn]|and ?_C>D?f[kB|in C[|on DZ|to kA
machine|"_&>-D.C0F2Z3D4D5C6X7C:@;AA_CdEZFBMEQZV[W]XHZC]A_aaAh^i^jakGn?|'s ,E6[jZ|at kY|by DZ|for >Z|has <[CZ|in "Z,_EdQ]lZ|is 2YQ[YEnE|that ,D8Z
machines|!V+[,d>C?EA[CYDFYWh_iXj_n^|are ,Z
mackerel|&d4AKb|because 4F
mad|!e%@&D)Y*Y,D.F0E4C;Z<BAcBcDCJG]]b_hZi_kE|and %A7EJC
made|"G#Y%@&d'A(E)_,[.G0B1A2?3W4E5@8a9W;E=C>D?YC;E?J?KaNWQ[TCVCWCYH[F^_a]eCfWjBkDl?nB|<name> ,ZNZ|<number> )C=ZC[IEK]NCQBf_|<somebody> #b&[)cIbK[|a #Y+E,A2[8@ACEEI@KET_^Am^nV|about #[2]4]Y[|and .]S[|at ,Y7[|by ![&^,Y<DC>QZjCn[|for "])c8dNb^dfamF|in :a<^DbQZSEa^jBk[|it !Z"D#B&[,]1Z9Z:[?AAXB[K_U[_[fEjD|me &Y*aFdK_OZP[U]mY|no D[n[|of ,C3W;CQBbDf]gFiCnF|on +^d[|one ;]|out ,A|promises ,C;cbZ|soup &C|the &a,X/X4_7]<a?cAcB[CCJ]KbQ]RZSBVFY]bBfcgYh_iQj@kDm]|them jZ|this ,]WFb^fB|to ,A8c:C^[kDn[|too 4@YE|two ,C|up &C/ZEZ|us )Z,]0[4D?BnD|with _Z|you "D9c=]SZ_Yda|your "@(^HA
magazine|)E;]F^]Db]nB
magazines|]Y
magic|*B+U-B3E8k:Y;^<B>CADDDFEMCPXSBXA^h_]aceCh]iBmAnB|<emoji> *B:]FCRZaafY|and 8];C>D
magical|%B+B7C8b;Fa^b@
magnet|4b5[<CO]Z^kU|for <D
magnificent|+_?f
magnolia|,[
maiden|"CA]hZlZ|name "C
mail|#D'[*i,C4d9[=E@@EYGAK@L^OfTZY_^@e]jB|and ,C.]D]gU|in N^O[
mailbox|"Y4[8]^YnD
mailed|#Y4Y
mailing|*a2X3Z4D?]CZFVO_XXZ^j_mXnW|list *a2Y3Z4D?]FWO_XYmY
mails|kB
main|,G4C7B8Y=B@AC]DcFCKU^Yb]gCj]kdnC|<name> n[|character 8]G]^[|gate QEX[k[|hall kD|is XZ|on C]|stage 1_<[RX|wall kE
mainland|!EkC
mainly|&C,a4a5Y>DC>KES[YabEgEj?k[|because 4[Y[
mainnet|BYn[
mains|!^#]
mainstream|/Y
maintain|&];D>[K^Q^X[|a &_K]YZ
maintained|,[-fn_
maintainer|?Zf^n^
maintainers|=Z@ZKDn]|of =Y@[
maintenance|4GC]YBjYkFnC|<name> kB
majestic|^Y
major|(G,C8ZQD
majority|,b=[Bad[h]i[nf|of ,[BZQ]n[
make|!A#W%B'](A-?0C2a3X4A7]8V9W:b;?<Z=c>XA^F[IZJDPYR@UAWUX^]_^Xa]d[e^gBlDm[n@|<name> ;[=g^F|<number> =]|<somebody> ,DI]Q?eZg[n[|a "Y%C&X,W4B7C8D;BDXH]KVQ]SVTWX@YB]@b=eYgChEk]|about D]kX|all "Z|an :_FZa^mY|and /Z9^|at ,B|every :[|for h]|it (E+],>2C4a7G8d:E=?>]?Z@[D>E_H_IZMAOESYWA[Y^feZgbiFk@|memories 7E:XHC|more 5]|no ,^3[|of "^,_FFPZQ]|one 2]7[WZiZ|our 2Z6[:_Q]|sense 8bF]^[m[|some >_BaE[eai[|something _[d[|sure #e(]*]7Z=ZFDI[M^QB]^nZ|that 7e]^|the !X)_+a/C2^3[4A7b8A:B;[DGKCMVN^P[TEW[XaYG][^>b^kX|them "[8ZQDTZ|this ,]:^?]FaTE_DmY|up .[4bS[YbeGkEmZn[|us %[,Y:ZXXa]|you .X7E9]=E>cCCF]KB]]e^jFkB|your /^=[>ZMBdZ
maker|#B&_0Z<ECBDbK[WYkLna|'s ,Y
makers|![0YG]M[]Za]gZ|and -[
makes|&E'C([)C+],Z/_1W2]3A4A7C8a;E<^=A>c?B@>H_JWN@QZR@T^VYW[[C]A^b_YcbdBe[gBj@nA|<name> ,^.Z;]KYQYTZ|a 2[8Y<ZA]Q[XZ^a_Ehc|it 1]4[V[|more hY|no #W(h,ZD[kc|our "]H[|the ,D2[>[aXeX|them #Y,DD@QH|us ![0_8[EZU^|you +^/X9eCCPYQZ_cjD|your >^ZY
making|!D%D&>(C+C-@.D1D3Y4C7^9E:@;_?BDAEYF[ICJDK<LBPBR>U?V@W_XXYC]]_Vb^dIeFfAjDkCn@|<name> #Z,D=[aD|a #C%B&Y2b7D8Y:Z<FDEHBJDW[__a_kBl_|and -CE^lZ|excuses "^3]7_<ZX[|it 8B:_YD|that "Z|the 7a:B<]FaM[aEhEm]|these "DFXHF|this FYT_]YnD|us &A;ZAZEYK@bZnX|you %Z:D>Z
malaria|&>/];ZA[CFKB
male|&C,]-fR^
malt|4[DD
mama|%])[1[JaNcVX
mamas|8YB[N[i[
man|&D(E*E,j-C.@1D3C4?7C8F9_:E;W>A?a@ZABBACYDDECFAG?K@NGQdWAYC[B]E^D_[dGiClAm>n_|'s ,Bk]|<name> ,ZK[|<number> ,]|accused gF|at ,]1]Q[kZ|called <Y=]?_d[|came ,[?_@_|comes #^BFC_|from ;YbX|has ,@9Ye[|in #@&>,?4A?_KCQDSFYAjB|is C_j^|kept ,<Q@|named 1FfE|on ,aDDjE|said #EiC|was &],[|who #]&X,^?DQ]b[e@g]mY|with 4[gBjZnE|woman /Z
manage|"]&Y'Z.[/E3W;a>YDAHaKXQDUFX]|the ,CKXQD|without ._|your )].A
managed|/_BZQGfcgBi[
management|+c,C1_5Y7YBBE^IZP^QDRYVZnB|'s -^CDR[mZ
manager|"[%E'Y)E+],@-E.@8A:C;B=[>@?BCCDZEXFDIBKAQbS=TCYF_AcWe@f=jDkZlZmA|'s &C+c=XQB|<name> &^DDK^eCgF|at &^?aDZ|has 7]^W|is <^DZ|tool &D
managers|#C.X3]5Z7D:dD^ICMWNZO[QI]AjFkc|who :C@[
managing|"^&D)]:XB]KDT@VZb[i]m_|director &EKC
mango|,Y
mantelpiece|=Z
manual|#_&D4X7^CAIcKVQCSDg]jZ|is #_IYj[
manufacturer|;[bZ
manufacturers|DDHY
manuscript|1e2eIDVZW]
many|"=%?'Z(V.A/B0C1[2T3>4@8B9>=B@BAFB[CCE[GZH>LeN[S@TCUDV]W_X@YC^E_Aa^dBgBibjCm]nG|<name> ([|<number> "Z([|and .]S[|are D[bY|as .=SDW]|buns 4@YE|families ,Z>D|friends )c|hats -^R]^B|hours ']([JYL[|more "B(C9>:ZDAMC_Ba]nZ|nurses #]OF|of "C#?'C3E9a@FB_F_HAIDK]N^__a^gEhZi]m_|people 5XbZ|thanks ?bf_|times ,[<[|will CC|years '_L[
map|&^'C,E.@0X1A4[5c8B9[:C;B<F=]>B@BADCBEAF[HDIZJBKaLCODRDVB^R_ca@b?d[fZgBiXkYlAmFnB|and KY|below 'FLE|for S_|in MZ|is 9[I^|of &]5_D[QXZ_kZ|with h[
maple|8E_^
mapped|&]5Z@]E_K]g_
mapping|7[EFRW]]lC
maps|*_,?O[QAX]
marathon|,?<^Dckd
marathons|&X
marble|,^<_Q]
march|E]PXdYl]
marched|)Z
marching|n[|band n[
marcus|nZ
margaret|5]
margin|!C,C-e/]0B2c4D5aCXEaK]R[ZZjZl[|<number> -gE[R]j[n]
margins|-Y2]<^CAk^|of -Z
margit|,CQE
marguerite|?X
maria|bE|'s bE
marina|'[L[
marine|;@bA
marisol|?Y@]
maritime|-]8D
mark|#Y&C,]0]4A<a@YE[IYK@NB^]cafVgVl]|<number> 0[|it .^<[SY|the VYh^
marked|&E2_3A4b7A<]?XD_EXMEQYY__abAdDnB|<name> CXjZ|<number> ,[|as ,C.Z|in ,[UX|it DaE]l]|the 4Y|which #CIC
marker|KDQD
market|)A+W,A-S2C3D4=7B9?:B<E=[ABC>JGOCPYQ<R[TFVAW?]>^VaAbBd[e?fHiCjDlY|<name> kX|and ,B0[;Z|for >Y|hall C=j?|is :C|leading ;CHCNX^Y|report QD|stall <]AX|with 8[;^
marketing|"Z*a+A,Z1Y5i:?LaO^S[Ze^DaA|team +B1ZVZ
marketplace|H]nY
markets|-^4_:a;YCBR_V]iZna
marking|%Y4Z@YDZS]e^|<name> @]QDg^
marks|0D8E<[?]DYfZgB|<number> 1B<_|a 1[8Fh^|and nZ
markup|-dCAQ^jB
marlow|A_h^|<name> A_h^
marmalade|([,a;E@CCZM[|came @DgG|is C[QD
marquee|:[@bJYg]
marriage|+]P[
married|"D#D&C'f,d2_C[LbQ_aY|in LYaY
marrow|)C*],c4^OYP[Q^SDTEYZ|on )D|plc TE
marrows|@]iZlZ
marry|%Y+Z,[?hf^
marsh|"Y4_8XY_^Yi[|<name> "X8X^Y
marshals|?[@[
mart|CZD]IYj]
marta|@[QD
marzipan|+FPD|i +FPD
mascara|"])],YA[NanD
mascot|#c0[6@I_X[[F|'s 6@[F
mash|4ZQ[|tun 4X
mask|,D@]F[OZm_
mass|;Y
massage|)[
massive|,E7D;DBVNZPC^GbEf^nA|shout ;CVYfW|thank ?B|well ?FEZfA
mast|,EC[F?j]mDnB
master|!^&W:]CBj=|'s &]K[|in CBj?
masterclass|-Z;cGbHXZ]bWmZ
mat|!]>^??FYGZQ]e[jDkZnE
match|"^#D)C4F:Z;Z>?@YA[C[H^NFUC]A^?eDfBhCmB|days ,]|what -DRF|you QE
matchday|-_8^RZ^Z
matched|&Y6[7_CA]Y
matches|/_T]V[X[nD
matching|&C,Z/[6]C]I[KYQY[a|all I]K]nY
mate|#D(d*E+_/Y5X6E>_?^IAMaP^Q]W_eZmF|'s +^P]|grab 6A|picking gF|who "X(b*E5ZMdZY
material|nY
materials|K]n]
maternal|n]
maternity|AYC]Q[j^
mates|%a([*f3D5c7]DBE]J]OcZ]]]kGlZ|who %Y(Y
math|,[3[4Z;YNIQ[n]
maths|!^/^2_7a;A>b@[DBFZGYICK[QaT[UZWXY@]VeanA|and ][
matinee|*[S]jB
matrix|-[R^
matron|j@
mats|!@,C9YGBX[ecgEiY
matt|nD
matter|#C%l*C+C/C1D2D3]4A=D@BCEDEFDJbQCSCUCX_Y@jBk>m[|how DAkB|if QE|in %bR[nY|most 7[:Y<Ya@b[i^|of )];]bZ|what >Y|where DY
mattered|QDjC
matters|#B%j)f,B/Z0F1W2C5B9B:]<B?B@CCBFBJhKDNWO>QASCX?YFZD^X_?aYbZcBf?kFl[n@|and /ZTW|in )]4YA^B]D[hYi]kY|more ,[DE|most ,C8cAYG^^^|of 1]E^|to %Y:EaBbZfCi?nC
mattress|"^+[,^2b8EICPYTbW]]V^^m[nW
mattresses|,]/[TXnF
maturity|-^RY
maureen|1EEE|<name> &D?[EEKD
max|,]EbS[|<number> Ebn]
maxed|A^|out A^
maximise|V[
may|!B#C%B*^+@-V.^/F0B2@3A4W5B7E8?:A;D<W=Z??AXBbCeE@FUKBLDQDS[T@U=X?YZZD]B^DaBdWfBiZj^l>nG|also .CDaQE|be #C-_3C;E<C=E@[BXH]IFJDMERXXAYAZEaEbGdAi]kAnB|borrow .?=]dY|bring ,D|cause :]a]|change .EhYkBnY|claim *[,Y|come .^>ZCBKXS^|contain 4[C]DAn[|differ kYn[|drop C^n>|get CY|go .BkZ|have ,]-Y.A4D<_AbB^DDVZbYc^h]k<nY|help &Z|it BDiFn]|keep (iM^|know .?B^SEi[|look ;[BECZ|never 4bY]|not ._=Z@CIXK^S^d^|notice <c|now ,Y>be[i[|run nZ|see C[|shock F]nX|show 4Z|sit .BIYjWkZ|speak .]4Z|take >Z|tell #Z,@|the :a;Da_i@|use 5ZCB|we ,Y9___fXgZ|well F_|write IA|your )bN]
maybe|(D,E.b2E4B5a;DC]DBQBZ[]Zc[eDgAkB|a ,b|is 5g7YSXZZ|it 8ZSE
mayor|"D#E,B/Z0b4D;fE^TUU[YA_Db_kBlWn^|'s EZl[|<name> /]T[|today IC
mb|CYjXl]
mba|&^)Z/[1[KDT[nC
md|-E7_;^<[Eb]Ybal]
me|%G'B*Z+a,h.Y1B2g6a7@8;:<;b<c=]?UC:D=KCOYP_QeSWTEVBWaZV[L^>_VaBbZeDf]hWjCkC|<emoji> +b3A;[FBaCb[|<link> 4YjYnC|<name> ,X/Y4ZDBQ[kDnE|<number> 2aQFW]_[|<somebody> >FN[eD|a #B(_,Z2]4?>Z?CI=KCPDQaWZYBhE|about #?)^3>7^@ZF_ICXBYC]]eF|afterwards ,B|again ,C<Z|all =_DFd]|an ,?/]QB|and *F0[1[9C;E>Z?DEFW]YFaZbBdbfC|anything ,hK^QXbFn]|as D[K]|at 2C;]<_>C?_@DHEYFeAf^jEmXn]|back ,Z|be nZ|before ,@|below (DMC|by QC|everything ,=|five ;]|for &[*A+^6];baZbafY|from "Z;Y|get HZ|here ,[|how ,]4Z<a?_D[Q^k^n[|i ,].c9Z<]>AD[IXKCWYeE|if 3[DEI_QZ|in !Z&Z+D,A4Y5Z9E<APEYBaY|is )Z<_|it ,E>Yc^|know 9]_]|last #],]|later 5aZb|more :Z|nine EZ|no >[|not ,^kB|now ,Y;]|on *_4]?a@_DZFCO_e^gZk^|one ,[|or ([9DM[_Cd_|put &_2]F]mX|ready 3_|so 7Z|tell ,]9[:[IZ|that 4BE[QDeDlY|the "[#d)^,@3[9_;A?b@FDaFEHaI^MCN_QDXaZ[_]bDfcgAhZj[mAn>|there #E9E|this #_,@4@@YQYebhZj[nX|three 'X,E|to "C#>&Y(E,H.a4C>W?^YEe[kD|today ,CE]|two ,E2a|until 4]Q[|up QF|was MV|what ,Z9cN]_^|when 2YY^kZnb|where 9^_Z|which .[SY|who KC|why >ZkZ|with ,X3[9]?DC]X[b^|wrong (]M[]Z|you (ZM^|your 7[^[
meal|+Z/_8C:?CED]P[QET^nZ
meals|1Y;XAZCED^EDKZSCfYh]lD
mean|&E(^,Z2B3]4@7Z9A:C=D>^?ZDXE[FCMaQ[TCU@XYY?_EaDdDeYkU|a ,@D^|for "](A|it %],[3_4EJYKXXVe?|nobody >CnX|on h[|that 7Z?a|the "Z(]E^QWjXnY|to "D(e9>J]Mf]]nC|you .D>aB^D]X[eY
meaning|4Z
meaningful|%],F-C0]5D8E:E<BEDJ^|impact -A8]
means|!D&C(?)@.[/@1C2X3c4]5X9A;<=B>Y?B@]CbDgEDFAHYI@M?Q[T>XZY^]A^^_@e]f@g^jbkcmF|<number> 5aZY|a n[|about C[|for jZ|four VC|it KBQZ|no ,_CCDCKZQ^eCkCnG|the #D4X<Z=[C]IBQ^Y]|to %[-Y2]>[JZWY|two 3e|what ,C|you .@nZ
meant|&]4_7B8Z:C<A>]?aCBIYNBQ_cAe]fZjanA|for &Y4YeEgE|it &Y|to 2Y4X8]9E:ECDF[Y[d?fZgW
meantime|#DDXY_eZ|<name> #E
meanwhile|#D(X,D-^.E4]DfM]Q@R^kd|<name> DYMWlY|the 7[
measles||cases C[jY
measurable|8D;EJD
measure|!X"B#C+Z,Y1D9Z;aDbIZ^YjYk_n_|the 9E
measured|#c&V4^9[CBDGIaYeeAnC|it &a9]|the Y[
measurements|,Z3[?[DcI^QZY^kb
measures|-[
measuring|,D7_TY]WnA
meat|,F5a8[C]DYZ]
mechanic|"Z9]QZ_Z
mechanical|8[AZhY
mechanics|<D
medal|?_Eef_halZ
medals|&Z,Y;]@]Q]WYg^|<somebody> &Z
media|&?-B1ADAF^K@ZZaBkDlFm^
median|!E/C>[C?jD|<number> n_
medical|,B4A:YD[e[
medicare|D^|will D^
medication|7ZM]][
medicine|4_>VI@Q[
medicines|&[-[:CeH
medium|,W7EXY]CgZ
meds|"E']@_nZ
meet|!c"^&[)[+C,Y.B/X1C3C5]7C8Y=A@_BCD@E=GZH^J[K^NCPBQ^R]TSVDZ]^VaYb[dAhZk?lFm[|<name> &[,^8a:];E<^=DG]KYQX^ZaXkC|<number> CDQY|<somebody> "],D.FCYXY|a ,Z|at ,DC_DEMXSc|by a^|it Fbmb|on D]|our "A&^)[EC|so 5Y|some &EbF|the !Y"b#C&A,D-D:CCCQ@XD^]j@lYnD|you ,].D|your ,Y
meeting|#a&F)B0G5Z7C8E9Z:@;B=cA@C[EXFCH]I^K@NBQBTDVDW@XG[C]a^E_^aCbCdaeEfZjXmDnD|<name> ICKXQ[j[kEnC|and #a=a>^DEI_SBYb|are IEjCnE|at &DC[|in #Z4YCZeCjYkE|is CZDZj^ka|of 1^EbjGlanZ|on CDS[Y[]_|room <a>CE^eC|tonight ]Y|w CBj@nZ|will #Y|with &F1aI[KFQAVaj[
meetings|"_&_;V<a=^?XC9E_HZKYN]W_YTmBnE|are M[|today C=jD
meets|,@5D8dAFGZIDJBKANEQ?T]ZB^abCg_jFn?|<name> CAjC|contemporary 8YG]^Y|in C]|on =[S^|the 1]
meetup|>[D[
meetups|D]na
melody|&@KC
melon|,cDY
melt|D_TXgWk_
melted|#],CDZ
melting|"[2cW_
melts|+]
member|!@#[&a)?,B/E1Z2[3]4Y5d9B:C<D=_@[CBDGE^FDGDI[JYKWNASDWXZbaFdYeEg_kEl^|'s 2]?ZjC|<name> #Z&bKb|<number> )E,]QZaY|of &A1d5Y?CAZK@VceCgXlB|or .C>aDDK]|to .]|you -[aE
members|"]%^)A*W+],A-@4?5M8B;B=e>DACBgCDD?E]FZHaJ]PaQBSDTWVCYHZXaBdagBhEiajEkDnC|a =ab]d^|and -CDF|are %[-C3Z5Y:EBeC]E]F]J[RZX[]@igjYl]|at &Y-D8[?YC@jB|can +Z|earn /X|first !]|get *C7Z=Aa[dC|got QD|had e]|have 7a|in 1VK^eZk[|night "[|of *_1c7E=E?]CEE^TYV_]Fh^iDn_|only !B-[QCT[Z^[Z]An]|or CY|save ![GY[[n^|say =Y|that %[*];aCYO[R[bY|the #_4]BDCAGZ|to &]|vote =_EEI]|voted #]IY|were ;[nB|who &C.Z5b:[@[Q?TEZXg[|will "ZBdCFib|with "Z|your 4Z
membership|"]&Y0c1a5[7F<]@YCAD@EbK^SYUeXXZ_]FhbkDlc|stands <^
memberships|)A7bCCJCM^Z[][aW
membrane|4]l]
memo|FdbEm[
memorandum|AaQBR^hZ|of 1[
memorial|3E6[C_[[
memories|#E)D8a9Z:b;K<CDCFDGYHDNBR]SCUB]Z^ca]b>gEjCnF|are 8]:A|that !_7E8Z:XG^^WaZ|to &X8]
memory|&B,@6Z8C:X?X@ZCDDDFEL_^[aAk?mCn[|be ,EQD|of ?C@^fF
men|,^/Z7E9[:X;C>_B_EDQ]SCZB]B^EaZb?hDi]kBn^|'s ,@C^IBQCeD|and &D:^;E<]>cEFKBaZbAcZe^j[n]|in CBj@nZ|one i^
mend|*Z2Z4Z:;ICK^QXY[a@eHi[|bikes :>aB|it 2YH[W[|prams aB|the ?[S_
mended|#@.@4C;D>A?aBZCbIAKDS:_ZeEfbiXj^kAn<|the #F,_?c@XCBIDf_
menders|=^d^
mending|,@>]AWDAnB
mends|&[,aD[KZQZbZ|a WE
mental|4ZQYf[|health 4[f[
mention|"^#A&[(b)]*D+b,]-E3e;D?bD[K^N]OBP_QZVCXcYBe@fch]jDk^|<name> +a3Z?[P_|for R[f[|it "a.ZD]YB|that )Z,@E]l[|the &]*Z3^8[|this (D*FOEa[|to ,E?_QZfa
mentioned|&D4C7];YA[D?F_KD]Yh]mZ|<somebody> .^KDSYk[|it 7^>CFb]Zm[|the DEIGQD
mentioning|(Z,^?]
mentions|2]3h5^DCXd
mentor|&C:]=]Y]
mentoring|%[;^<]
mentors|)[<XE]FZN]jZ
menu|!E#Y(D)B+D-C.Z1F4D8H:Z@BCYD]EDI[KAM?NCQER?WDY_]CbDeZgEiYkYlDn>|'s X]j]|<emoji> (FMC|<name> #ZDdIXeZk_|at >EeD|from C[|has mE
menus|#^.[4Z8[CCS[nE
merch|![%]G]mE
merchant|+_3]6_A]DFPZX[[[|'s 6_[[
merci|+bP^k^
merely|(Z:^>DH^^]
merge|n[
merged|4b=Y>YK_Y]na
merger|VX
merino|)ZnD
merry|%DBcJBQ[^Ee^iand|<name> %DBZQ[^Enb
mess|#](a:YDEFDM_SG^]mD|of 4Z
message|!^#^'@,?2?3f5]8A;A<E>_?ECBEELAM=QBRBTDW@XcZ_aDg]jCkEm[nG|<name> ,F7Z?FQXSG|about #]?]|and !d.Z|for kEmZ|from 5Z|here 3EXC|is 4^YZ|me !Y)].C3a5[>CU[X^kZnE|us "B*B3[D^GEO@e[fCj[kZ|we #]4A>Z?Z|with *^O_|you (^+[DEP[eFgEkCnD
messaged|#]@]
messages|#d'[*[,?.D3Y;D<Z?^HCIcMDNaOaSD]Be?nC|<somebody> ?CnZ|about #]I[|in ?X
messaging|,Dn[
messed|4d
messy|NY
met|%],[.?/E4D5C<_AZC=DWEWF[IgS=YD]A^Cc]eCgZhYiYj@l_na|<name> &F,YBYiY|<somebody> .D|a 4ZF^|in C@|last mY|on <ZA[DZQFTXc]|one Q[|the #_&[,:EYQHhW|with ,b-]E_IYQ[l]n^
metadata|"E
metal|DeGAk_
meter|"?.D2[6Y9C>]D^OCXa[^k]n=|reading 3]X[YZ|readings Xa|the SD
meters|#[.[CCD_S]k[nB
method|#Z)^,B/^4D;c<DGYQE^bb]jDka|has /^8CTWb[
methodology|-]IY
methods|-[nY
metre|#D,GDBWEYBn@
metres|"[#@,C-D/E0A1T2B4?5C;D>AC>H^IEQ@SBTBUBWFYF^EbCeDhDj>lBm=nB|and Q[|from D[|long QC|of ,Y8[CYQYnE|up "ZHWnZ
metrics|-^R]nY
mg|4]Y^
mgmt|/E4[Y[
mic|&D,FCDFZKCY]
mice|"E,_QZ[Y|and "F
mick|?Yj[
microphone|,]>ZKC
microphones|,X2]4[F]mY
microscope|C]QZn[
microservices|:EaEn^
microwave|;[E^SGaZe^lY
mid|#B<E>[?]ADDXEZIAQWY_fZhCj]lWnD|<name> DYE[KElY
midday|C]QXWZn[
middle|'b(^0E8B;C@^DDIDKAL]MaQRkD|name 'd(ZL_MY|of ,^1]4]@bC^V^YZjZ|one ,CQCWB
midnight|!^#C)F-D.@0E2D4@5A6b7f8C;C>]?]D>E^FCG]IBMXNBQ[S?WC[Y]d_XbBd@eTf]kE|<emoji> !Y6_;FTZX[[^]Znb|<link> !B7a]Z|<name> 7BMZXD|and &^3D4D6]7[?[DCKZMYX?bakB|on "[7W|so 7X|the X]|we <a
midweek|(B
midwife|kE
midwives|SZnZ
might|!?+D.^2B6a7[:?C@DZFWQZScTDWAbXeZmW|be !C4[>YDZS@|get DZ|have 5ZCD|just !F:C|not .b7]>YS]]^|surprise F_m^
migraine|:[>hMC_ae_nX
migrated|A[BYE[
migration|2]4]IAQEWabXnb|is nd
mild|,Z-XkBn[
mile|#]%C.Z1E2B4C:a;b=Z?YDEECFXH]IaJ]KCSCW@ZAb^eCf^h>kAnB|<number> :dF]|in <X|is 2F|to ^[hE
mileage|,DLZY^|and 4[
miles|&a+b-C/D0B4C5E7C8D;E<Z>[CCGYKXPcQYS]UBVBWZ]Bc[e[nE|a DaQZS@W[|and ,]|away C[eZja|down jF|for ?[@]gZ|in )[??DYf@|of -E8F<]?[CCRH|off &ZQC
milestone|0^8BA@JBRZU^hAl^nC|in -D
milk|#Y(c-D.B7E8C9_:D;B<C?AC_DfI[JAM[Q^SFTB^UdYg]hGi[jYkb|'s #^@Z|and >ZQZeX|from #^|in &_(d4]KZMZ|is ^ai]|please De|price d[jY|round f^
milked|&E
milking|&C,[>XQ^|parlour nE
mill|'Z+Z<]?AD?EBFZMBQBXEYCcJeAfDg]lAn^|<name> Fc]]|and #G|in <cc]|on 7C]E|yesterday ,BQA
miller|Dak[
millimetre|[[|a [[
million|!G&D,C/e0p1j4A5Z7C:B;a?CAYBZC@DFEXFDM?SDTdUnVfWDYA^Xb^hZjAmEnZ|for )D1[;ZQEjZk]|in 0DA]UC|meals 1[fX|passengers /@;[TCZDbZ|people /_0CT]|to ;^AXbXn[
millions|7Y8D][aC
millionth|0bU]
milo|QE][
min|)Z,E0B4C5E7D?CCfD[EEPZUCYX^Djbk_nD|<number> &Z)a|and ;]C_nZ|late Q]YbnD|read ?F|to C]D]Pak[nZ
mince|%E(]CEM[QZR[|pies (],ZM[Q]k]
mind|(W)b*[,X-E.[/^1C3E5C8_;E?D@EABB^EAGYI^MXO]QbT[W@YD][^]aFb@eCfCiam[nA|about e_|and 8_^Z|being ,YDXjD|is %])@JZaB|the .DB[DCJCQ[SChSj^nF|you +^|your C[nE
minded|-]
mindful|R^
minding|d[
minds|,E/X7B<DJc^Za_kA|about ME
mindset|%A(C,A-d7D:aKZM^NEQCR_X[^>bVhXnA
mine|#@&_'](Y)],h.[2Y4X7D<XD?FBKYLEMXN[QdS[TDXD_bi_jAkAmC|'s 'h,[<YQZ|<emoji> (].ZK^M_S]|<number> ,>QB|from ,YM[|is )^_[|was &C'DNY
miners|CDK[nY
mini|;X@^gZkC
minibus|"Y%Y(F.C2C<_=Y>X?XCCMDSBYZf[jE|<number> Yc|and <Z|which "]=[
minimum|0F1E3]5^GcJDQZSYTEYXa]bZk]nc|<number> G_bZna|spend n[|term 0G1FnC|wage 4[YY
mining|C?jE
minister|,C1F3];^?bFXQFZ]b[j@mXne|says nZ|told jC|would ,EQC
ministerial|<ZjF
ministers|Fhm[
ministry|,CQDnZ
minor|,DjZ
minority|1^A^BbTEV]X[hai]
minors|)]?YN]fY
mins|"[#B3^4BC[D[F_KER@]XbDfAgDj[|and "Zn[
mint|,_Q^VZjZ
minus|"D#[&b'].D4@<E?DDcK[S@kanB|<number> .ECZD_kenC|four CE|six #]|the #[|three DZ|two @]
minute|!E%Y'c(X/d7V8D:@;F=D??D]FbJ_LQSZTb[Z]]^Ad@f?hFk[|'s .X|<link> 4XDCj^|<number> 2cWb|and 3[FbS^e]ma|before >Z|by 4ZFEj[|call DZ|no DBSE|or 4YkF|quiz "Zm]|survey "B'bL_mEnD|to "X|you %Y7cJ[]W
minuted|gZ
minutes|![#A%A'D(C*C+C-@0C1@2B3>4Y9C:B<?=D>Z?EA=C@FBGZIFL@MBNCPAQERFSWVAXCYZ^DcDdCeVh>jBmBn<|<emoji> 6[GX[Z|<link> EXg^nE|<name> &[D[K]d[k[|<number> ,ZE[QajBlZ|<somebody> D^|a ,B-Y2[DaMDQESVW^dX|after ,[Q[|ago 4]7]]]nX|and !["E)D.]2C7A8^9Z:[>^?CDYHBJDKDMCSaTCWAZ^[C]DaZe]gD|any DE|are EZQYY?lX|at !X#a>[DEJY]^e[|before CED[K[kY|by &D4XKE|each =]QEjZkD|earlier >[CZ|early 4_Y[|for &C,^4D7[DCMZiZkanE|from ;YjDk]nB|go =[|if ,DDEQEeZjY|in ,@4D?aeGfanA|is "_.fSY|it ,[QZ|late #C,W4B=]IBQDXad^h^|long #^|more J[j[|no ,De[|now 4[B^iZ|of #E.C4_5Y<Y>B?ZEYIDMZQESF_]gC|on #[.]4F=ZS^T[W^eC|one 5[Z[|online /_T^|or SX|so ,Z5ZIZm[|then ,^?Z@[K]QbS]fagXj^|this CZ|to !^,[/[3[<]>[C<DCG[HYbAf[jBkE|walk "E9ZCF|we DZ|which ;[>[|will #d|with )[,<0Z7FD>SS|you M[kD
miracle|+a:]P^QH
mirror|:^a^n[
mirrors|^D
miscounted|4bYYkY
miserable|>]eY
misread|4dDaYY
miss|!X(D)F._2D3X4D7k8D9a:Z<^?aFXG[H@IEMBQESVV^]i^V_Wf_kA|<name> :ZVY|<somebody> >[?f|a ,F.h3Y7[:W<bSdXWdXn]|it .H7]:D>BE]][_Wa[b]eDj[m[nG|out ![.E3Z6[7bSE]_aI|the !@*Y^_eB|this !_.C3FU]VW]]h[|you 7^bC|your %[aD
missed|"^#@&A(D,D.?/^1]4c8X9_<cDAG_H^I[JVMANXR[S@UZYb]__abWd?k?|<name> "]C^QD|<number> /dTc|a ,W/A1^4Z<[?[@]TDe[fZg[|appointments C[|it #E4_7_;Z<VDXICUYb[gGn[|our ,@QCn^|out "a7_H]]]|payments [^n[|the "]7[;[>CI[|their 4]CB|you %ZJ^
misses|%C)d7ZCBN^VZ|out 7YVZ|you %C)fN_gZnW
missing|"V+Z,Z3D4_8b9]<d?Z@YC<DDIWREUEY^][_Xb[dDj=k>|<name> @[nc|a ?Z|and ,YbZga|from ,C4BCCQCjE|it <i|out +]7ZC?PX]a|the .Z
mission|)^,D/D4D8^;ADEHAKCQDTCV^YB^Xc]haiCnD|and %_-]<^|is 8EAYhX|to %D)Z-^8e<?R]^X
mist|,C8]^a
mistake|#=&Y+B,E.D/^2B3C4l7a8B:D;?<C?B@BAEFcHCMCT]X^YbZB]_a>eZi]m_nG|and #D,[k[|in "a&],D4^FBKZQYjZmB|with bEeY
mistakes|"C&a,Z0C4A;@>Z?cFbHFIDM]OZWCY@f_m^nB|are :_|in 4C?bFDQ^f[|that TY
mit|nB|licensed DZn@
mites|/]TZ_Y
mitten|"Z4WNYkZ
mix|!Z#C-^7B:XDbGYR_SAd_k[nb|up ,ajXkZnY
mixed|#]D[eEk]
mixes|_a
mixing|<]QY
ml|![>XGXQEY[hZ|<number> ![GYh]nC
mm|#],]C]IZeFjY
mo|)=,Z?^CCN@
moan|"?,fC[DEQZj[|about ,bQ]
mob|n]
mobile|"Y'g*],>-]4W5X?CDbLeQ@Tc^XgFhDkVl@mD|and 'Z*^O]|app 4YD[TZbXkY|library "X#[nE|number 5Z|office n]
mobility|!Z"Z-i1B8A;_EBG]HVReV@^=aYb[nC
mock|@[CXP[QCnD
mod|,D
mode|#d,B4XB]CDIWRBT^[Y^__aiYjEkB|and 4ZQBYY|no ,YQZ
model|"]&[+F,=-f0F8]9[<^?DEFL]QCReVYY[]E_[mBnB|and DF|is C[nY
modelling|-_QZRa
models|&](g4^@BCCH[jD
moderate|-bRbnX
modern|&B,C-]/Z1B8f<D?DQDRZ]_^cmF
modest|-];XRZbZ
modesty|"^hZ
modification|CE
modular|1[VYnD
module|*ZCZN[R_j^|<number> *Z
moira|&XDFK_
moisture|6FDZQCnY
moisturiser|8bFB^^m@nZ|you 8^FEn]
mom|,c7ZAYQ_]_n]
moment|!@#A(F)]+@,b.D0E1a3B:_;=<A>@A@CZDDE@FDIANZPCQ^UBV_X@a]c?e?fGgBiAkD|for 1fEaVXb^hYl]|the 1[V[mY|they 5Y|to 8ADBJ^aC|you 2[:E]@aA
moments|&D(C,@2@7E8]:cFYKBQE^__EaWcakCmX|like ,E<ab[|of 5ZMC_En[|that ^a
momentum|1]:E;_<EAZE[U]
moms|B]]]
mon|B^QDe_i^j[nC
monday|#E,]4]7Z:W<YAYCCHCKGQ[a_bCgBh[|'s ,EXZ|<number> ]]e]kD
mondays|.X4E<ZCCKAaDgY|<number> ,BgV
monetise|5oZi
money|#]%D*D,@-B2c3C5B6B8E9C:F<>=b?FD[EFF^J?KCNARCU@WaYZZA[Cb?d^gCh?kBlDnX|'s #C%Z.Z2E=A>]@]DCICS^dBjZ|and 8[Fc|back ,D.d7B=a>@?CGYI@SgWBaAdce?jb|because ?^FYfZ|bought #Y,C|comes IF|for ,A2Z=bDWQCW]_ZdY|from I]gZjF|has #_CYiX|home /YPX|in DaQC|is )[,]2]=^CCDCNYd_kE|it hZ|no .DD@QE|on "[DFFYT]m[|or _D|receipt .D|team ,[|the ,C4e|tip 9C_F|to 7^CX|until ,Y|was D]jX|you .^Y[
monitor|<_DEEaMY
monitoring|#F2F4b
monitors|4]DZiY
monsters|,eQb
month|!_"B&B'i(>+]-?1Z2Y3C5C6[8D9E:A<C>YACCFEaFAGXHZIWLeNYP]U[VbW^XDZ[[b]D^Cb[fWkC|'s "X#a&C1_2Z4]=fFfH]KCSBV]d_gBm]|<emoji> BCC]XZ]ZiFjX|<name> &a+Y?[KagBkB|<number> ![/E>ZE_RD]_|<somebody> gYjY|a ,Z4C=E>[m]|and #Y'[,_.D<]@^EDLYNAQ[^^aZeBg]jAkZ|as )^|at "[AeLZhX|because ,@8^aD|before 4];aD]|by E]lZ|end NX[[eZ|ever ;bb]|for )a4]|free !@'[)D6YDDT][Ze[|from CZ|full kE|if >]aZeY|in >[|is !])^,F.B7C?_@aB^K[QCSBfbi^|it ']0]=[L^UZk]|less .D:ZEZ^C|no )D|of #Z?aW[f]|on )[|one 2]WYeX|only ![)[|our )[/Z<X|so 7XDC|that ?[|the &B.^3[C]DVKDj]|then !^|there ,FDF|three 0_U]|to 'X)D*[/[6aOXaG|trial >ZgY|two ,YQ^|until GF]F|was k[|we 6Z<Z|with 2[4^][
monthly|!C"C#_'])d*Y-D.B0a6]=E@ZDZE]HDIYLYN^Y[[ak^l]|gift 6[:X|letter nY|one 6Z
months|!^"?&Y(D)?,@-?.F/Z0]5C7[8@::;[<E=@CFD^I?JZOZQDRCSATXVZ][_DdAfZiAj@l?|<number> /[4]KCQbT^|after D]|ago 0b|and ,D/^1D>]DYE_TafCk]nE|are >^|for ,[7[<[nZ|free 7b]_a^|in &aE]Q[l[|instead 4E|it k^|late e[|later ,B/C;^<E|longer /^SYT_|of !c#^*[/]1e4[:=;Y>[?EAYEVK_V[Y^b]dEhZnD|off #[|on ,]0fQaUb|pay 4]|so 5[D]|the 7[|to !Y4a?_@YQAfZ|we ;]|with kZ
mood|#_,Z/Y3[8^N[P^kD
moon|#A+a8D;bDaHAIDMaNAP[SEbafDg^i[kZnC|and ;Z|has #?ID|to hX
moonlit|7h]X
moor|([,Z.EQ[nA
moorings|D[
mop|!Z,a4aAbQ]YYh]jB
morale|,_
more|#C'?)E*D,E-C.@/h1Z2^3A4@5e7D:G;Z=@>=@CAEBCC[DBHXIEKEL@MCODSETaV[WXXDYFZd[C]C^ZbYdBeCfEgChYiEj]|<emoji> E]F?^FaFhFnD|<link> E[QDUY][e[|<name> ,X|<number> TY|a /C|about %Z&[FEJ]|and ,E4]C[IG^C|as %Y,[DB|at D[F_a^c[m^nC|chances (b|could "c8]H[|done !]|exciting RB|expensive 2_H]n[|for #a%@,C@ZI^|from 8D:CC[E]|fun "Y|homes "[|if ,^2[9YW^_Y|important QY|in /Y;D|like 4[|likely /]T^nX|of #D5Z7Z?aEZU^dbfZ|often D_kZ|on /C2]FeN[SJX]iZm[|or &e<]|people (]5[FFQ[Za|so <g|soup 2AWA|than !B">%b&Y(C)Z+@.^/=0]1_3F4?5D6G7D9W:_;A<A>a?[A]BDC<D]EBGEHBJ_N]RET;V[W@XEYBZ>^[abbAiAjGm[|thing -[9D|to !@,X-]5C9]<^GAN?TBZB_ZbXjDm[n]|volunteers 2DWE|we CY|when 4Z>Y|with )[-^|worried ,X<[|years /]1[Ta|yet 1^F]XFl]|you (]7X
morning|!@#]&G([*?+@-A1C2;3B8A9[:C;A<E=CC[EEFGHCKEL[OAPAQVRBS]TFUAWB[^dCj[|'s #D]Z|<emoji> 8]^[|<link> "[|<name> <_B[C_EaS_[]j[|<number> "[#c=CCDI_bY|<somebody> #[&[K^eZg[|a @Z|all ,ZCFl^|and ,T0_6Z7b;@<Y>[?CAXC^D<QEU_WCXY]^^^fDhWnD|as @[gW|at 4DAYE]Q[UE|before (^*E|by ,Z.]|coffee !]/[7EC?T[|for >^?ZkD|from &XjCmb|i ,A4^|in >[C@KEQYeX|is 4XC[j[|it )]RY|like %E|on &[|or ;[|our AZE[|routine #D,F;_|so e]|the ']0beC|to #C&D4Z@]BDKAaZgY|we e[|with &_,Y4AKbQc|you 7b
mornings|%E(B)X*A1F3E7?8Z9Z:];D<BACEEGEHaKXXEYC^^abeYfXgbh_jZnE|<name> C^j]|<number> )Z|at iZ|for 2Y|in CY|there ,[|with 8B@]OEQXg[
mortar|[Z
mortem|C_Y[
mortgage|#Z'[/]2e4_5dH^LYW_Z_][_De^
mortgages|&Y
mortified|4_
mosque|?[f]|on ?Zf[
moss|,_3EDASbXAj@|under 3F
mosses|&_CBK_UY
most|!Z"<%;&@'C(Z*Z+D/]2@3?4=5@6F9E:E;_<F>D?@@=BBC?DbE<FYGZHBI]JFKCLWM[TYWAZC[EaAb_cDeBfGjDk^lA|<name> /_;]FeRZgZmbn_|<number> L_mB|advanced 1^V_|ambitious 1D;YAeh_|asked "E#cS]nB|cases D[|common .ZFZQ^eX|days .ZW[m_|expensive ^Ch]|folks <a|have nY|important :CV[|in 4GQZ|is :DQ_aChYj[nZ|likely #^DZ|likes ([*_|loved 8A;Xb_|mornings QY|of !E"C#H%F&b(X)U+C,Y-E/@0@1D2F4[8?:?;7@DBXCFD>IDJDKbLBNBP=RCSXTAUCXBY>^IaGb;eEfChBjCk@n?|often F]UX|parishes HD|people (B)X,C.X0C4B7f:?>^@ZDYFZQDUDZE]b_DbCiFmYn@|radiators FEmE|read FCjZmDnZ|requested #F|since 0Z|talked ;Z|things 5]|to n[|trusted +ZA[PY|undervalued ;Z|votes =[CY|wanted #Z0[|weeks 2_WY|with 9@D[NZ
mostly|!A"D#V%B&^'C+E,d-B.B/B0E1E3B5C7<8C:?;?<C=@>CBEEFFCHEJBNCQcTAVEXBZD]=aHbBeAjZkZn>|<name> &_|about TX|and #]2]|at kZ|because ?Yf]|by ,Yn[|in #ZCa|is >D|it ,?|on CZDCQA|the KZ|to ,Z|you ,Z
mot|!Y<[DBG]L[QZTZnA|<number> !d"ZG]TZ
moth|&gKdnC
mother|"B%Z&H'D+D,c3Z4C7d;@>]?DDBJYPDQbTEW?ZY]]_Ea^bGe[fEj?|'s "C&?8[:a<^>[KAS_a^eZgTkCnD|<name> QE|in ,a4F7bQZm[|is 7[>_]Ze]
mothers|#Y?ZMY
moths|"],b4]@ZY][Yg[
motion|#[:Z<EECI[|and #[IZ|is #[:^IZa[|to A[
motions|,C1]QCbZ
motivation|7B:_XY]F
motive|2DWA
motor|"Y+X-X4B7ZnD|and C[I^
motors|1_
motorway|&D'ZDXXZ^Y
mottled|D]
mould|#a,]4ZDE|in ,[
mountain|,[7B:ZBEQYXEnA|rescue D[nB
mountains|;[
mouse|/ZKaQA
mouth|0Z5YCEU[jD
mouthpiece|,?jV
mouths|3a:]N^[Z
move|!F"C#]%D&?)A+[,C1]4@6Y7C8D=B@EC_D[EYKINBR[S]U_X_[V]@fBj_kXmS|and 9]DE|anything C]j_na|for -^R^|it ,e.[=ED_KCQ_SZkZ|money #F|on jE|out "AD^g[|the #d,D.?9[<_?WI^QB|to #[.aCfD[E^FXMZO]Q_SYYXj_|you CXkD|your 5]6_[YmE
moved|"B%F+Z-F/?1D3D5e7A:D<C=?>C?=@BADCiEYFAKBPbTAV?X?YDZ[]BaCbZdBeFfEgAiDjakBn?|<number> 5^|<somebody> IG|across BY|again CA|and .Z|from ;dCBb[|house jYkZ|in CEP[|into 1[<E@[A]hZ|it ba|my +[EZ|on 7^CCDDjBkC|our CXnZ|round F]|the #^,A5ED@EdI_fAla|to ,X.]1B5]>^?D@EADCeDYICS[VEd]eYf?gHhCjdnC
movement|%]&D,A6Y7A:g;b<?=CDEJXKB]D^Fabb[hcn@
movements|-W
mover|;^b[
movers|"[8Bk]
moves|#]&A,X3[4@<[?CB[ChD_EZF=J_LZO^Q^R>XbaEb[icjcl]mB|<number> ;Z|the E^|to #X4F>B?E@DBYCdFBJYRBb_i_j^kAlXmBn@
movies|,[
moving|!Z'_)],X1^4D6Y;b?ACXDaFVI?L]M^QXR_VY[[_AfDk[nF|<name> )XNZ|house "_|in F]|it 4^|our 1^V[|the #b4D|to ,Z-_1[<]Cbe]|with (^|your )[.[6]
mow|*]OZ
mower|#]IZ
mowing|#[CYD]
mp|/Z1B3bEEV@lDnZ
mph|>EnD
mr|#X&],_1D4A;F<E@[C@KXQ]WCYC|<name> #^,^<E@VCAI]Q[WCYFk?
mrs|#Y+E,a1E4C7^?^@aCBDEIZQ[f[g]iBlGnD|<name> #[+E,_1E4D7^?[@bCADDQ^fWg_lGnE|t j^
ms|,B1Z@_EZQCV[g[|<name> ,B1Z@_EZQCV[g[
msg|)Z
mtg|-XRY|w -XRY
much|!F#?%Z'_,]-F2Y5E7Z:B<[>?AVD=FYICJ^L^MZQWR@SDUAVYX[YAZB]YaCd@eAhZkCl@m]|<somebody> &[|about 4Z|and -]4EBYQ]YDja|as ,C.B3^<[=ZQASB|but +]I[P]|coffee 2EAZhY|did 'KLC|do 3]HCMZnZ|for SBnE|is "]|more "],B8[AZGZ^Z|of ,Y/Z7CK^]E|on 4^7a|they 7Z][|to 7[8CeZ|yet 4DFY|you .[F]a[m_
mud|,a0Z4ZDEKEO][^fYkBnF|in 0ZQE
muddle|.[YX
muddy|:D=[BXCBK_N_]De^jDkZmCnD
mug|*a,c0Z;]<[BcD_ICO^Q_RZUZVX[Vc]eBi^kZlC|and <]
mugs|"]*Y,[2^3_5X7]HYQZWVX[][dah_|are hY|in 3^Q[XZ
mulch|>C
multi|-_1B8B9D:BA[EEH]RZnB|agency -ZR]|award ;[|storey "X
multisig|,]DDQ_n[
mum|#Z([)[,^.B0C4C5X:D;B<b=B>]?BBXDBEDFEIZJ_KEMYNYQ[R_XBZ[bCc]dAe]jFlA|'s "X&E'B,?5Z@aIDKEQB]De^ga|and ,FQEUb|asked ,Y|cried A_|did ,X|has ,C0F<[|is QY|made WF|of )Y|on k]|or *^,ZO[Q^|to ,D>Y]]lD|who #G-]
mums|%Z(a*[,B0Y4W5d7F>bBbDDGXJ_NeP]U[X[Y^Zce]idnc|and #[%Z(]0Z4Z>ZFZUZ
mural|1Z<cD]XXcW|is XY
murals|,Z
murder|"]
muscle|)[,CD]
museum|%Z([+B._4C9;;a?DQZSZZ]_>b]nA|'s 1[|in ;_bW|is %[IZQZ|shop j]
museums|"]%EAZEZ^ClZnD
mushrooms|,_M]Q[
music|#[%D&D)C+E,c.>/[2[3D4A:Y<E=F>a@[ECJAK[NASCXCYDg]h_k[lAmCnC|and .BSDj_k^|on /Z
musical|IZmW
musicians|bX
must|!_#A&C)A*Z+D,]-W/D1E3d4?9b:[;V<A=?BZGZLCNHPCQMSAVCWCXdYC[B_Eb[dAg>hFi_l[|be )C*^7EBZEZNCU^bDjBkCl[|do %@:[D]QXk^|follow *Y|give DZn]|go -E7_:cC?]^jD|have ,[;Z>]e^|know 3DXF|like ,aQ^|not &Z3a>EBZFYX^e?jDm^|reach ,FCZQCj]|read ![7D;_bZ|say 4BYD|see 8[
mustard|,a9]B^Q[_Yi_
mute|.f3g4[C[QBSYX^
mutual|"[-[1X=[FZI[W]d]
mv|1cA[DZQCV]|<name> 1cA[DZQCV]
mw|-ZCE
my|"[%[&a'B([)V+f,j.?1Y2d3<4D6Y8@9?:];Z<b=@>??DAcC@DCEVF]G]IGKbMaNaObPeQiTZUXVaW_YXZQ^?_Ba_b]cdeGhal^m]ng|<name> !Z"]&D)Y+B/[0Y2^5[<C>]@XCZH[JCN[WYZV]ZeZgZlZnY|<number> "^)d,?7Y<^C@NdQ>W@YB_>b]n[|agency 1_;]|answer "Z|aunt #Z+E:CPDaC|back fE|bad 4[|bag ,DVY|biggest ;]|bill ,C:[CZQHT[a^eXf_j^kA|bio +EE]PD|book <]QY|boss ,B2]|brother #X,^3Y;EQ_]@jY|calendar )Z-[7[][b^|car ,^<CQ]|career <Y|cat bBn_|class ?DfD|client QCbZ|clients %b&]/[<aJbTX|co _^|colleague 'Z|colleagues ,D3[gYl]nX|constituents ,X/Z>^kB|course )Y2]|cousin ,Z2]Wa|customers !Z|dad <ZkX|daughter ,c;@IDPEQ]bA|dead :baZ|desk &_4YKXmY|direct 4CSY|district ,Y/Z0DUAe_nY|dog ,B2DWF|door 2]5]7]WZ]Z|employer ?DfD|ex 1]|family n[|father &C,_2Z;]KA|fault ,E4aQD|favourite +EPDSY|first ,X1^2D4C5Z7D<[A[FCQ^VZZW_[cWnA|flu ,Y1E|free FW|friend &[?[fa|friends @ZBC|full )[|gran +A,[PDk[nB|grandmother ,Xk[lX|great ,^|guest &^;CECK[Q]|hand 1[<^|hands ,Z^[|hat ,^|head 6]|heart %]BXCDnY|husband ,Z<Yf]|inbox %D,DDBg[|job ,F2]|kids +^|kitchen :Z<bEZF]|knees VYcWj]|language -]E[|laptop ,Y|life ,?:ZFdQ>m^|list #]*[OY|method ;b|mind (_,D7^M^QB|mistake ,Z4_|morning #D,E;^TCb^|mother ,d4EKWm[|mum ,c-]2D<aA]B_MWQ[WEnY|name &B*]KDPYnE|nan 2F:ZUYWBZYn]|neighbour ?ZfY|new nD|newsletter nD|number ,^|office ,G?]C[DbeYkbna|old DZ|op +FE]|opponent /bT_nY|own #V%b+D,a4_<D=V?DDZJeMAQZY^]EbCfBgAkCn=|page ,YmZ|pay ,_2E|phone DDQHSDYEkB|plan jC|prayers @[gW|prices ]Z|profile +[,DEa|question ,DnY|shop )Z<bEZ|signature 8Z|sister ,].Z2aM[N[Q[W_bD|sleep (c<[M]|sofa ,HQD|son D[OF|speech Egl^|staff ,[Q[n]|statement A]F]hZmZ|students +]0YPY|survey )E|talk ,EDZfZk[|tea 7_|team #Y&B,A0YD_Q@c[fXkZlBn[|third ,Z|thoughts ;]b[|two k]|uncle Q[|van <]d[|voice 9YjZ|watch ,;:iad|website YY|whole )[GY|wife %AJDQXm[nA|word ,^2[QYW[YZ
myself|,Z.F1^4B;C<bCDKEQYTGVYc]k@|and kD
mystery|*FF][^m]
myth|YY
n|!B'e,@.^9]GDL_S[TY_[|<number> C^TYjX|in !BGC
nachos|X[|are X[
nadia|&Z@aDDgY
nag|,cDD
nagging|B[F^
nail|!C&[*[DaKaO]QA|trim &C*Z|varnish D]
nails|+^:]@DKDPY]BgDjB|and +[|say @F
name|">&Y'i(_*b+F-A3^8?9c:A;[=b@_C@DZE]F_JCK_LiOaS[V[X[YD^C_XaCd^fZjClC|'s F_Q[mY|<emoji> MX|<link> U]|<name> 'a;DAbLYb@|a (Z5aM[Z]|age &D|and %Z&?'^+Z4E;^AaCYKBLXf@h_k^nV|at .Z|below 'Z|down C[EY|for +Z,^@ZEDPYlE|goes =ad_kD|if &Z|in "Y&['D2ZADDDEbhBl]|is #Z(Y0_4Y=BDASEkCnZ|it F[|needed SC|of &E([)]D^KB]YbDgE|on )_*],C1[?YKDLBO[V]YaeE|one ([;^MWb[|or ,_2ZQZ|our (ZME|out 'F4[|short 'C|so )[?E|spelled e[|that *[O_|the 'b/^9_=ZDBL[|to *E4E<b|under &^4]|was 4Z7[Y_|will ,].Z3]F]XZmZ|you #b>bF[I_mW|your %['X/Z8]LYT_^Y
named|"W%D&c*_,b1Y4F5Z8[:B;f?]ABC@E?G[OYQbSDUDVYW]XEZB[^_BbbhBjElDn[|<name> "Z0Z1D8D;]<B?C@?EAH]VAgCjX|<somebody> ,Y<b|a -_8c;c<^D]EBG[HCRab^l@|after ?ZgD|among 1];BACRCVc|and =^d]|best 1DVD|every [[|in 8[;_EafY|it ,Y|one 1^@_EDV]g^l>|the &[,[?c@]g]|to b[
nameless|4Z
names|!D"B&_)D,X-C1B4C5c7[9^:C@]BCC<FaIBKXLZNBPASZV?WWZc]B__eWhCn@|<name> &],]Q[|and &b,D<[>D@[__nY|are &[,V>]Q^|by &A|from ,[|in &A|names 5bZ_|of &d7Z=[KYQ@kA|on #_&[0_U^g[|read 0F|so E[|to &>,YKD
naming|#a&[*Y0YKXQ^g_kC
nan|">(],[2E9^>DG^IBM^SCUaZY_[bHeAh[n]|'s ,C9^f[n[
nap|,ZQa
napkin|,C4EI]K[
nappies|>YCZS_aDg[|in >[|size Q[
narrative|-e8B
narrow|,Y4ZCYkEnD
nation|![;]b[n_|'s ![;]b]
national|"]0Y;^<eH[QD]Bb_cYn^
nationally|1g;VVb
nations|jB
native|-U7[8<;D>DH[nD
natter|CZj[
natural|!X"F,C-]8_H=QC^_
naturally|+Z,[<_PZQY
nature|4Y;E<]QDXC^]ablC|'s :Z^_
nav|,ZQ]
navigate|:b;BbGnC
navy|&D,b3b4CKCS]X]_^k]|or SZ
near|"C%D,D-D.@2G5[7C8B9^:A;C>C?B@FB]DCEDHYYZ]D^@aCb@f:h[n^|<name> "F,C9Y@DHDKFYCjDna|a ,[@^g[|enough "C9]|it 4aDDQDeV|the "Z,D.E4@5^8F:E;D>E?DBFCZQ[YCfDhZ|you /D0[9BDBXZ_DkE
nearby|9DD[
nearer|2W4e>D?CCaDBUDYbeBja|the CZ
nearest|!D#C*a,@;ZDfOaQBYYbZdAfEj[kd
nearly|!]"B#](D)Y.Y1D2Z3D4?7^8?9W:B;@=C>XCCD[EEF]G[NeT^Y@[_]^a?eYiCj>k^|<number> /F0YTF|a <Z|all #b2a4_9XI]K[[]_Z|always :C|closed ,^A^h[|did ,=F[QD|everyone #Z>_g[|everything ,^4D?]|full )Z7]]X|made #Y|quit <a|sold 7Y|turned 4E
necessary|8ZDZkZn_
neck|"E#^/]5ZFCIaT]mC|rhubarb FDmE
need|!]"Z#B%@(B)[+?-A.Z/A0[1F2Z4;5Y6]7>9H:B<<?=AABBDdEaFAG[IWOAPAQYRAS]TBUDVAW]YDZZ[Z]AaDc=fAgChBiBkbl_|<name> ,Z0b|<number> *d+]5]EcF[OVPZQZSFZ]d[l^mYnD|a !E&F)[-C/B0a2C4E5E8D9@:X>ACDD^GCHVJ_KANYSCTLWDYBZA_EabgEk]nC|about CZDY|an DfQCe[kan[|and D>|any ,]|anything IYj[|boots >B|coats AF|for )Z-[/ZDE|is %])ZN[|it "[.B:d>XDCM]SEXC]_jD|me .c|more 2DWF^Ya[|not !E#C&Y,D.d2E3B7B:E>aCBD@HASbaCe_fA|one D[IZk[|someone )[SX|term n[|the "D,B2f5^>F?ZE^I[MAWbZakXl[|them ,@QGYD|this "^(C.d3b:BM@QETXX]b[fXkFnB|to &C(D)C,_.@2B3^5B7C9D:Z;E>[BDDbFaG@IENAOBQBSFUFWGZD[Ab=d]eYfAiAkYmY|us .bQZSbaC|you 6e;@EaJBM]Xb[b]]|your *E,Y2_9BE]MZS_WXY]]B_]n[
needed|!E#G&E)Z+A,A-C.D/E0F2_3F5a7B8E9@:=?BBDDaFBKBOAQCTDWVXAY^ZY]?_?b>m?|<link> DZ|<name> CajZ|<number> 4EIYnF|<somebody> ,^|a ;]<Y|and C[DBQDgXha|at .EDZ^Y|for 4_CDQ_jFkG|just 5^|on QC|this C[iZ|to SY|we jDnX
needing|)Z
needle|&Z-B.@AYCAD_QW^EhZka
needles|,^.C9Z>]K[MAQc_]e]j_
needs|!F"@#D&D([)B*D+X-C.?0E2^3_4^6F7B8D;@<@=X?BB>C[F@GHHDMZNBOGSFU?XY]<a[bGiHj_kAmBnB|<number> 2a4[7[CZM]YZjc|a (X,C.D4_9D>BBBKZ[X^CgDiEkB|an 5]>ZEdlY|it (_M^|no ._DC|one >[gX|the 4^eA|this ^[bG|to (^,C.B4Y7E:YDdEDIEKBMTTAYAaZfXk]|two Q[g[|work (:ME|you XZa[|your :[
neg|,Z.]kD|and ,[4YCBkD
negative|"C>ZCDQCXZj@
neglect|T]
negotiators|;cb^
neighbor|&CXXn[|<name> &D
neighbors|#Y%],b7c:Y@YBfCYD]JWQdSFh[iak]ne|in Bai^n[
neighbour|!C&b,H9[:@;C>a?[IYKXQFSEbAdbe[n_|'s ,]jC|<name> ?[|at #Y|for EE|in ,?Q>|who ,CC[DZNa
neighbourhood|*b1[3WF]OcVZm^
neighbours|"Z%E-c5D6Y7Z:A;D<D=]ACBCHYIbMCP[QDR^T[YYZA[X^Ba>e[gAhA|and 7[>Z|at #_AEI^|have 7c@FF]]YmZ|in BCiA|on 4ZBDiG|the -bR]|who "XDZg[|will XEn_
neither|&E,E.]2Y4@7Y:Y;@?ZC@D[IYQCS]WW[W^DbB|do .C:]>^D[|has ,CIX|is ,]|of ,@2^?CK]QCW_|should 7f[[]^|will .]7C
nephew|2Y4eDDQa
nerve|;c>a?^DZeaf[
nerves|>]Af
nervous|!Y&_)Z,X4Z5Z;B>hDDQGT^ebjE|about @[d]|system 8D:]R]
nest|&Z9Z@ZIDPXg]|box ,ZFYPY
nested|&X,_DEkF
nesting|BCC[Q]iCj[kF
nestled|-B8Z:AJ@|in 8U
nests|4YD]
net|!Y-d.B1X5];]=a@XD[E[HAR_SAZ[a^b_eDg[nB|profit E]R[lZ|worth 5b:ZZ_fZ|zero ;Z<Zb]
netball|&[?ZKY
nether|B]
nets|,E;Z=C@Y_Cb[dEjc|and ,@=D_D
network|"C%G'^(b)A,A-Y1A3D4>5_7C8H:D;==?A_BbDCEYJCL^M_NCQBRZV@Z[bUj]kElY|and >[CZ|is CDZZf]|of 5B8[ZC
networking|8[:CEY]^^]
networks|,B<]ABCEK[k]
neutering|nC
neutral|1b2Y;^VZb^
never|!Z"Z#=%_'B)Z*>+^,D-@.^/[0A1A2<3^5C6Y7W;_<]=D>FAABYC@D_E>FZH]IBJ^L>N^ODP]RATYV@W=]Y^X_Aaab_cadBfXg@hSjEnY|a ;_Dfka|again ,C9XK]QBn]|apologize ,E|ask (d7DD[YA]D|asked ,Z-]4e7[R]Y_][e[|asks ,B|be .F7^JC]cdW|been "A&C+B,[-X;@<Y?FF[JZOVQ]S@XBYW]Cb=iBmYnA|before ,Z8_:[I]^_|came &E>Y@E|come ;^^X|did n]|do ;CSYaC|does ,a.[Q[|done 4[>[F]mZ|dreamed ;EbB|eat "[|ever ;Y|fail B_ia|felt #E)[,DNaQE|forget %[,>3C:^?AAYFDJbM]aT|forgotten ,D<Y|get &]+]=bZYdYm[|give BZXZ|go 7BGY|going "Y7E|got )WQ^|guess nB|had +[4]|happen "Z#]|have 4B6Z7Z?W[[nE|just %ZZX|know .[SW|learned &B?E@_eZ|left UZ|let 5[:_NBa]b[|look DDFZmZ|looked ,ZQX|lost &Z?YB[|made n[|make <^|miss XYnZ|need "Y|once "]&a,f1];D?hG^K^QaYB]Fff|open .[7Z|owned <Y|pay =bT[dY|phone .F|played bZ|put Fam]|received &Z|ring D^|run )Z6Z;[SZb]|said 4?|say FF|see !c"Z6[G[|seen +],F8a;DFY^a|sleeps %^)ZJ]aZ|stop 4[;a|stopped :A|stops ;XmF|text DZ|thought <^A]|to "ZSX|told K]QD|too )a>[N[|turned FX|used >[f^|voted <^|want )[;b|will +[,?<^QB|work #F|worked 4^
new|"a#]%D(D*?+D,>.D/B0C1]3A4]5W7=8[9C:@<X>B@BBDDFFBGYHaRXSZUGV^X]YXZX][^caEb[fCgDjWkEnC|<hashtag> -E8[|<name> #D&?)Y+[-a4C5E6Z8^:D<C@bC=FCG_ICKHNZQCTAZ@]D^aa?eCgYiCjAlXm>|<number> (Z)Y1_AZCDHCM[T]V[h^iYnc|address 'b|amount Dc|and >[|app )ZJCnZ|at &[QZmZ|atrium <Y|away MX|baby ,_5]ZY|banner <c|benches ^Z|bike &]KZ|blog CCEbj?la|boiler #[[Z|booking #FC]|brand 1F<DACEFhD|bus 4ZYXjD|business &E|car 4[|card #^4bCY|cards YY|chair 1A|chairs #^,]3aQ[jZ|chapter 1C8FAaEYFZ|clients #A4B7aCY|clinic 4C|coffee )[1ZV]nX|colour EElE|cook 3E|course 5^A[Z[|crossing _[|dataset KE|date &B._4_>ZCeKAQGS_j^nZ|dialysis ea|digital "F@]JB|distribution 1BVE|drop CD][jC|e 8B;Z|entry (ZjF|ep m^|episode 5];ZZ^|exhibition !ZQY|face 1^A_V[a[|faces B^|ferry '^2[L^M@W[|five 1[CD|flatbread FDmE|framework EY|from 1YV]aCn]|gritter (]M]|harbour ,EQD|head YYkZ|here ;^@^g]|hip @[|home Eb|hours #_.[=]S[b^d_|house DZk[|in #D,]-[1B5^<D@DADEEKIRYVB^]_^bFjFlG|is eC|job NE|jobs VC|kiln 6[[]mZ|kit 9[|kitchen 5[YGZ^|label #[&]=YWZ|lamps SY|lid #a*C>]IYO@e[|logo 1_8]<_A_^Zn_|look (Z-^;]AXJZMdVX^[b]hZ|map iZ|mark <Z|mat ?>fD|mattress "ZCD|members "Z&[0c7BAYY[[]|menu >EF]eCm[|minibus "]|name F^VY|oat #Y_Z|office "[la|on &],Y4ECCEAICK]Z]l@|one "C#^&B*F,?1Y2D=a>CB^EDKBQDd^|ones #d4f5YDYY]ZV|oven "^|paper &YRA|parents 5aZ[|patients C[|piece kY|place DD|poll aZ|post >]EclbnY|potatoes ]F|price 7a|product &D|pump 2^4[|range #8IA[Z|record <[|report "C;_EAFiHDb]ma|research /YmX|roles MF|rota 3Z?fIWXd|rule #_|rules /Z>YJZ|scanner nF|season %X8ZAYJ[a^h[n^|seats h]|set EZ|sheet #^Y]|sign ,bDZKbQVkZnA|slot CD|slots ;[QDb[|sourdough MW^Z|starters 4D<bcYj]|state R[|study /CD]TBaXkYnY|system .]|tablet PZ|term :Yb[|the &Z|this #D|till #Z|timetable JE|to C=i]|treatment 2C|tyres #[)B+]<EPZ|values 1_8[^Z|video K[jD|voice >Y|way 8]J]|website )[3]<hFDN[X]|whitepaper -Y8^EZRZ|year "f-_4Z8_:XBaHYJ^R]^[a_i_|you 8l:gG^^ga[nb
newborn|%]?f@[JYe_feg^nZ
newcomers|Sa
newer|,B
newest|;DAWBDKY]DhY
newly|"Y-A1bH[V[
news|!D"Y#A%A)],A.A3E4_5^7@8B:@;B<c>^ADC^DAFaICJBKUNZODQYRaSBW@YFZYbFc^f^gEhBiCjXlZm_|<emoji> EBF]mYn^|<name> C]f[h[jZmDn@|about CBFf|before 4_|coming ]BlCm[|for ,@<fC_YZj]|from 0X<ZAYYCaccWgEjZm[|i +ZC[|is )]1]N_XCaF|out CC|the "]mE|this %E|we -YCBEZ
newsletter|!D#a)Z*d2E4Y6[8];F<AFjHWJEMEO]RDYb[dd@eCgBiBjZlAmfnD|'s jZ|and !FFC
newspaper|&b,E;DF]
newspapers|DYjY
newsroom|V[
newts|Bai[
next|!F"C'D)Y+<,?-X0W2F3@4X6Z7]9F:A;A<===>:??AFBBCcDCFDKDLCO^WD]Y^X_[eAiBj_nD|<name> &C,ECcI[KEQBe[jY|<number> !c.]7d9YGd]ba^d[fZlWnc|and #YCY|chapter )[-Z1c:C<]EXFDKDV[a?h_mD|cohort !]7d]^dY|day )_4D;[C=D^YAjA|door &a4AB[KbNFOWSZe_|flat 7E]F|gen -YE[J@VC|generation &D-[7D8a;[HDKARY^a|level )D-[1E8b:[;AE]NC^Za^|month #D&F2_DdHBW[gCk]|morning 4ZS[|on QG|one "[2Z3]4YC_SDb]j]n_|person 3[IV|post C<|print .Y4]S]|quarter lF|round =[X^n[|session C?Eb|spring !A#a]ZkX|step "[(Y9>:^|stop 0eCbE_MXU^jYlc|summer 4[|term #b|time (D)E,A3_4b5Y7E>FC?QCXXYaj>|to #?&^'Y,_4=7B?DCCI?RET[YAbAfEgBjDn@|up CYIXa]nY|update ,E0E4X7FCbDDEDQ@XDjYk=mCnB|valley ,c|week &A)D4Y7]>G@]C[D?F_J[K@QZSXg^lcm^na|will FYmX|winter 7[|word CZ|working 7DDYkZ|year )].[/D0Z2]5]6[7d:_DCEBI@OESXTBW^]aeGk>lB
nhs|)[2]@YC^Db]D^BaZeEhcnA|patients D[kZ
niacinamide|D]FZ
nice|"^#@&V*a,]-[2D3e4A7C9B:E;><C?dC]DWKTO_R]SaW]XZYCZ]]AbAe?fYg?n]|about #F,Zka|and 3[XZ|but .Z|evening QB|one ?ifbnA|to "Y3E5W;DK[QYRYZZj^kZn^|try ,=kC
nicely|#?2_3D?bW]f^gZ
nicer|9B>[nE
nicest|+g,_?YKZPe
niche|8]Bbi[
nick|&W2^|it &[2]K[
nicked|&_
niece|,?4Dk@nY
night|!D"Y%C&F'D(E*A+?-G.V/A1>2>3>6E7C8D9C:=?X@DAAC]EEG@J?MBTBUAV>WG^E_>aDnD|'s 4]?CD^IEQEb[fEgEhDjX|<emoji> 1bEZ|<name> ,C.Z4ZKCS[]_j[nC|<number> ,EQGSAk[n^|<somebody> aY|about mY|and #Z)^+Z,a.B5^7Y<C=C@ZCdFYP[Q]Zbm^|as >[D[|at ,D1C;a<DP_Z[c[l_|baker &AKA|before =YC]|bus J;|buses D[|by E^|cleaner @]|crew ;f?[KCjC|desk ,CMYQZgc|for ,D;F@aAebEg[h]|from 4^lY|i ,C<]AYE[lY|if ,_<_c]|in "^,C>]Q[e[|is "Y,D/^TYkYn[|it 4[iZ|line 2[4C|nurse #^D]|nurses ]WdF|of ;[CZNB|on 3X4FQA|or QE|our EE|out 9ZDDh^|per /FTF|porter ,Z|porters 1D?]M_VDfZ|shelter nD|shift #C&e,X.^@aGEKbfEgakC|shifts <]eD|since kY|somebody ,CC]|sorted "_HX|staff D[QZ|team KD|than &ZKX|that =Y|the ,F4D@BCAFYjB|there 7^|to ,[4D5[ZZdAeC|train 4C|was 4ZY]|when 5Z|with &D,]?]@^CZQa|you QA
nightly|)c,ZN_n[|builds C[jYnZ
nights|#A&B(A)@*C,Y-E.F/C0B1D3D4D5D6Z7A8D;D>W?Y@DACEBFCGLHYICN]SYTCUCVBXBZAa]f^gEhCiBkB|<name> D]|<number> ,X>^CEQ]f^k^nY|a >E|and 4[>^QB|are "Y|at #[+]][^ZkC|of ?]fX|to OFn]|with Sa|you ,]GZ
nil|?[
nine|%A(B)A*E+@,^-@/Z0^3D5^6D8=:>;E?b@]ACB@CED@EDFCMbNBRCUbWaXYZa][^GaAbDdZf_n@|<name> CDI[S[eYnZ|and #C,]5Z@^Qbga|are CZ|boxes 4?YC|branches "Y|by e[|calls 9C_D|countries ;Z|days &],B0[4Y5^7B9[<CCBDCKYMZSDTaXGY_j@kC|families jY|hours 2W4BEZXYe^|hundred 0]U^|in #[/a0a?[DZK[M_T^[^|is 4^5ZmY|members 1_dE|minutes ,]b_f^j[|months ![DZ|o'clock ,C?c|of ![#Y&C2E7Z?CAYM[QcY]eVk^|on 4BYC|people ,B4a7[>CQD]]|places 0X|seasons AFhEnC|seats (G7[MD|the ?^|thousand &^0Bj[|times /F4A5FCDDbQ^]Dk]l]|to jB|tonight CY|weeks "Z#D7b>_CZS^][e]|with I]|year &Y+]@DK_P[QD|years &D1]2]<Y>Z?ECYIESAVZXZYD]]n_
nineteen|&],[/Z0X1Z2E4C7A;D?Y@XE^FCK^QbT[XZZDaBbGfRjZkBl_n?|minutes /[|months K_|of #Z<b|years ,Z<C>E@]SC
ninety|#C+Z,B/e0^4a@]A^DZF^IAK[T]UZVCm_nC|minutes ,C5ZQ@YV|seconds +]D[
ninth|,Z.C;^<]DFSFYCb[g^
nip|kZ
nitrate|YYjE
nits|P[k[
no|!D%?&F'A)A*E+X-B.e/:0;1=2D3Z5>6=7E8D9A;?<E>a??@CBAC[D]E?FBG@HDOAPZRDS^THUCVEWEXVZA[=bBeZfChDjZk]lHmCnD|'s nY|<link> "_,cgZ|<name> "].D3c:^CDD]H[Q^XZd^jBkC|<number> ,EjF|<somebody> KA|a D[|account D]k]|action 1^CYDD|ads ,[CZ|agenda .bSb|amount BZiY|and #_,Y>Z?^I[_^eZja|answer "B&Y4[QF|apology >_|app +ZDek]|appointment ,B.DDfQDeXhXjAkcna|argument =Y|at :CQ^|audition "[,EkD|award =bK[d^|back #D,CQE|bad :baa|bank C]DD|beer 7]DYQZkZ|better !_,B4Z|bill =hDCd[|black C[j_|booking ,DD_WW|bounds aW|box F_|bread ,ACZD]j[|budget =]_V|bus .ZDYKFeD|business AYb[jY|by 4[AZ|cake .bS^|call .bS_|car &^>DDE|card ![)E.[C[j^nB|cards (FMG|cars CYDZ|cash ,E-]>YCAjC|catch !b|change .DQE|charge *Y=ECED_I]ObQFWadHgCnD|child 4]A[F[hZ|code !b|collar _^|contract ,]|correspondence 3]X[|cover MZe]|credit ^Y|cv .CCC|data 4B|date #B4_C]DDSYYZ|degree #Ek?|difference Dan[|driver ,_4_jC|email .ZDc_[k]|end HC|entry *]X^|eta 4fn]|exceptions 3_]C|excuse !Z.F3_4Z7bGZXZY^]b|excuses ![3F4Z7W|experience .B5[>EQ_Z^nd|extra D^a]gW|family ZY|fee )Y*_,C=_>DB]CBD]IDJ[O_Qadaj@kcnE|fees !Z|film /_C]|filter "Z&[?Z|fine g_|fines .a|fire C[|flash ^Z|flowers &EfE|for #^4[|form #B,E=^D@SXd^jDnB|forms hZ|from 4F>[DE|fun >YD]Q]|further "_)^1^2ZCCDCH[VbjD|fuss ,XIES]g_|gain "Y|good ,^.b4dKDQZS_YYk?|guilt .[DDSY|hard 'Z._DDSc|harm 4Z>ZS^|heating ,E|homework >_QDe]|hot YY|hurry .Z|i ,]7e=[>]kCnd|idea &C([,d/_4]@^FdH^T]YW^Zg^kBmUnF|if ,E|injuries j[|insurance ,EQEn[|is ._3a:[S^|it #Z>FDCFZL]Q[gXj?|joining !a7^=CaZ|joke 7Z|judgement '[(a>aLZe]|kids 5[ZY|last 7A|later -[EZnE|lease /CTE|lift 4YSCY]|lights "_|list 3Z7]CZ|live C_|login CCgYk[|longer #@-Y.G1[:Z>ABaKTQ^TCVXa]eAgDi_j^|meetings C=jD|milk Dh|money H]n^|more )b+b,g3[4D7f:BCCDBJ_P_Q]Xb[]]b^ZaBhYkC|music #[kZ|name .E@bDBSCYDfbg^jAnD|names .]2Z9^DcFCOYQBS]W]eCkb|need ,C.g4D8D=^>]DcHFIVQFSd]A_@eag^jZk]|new da|not #[,_QZ|nuts Q^|obligation "B+E.Y7]DFG_H]^@kB|on ,B:[A[C[QBT_|one #E%d&E(D+_,F.^3_:[;d<C=D>b?ECAD@F[IBJ^KWMBN^PY]^_^a^cBe_f?gYhAjDkBn_|other .D1]2]8c:Z;e<[DDI]WZ^bbfnD|pain "Y|parking kEnE|phone .Z<aDA|phones ,[MZ|pies i^|pitch .c=[S[|place #_8Z:_IX^Y|plan /_<XT^|plastic CY|plums YD|post ,]CZjZ|pressure 'Z.^6[aEfZ|prize ,aQZ|prizes DE|problem "X+[.]5^DBZ]kG|proof 4d|purchase D]|question #C,CQC|questions 4]>eDCQ^e^jHkAnZ|queue ,]>be[|rain ,[3Z|really 9Z|reason .^2]>YCDDBSaeYjF|receipt .E4DDEK]Y^e@nE|receipts .C|refund VY|regrets !Z|reply ._4^jC|right :[eYk[|rush #FSX|rye #],[CZI]|sales .cS_|say .[2]|script nZ|second 3Z7bX[|sense #Y,X.CI^|service C^DZYD|shame >de^|shows 2_W_g[jF|sign ,Y0YDfQajXkb|signal ,E@YC[JY|sleep >[|slides 7[CBDDjBkH|spam .YSZ|speeches ._>]S]|spin 4dQD|strings )Y|such %[:bNZa^|talking e[|telescope D^kW|telling >^|thanks 7dD_[Z]ckYm]nY|that #Z4]|the #b,[.D4A>CD_QZeA|time #]CZ|to #[.[9D<Y>DIbJ^QFZWaGb]cZgCjZ|towels .B|trailer KW|trains jEkD|tsunami jY|two !Z8_|use #X.[4]|voice ,]CEQ[_^|vote =dd[|voucher C_g_|water CcD>|way ,BC[QH|we #Z.D=F>]QaeVianW|wifi SX|will .C|wonder ;^>[eZ|words "ZH]Man_|wrong =Z|you .?4F;a=E>Z@DDYQDbYjDkWnA|your @C
nobody|"A#>%B&E(B)C*C,Y-<.b/Y3D4Z5X6B7F8>9B:F;Y>j?E@DB@CFE<FZIAKEP[QZSZXDZD[A_RbZcYeciHlInA|'s #D&B*Z.Z2B3]7a<C>[CDF@I]KEQYSYXZ_WbDeagbj[k_|<name> Fjj@mjna|asked "D#A,]I@|asks ,F>bQBeZ|at /Y2]>a?ZWV|believed AZ|can ,B.B0Y4a7[>BI]Y]eA|checked ,B>[Q[e[|checks >XD]|comes ,^.Z2Z>X|could ,Z?_|does !a+Y;[QEb[|else *[+E,C:Z=X>^?]OZQCSEdWe]f^k?|enjoys >[|ever :[FZ|fell 1a<g|fits +];]PZ|from &^.[>DDZeC|gave h]|gets 4C>ZeZ|had &[>CQBeAf^|has )[._?ZCZF_IAKDQBS]Wch]k]nY|here .G>^e^|hurt >@eCnF|in !b+[,[2[4Y;ZF]P]b]jU|is ,BDBKGXY]XjZnZ|knows ,Y|leaves 3[;]b^|likes 4D>]QZ|mentioned 7^]Z|minds .A|needs DZ|on #Y.G;eDYQ[SC__b_jY|outside K]|owns "]|paid ,>|reads k[|sees &[.YRbfY|should #]+^>^YB|sings ;FbF|sits 4YYY|talks /]<ZF_Tbc[m[|tells 7EF]K^n@|to 4]j_|told >BD[|wants ,E0]7aUY]^bA|warns @Y|was ,D4Z>?DBQCY[dCeCfYj[|who A]|will (_,U.e3C4>7F=C>iCXDaFAQSSdXDY@efk]mEnD|would #Z0]4F;EH[U]gY
nod|(]<[
nodded|4Z
nodding|h[
node|&Y:Z?ZBYCcKYfZjZn_|is :Z
nodes|CCQA
noise|"]-C8?9[<b=B>YB]CbDZH]J]^Bb?fF|from ?[|like 9[<[
noisy|)A,]NZnX
nominate|+A,a;DPFQZXZbDnC|a EE|my +APF
nominated|A@X[f^hG
nomination|&]CZQYc]
nominations|,ZEdKFM@R]aCk^lbmE|are k]|close 7]EY|for ,YEYR_lZnZ
nominee|;DQBn[
non|(Y+[-f3fDEFDG]IDPYQDRfSCXX]FiWjElC|conformities E]lZ|executive 1BEFREVClC|refundable 3]
none|"A#Z%E+[,@-@.b/Y0C1B8E:Y<a=[?CACBDC_D[ECHBJANGOCPXQBR@UBVB]]cadZfUhBi>kTl@mCnA|and ,C.cS[|at =Y|left ,E?[QC|of #?,].]/E4[8B;D>Y?DEFSa_Vc[fDhGiFlCnE|will 3Z<[
nonprofits|AaCF[Zh_|in AaCF[Zh_
nonsense|#c>]IZ
noodle|DC
noon|"[#@&=+?,>-F.B/E1[2C5C7@8@:?;G<B?B@?AEB@ClDDF]GDH]I=K?PCSBT@W@ZE^C_Cd@fSgAjjkCm[n=|<name> 1a=_KDQAd_jZkEnB|<number> QBaa|and 4Z=^>GBEQ]bad]jD|at SZ|et CYJ[|for !_nZ|if FFaY|on CYE@l?nB|ring CY|to ,Z7F?[EYS]|today "Z4Z|tomorrow D_F[k^m[|with IZ
noor|&Y4[KY
nope|.^FhQ[S[nE
nor|.^4C>[?ZScgaj@
normal|"B#Z)E,@.[/C0]3C4B7D8D:A;FBECYDCEEHCKBM_U]YEZE^DaEeDj]mE|<name> CD|and d_|by XZ|for k[nZ
normally|!d,^2D>FCBD]GaKBO[SFWBYYbZeEm[nC|<number> !f)ZGbbZ
norovirus|C[e[kZ
north|#B&A,B-E.D0F1B2F3A4E5D7D:@<E>C@CADBECWFEJYKBMAQAUAV@WBXGY@]A_@e^f?j[k^l@mCnC|aisle 3DC^|car ,G|end =ZC>QY|gate CBDDeYj@kD|of C[DYJXj]k]|side 4C?]DAdZkA|star %Z8X:C;FRZ
northbound|jZnZ
northern|jEmBn^|<name> CDjEmDn]
northmere|2W
nose|"Z2a7aW_[[
noses|;_
nosy|6^[Zh]
not|!A"D%A&A'9(?*@+C-9.[/E0B182C3a4a5@6@7[8?9?:Y=D>]AHB>C]D[E<FWIEL>MEOCR?SZVAX^Y]Z@[@]Z_AaZdDiDjXkWlB|<emoji> "_;_b]|<name> ,b4[>E@DCgEYFdKAM^Q]XDYXaCgCh[jcmc|<number> !Y#[&D,B3C4g7D>C?T@CCfDCIaXFYhaDg?jekDnB|<somebody> #A,=5Z>D?BIYKBQ@aCi_kFn@|a "?%c&A(Y)U+E2^3[4B8_:c;^=D>X?DEEGDHGJYK@OCPARZS?^Zaab^f=gGj@m>|abide ,^|able 1]|about ,G3A4A7E:e;EFAG[H@IFM^N^WUa_cBnD|accept ,C;]|add 3ajZn[|affected 4B7CCYDCjYkDna|afford 9[U[bC|afraid "Gh^|after #].BCZDbIYg_jYk_lX|agree ,Y.B2[4C;_FYQXWZYA_ZgWm^|all .D0Z8Z;^CEQXXB]YnC|allowed b_|alone "[)f/Y3@7C:B>AH^N_XC]>^[aHe@gEmD|already EY|alter 3dX[|always :CNCkBnC|an ,f3a4D:^>[Qba^e]kBn[|and "a#X&B,=3b=[C[DCFZKCQDXXd^fBgS|angry 7a][_Y|answer "[jW|answered 3ZIAK[|any .G4]QB|apologise h[|apply 3aCDX[e^|approach j^|argue ,]n[|as #Z7^I_TXW_eCfYjA|ask #D3_4]7@;^=X>gDAF]P]XcYA]@eafDg_jEkGmdn[|asked #C4aIE|at "f.E:];]@FH]gH|back @E|bad 0b;X<dUaV[ZX|be !Z"[#_%C([)@+a,I._/_1Z2D4D5E7^9[:F<[=E>Y?D@CCYDAF?KEN?O@PWQETYV_WAX^YB[Y^SaAb[lBmC|bear ,];]QYbY|because ,?4C:C<CQHZYh^mZ|been .E4_5Z;^<U>YCXD]Q[bXe_gDjWk^n[|before *^4EC_GCj^|begin lC|being #C2Z@[bZ|believe )C,B0a7A:D<a>EAZCYFkIDMYQ=]@a@mfnH|belong DD|blame (b|block SD|boiling eI|booked (]7[MZ|born :YJFa[bD|bother +^,E._3aDZQCXak]|break >]X[|bring 3YCAI[KBSYk_|broken ,ZN[|build #e4C:[Ian[|but 4FI]|buy #[)Z,E/XD_NYQB|buying ^Z|by 3D>C@[IDQB|call 3[DfXYk]|care )Z,Y.C7_=[DBH]NYQESC]abEkB|carry ,]4Y7Z|catch eY|change #D.D3[7B:XCbDEFDgB|changed #D,Z4B:[IBQYa[|changing ,[D[d[|charge <EDbiZkb|chase QC|check "F4_CBN[|checking ,^|claim #YI^kY|click 3A7CXCfZkZn^|climb ,^Q]|close ,Z.CC[|closing #^|come !D)C.^7[9D;@>Z@^D@FWMZQ[S_YC^Ef^n^|coming #Z7^IX]b|comment *]3gXf|complain &Z3aDEKXXa|complaining ,Y4B<ZQ]|compost Da|cook 3e|cost S]gX|count 3_7E:C>YIBQZX[n[|cover 4C;_<cDY|create :>a?n^|cross .C7a9^]Z|cry ,YDDXa^[kC|crying JZ|cut ,D4C>CSEXEjZ|daft ,D>a@YQ?e[gY|dead D]]Y|decide "]Q[|decided DZ|deliver ,Z4ZY[k^|discuss &Y<ZA]h^|do "F.[0Y2@3=4X7>8B:C<Z>B?^BDDZFDMEQ]SDTDU^W>X>ZA]=bZcdeTfVgAjX|doing >[CZ^^|done 4ZE^K[QWUE|down K[|drawn IW|dress 2W|drink e]|drive 3E7DC_D[gEnX|eat #B,D.E4]>DC]D^Y[]Xj_n[|empty 4[8[:Z|enough >DFDTDWA]C^Zj]|even (Z+Y,@-[0W3E4B7_9];d<@C]FbI?NCQBR[XE]X_[b_m]|every /]IX|everyone .[>_?XS]|everything N[|exist ,B<[F[QBYY|expect "Z3CC]QCTYjD|explain 3^|face &].c2c7C>dS^W^e_|fail 9B:[_A|fancy 2c>^DEW^_W|feed DXj_k^nD|feel ,D.[3Z7E]C|file n[|fill 2_4[7Z;]XWb[|filled 4[D]EZn[|find !d+e.E/Z4a7[8[;^>CC]FEG_KWP_YZ_[b_eGjYk[mBn[|finished 4[XZ|fit #B&[,C4F=ZC_QC|fix ,Z:A>[QD|fixed 4^<Y|follow .H3D8c;bSD]a^dbZ|for #B%E,B.]4C7c;Z=^?ZCXGDH_MDQ=WE]daGb^fW|force D]|forget 'Y)[*[3c?gEZNWX_]C^Cfc|forgotten E^|found YY|four 3dQDYD|free :_nX|from .E>CC[D_YY]FaEg]k]|gamble 7aXD|get !]"D#F)W,C/Y0C2A3b4b7[8Y:E<C=Y>X?DQET^WFXbZB]TbHhAiCjZn@|give (D+a.Y>YDAjA|given M[cX|giving ?^|go &D*[.@3B4E7C=D>DD?I^Q]]EfZhYkCn_|going #D)[.b4C:_KEOZSaTaWEdDe_j?|gone ,]>_|gonna )],Z<[G[J[MYNZ^]bY|good #[4c;CX]Y]|got #].B/[4D7D9b>[DAQ_TaXZe]k]nD|guess )],E4^>YQFSZ|had #[SD|hand gW|hang )Z7g8ZD@G]]a^]|happen ,Y8Z:ZC[QbaY|happy %]=DCYJ[jZ|have "C%Y([)_*?,B.f/A7A8D:]<?=D>Y@ZB]C>FAIDKBN_Q>R[ScTBVAYX]D^A_Ea]cId^fEg^lCm?nW|hear ,D.^;d?[S[fZg^|heard #F3YCFICXYkE|help &D,[8];]bVd]g[|here )[DZN[k[|hit 2Z=E|hold 4C7YQJjB|how ,f|hurt &DDcTZmZ|i 3dQZX[YZ|if #Z7[:[|ignore XZkC|in ,D3@4A7[=bDZKEMEW@YC_[jCk_na|included )Z,B6^CFDCQB[Yg[jBk[nW|is .^|it "e#].D/]9@GZHd]X^[nC|judge ,E|just !B#D%^)C+E,=.C0E1]2B3F7>8h:l;=<C>DA]C>DBF?HGIFJ[KANGQ;SATEWCX?]@^dambEeChZm?n=|keep (b)Z.B2E4^AXDCaAbBgX|kill D[|know ">#C%B(D,[.A/Y3C4j7E9d;C<B?a@ZAEDWFBGCH=MFUDXAYf_Yd^fcgXhCiZnW|knowing >[e[|known #]&Y4ZCDIZe]|last )Y7a<[QC]^|laugh >]|leads 5D|learn :baZn]|leave ,D.?/X3C4C6Z7X8^?[D=FAH^SB[a]]bYhXk<mD|let .@5Z7e:]<bB_D@HZIZMZTE]acagChFi_j@kA|lie /^TZl[|lift >ZCDDbS^|light D^|like ,<:C;a<F>ZA[HAQ?TYaDd[h_j[k=m^|list YD|listen ;[CDD[|live #Y:[|load nZ|locked @Z|log R_|logged nY|look ,]<^>CD@IEh[jBkC|looked #C|looking 5]:DD]QA|lose ,[;Z>^?[DCe[|lost <]DY|love "Z8X9BMY^Xn]|luck ;bb]c]jB|magic "]>DGY^B|make "@)C4b:]=c@WDAH?LbNASWTBY_]Yn_|manage ,@9E>^D@KXQDe_|many ;^VaWY|match #D-[.E|matter 4C>]DAQDkF|me +^,]3a>DIcP[d]jD|mean .[>^SZgVka|meet 4^:]|mention ,XDC|mentioned #AIG|message ,[DBjV|met %],G:[?aQIf[|mind #X*_,a7?CBO]Q[S]YA]CgCjDm]nE|mine &aK^|miss !],D.C6[7c:Z<aE]QETB]]^YaAjGm[|missed /A@^TDg]|money FchZ|move "B,BCADEQ@|moved .Y4[CB|much .D7YQD|my ,D:B;A|name ([7]=ZDYFEQWjC|need #[&D,Z/D1]3>4A7A;]=C>W@XCEGEJXN_PUQZT@WEXFY]]>a[iY|needed 4[AYdWjDnD|next 7e:]]^|nice >ZC]|no ,FCZS[|nothing DZ|notice CAD]QCn[|okay <e@[c_|on "A*],A3B4Z6a:d<D=A>AC]FBHBK[QBTX[Ya[bBdBjakY|once ?]|one "c&X2[3Y4:5_8[>CDEHYKbX[Y>^YbaeBn_|online 6[[Z|only ;C>cD]IZK^ea|open QDkX|opened ,[4Z<C>cCEDCI]T[YYjD|order D[|our "Z)_4D7C:a<Z=XD^IFN_QCb]|ours &e,A4@;aKdYBd^eZg?j^nC|owe ,B.]@^YCgb|own ,[kZ|pack D_|paid 4[jF|panic "Y7A@]CZ]CkC|pass DaFa|pay !^3B7B:B]EaBgCn_|paying 2a7_W[|perfect 4b>]YZeagY|permitted 3_BZXY|pick eB|plan 4D|play ,C|post (D,>>ZFZQBnY|posted *c<]O^|press CZ|pretend ,[2]4^Q[YTg]|pretty D^|print DZ|promise 2A4b7YY^|publish ,Zf]|put #E%[,C.^4D7D;CB[F^J]N]T_jZ|quite <[Ac|reach #Z4bD^GZI[Y^|read ,c.E3C7@<A>Z@]CFSE]Ce]g[kFnA|ready %A3?:CB[CEFjJBaBbZmdn@|realise /[@D|really #Z(],^;DD_Qa|receive 7[][kE|reflect -[:]nY|remember MZna|renew .YS[|repeat 7e]Y|replace :]QD|reply ,b.DCZD_QU|required .eQ[nZ|restart D[|ride +]9]P^|ring .Y3^4aCEKWS_V_|rub D^[Z|run )[=aQAd]i^|running 3eDCIY|safe CY|say %E&Y(F)E3C7Z8D:B;?<D>?B_FjH]KWQWSBVbWF]]^?bGiXkBlXm^|saying ,A4D7_;ZF_]YaBnD|scroll (l3Z7WMfX]|see !^#Y+^.C3^4Z7C?aB^CZJ>KFSHX[Y^e]j[k^|seen +^?ZbY|selfish :D|sell #Z+F7B8_:Z;D<D>ZA[SC^]a]|selling 2]5bZ]|send *[,].BCBdaeDk]|serve n_|set A[CcD^Q[k[|settle :C>ZDZkY|settled -Z4dYY|share 3CF_kD|shift #E4E|ship #[4ECZDDQ]|shout ,_C[D^|show 9[DZSAjZ|sign .c4EDbS_XajBm_|signed "b,[e]|sing +^,a|sit 4E7^DE|sleep !b,D.A4C7_<b@cFEG]K]M?]_g_|sleeping >Z|slept <[|so ,Z3[4<>GCCDdQ_YFjDk^|something :Y|sorry ,D0^4A7[>CE]YA]^^]a[|sound 4AYB|speak #Z|speaking 'Z,aQ^|special <_QDcW|spend 5^|spoken X[|stand #C'c7Z9[<aL[k[|start ,E<_AYhZ|stay ,Y7]|stick !Z][mZ|stop )Z,Y3C4E7B:a<ZCEDAXCYFkBnY|stopped 0]A[U_|stopping <c|stroke gZ|suit &Z4DSVj[|sulk .^|sure .Y7B>aDCIX]AeakZ|surprised ,F;e|survive <]R[|swim "C>[?XQ_SYX]e]fW|take &[3B<[?bC]DEK]RYSTU?XJ_Ae?fagAkD|taken gZ|taking 4YK[|talk ,XYEe[nE|tap 3D|teach ,]|tell ,Z._/[4^9Z;cCID=F]MDQ^T^Waj>kBm_|telling .[Fbm[|test nZ|thank &YK[g]|that "[4CF[ICQDgWmUnC|the !Y+C,B.[4X7A9X<A?B@ECaDYFAJUKCMFNAQDRCSEVCYW]CfDj^k[m@nX|there "W#B&C.G4b7_]Zj@nE|they #d7Y:_DFaa|think !Y"?%Y4K7[<Z=]>]HCI[]_|this "]#dH[YY|thought #[9Z_[|throw >ZCZDae]n[|to !a#:&V,]3j4;5X7a8[9@:^<Y>@?@@CAWCcD@FEGbI;J]KCQ]XeYBa]eAg?h[jZkBlBnB|today .^|told 0Y4A>^jD|too 7E:a;[@]b^|touch ;]DAQ^Y@bZ|touched 4D|travel D]|tried +]4C7XX^|trust ,ZQ[|try )]._CdD]QCSYkY|tumble 3BjZnY|turn 3C7De]|turned JY|two ,B3Z;]QDbZ|understand 7C:CI[|until &_4_Q]YY|us %Z&Z,A4B:E;]=]>GC]D[Jab]e[fZkdnE|use ,_.[3;7F>CC@QYXAeEfZjBkc|used D[|using )^@EN]|usually UXbClE|vegan 4eQDY]jX|very 7cj[|vote 4^Y]|wait (F)X.?4@7c:C<^=a>AB[C=E]JCS>TZ[b]ac]dYf?l[|waiting 7^HB|wake 5[ZZ|walk +X3X6]7g8DD@XW]_aJnC|want !Y"B)C2Y4@:><D?CFeKZNBW[ZCaBkBmdn=|warn 7]FFGB]Y|wash BYQ[|waste ,[3CXCnW|we 4]|wear 7ZI_|what "@,Z.Z4Y7D:^>_@ZD@FdK@bBdEma|when FY|where 4eF]O]Q_fZkEnZ|which &Z2[|will 7eT[VZ]a|win ;C|wish .[SZ][|with ;dK[Q]b]|without DZ|work &Z)Y3D4c7@:A=ZCcGDJ[K[NXQ]YadZeZjd|worked ,D4a>XY[|working >[C^DCQZe]jY|worry )].YeX|worth ,DDD|write .b3fSaXcnZ|wrong ,C4Z|yet .E:F;D<EKae_j@|you "D%[.@3C4b7@=Z?c@]DDGaKBQCS@TBY]]AaCbAfQgaja|your "C%C.a3[5Y7B:[<c>E@CCZJES]XaaDk[nB|yours L[Q]
notch|#Z4ZIY
note|%G&Y)].S/E1B2D4Y5C6E:A;?<C>B@HB^C_DeEBFCGBK_QZR]VCYa[B_]a>b>gCi^jYk_mA|<number> 4E|about ,Z.]4]DES[W[XYY]|and 4Z|for QAYCnY|from +[C[DY|if =]|in ,C-]=ZKXRZ|is QF|of ,?D_YC|on ._4[Q^|saying @AgC|that 0ZQBn=|the 4^C_D[KDQDjck[nX|through D^|to +Z,]4_Q[aA|we 4]jX|with &ZDY
notebook|#B&G'[8B9[?DQZ^BjGn@|and &A.ZDD
notebooks|&^8Zj[
noted|(],_-Y1]5YQ[X]jD|that ,[5YQ[
notes|#T*A+],?-D.B1C4B5E9C>ZADDDFZREbHe]f]hAiDkCn@|<link> j]|<number> IYnD|a <Z|and SZ|are jD|for &EKEg_|in DZI=|of 8X|on #^,[|with N]
nothing|!D"B'D([)@*D+_-@.c/A0@1B2]3X4B5=6A:F;A<@>BB@D[EBFAH]KDMWOJP[R?S^TBW]XYYBZ=]Z_?bFc>hBiEk[lDmAnA|'s Ca|<link> 4]eYjD|about 3_:[?DCZWX^Z|and &].^2C7YMZkF|at #]+[,[.dDCP]Sbj^|beats +C8aCB^[nZ|but /Z8D:C<Z?_C<Q^S[[]]DfZ|by 7C|changes .EDAE]|else (Z+a3B;]?CPYdBjCk^nE|except ,[.^Q[|for :]DCWYn@|gets QW|goes #_|has ,BQF|i 7Z|if 2Y>]QE|in #C7[CXD;W[bb|is &],?.[4Y:D=CDAQDSZeCkE|it kZ|just ,^.CgX|less !]8_A[G[JV^Zh]|makes A^QZn[|mends WE|more #Z2]Ffm[|much ,^Q]|new 4gYUjZkA|on "a,Z7[DYQZd[kbn?|owed .B|says ]]|short +^|so .Y|suitable ,FQC|that 9[|the ,^._>]DYQ[S[|to #d&C*F,X1[2^3_7D=Y>_@^DaH]K_OCQVU_VXWZX^YAeRkZ|until !X4]=cCBd[|was ?eC^nB|we %YI]J^QD|will ,Y|with #_,[|wrong ,AQE][|you DYna
notice|!["^#9&?.C/E2a3Y4B9e<]B_CbDdFCIBQBR_WVYFd_eXi^jYk_|<name> C_jZkZn_|and ,A?YCZ|board dY|from e[|on #E,Y|somebody @E|the CASBl[|to #X&BBaDbiWk]|we <c
noticeboard|&C7YCDDCEZQZ]^|and E[Q]YEk^|by =]
noticed|%B&Y+Z,^/Y2]4[:f;X>??ZAZF_P]QVSIT_WbY_e?fZi[jBlF|a #DKY]]|and 4]?^|that &a,<4CFZbF|the ,Z4Y?[BXCBY[i[|until 4XYY|you n^
notices|#@%]4DQD
noticing|4[;^bZ
notifications|*Z,B3h8FDAXhlZm^|on 3]F]Xa|so (]3^7^DBE[M]XZ]Yl[
novel|&[,Y2]Q^]cmD
novelist|;]bWn[
novels|&Z,[1bQZVX
now|!Y"X#i%>(D*>+?.B0a1_2A3W4_6[7a8A9B:>;E<W=X>??>@FA[CcDAEcF;GXHWIeLDPDRZSFUYV_WBXZY]ZX]^_BbBfEgBiYj^l^m=nF|'s ,_|<emoji> (F)]*[/b0a1?3^:bA[MBNZO[TaU_V?XaaXb[mBnD|<link> !j"Z1D7CEAGaVDkDlA|<mention> #E|<name> &?)B,B.Z/g4C7F<]CfDCK?NDTc]@jbnD|<number> !^#B.[0E1Z4^5_=]CYG^I@MYNDR_T[V^YW^@_bf>gBhDjVnY|<somebody> #b&^I[K_NXY]|a #_-[/D1d@[A]CDDBI_QZg_hajBkCn]|about #b|and !Z"E#A)^3[4>6Y7W8Y9a?ZCCD]G[HBI;KEN^OCQ@R?S[Y_ZCbZg[nC|at !^,b-D1Y4B6F7^E^RC[I]ZlY|available !E1_8Z;ZEcRAVZlcnF|be =_d^i[|because &[4ZkB|been &B0Y1^|before /[3E8[GFR[XC|by #B4C>]Q[|carries 4Z|closed 0YUXf[nZ|come #Z|comes ,]FZIYQ[|do [X|does C[YDjZ|expected -_C[R_j[nW|for )Z7[G]HF^Vb[|free C[QBX[|get 5Z|gets =[|go #Y/FDE|goes D]k[|got &]|half !]GYn_|has #a&A4Z7Y<^=[E^IeKEPZQ^d^hZ|have -]<a>eCD|holds 5XlZ|i #E4ECXD[IAQWcXj_|if 4W7[QD|imagine 7Y:[]X|in !Z"g+Y,C.[1B4A7F8ZCXGZHcIEJZOcQ]]Df]kCnB|including #[|instead #C1a2^V]|is +E4bCEHZI[m[|it 1[2[4Y>Ch^nZ|keep #C:]|know <a|like Q[|link !E3Y6a[[a^|lists /E|live -bA^JER]a^h]n?|look <a|more hY|my +EEE|not #DCbjZ|off #_nX|officially #[;XVY|on !Z"Y#Y%Z,Z-D0^6DB]CCDEEbI_J_KFQ]RAU^Yei]kEl[nA|one B]|online C=D]WZj?k[nA|only ![#X7CCDGXjD|open )]5[C:^[hDj?|or 3^6[7bD[PZXb]^k[l_|our &D1_QXV_|own #CIF|runs CZDFj^|says #h&Y,C4ZIb|showing nA|since QD|so 7E;ZC_D[MYh[jb|stop #Z|takes QD|taking AZhY|than CZQZn[|thank ?[|that +_,F4[YY|the #@,W1E4D5d;A<]CAE]ICQaZac_nB|then 3ZDY|there )]D?|they ;[nZ|to !?"C7a8FAZEB]ZbV|two ,[4[|under DZ|up A]E_h[kWl[nB|wants ,[|we !X/[1X4;7B9C:C?^@XEFTZVZeYf]gEj_k^nB|wherever "]|which #E=Y|while ,[QZ|with ![#B&[,]4ZCWQ]aYfCjYk<na|you 4[FEgZ
nowhere|)E5_A[DEQGSFZaabkB|else 5[Z]|to 4]5ZSCZZ
nowt|*],^QZ
nudge|2[LYT^WX
nudges|"]H]
nuisance|e[k[
number|!@"@#@&E'k)=*D,A-E.</D0b1[2D3E6B7D8?9D:?;><:=E?@@GA>B@CDD^EDF_GBHCJ^LgNCOGQIRBSBTBUXVWX?[@]K^EaCbEcAdBiGk[lFmanE|'s D^FCKXQDSAj^kZ|<number> 'A(B,]0D1E2E5A;Z<C?aCCD;FiJ>LCNZRDS?YGZ>[E^@b[dAe?g@hBjXk;mZnG|<somebody> #_IXQE|and !Z*F.]4B5Y>aLRODfBjYnb|as 3]|at 'FLG|below '_L]|by #[CZ|ending D]jE|for 0bjZkC|from ,F|in &G,F.B3Z=Z>^LTQIYCkC|is #E>DD^F]KYY]j]k_mY|nine 0bUYm_|of &C-b1C7Y8Z>C|on #]&A'D+[7E=DD_FCPbk^|one %]'C/]0a1Y;DH[J^LAQXT^U^aBbAhEl@|out &Z'ALC|plate #ZIZ|please 'aLY|postcode '[LXaX|printed 4b|ring MY|that 'Z=[dZ|the '[2Z|three 1bDBVZ|to =^>CCZD^LFQYeYj]|under '^C]L]
numbered|G]jYn[
numbers|!E"B'[(^+E,D-D.E0c9]@ECHFBGCH?I?M]R@T^U]YY_ZbBdAfCn@|<emoji> 5^Z_|<link> YZ|<number> ,Z4D>XA[C?UZ|and >YKCYZe]jB|are 4]9[DCI[nb|do DATYl[|for ,[>YDD|from DZVZ|in jZ|on gW|up '[LY
nurse|#_%E&X(^.D1B4C7C:C<D?DCZOCRBTBXDe]g[j]ka|<name> &cCFK^SDf[g]|and 4]|at g^|for AZ|in QD|is :B|on #ZC]eZ|should (]|will FZ
nursery|#C&E,V2[4^;c=_>dIAP[bZdWeaj]nC|in ;cb[
nurses|&e*B.A0X2D5E7F;b<[=?>B@ZCBFZHDJYKcXC]YgXkCn_|and 0^<[KZUY|are ;[|at kD|i OF|in CDQWfF|who QCeB
nursing|#?>E?_CDK@S^jFkEnY|home CFn]
nurture|-_5X
nurturing|-Z5Z8ZRSZZ
nut|C]DBnD|allergy Ca
nuts|#b,CDaI_k[|in #Y
o|7A9]D>XWeCk=|<name> CZ|neg ,Z.]kD|negative CDXYj?
o'clock|#Z'[,b.Y=C?PC[FfL^R^gXkDmanA|in &]K[|news #Z|on ,Y
oak|!a#A&Z(@)a,@0C4A7[8BN^Q?S^YC]daFdCeFgDl[|share (@MD
oaks|#^
oar|7]G^]^
oars|ME|but ME
oasis|8[^^
oat|"@+X,Y0Z7BCZK[Q]Xa]A^^aThGiYjZk]nC|bars +]CZP]|lattes ,Z|milk #b,[I]Q]^ai[
oath|Y@nc|that QC
oats|"DCbHE
obituary|,WK[fWnY|<name> ,WK[fWnY
object|,a.ZQd[Y|of ,[m]
objected|4E
objection|#_I[
objections|3Z=X
objects|.ZQ^
obligation|"A+E.YDEG]H]QCR[V_ZC[DkBnB|chat )XN[|to VZ|valuation 7ZH^
obliged|,[.Y3^?dfd|to ,].Y?dfd
oboe|KE
observability|+W
observe|B]iZ
observer|<Y
observing|:E@YBBaAgYiB
obsessed|!?"A%C+a-C3E7B:F;_<EAVEXH>KCPaZD^]b[cAiAmXnB|is ;A]Y^V|with A^]Ck[
obsession|%Y8_EfJ]MCQA]_^bc]hFl[m]|with QB
obtained|1Z
obvious|IWYD|reasons IX
obviously|"W,]2ZK]M^QaaAeZjVnX|<emoji> *Y
occasion|-b:^?CQER]bZfAiEnE
occasions|4]
ocean|:]a_
oct|8]Sa^ZdXnD
october|!^,DCCEZQDW[jClY|'s !_,D
octopus|,eQ^gXkY
odd|!C4@>D?[D@Q[SAYAj[kZ
oddly|,Y;]bZ
odds|hXka
of|#E'@(>*D+B-Y.D/X1V2D3A4D6B7E8X<D=D@BBYC=D@FBMHR]TYV]XB[C^WdDiYj@kF|<hashtag> "b-ZHZ|<mention> 1[9ZQ^V]b^|<name> !V"X&Y'^,>.F0X1a3]4W5C6C8C:b;B<Y=V><?]@YA^B]DEEdFaGZHXIDK]L^MZNaQHVYWDZ[^FaXb?c[d]eEfahakFl]nc|<number> !b#@*D+Z-D1Z2C5^8A9A:Y<Z=>>A@]A^EBFZGZIJJDKBMAN@P^QIU[WAZX]W^?aZdBhYlAmRn_|<somebody> "Z#X%Z&E,@4>7C;]<D>ADEFYK@YAbanC|a "W#C*B-C/C0^1A3A4E6g7E8_9Y:X;R<Z=B>B?EA]BBD?EXH]LBU[VAXBYB[e^^_aaYcZd[h]k@l[mX|about #b1[4WDCIbVZhZ|action D[k[|address C]QEn@|air eY|all &W(X)Z,A/c8Z;C>YB]DXLCQCbBi]jEnD|an +Z,X-V5Z7Y:aKYP^V]]Za[j^kElCnZ|another ,YQ[|any +Y0Y;]UX]cbY|anyone )cD[|applause ([,^B[|asking ?b|batteries &DbF|bed %[,]I_JY|beer ,[7ZEZ|being &Z,D3_8ZQC^]e[|birth 'a4ZL^|biscuits ,[E[|blood 1Z:^|books ;[|both <Y|breaking :[|breathtaking :D;]^]|car ,E|cardboard ?Z|care Ra|cash ,[4]|charge 7[DCjWkD|children kX|chips 3]XZ|choice -B8?;cb]|class 8YjYn[|clients /F0_|coffee /D?[GZ|cold 4X>W|colleagues ,[;W|combined <D|comfort 6^DZ|coming >Y|compost ]Y|continuous 8B^GhZ|course ,C.Y3C4C7[;cDDZXb]|customers 4[|data ,YED|date 4]|day 'E|days >C|discovery %D;X|dogs KD|doing >Y|dry ,YCDb]jD|duty &E|each #[2e5Z=aDdKVW^_Xd]gAk]n^|eight 5[@FA]gDhZ|eleven &[,A.]1]4dQAVbdY|every #E)Y-Z0[3^4Y8D<^=_FZQ@TIWB^EdekGnE|everyone @^kZ|everything %b,D1D8?<BJcQAcDj]nA|excellence ![8D;]RW^]hC|experience 1W|eyeballs 5]|eyes 5b;ZZ[|fifty 7C|first #E;Y_F|fish 4F|five "A,A/X7C8E=[>[W]_Ze[jBlBnD|fizz ![*[|flour 4]DZ|flowers >Y|forty ;X|four #c/^2^3Z<B=B>]T^Wa]ZeZgaj]|free W[|fundraising "A-^5^R^Z^|funds fD|gauge !BGC|getting 2Z;YgY|giving -D;CRCX[|glass -_|glasses 8Y|going ?]BZ|good :[;_aXb_|green aY|growth (Z1bV[|half ,DBZiZ|happy "Z|hearing >]e]|hearings QDaYiY|heart 8Z:X|high -^0a1ZUaV[|history :^[[aW|home F[m]|honey ?[|hope 8[:Y|hours 4b?DDDQB|house -[R^|how :En[|humour ,F|ice .ZCBKD|ideas ,Z|in 2Y|interest B]CYi[|invoicing DD|is #_S[n_|it !@"D%E&U)Z,B-A.d/X0C2]3E6X8C9D;=<D=c?EBCE@FDGDJEKXSaUDX]]?aBbAcGd^hCi@kCnA|its 4DA]D[h^jG|itself nY|jam KY|jobs QC|keeping jG|keys D[QDkZ|last #[,E?AQ[UajDn^|leader 7F<Z|learning /a1[T]|letters ;Zf[|life 8[MYN[|light 8b^^iZ|like -X|little DY|live EY]Z|long nX|love 8Y:>UXaFeYjYna|lunch 7]]]|mackerel 4F|making ;]b[|me +b,e2^<a?]BYQ^|men C[|milk C^MYkY|mind !^"X+[8]G_J[RY]Y^_i[|moments "E)]|money 4E|moving !a)ZU[|mud QC|mutual 1]E^|my %E,D2Y7D<eAcCYE[GZIXQFS^YV]<eEgEh]l[nY|nail DZ|new ,B/Z0[7]Z[nD|next C[dZ|night CCDDiZ|nine /E5Z<Z=bdbjZ|noise 8C|noon 1dV[|normal #]|nothing DZkY|number DGQZb^|nuts #^D_IY|o ,Z4YC^kD|oil IY|old ,[KAlY|one 0Y2^?aF^QWT^X]fbmV|onions CA|only ;gB]QXbcc]|order #DC_DCQCj^k[nB|other 5Z@Z|our "C%_(W+A.A/C0[1A2@3_4U5?8>:D;=<a>e?>@BB[C[DAHAPBTGV?XXZA[C^Fb>c^eZf?gAhYi[kDlWmB|ours %^4_;D=[>ZDVSYjDl^|page ,D0_Ub|paint ,YA]h]|paper ,WDBY[|passion :@;a|pasta QW|patience nC|people #A,B.d/_4^5D7A>[ICLDNYSZT]UF]>bCgZiCmBnD|place E]b]|places 8]|plan -]AZEZRYXZhX|plastic D[TWkWn[|plum *]O]|pocket =]dX|posting 7[|print =Y|putting %cEZJ^|r &E|rain &E)^:DaEna|reach .Z|receipts >[|residents +[|results :^|rice QD|rota 9D_G|rowing &DKB|running hW|sales 1_RXV_jY|salt ,ED]|sardines ?F|school EDlC|seats 0a7Z;[Uab]|seed *]A[O[hZ|selling ,?O_QD|senior /A4^ECTAY^hY|service -E3_IDQDXZiEnD|seven #X&]|shop "_|shortbread ?_fZ|silence 8]MC_En[|six "_<_Hccb|sleep )Z|small #Z=Z@ZA]]C|socks @EKZ|somebody "[)[HX|someone (^5^7CDF|something +^,?.C2_:]EaFCSDa^eCfDmCnE|spares D]|squash ,Z|staff EYbX|stake /CnY|stock 4Zj^n^|summer ^Z|taking KZkY|talk ,FQE|tea #E?_ICf_n]|teeth ,[|ten (Y/[FZT^]G|tenants -Z/CTE|term kC|that /B2E4>5E=b>X?]DZFDPYQYS]TCWEdaebjEmBnA|the !@"A%Z&V'>)A+E,G-?.A/<4B5?8A:A;Y=_BBDZGHHFL;NCR=SFT?UFWXZA^F_Ga?b[cDdZfGiE|their &B'Y1^3[7F;[=[BYD_HbK^LZXZYDa_fV|them "W#F%D&D+C,^.^/E0F1E3C4V5?7]8C=F?FADC=DBFaH_INQ_SYUDXCZA[_]CbGcJdBeEmTnE|these 'E,Y3F4E7]9U;A<a?]D]QCZ]f^|thing ,A|things I[jC|thirty /_8]]^|this !A"c%f&Y*^,D-C1a3E4Y5D7@?[AYB@C?E[J^K]MYOZV[W[]Da]b^e]f]g]iAm@|those #Z&>5XCaDaJ?S[TYY^]De^gWjWkb|thread #[|three &S,B9C<CADCDDAE[S^Y>]ZfCn[|tickets 8D:ZbC|time DZQ[|tinned QY|today 2[:ZIYQBeb|tomatoes D]QX|tomorrow %[8C;ZU]h]jA|training fF|trash nZ|twelve ,]:Z|two &[7FAYEY]Yh]|unprecedented :Z;]m[|up )Y/E@ZDETEkE|us "C#<%_*B+^,d-E0Z2a3D4c5F8E:Z;E<g=E?^@@AdBFC^EBFcI=JYK[NXOCP_QfWSYcZG_^cjf[haiCkCl@m_n^|volunteers :[?dVZfY|war &F,[EFlG|watch aC|water "E,T.Z/ZDdSY[Yk[n]|weather >ZeZ|wet i[|what "A%^)[,F=bBcC]ICKXM_NZYFbCdViYlWm?|where #]>Y|which #]0Y5_?AK^Z]j_|who -Y8C<ZRZbGkZ|whoever g]|whom &>4B?DIHKCR]SBj[|wonder 8X:E^[|wood 9Y|work ,?-Y9[:^C@KAQAR]^Za^jCl[n_|working +[-[;[QZbZ|year @YT[ZX|yesterday EZ|you !?#k%Z&U)?*_+E,E.[/>0^1E2[3a5b6D8<>_?^@bADBhCbD@FEH=IiJ]KVL]M@ORQFX[Z_[D^BbDcCdUeUf_g^h<idkCnA|your !['e([*Y-C.D/b2^5B6D7Z8[9^:T;d=B?YCZEDFBIWJEL^N[SBT_][^[_baAd?hAiCj_kDlDmBna|yours &[DCQZm[|yourself :C
off|!V"?%=&E'Y*Z+^-?.]0B1A2E3V4[7C8=:E;B<A=D>]A@BDCgD[EAF@GTH=JGL[O[PYREUD]D^D_XbBcCg]j_kZlGmAnC|<emoji> )A+Z|<name> ?DC<DBK]]Yi]jG|<number> !B,A5bDYGCj_k]n_|<somebody> "EbZg[|a &C)Z*@4B5Z?]CVdZe?jAn^|about ,Z|after 4]@]Q[|all !A*C7WNB|and &_)A-Z.E8[:E=D?]C[DYK_NDPEdAk^nE|annual )^N[[[|any !X)^N]|as 3]XZ|at #D+],C.D1EICLYMXQB^b|because 5]|before CAjC|by #]&E5YDXKBQEk^|coming *_9XO[|every )Z/Y2c4X=aWe|everything !Y)^GZN[]Yne|for "D&E4<;^?[@_BZC[D]HBQ[e[gbjDnW|from )FDZLYS_jZk]|if *a.DK[O_Q[|in &D)Z0]=Y@CC]NYU]YBd]e^gEnD|is .dS^kZ|it #<+a?YIAeEg[|on #@3^J_KZSEgE|one >Z|or 6Z|our 7[?]EaF]jXl_mYnb|peak )]BXC[jX|ring >DeF|sale 4]]X|selected !YCD|sick QCkF|sitewide )Da[|so .]/YTZ|than "Z:_]BaZnW|that 5Y?aKD|the "_#[.G0X1D2[4Z8C9G:^;@>C?ABCDGFEIXN]W[YW]X_EaYfBiZjCnD|their g[|this ,Y|till "^+iPWaXd]mXnW|to &_,^:C<d?a@]D_K]a_cZeCf_gAkY|today 7ACDjGnE|tomorrow JZ|twice d[|two #[|unless >D|until ![+[.b/]2]:[@ECZG]P[S__XfAj]k@|us *Z5Z6^ZZ[Z|with #B)E,E4b5[7[<Z@YB_GZHZKabDeB|work >^QCe]|yarn )F|you )]6a>BDFM^N^[d|your )A.F/c6Y7?=]DBNBP[SZTZ]Ed_n^
offcuts|ha
offence|.[D[
offended|>be_
offer|"[#D%A+]-_.[/a2C4<5e6E7Y:C<C>UEEJEM]RcS_TYV[WBXUY?ZXbCgAiYjCnB|<number> ,Y|a -A.Z;ZD^|and .Y>[la|ends 7]]a|for -_>ZE[RZ|is "[-ZXY|the 5[DD|you .]/^SYTY
offered|!C&^+Y,C<E@BC@KXYFg]|<number> DY|<somebody> ?Y|a g[|the CE|to &_,[KWSAg[jE
offering|*D-fRc_Z|<number> )[NY
offers|!;%^)^-B0_6Z7B8]CZD_FCG?OXR@WZXA]A^[bEh^nD|a -DAZhZ|in ,D|over )]
office|#D%E(D)A*C+A-A.D/[4C5G7B8@:D;Z<]=A?ZA^C[EaFCJEOFPbSEU]YD[Z]Ab[dEe[hWjbl]mEn]|<name> A^QFS]|<number> D^|and #]4[>YWCgE|at ,^4E|by >ZC[EZk[l^|chairs EE|closed nE|dog &Y<[|from CC|has "],Z<D?_DAH_K@QY[YjB|hours D[k]na|in CXEDK[jZkAn]|is &EC?EeKAM[d@l^n]|it /c|manager ,Y|next ,<B]D[QB|of A[h^|on jZ|or CE|password #AIG|the #^2Y|this ?]@ZE]f]|till d^|to !a3[<_XY|today KZgZlY|until CB|who ,B?Z|will 4Z7[>^C_DZTbi[j]n]|with ,[<XfD|yesterday ,EQD
officer|-a1E4F>DA[D@I@QZVDWCe?j_|<name> &ZA]hZ|is jX
officers|&]-A1c;b<YCCE[YBbanb|from EZnY|will -D1Y
offices|0a;Z<^=[DDEWU[YXccjCnb|and <Z=[d^|in <[|will nY
official|#B1fAaUDVebDh[lbna|<name> 1>:[AWC[E_a[l_nY|the ^[|we 1bV]
officially|#Z,b1l8^;dA_K_Veb_hUnC|a 1[;[V]|the #[GZ
officials|,C>]C[Q@jZkYn]
offline|=ZC]WZj^nE|mode DZ
offs|V]
offshore|&D,CKCka
offsite|1C;E<WQCXZ
often|%C&B,=-D/Y4>5E7C9B:E;_>aBCCDDaG^HPTYUdYEaBb^eYg[kbm[|a >^|and /Z2Y|as .D|ask "]#f;DDEHZ|it "E.Z|tell ;^|than D]kY|the ;ZeV
oh|'Y)]*],[0[4[;a>]CZE_FbL^N[O]V]W^YWbaeZl^mZ|and 'Y)_*^0]1a4[C_EaFeN_OZU]V[YZlam_|go ,Yb]|no >_e]
oil|"[#A&B)[4?8B:X;Z<B>B?BCCDaMZQEUCXAYCZA^Bb]eEj?k]mB|and ![,[Q_
ok|"?&D(C,^.C3C4V8D9A;B<E?CBYCFDZJEKBN@SBXEYZkb|<name> ,]|not :]|so )],Z4ZCESFY^^[eBkC|with ,[>C
okafor|?]nW
okay|#d%],Z.^8D9F<a>E@]CFD]FDIaJaN]^Cc[eDgYk]nC|not :_J[NYa^|so ,ZUX
okoro|&D1ZKDVYjX|<name> &C1]KGV[
ola|UYkD
old|!A%_'Z)>*E+C,C-@/=0A1@2E3>5B6Y7A8A9]:>;><B=D?EA[EBJVODQYRCSRT=UAVAZ@_[bDcFdHfBh[|<name> %E,fC=F^M_QcR[S^YAmRn^|<number> K_|address 'a|and #D,EDYE]dD|asked N^|by 8F|canal 6F[E|card h[|chapel A[hZ|choir 5FZF|customers 5bZa|engine .eSa|ferry ][|forge 1^V[|house 1FDC|in ,]|is 'Z|laptops F[|mill +^PZ|number 3[DG|one !Z"D#B,Y4]>BDcG]HBRCSZe@hEk_|ones #a&[,Z4cB[I[Q]YbiX|oven DE|phone 4G|photos 9[|pipe 4Z|post ,Z|price 4F7BDbjakc|rate 4]CDDE|tannery 4Z|textbooks >Ye[|town =Yk]|us "ZAaha|way ,@7a|were 'FLE|who &Z@Z
older|"?&?+_,>.A=D>G?D@_D^KAPXQ@XCZbe@nA|<name> QB|phones 4^CYYa|than &C3]CDDcdb
oldest|"C&^,^;B<a@YCCHDQXY]bEc^g^nX|in ;D
olds|,_0C1E>]AYQYe]
olive|"Z&X@]g_
olives|7Yn[
ombudsman|#Y4Z
omg|)c+A1ZMYN[O]PD|you %C
omnibus|,Bj[n]
omnichannel|"?-fAAHERcX[hB
on|"C%;'X+D,D.C/A2F8@:@;B<CB<CZGETEYW^CbFf[gYiDj[kY|<emoji> &_(D3]7d<]>bHWK_X_]^ebgZm]|<hashtag> DaUYk_|<link> .^6[WZ[Y|<mention> &CA[IBKDQZb[lYmS|<name> !="A&C'D(B)B*Z,C-@/:2>3C6?7D8B:F??@YACDFGFHEMENHOCRIWDZE[GdEeDfEiVkCl]mAnD|<number> !>"_&F)@,B-=/<2Z4<7=8X;@<B>_?DAACeE^FYG?IRKDNAQDR@T>Wah_jfmZ|<somebody> #W4F5B7E>EEEFC]C_^aWeDfBk@mCnC|a %=&^)?*B-Z1E4Z5A7D8]:@<B=A>A?aAYBCC?D]EEJ@K[N@OCQaR]SDWXXZZ@]B^[_@aCbEeDfYj?l@nB|about "Z^[f[|account C[jZnY|after hYk^|ai #E/[|air CCQbjA|all !f8b;^=ECaDCG]QBXB][^YbXdAgHjb|an ![&c,C-_4E6^7B<DE_G[NAhXnD|and #^&a'X.Z2_4=?DK_MAS]W_Y@][^_k[nW|another ,]NYV[nD|any )Y.a=[>WCaDEN]QCYYeY|anything CBDAjD|arrival 8BCX|as &],ZK[iYjVkG|at "E%['^4DCXJ_L_X[eZi]jc|average #[7@CDS[WEj@|because (bjE|before kZ|behalf 2[AYh_nE|behind "]|being 8]@C^[|benefits =[|board *E/D7@TDkB|both #Y:[?Zk[|breakfast ;[<^|by #[,Z4B;gCaI]K_bcjan_|call #ECD]BjBkEn?|camera ,[5]FbQ^m]|campus >^e[|chat #a4X|day -X.C2[4B5[;Z>YA[C]KbSCZ]hbkWn[|deck 'c.C|display jW|doing &]7[|doors 3ZQF|dry e[|each #B2b3[4ACYWb|early .[Q^S]|earth "_%X+]:[;XHZPY|either ?Z|empty ,B<Zn]|every #d*[/D2[7C?C@ZDBK^P]kX|everyone #Z,^Ec|everything ![|fees ![+^8]nD|file CZ|fine -GEFlD|fire &[;a|first CYDajYk^|fiscal bZnW|five 1_|floor C]mY|floors <[QC|foot 'E?[CE|for &]'[,D.C>ZLYMZQASYm]|forms TF|four #?<_CB|friday K]|from #c&C3ZC[S]aY|full D_k_|h #[|heart A[h[|here &E*f+^0a2c4C9Z<YEhIZKAOeUaW]bBgYjZkCldnF|hold ,G4]C]k@nE|holiday #C,^D[Q[g[|housing nY|how #A/[2E8YT[W]|i <a?a|if (Y,b.A3[JY|in %]2Z?ZC_JZW]_ZaAeYf[g@nZ|is #F3dR[a[|it !X#=&B'C)^+^-C/C0Y3?4b5]6Z:B;@=C>A?^E?KEMBRESAU[WaXE^Cb;eCgDj@|its #^&D*[4[<?CCEDFZI_Y][]|land 1ZgXnD|large n[|last 4DCCF]QCVZfCmbnC|leads #DaDbZf[|leave 4]Y[[Y|line .D4CdXjD|loan 4Z9D=XK^QFaYjD|low DaSCnY|main #^I[|match ,]|me 4b<E=ZBcIAK]Y^bFgEnC|messaging n]|most 4[|much 4EI]YF|mute 3Y4d|my !^#a+[,X2Y4D6]:h;Z<[CDEYF]G_N^P_Q]SEVXY^accZfCma|next b[|night .^<]|nights ,a4D=D?[DZN[Q]gCnD|nine ,c|no ,a>WQZ|notifications *Z3eDBJ[XalYm[|oars ME|older #E4ZC^KHQ?jUnF|one "Y#D,[-[/Y2D8[<F@ZDAI?KERWWB^Z_Zg]iajAkCn[|opening #XIYQE|or DAQZ|order ,]IX|orders 4]n[|our !D"]#>-E/Y1I2G4E5B6^7Z:B;B<E=ZA?BECEDIHbJWMYRFSXTZX]Z]a@bBcXdYhCmVn]|oxygen ,Y>[D[]Y|p #^,F<_DBI^bZ|page .Y0C2^4?<_FCIBQ?YFbDeWfAjGn@|paper ,>.b<X>AHUOYQDSaUXeA|parking F[|payday 3[7C9[CD|people )Z|phones #b|platform ,]DDFfh]|please &[|pricing 0[1b|purpose ,_.Z<_F[Q]YA|reception @[KZRY|record #Z,D-]1]4]V[iZ|request CZD_ECJ[Z]a]haj]kZ|results e[|rural 1AVC|sale !D&D)[6ECYGEHAN_SDZE]E^XaZ|saturday ,Ee]|saving CYj_|saying ,^|schedule CDE]l]|school .]fY|screen CB|seats 5cZa|shift #],DDBQ@|shifts ,^|show ,ZK]|since >[|site &C,C=ZCbjZnZ|six #Z4DC[|slide KD|small -^CCRYnZ|so ,]5ZF[|social CZkD|some ,_7ZCE|somebody ,E.[DCKZ|something ,Y/E1[?Y|stage &E-D1^;[<DRCVab[fXjFlZmAnE|tablets .DDBQE|tap "Y/EbY|tax EZ|that #W&Z,]/b;^<c>]C[DZIZK]TbWDbY|the !C%?&F'C(A+Y-B.[0B1<2F3B4C5C7@8A:A>A?BACBXCVEAFYJDLCNFSVTDUHVGWH[SeHfAkDnE|their -]4C5D7E8[:D;Z>^?ZCDHXJ^YDbZf]h[m]|them ,Z2ZDDK^eZfA|then D;QZb[|there #C,C6[QD|these +^|this !C"c&a(X)D+Y.E0Z1B2D3b7@:^@CCDDAEBF[HUK[MYOWP]QXTBVYWD^_dYeAgChDlGm^n_|those 7D>[]DkD|three &F*[3[7^;Y<WKBM[|till ,Y.Z>]CCD_S[e^g_|time &e+]1W3[4]7C9Y;c>bA[CADDKcPXQBRFYYb_e]jA|to %Z&^(D*]-E.[0e2A5]7E<F>X?HIcJ[KaQWWZ]CcBfWgB|toast )E?[@[gY|today -Z@ZC_R[j]nZ|tonight 4Z;DC_eCnY|too 4^|top !Z#G)Y,A=[>]@CD]HBKENXUXd^gBk_nF|track ,Z-]0]EhR_U[lY|trade -E1aV[nZ|training /]|two #A,D:[?c@[CBQDWCY]eBf^nZ|unlocking 1@?EEB|until >ZC>D[KGQWe[j@|us !h"[#B%F&@)f*_,D.A2B4g<E=a?ECAEDJCK@NZO_QESGYYd]eXf?g^iVjAnZ|very ,B|video #]TY|water 1]CZ|we ;^<]|weekdays )YCEDCNYk?|wet CEDaYBk[nZ|what #>&A'B4^9=DCIEJ@R]X]b^gB|when 8]YE^[|whether ,ZQZ|which )]1]4[DEd^|white nZ|who 1_4];_V]|whoever >Z|why +E>ZA[QaRFe_h^|winning 1B;E?d@dfZ|with #C,A.d<_AZDAQBS_nE|wool [W|work &[/[TY|year 0[;[bY|yesterday KZ|you %[&D(a,D2^3^4[7i:@>B?]DDGGH[M]S[U^]i^CaCh^|your !V"Y#E%]&C*Z2A3B5F7D8Y9_:_;D=]>^@^CEEBFcG[ICLBM@OZV[[D^X_]kXlBm^|yours '_9>
onboard|D]
onboarding|-_A[DDHWMYRaT]bAhYnC|end -F
once|!B#@%Z'@*[+?,W-D._/E2Z3D4A5X7P8D9F:F<?=E>X?bAEBCC=DXFAJWL?M]PCR@SXW]XAYEZ^]Y^Z_YcDfZh@lZmC|<somebody> 5Z>]ZZ|a %e3[D[JdSCjX|again 8Y;aK@b_|and #[J]MZ_Z|asked &Y?[KYfZ|at 4]|been "^,=H^|for n]|i ,]>]|in 2Z8C;BI_|it 0^7]D]]XkanX|let ,ZbY|made &a|more ;cbb|per =GE[l[|raised &Y|the ,E.D4]7ZCEIZd]jA|they ,C5]7]QBZ[]Z|to >^|told :^<]|we ,B2]C[d[|when 'C*E|with ,X|you *d7=;ZO_
one|"C%D&B'=(_)E,^-@/Y0Z3>7B8>9Y:D;F<B@CBEC<F[JEMYNDQ]RFXDYU[Y^A_Wf[iRjFlDnD|'s !^&B*E,[2Z:Z=C>[?DAXCXDZE^FCG^JAMCQ^RD]>_Cf<iUjCk^nX|<emoji> /a4X7AGYR[TadXmY|<link> 4hjcnD|<name> %[&D,[4a;Z?]C[D_IZJ]KBWD]Z_DaBgbk^nD|<number> &B3[CZDCSTTDeE|<somebody> &G4FDWY^|a #_/[0[?ZUZX[f]g[|about #C/CY[kC|after nX|afternoon 5^|and &W,D2E4B9^>@BeEaJ^KUMCSUY@_[dbjCkZl]|another :[|are 7Z9BMYNZ_DaY|arm DF|as =ZDZ|aside .aS_|asked ,]na|at !Y,@2d5Z6eD]HYQCeCiYn]|back &^.C>Y?]DZkY|bad ,[4_YZ|bag !Z3[8[GXXZ^[|because 4[I]|before +^,Y.]0a?[SYU]|behind ;]|big ,Z|blue Q@|borrowed AYeZ|box 8]^^|broken ,C4]<dE[Q@VZY^cYlW|but 8]^]aX|button ,_Q^|by #C*]>Z@CDZI?b^|call kY|came "e,YK[|can )ZNZjYkC|candidate ,Dj[|car /[|chance 7a@G|child #])[QXjCnE|clause F_|click 7[DZFZ]X|coffee /c6Z7[T^|cold ![KYna|comes #C0b4Z7CKF|company #ZYZ|complaint ,[Q[|couple ,Z|customer #DC]F]|day ![#[,D7d:[=D>ZC_DAQ?SB]b|decision :fFYQWa[bZ|did QBTBdE|do .^@[S[|does +_D@bZ|dog E^aYl]|dry h_|ear #D>[IDNX_YaXgE|else #E+ZP^|email .eS_ZX|emoji (bMY|entry '_L[na|evening #DeD|ever %a:_D]JZa]|extra n^|family !D%U/b;_T]|farm /[5^T[Z_|fault 4C|feels #X|first .fDdS[YYk^|fits Fa|flat !_"YG^|follows ,@QD|for !A#],A1]<j=]>X@bDXFYI]K@UDV_g]kY|form #[&[4CTEj[|free ,D4[@[G_|from #e.Z4^DFEZIYSWlY|full D[nX|gets #]'[(]*[3YX]|glove ,^eY|go ,E.D4_C[QEeY|goes B^gH|good &Y|got #c>ZI_NZ|grey QZk[nE|had ,BgX|hand >]|handed +Y?cPZfahb|has #A(d5a?[KbMcbDjDk]|hearing DZ|here 4Z>Y|home ;[ba|hour !_2C4E7Z?[X_]_k^nY|hundred 1_V]|hurt >B|hymn 'D|i %Y+>,B4DJ]QE|if =^|in ,W/c0c2[4>5Z9W<D=CBXDZQ[TaUaYCZ_dDeZg_hB|is #E&^,D.A2B7D8C9B>DCbDWEEJ>QBWBYEZA]G_?bCeAiCkWl?|it ,D4F?_D[f^gZj^k_|item "[C^FdjYm_|kettle ,]|ladder A^|lane Cb|laptop ,C:]^]|leaves CY|left 7EDCQ[]DkG|letter #C|like %C(c,CMa|line ,EQChYnX|little 7[F]m^|loaf BZ|long QY_]|looks "B|lost 0[KX|lucky %[)C*]J]OY|man &E,b4[|member ,F=Z?[|million 1_V^|minute &]DZ|mistake ,E/ZF_TZma|money 9C:^|month <Ze^|more #^,@-X>CDAW^e?k>|morning 7]FZ|name F[mZ|new <[>YnX|night 1c5]?DICVZZX|no ,A.G:C|nobody F]|not ;]b[|now #_4[SZ|number (aM]|of !?#A%_'W)]-E/F0@1J4A5[7^8?9]<a>Y@^E>GAHYIBJ^KELXN]RBUEVZXBZ_[b_ZbWfBhIj[lC|off ,X6Z>^?Ze^gZj]|office Y]fDkY|old ,X|on "[#b&D9D>BCCDAIaWWd[fZk?|opens [Y|or *],B._7YDZOXn[|other ,Z;^b[|out )Z.c4c7[Q[SaY][Z|oven ,^<^|over ,[KY|page "Y.FFCQDSBbEnF|paid =E|pair &]*[,ZK[QYnD|paragraph &YQZ|parcel #Z|pedal ,]n]|per *^,BJ^O[k]nC|person #a,A>CDBJ@YZ_]gEjEkZ|phone &];^|photo *DDEOC|place +Z-]>AZ^|player &Y|point <aEY|post /ZTZUZ|pot lY|power GZjF|priority %Z;[R^VD|puncture gZ|question "[#?*e,?;FDZF_IDO]QDSZmZ|real Ha|reason /^FDT[nZ|red ,DCDQA|roof "[|room ,C1a8Z;[DZVZ]_|said ,[QZgYh_|say 3Z9X|says 3d4]|season /D|seat n_|sent ,Y|sentence ,D/W>^QG|session .]/_T_|set jE|share (Z|shared 0[1_VV|should >be_lY|side DCQ[|simple HC|since 2[=cAZWYhZ|single -[8BQDaY|size D[|slot 3]XZ|small +X:^;X<aC[gYk^n[|so #c2[5F>YQB[X|sold ,Z0ZA]mZ|spot #C|star #]4[Y[j[kZ|stays n^|step "X|still .Z0[;]DER[|stop )Y|stuck !^|table (E5ZYF|take &fKa|tap !d+]-[5_6cZ[[Z|team bAgY|that +d,C.b>]DZF]P^YGfA|the #Z.B=YDaFCKWYGd_gF|they DBF[I]W[kE|thing "C&C)[,A4Y5[7>9_:[<C?Z@]A]C]GDHEQ=RAUZXD]Ah]|this )[,E4b7[>CeC|till 4]T]YZ|time =]DddZ|to &Y([)Y5]8C:^;EDDK]Z[eW|today SZfC|too ,]9ZQ]|trombone j[|turned ,DF^|twice <Z|two :?fa|under g^|up *[QWj^|use )]8]^[|van A^h[|very #D+X0B1B;C?EQbWDbEjF|vote #D,Z.C=cEcd]|was #[4B9Y>Y@YC]DCIZW^d_kBnX|way #]0ZAYCXn^|we "C+Z0[2Y4E;X=?Pa]adBgAj?|week .CDZjZ|weekend #D5[?^GX[X]D|went 7a[ZhY|what D[|when kD|where "Z>[DEgW|which ,Y|who "C#?2^3C7^8_9D;C?CDYF@GIHAICQCTIVZW_^ZfFm<|will ,@7Y8]>]DAQ?WZ^_eZkB|wins (D*Dn]|with !C&C([,a2D4]5X9a;X<V=Z?Z@^D@IXKDOWQYSD]^dF|word (b3]F_MdQFS]|working <Z?ff^|would 'Y4];a|wrong ,Y:AQF|year AXREeYn]|yet 1Y|you !Z2X8[=]FcIWSWW]md
ones|!D"X#X%C&Y+D,?-?/B1D2B4^5_6E8;:C<???CdD[EAPAQERDTDWFXDYYZ_]H^D_[b?dEhXj^k_lTn?|<emoji> 7Y|<number> U[WY|a )Y.Z>[DZN^|and "_#Z+^>Zj]kY|are #D(Z4]5]Q]ZZkGnD|as 9[|at 'Z)X|can :E>[CY|do 7]|first ,D5[C^|for QB|from &Z,ZCZk[|go 4^|have ,D4]Y]|in &YCYj[|on 4WCAjD|out .Z|that 4a7_DZICKZQE^E|the )Y|to 9];WD]Q[|too ,]Q[|we 4@7ZYAcWda|went 1[|were #Z,Y4]YZ|who !]"Y&Y0[4C7]?CAZDCF^G[KZQE]Xk@ma|will 8[Ca|with #Z*]=[?^CZI_QCYAfX|you ,D8B[Ye]jA
ongoing|%E-f.[1cRdVXn[|commitment -@.[8D:E
onion|UH
onions|,a@[BZCAHEQ_g^iZjDk^|today CA
online|!b"F#A&Y(E)^*e,=-E/X0^5B6^7B8C=C@DAEC_DBEAF_G_HEKXN^OaQAVCW_Z@[U]A^EbDdBhEj^lB|at &].]K]Q]SZ|by 3Z|for )Z+DSW|form 4[DC|from )_N^|now 6]k]|portal -[BYRZ|this 6[;Y<_[Z|with D]
only|!b%F(_)G+D-G0I1B3Y4E7e8D;V<@=@>VC_EDFAG^JFOXREUHVAWBYDZF[C]^_[bYdChGjZlGmCnC|<emoji> ![(UG[M]_BaD|<name> ,[7A>]K[]D|<number> !g"@#E)A,A/^2E4A6]7b;[@DBZC<EdGbIEJANIOFQCS@T]UCYA[Z]_a@bCc_iYj@kDlYnc|<somebody> 2Z|a &D7W<^?YF[Ne]V^]|and #_,E;]I^|as ,[:ca_nV|ask ,[nW|asked ?[|at E]QB^]gX|be 4B|because &Z.]|come !E)CB]iZ|do @[F]Q]aC|ever &C5bYVZb|for 4]>CC^DZe_nC|four H[|get 7_@F|got )YkY|have ,YQ]Y^_]ebnX|here (eMX|if )[3YCBDBeEkD|in 3b7B;[Y[m]|just 1b8_:D;]<F?^b[nD|know ,B|listen ._S_V[|make 3]X]|me >YjD|mistake 4A|need 0_?[DD|no .Y3^SZj^|now &X,[K[|on DaQFY^k]|one +]/a2]4[7C9E;]<^>e?aK]PbQ^RcSWea|opens =[|person 3[:[|please 5dZ_|question /Z7ZH^]Z|road aE|shop ;]bWna|six !ZG]a[|so >]|take 7^|takes "W(_,[E[lY|tell +Y,A.E4YF_PZQDm[|that &[3WC]Y^|the !X"Z(C*]+C,C2Y3F4^8]:YIBOYUVYVZE^]dCg_iYjB|there >Y|thing 8Z:AKEe]|three AZhY|to *b,B.ZDAO^|took VY|two !CDDJYQYkA|until 7D|want .F7D|way )[HY|what n_|with )Da[|your 9Z
onto|(],[4BCDDDQ[YD|the ,Z
onwards|,E0B8CRD|and aZ|to 0D
oolong|8b^Z
oops|4E
op|#C%Z&C+D,Z-C:C;D=_A]CdDZJ]MBPCQYRC_[d^h_j_|ed &E+E-DKCRD
open|&='B(D)U*Y,D-B/C183A6]7D8@:>;E<>=H??@CA>CgDZEDGEKBL?PWUEV9YDZ^[^_HaDj_kWmYnD|<emoji> 6][Z|<name> "[&B)X,BC]J[KDQ_f_jZkZn>|<number> 7YD_H^QBVDYAgBi[jbkY|a !Z*Y+W3^DAG^KbSBX^b^jEkB|access nC|after XDj]|afternoon )ZS[|again "D,]B]CcHCM^QaS^i[jbkY|all ,ZCWQGSEe[j_nX|an )^2YDDN^nZ|and #E%Y,^2D4]6Z7]>^IATEaBeYka|as 4WC]DaRXjZn^|at CdD[dZkZnZ|by CD|day "Z#b@ECCI^ZbkAnC|doors 8[|evening 7[?DQCW]]YbYfEh^mX|evenings 4ZC]Q_SF|for ,Z5];CKBS^aBbAd[g[kFnC|from >ZCZDAQ[SDj[k@|house ;ZC]k^|in 4ZEaG[PYQ@gZkC|it +Z9^DYe[kX|late aZ|mic 4ZCEY]|morning "],YCAbZjD|now )]Y]b]eBg]|on #D*^,DCYZCa^h[j[|one C[|our F[|rate 0cUaY[nE|rates 4ZZ^|roles "E)[HD|since 2_?[|so "Z|source :_?Zn^|the #],b.]2[4B:C;Z@YDBFaI]KaQWaDkCn]|them )];e|this 7@>_CA]A_]kE|til ;_CYDYb]mY|till "C#a,D5ZB]C@D[MfP[WV^]aDdbiZk[|to "E%X*^7ZOdY[fDjF|today +Z6Y[W|tomorrow ,]jE|until CCKYfDk[lE|when j@nE|with ,C>Y|your .[3]
opened|&D+^.F0a1];E<c@UEZFWG[H]M@P]QZSCUaYZbDcbgZjZlX|<name> 1^VX|<somebody> &^QCfF|a +Y.]P]]Y|at 5[|by 0eUY|it ,[0Y2Z>^gD|its E[lZ|late >CeF|on 1_@]g[hY|one #^|or .BDZQESB|our ;DEZ|the &A+_,C<X?GF]K@]E|this 7[?[][jY|three 4F|two 4Z|up 4B|with D]
opener|#_I_UAaDe[
opening|"b#^&E)A,<-Z/B3D4]7a8F;B<=>]?D@BAZBDC[D_ECFEHbIcN@RUS]TDW]ZZ]_^Fd^f>gDi@j^nB|<name> "[C^|a DZQD|at #ZCZjX|bell 7[EZlYna|day QY|hours /CX_nE|night #ZAfIZP[h]|of ^ChCnD|on "Z)D|the #[4b5[Y^|times D_J[kb
openings|4]
openness|'Z
opens|!A"B&D)],]/E0E1@2E3A5D:^;E>]?DBYCeDWE@FBG<H@JbN[QYR[U]W@ZC]]aUb^gZi[jemB|<name> )[B]C_DFJYNWQ[dZhWjY|<number> CdD^HDRSe]jck^|at #X)]4^8G@YC@DaEFN^]]b]dFi[k]|for D[Q[|in "D<ah[|on C@J[QAX^jH|the ,ZQ[UY|with [Y
opera|"]^[|houses ^X
operate|BZGETEaX
operated|#^&DA[kDnE|by &EA[
operating|EZRah]lXn]|model EFR]
operation|@[QEYAZ]b[jC
operational|-j4C;YCAEBJCRcYBiZj=
operations|,C1kC[EDV^jV
operative|,YCCQZ
operatives|&C-gRa
operator|#[,?-Z;Wb]
operators|-^3Z8B;[CADEI_QCRZ^CaB
opinion|3[8E9^@E^BbXjBkB|if 3Y7b:^SD]aaZkC|of ,Z3[;^|on *Z|you )]JZN[|your :_]E
opinions|&@(^,c2Z3a9GQdX^d_g]jZ|about ,G|on 3cX_
opioid|DAEZK]QZUEkE
opponent|/bTan[|has /Y|wants ,E
opportunities|!D"[)Z-D8^B[i[
opportunity|!_1D:Y?BG[R]fD|and -Z?DfD|to !X:^
opposed|iZ
opposite|"[&[,DDZYC|of &F
opposition|1EFdQDVBl[man]
ops|4[7aAZB]i[mD
opt|3EDdn[|out 3E
optician|&];CE>
optimal|&W,X-_8_:[K[
optimisation|-aR][]
optimise|-[8CRb
optimised|-cC=R_[[jD
optimism|N[
option|#@,A.]4]=^C^D^E[l^
optional|,?.^4_KEM@QES_]F
options|"Y,D-h7_DBHZRh][
optometrist|&[,XKZQ[
or|!:"4#<%A&9'G(_):*B+?,@-?.d/=0>1;2E4?5>6D8=9d:@;B<;?:@GABB?CFD^E:F:GBH;IEJCKAM[N>OBPBQDR@S_T@U<V?ZC[A^@_caGb?c@f@hDiBj^k]l:m?nC|<emoji> "B(eM]OF|<link> CDjCkCn@|<name> "D%D'E(^,>.=4C5X7C;]C_D^QCS?WD]D_beZn@|<number> "C#Z(_*c,[6Z7C>@DXObQDWC]BaZdEeEgAjCn<|<somebody> 7[QE|a "B#@(B)E*C.@3E4Z7A:B;@D]K]S?XAYWZB]Dg[h@|about ,]|above 0[;c|after @YCBDBgan[|an .CCC|anybody .^SY|anyone #]>D@ZIY|anything bZ|are MD_DkX|ask DFaYeVj[|at .DCBHaQ]eC|bad ,C2Z4B9_CXDE|be .B9Z:[Q[_]bY|better +_PZ|bin .^|both 'Z|bring >]CbDHj[|by !CB_D<GCQBdXeZk@|call !C>ZSBkZn_|can DB|cancel -Z.c6]G[RZSd[YbZnb|card CDDDjXnB|cash =C|cherry HC|coffee LY|come ,B.e4[7fQDSgTY]c|dad *Z|did 7^9b][_a|disagree "Z(ZM]|dm !^|do .d3A:ZD=SdkC|does (^9EM[NY|email CY|false "ZMZ|five *]DCOZ|for DDkD|forty &Z|four >ZDVj[|free >]|from ,[C[SA|give ._D^S[|go F^eZ|green LY|half 2[WZ|hand CC|has Q^|have ,D>aeYk_|home Z]|i kY|ice "E|in .[3Y6Y7]CCDCS[|is ,Z9^_]|it *[,[.A3Z7]>DQ[SAX_eDnF|just ,_.W7E9C>>@_D@JAQ[SZY[_Ee?gYk<|keep >[D[X[f^|know >YW^|leave I]QZS?|less &e|let )_D]g[|look .aDBS]gYkD|lose (E7_;]=[DEMEX_][dZ|mail QXW[|more *Z.A2ZCAD[SB]C|night "F:Z;Z|no 4[>YCZD>IJK[MZQFe[j]kDn[|none C[|not ,D.^2Y3B4Z5Z7A=[DbK[O[YRjKk[nB|nothing ._P[QASa|on "]=]Y^jA|one ,[D^k[|online D]|otherwise 4^|our "AJGQC|over DB|pay *VSC|phone >E|photograph 4b|plain DCkF|post 4c|put ,DQZYC|rather .C|refund DFS^e[|regret 7aPZ][|remote Q[|right i[|ring W[nX|savoury ([|send 4C>CKZQCWY|set D_|shine :c|show .Fk^nZ|simply bB|small (Z8^:]|so ,_.A4Y=D>BCBQ[gXn]|somebody KY|someone "D%](AJZa[|something 9Z|stay .[7]CCjC|stop .]CCS^jF|tag (9MD|take Q[|tell ,ZDCdXjDkC|text =_>[Q>W^|that ([>Z|the ,B3@6F9D;a=BX@dAeA|there D]|three !d,[9[CCD[GbIYSB_ZjBk]nY|to ,AfGj]|two ,B.D2[;]AaP[QEb_hbn^|type DYQEnX|use +]D^|walk e]|we .B7Z=CSDd?jD|what D]SYeZ|when 7@QY]A|will "D.E7ZHBaB|with DYSZkZnY|without &D9ZC^|worse 9[>D|would =]D?d[nY|write .CgG|you (C*[,D3a7[9@>EOXT]Y@]^bY|your !],Z8Z9Z;[G]Z]
ora|BZ
oral|&[8FKYT[^C
orange|#d+[,^4CDYHBSEZBfDj]nB
orchard|#D4E:]CED^S_][dbk[
orchestra|;ZAYEYG^
orchid|4]
orchids|C[QE
order|!X%]&E'B(E*A+d,C.W/E2Y3C7_8A:@>BABBACbD[E>F>GbJ]L?M>N[OEP^QFTBVZW_Y_ZA]Z^BeHgAh>iBj_k[l@mEnb|<name> kY|<number> ,^CD|a 7A@_]Eg]|and (E7YY?|at ,E-Z>[QFRZ|before NUn^|book !D)Z1Z9YGBNZ|by !d)_G^N]jakEnF|email 'F|for C]KD|form .Y|from +]P_|in 7[G[]^j]kC|is #F)Z4XYW|it )C0]DZ|now !_"]#[%Y)C,Y4]7eGcI]]dj>|number *CJFK[O@_AkFnD|soon n[|the W_bX|there "GHA|they -]JY|to EBnF|today !?|until SC|up !>Da|your %ZQZ
ordered|#g&C,^-[2[4Y7A:D=XC^DXKCQaRZSZYZ]A_[a@jYnA|<number> 4Y|a C]|for #[|from 2]
ordering|,X8CC[D_k]n[
orders|"[#A,C2[3D4[5C9Y:X;]@CCiD?SbWZXFjdk>|already ;^b_|by 4^^[b[|for "_|from ?^|get 7]|over n]|placed CZ
ordinary|"[%D4C7E8a9E:Y<b>ACCHYJBK]TC^ba_bYcZj>k@nB|people "Y8^H]^Za_
organ|"[,YC]Q^[YhX
organic|-e0D1D8BRZ|cotton 1EVE
organisation|"E+Y1]5Y8Y;[<bACR]cb
organisations|,B-Y/[8BDCR[T[]]hZlD
organise|:^?gfYnZ
organised|!Z&]GZKE|by &CKD
organisers|,C?DEZ|for ?DEZ
organist|?f_[f[|is _[
organization|5[<_ZW
organizations|-C
organs|gZ
original|<d@@D]K]b_gCnZ|<hashtag> @BgE|packaging ,F
originals|jC
orrin|CBjB|<name> CCjCn]
other|!C&D(@+F,H-@/A2H3[4D5D9C;d=C?F@]A^B@CXDEE]FFH]MASHVBYW_FbfdDgTh[iBj]kTlam>nB|'s ,[@^[[gakE|<name> ,[5ZQ[|<number> "X,F7ECDEaHXS[WZ_DbYhYmX|and 5]<Y>XQDcX|end %XD^kZ|finalists ;C?@fG|groups DE|half 'Z3[C_DAQY|ideas ,Y|lot ?V|news Ealc|nine FZ|one #]&],_DEQabDnV|people ,C7b@XDYID][|person 4ZDY|quay BF|side ,F.Y:X;bT[bYjDn_|six 4a|things ,C4Dk?|three #ZC^|two "[,C2C4B<[|way .B4Z=ZCA|ways *Y>^
others|!E#V%C&<*a+^,D.Y3E4[7a;j<@@CB_CCD@GEH[I^KDObP_SY_[bhd]gAh@iYkB|<number> 4[CDYZnD|and .F|could >Z|have ;dba|on 4E|talk ;]^FbY|will BdiZ
otherwise|#E*a,Y._3]4[5[7C=C>@@COXdAfDgEkanD|and BZ|the 4YeVj[
otter|*_ObnB
otters|#[&^MY
ought|%Y+Z4d9c;CS[Y^nE|to %Y+Z4d9[;CS[Y^nE
our|!B"^%e&^'A)[*_,E-Z.@/E0[1W2_3A4b5Y7D9A;b<g>8A[C<D8EbF^HWIYJcKYN]O[PDRaSIU[V]W[Y^ZY[[^WaYb_cceCfZh^jBkBldm[nF|<hashtag> AcTB|<name> !^"_#Z%G)b*E+A-Z/]1^2A4B5D6Z7_8?:Z<a=@?CBED^E^N^O@QUS?VZXAYB[[]]^FbGc[dEgViBkZl_n^|<number> "A#C'_(Y)E*c/@0Y2^4b:^;]<>@[CYFYLZM?ObT?U_X]YYZC^=bCdBg]iDkDn_|account ._5]=ddc|accounts *[<]OXYD|advisers )^7ZNZ|agm <]EG|ai -Z8[R]|all !C|amazing !^&<+E-C0F1A5E8^:];X<EADB]EAFDH@JZKGREVAZE]B^ca[b]cEiWn?|ambition <d|anniversary *[E]OZ|annual <ZABC_V]kTnb|answer 8ZX^h^|api 4ZAZXZ|app #C)[+D4a?]E_^^jFl]|appeal "^@]|apprentice &ZAFCDhE|apprentices ?d@bE]fagalYnZ|association A]Ecl[|attention #Z-_;EB]R^i[|audience B]i^|autumn &[|average 4Z|award ;e<GbcnW|baby D[kY|back "XC[jZ|baker "E|bank %[:]<CJ^n[|bar ?^|bereavement SYk]|bespoke ^C|best !C"X,B0[1]4=5Y7B;Y<HA]CDEBQ@YBZ_kClE|bestselling !Y^E|bid 1Y|biggest ;W?DECF[IE^ZlB|bio 3^|bipartisan &^0YK^|blog 7FEXnZ|blue 0]|board E=lE|bold 1]8E:B;A<FE^aCl[|booking <E|books "]2^;]QBW[|branch ;[IE|branches CZ|brand !@"Y-G:CE[MZh]l]|bread )]4]8F<ZC^K_N]c]|breakfast #Z)];@bD|budget EZ|bug 4]|bus 9Z|call 7]FY]X|campers ?CfE|car Q[|carers %]|caseworker #[&Z,[IX_XgZ|catchment -[b^|centre k]|ceo +F-B1^E_FEKCQCRDaZb_cVfClZn@|chair %X&[<ZC^EBV[lC|chairman E[|chairs gD|channel "YF]m^|chapel <DAZhZ|chat ]Y_Z|checkout 4Z|chef <[|chief Ebl^|children 8^:^^Z|choir ,Y4[KB|city -Y/Y3]4EEZ|claims )^MW|clerk &F|client .^/];?QB^Y|clients %[-A/_5];]<@BXEBRIT_Z^hB|clinic b[|coaches "E&Z*FHF|coffee /[;_b[|colleague <YCYEDk]lCnc|colleagues %[AYJ[U]V[|commitment %a->AY|communities 1B8BA@EC^FbZ|community %?,D-D8C:EEZNZ^Bi^|company <]|competitors &[;aa[b^|conductor C[|consultants "]:E<_kZ|continued <a|contractor 4a|control -a:XX^|cooperative -Z|core :X|cost #^8Y|counter 4D5a?Z@[N]ZZ|country &Y?[Q?|county /XTY|crew "B&XKYQ@|cto &E;ZM[b[|curated ![R]|customer 0]CB|customers )]/X1B:Y;[<BHFIDJ^QDS^T_^Zbcc[|dashboard )]DE|data /Z;_BZEZXZ]Zi[|day :Y|debt >[|dedicated %Z-A<FNA|delivery 5hB]Zc|department Eal^|desk CAj?|digital ;YE^[[|director &Y,C1X;[<YPYYYb[l^|directors <b|district ?[@ZBBf^gYiCk[nb|dna %g8[:Y;_AbFCJgV?aYb^|docs ?ZAYf[|dog D^|doing 4^DF|donors %YiZ|door ,^8D@YPZg^|doors %b)ZAZJa|driver #^,A?X|drivers #c=ZI[dYi[|drone 4A|early -Y=[|ears %_J^|economists F[|economy iZnY|emergency nC|end -ZDCYF|engineer #a,EI]TD|engineers &Z([;]G]Kab_|error ?]@ZIWfYgY|esteemed E@|evening -]|exciting -Z8Zc[|exclusive !_)B/D8Z;CEFG[MFTD[F]^bCgD|expert %[|experts 7Z8^;D|faces 5Z|factory ;_AZbbhZ|family "_+_,[BENbQ_]Z^^b[nZ|famous !^7]GZ|fantastic 5Z6YVDnB|farmers a[nW|fault &C4Z?FQCYXk[|favourite +^>^LYP[|fees 2]W[|ferry ">E@H?|files e@|first "B1E;@<a=^>[DEHBN]VB^BbBc]eCfDk@|five ,G8]C^E^|flagship B]^D|followers +^B]F^i[|form 4cY[|former n^|founder "]#B%^&A2b;]@CE]JVKCU[aXb]cZjEk^|founders <b|four -]M]|fraud YZ|free (D*YC]DFEEH]LaOZQC^BaCk>mW|friendly !^%C)]-E3]7EG]X]^ZaChZl[|friends -Z@[g[|front -[eAfEgD|fund 1ZVYnX|future :^KYa_gZmY|game !Z-]8[:ZJ[^[aY|garden <Z|gate "F&Y9EbC|gift )C2a5ZND|gloves HG|goal 0]5Y|graduate 0F?bnZ|grant 5]|grants "]A_h[|greatest -C:IJZnE|group *anZ|growers :[|guest &VkZ|guests #^+D;_BaIZV]i^|guide )Z|gymnasts ;D|hand 8Z|hands AZDYhZ|head "Y1[D]_Ehc|headline ;D?C|heads <a|heart J[|hearts %g&D7^>bA]Jce[|helpline 4]|heroes :^|high b]|history 7[<^|holistic 8]ACEAJEhE|home 2^4F8]METY^[|hospital '^|hosts &[<]?C|hotel ;[|house F_|housing )Y|hq EZl]|iconic 8Z|immersive 8_|in 4YCY|inbox <YSZYC|incredible %B0A1?<EJBQ]U?V@]DhZl?nA|industry %b-EJ^|innovative 8EJD|interns aF|interpreter "DHFjZ|investors 2^;CW[l^|issue CXn[|job 5[|journey -?1C8>:c<DA=EZR@a^hAiBl^|keepers #Y;[b[|kids ,[7[jY|kitchen "@4[6[<[H@NZ|lab .[4E|label 4bI[fY|lads >X|last #[*Z.Y4d7YCZEDI]OWSXY^_]gC|late <_|latest /C<COZR]TAlZmXnD|leadership <e|leaflet .c4]g^k[|letter ,DY^j]|libraries "BHF|library !]<^b_j[nY|line @]gZ|link *D+fPZ|list 2ZFZSYWYYX|listeners 4[BbQZib|little "Z+]1@3]BaCZP[Q]VBX]iUj[|lives %[<^|loans "F|logo -E<[C[k_|lot &Y|lovely B_|lowest !^|loyal JY|mailing *^2YO[|main j[kE|malaria &@;ZA[KB|manager +c,[Q[|managing &D|mascot 6@[F|master !aGZ|md -E;^<[Ebbal]|members "D%^'Y8D:EAEB^CADeEFF[JbNCRVVFbZibmYnE|mill 4D|minds %]J^|mission 8C<]AWVZb@h]|mistake 4g<DFCYZe[fAkI|money ,[|most %a)E0[1^4E8[;]EBK]SZU[VW^Vc[lE|mums %ZJ[|name +_;C<c?A@DPZ|neighbors n[|neighbours AEBDiF|network DF|new !X"_%C&c(Z)Z/Y1]2D3_4E6]9E:D;>=DBECBE[FbGZI?JBK_NYOCQ]TXXZ_BaDb<dBe?gDiHjElbnV|newest 8D;C|newly -B|newsletter )[*a6^8[OY[_jWm]|next -Z5X9_JE_Zd]|night &F1DEEK^VD]XlEnC|ninth <a|number %[+],Y;ZJZVC|numbers C[|nurse &a>ZKXSD|nurses <X|oat "A^a|office %C&[4C;UECI]YBgFhDlCn_|officers ;[|old &]=Z@ZCZECKZV_|oldest #]|one #B0YC[UZ|ongoing 8E;H^E|online )_N[|only 4A|open )Z?D@C]XfE|oven ;[b[|ovens KGfG|own "C%_)E-E/A0C5C;[<D=C>_IGJ^K_RET@WGYXZA^GaCdB|page *e+B0[8CEeF_M_OeXElfm^|paper -^R^n]|parish A]h^|part 2ZFEQF|partner !]YZ|partners 1ZRYVAc]|passengers <]|passion %aAZJ[c[|passionate -D:[VB|patient #]|patients ,E0Z>aC?F_J[|patrons BXiX|people %i)Y-]0[1Y4C:AJhRW^ZaCb^hBjY|petition /E0^6]U^XZ|phones C[f^lY|physio ,C|picture &Z|place 1]>Z_W|plan )C|plum "A|poetry <_|police B]i^n]|pool B^bZi^|position -^8D^ClX|post (ZCEQE|poster *^Oa|postman &F?ZfY|posts Ma|practice "Z<[|prices "Z#X+D0Z8a]^hEnE|pricing 7^CA|principal 5Y@B|product -D2aF[W]gZi[|proprietary -_/ZR[|proven 8b:Z;C^_|pupils /CJYTB|purpose 1[hA|q3 0[CDD]bA|quiz "?(cFFHBMZTZmF|readers +Y5[=DB_dD|reading 9^|real <Z|record ;^<^b^|recording "E|refreshed "[-g8ARclA|region 8Y|regional 8]|regulars Bfie|reimagined %Z|relentless -]8]<CW_^_|report IXTC|reporter ;DjX|research L[|researchers S[|resident bA|residents %Z:[|returns 2^J[|review 6[|revolutionary ^Y|rivals ?_|roadmap %D<_VGc^nB|rockstar -F:Z;F|roof <^?bf[|rye "A|safety #YEZYY|sale C>j@|school &[AY|schools E[hZlZ|scientists -]n[|score ,Z0Y|season )]<b|second "FEiKbQZc^e[ld|secret ^[|seed "^RA|self 1]7^|senior <dca|service 8^^_|shared -E8F:[aZ|shelf =[|shelter "E|shop 6]C[F^[ZmY|short *BOB|showroom "A|side >]D[E^FFmCn]|signature )_1Z8c^Y|sister QD|site "Y#Y.D<]>EEAFdIAWWY@gCj]m]|size ;dbc|smallest 4DEbRFYEl^|software A^h^|sourdough 4FYD^E|spare @ZQAg[|sponsor *^|sponsors 5[|spring 3Y4]=_QBlZ|staff &E2Z3Z4Z=[QBWXn[|stakeholders -_RZ|stall "DZ[|stand &X;C<]EdK^|state /g8E;=?CAYB[KZQ[TeUBb@f[gahYlDna|statement 1^3e<]VZXfn[|step &Y,]BEK[gZiD|store *Y-a:]R^aZ|stores nY|stories 7]Fh]]m^|story 'Y8ZAa_Zhc|strategic ADE>RYh@|strategy -]<aD]RZc^|students /Z8C;C<D?]TYUZ]Zb@nB|stunning 8Zh]|subscribers ;]BYSZbZ|success <X|summer ]Z^Ea]|supply %C|support "]h[|supporters %bBZ|survey "EHCn^|surveyors )Y|system 9YQZ_Wf[|table %]J]|tables _E|talk HE|target ,?4^7]EVQB|tea 5Y|team %@(]5[6?:]<??CM[QA^ZbXfAg]kG|teams -@8D:Y|tearoom ;B|tenants +Z?BnZ|tests #G|text ZZ]Z|thanks +c?ZPZ|third 0Z<_c^|thoughts "Y,D:ZQ@aX|three D[X^|tide OE|time <dc_|top FaH^P[aWm]nD|town ;^MZXY]Bb^kb|trade -[7[Ea|trainee &]fW|translators =^|treasurer +X,E._2_EEKFP_|troops :]a^iWn[|trustees <[|two #D,C?^DYQDf[iClZ|unique :EaD|unwavering !X1F8[<EAAJCU]VB^]bZh?lBnF|users %YB[T[iZ|valued +];[BaP[VZ|values &C-[1^4?6Z8A<YEZR[l^|van "D<C=d?^AWHEQ@_BhZjB|vans "Z4Z<]E^l]|very 1bN_V_b]|vet 4[O]|vets %D&D,YF]KE|vibrant 8_ED|village :[|vision l]|visionary 1Z8XRV|visitors %Z|volunteer &D,_j[|volunteers "D*]F_NXP[SZ|waiting +_D^IZ|walls 8[<^h^|wardens DAkC|way "C2Z6b<c[]c]nZ|webinar "E-d6b;]C]EbHDRa[cjYlan]|website "[7[<AA[EBHZVC_DjFlCnE|week 6[|whole !^,^<Zg[|window ,[|winter CBjB|wonderful %C<C?BB]b@|word #]/YFC^[|work *Y:C;YH]R>|workforce -X/E4_Y^|workshop 2ZAcha|world ->8];eECJGRF^^aBb]|yard H[|year 1_|youngest &[,c@ZEBQ[fC
ours|!@"a#[%Y&_'])Z+D,_-B.]0D1D2]3A4d5B6^7?8B:@;d=^>E?EC@HZKZQ]RBT[UCVBXEYZ[_]<^F__a?bbd_hBjAkYlYnA|<number> )[|a SZ|are )Z|at 2Y|but ,BBbi[|by "E%Z&Dn]|did #^&Z;^bV|for ,_2C4d=XF[WEY]kYn]|go 4ZD]S]k^|has "B,]1F2C;D<E>ZAYDBQZ_[jA|in DD|is 'e1Z2b4C8[;_M^Q[Wab[|not 4bYYeWkB|or ._jE|the <^|to .Z4XDY|was 2YD[PZQFYE|will 4E|yet KE
ourselves|"a2X4X;d<hECHZJDPAQUXCb[cdeDlAmA|and kY|on ;X^Z|what #BHU
out|"E%;'W+@->/C2E4[7Y8?9A:><@?Y@EBCCZE@NZPGRFY[[__DcCd[fZhGnD|<emoji> 7Z8c9ZC_FbGA^b_^mY|<link> 4YDYjZnC|<name> /Y4]CCIDMZeCk_|<number> #])Z,D4B5ZCADCIZKAZanC|<somebody> #G|a ,C4C5B;Y>D?EDBEBeEjY|about #D?]|across -^|after ,BC_|again )_,]3^Y[|already /EjE|an -Z1C8?R_|and "C#G&@,A-^.=2W4=5]7D;U<Z=CCCDYEEFCH>NDQCR^UZY?eDj@k[l?n[|as #EKBNY|at #>.Z4@7_;Z>_DBX[YY]]e_k@lV|because &Z:A|before F^|by ,W1E3_7C>W?ZC@K[S=X[eZk^lZnC|each QE|eleven ?[Q[|every 7[QEYF|first ?FQ]|for "Z&D.?4W;D>[BXDDJCNUS?]F^DdGn^|from "[,Z1X4^>]C;SDYa^Dj?|front )ZJY|how !]7ECZGZM[^CaZ|i W]|if 5Z|in "]&B'a+a,a1_3B4D7b9F<D=D?W@DCXD[H[I?JZKXLaOURCVX[]]]gAl]|is ,^.a<^DYS^j]|it &C*]CDDBO[|last &[K^e[|loud #C7E;^=E>]?XFZH[I@QXna|more ^G|no 3[|nobody C[jY|now "[)X,_5E6F8bAZCBE_QYaahXi^jDmZ|of !C"[#](a)<.a/e0[1>7H8^=Z@AA@BFDZEDF]GBHGK[L>M]SYT^VCXE[H]D^DfZhFiYl?|on !B"_#>&[)@+B,=4A7]9C:Z=[>@?@CZD[EEGBH^I>L[NDPBQ@WEX[YB]VbZhQj[k_lF|one DZ|or %[9]DZQB|our "E&^)^3[K[QE|over 2[AbHBW_h[|ring CX|since 4]>]KEe[jB|so CZaa|some <[|sorry C]|that 4A8[IZnC|the !E,B.E3B<a=E?ZQ@XCYWZZ^DdEeEfWgBhCjEk?|there !Y#C)Z,C2Z5]8_:c>C@]BhFYKEMBQEXZ^daaig|they )X8Z@[NY|this !a=Z@CCW][d^f]nB|three -Z|through 0[QF|till eYnX|to #@%A'D+D1_5[7D8D<Z@ZAYB[C@DEJBMDQ[SEYA]E_]bYdAgZh]|today !X#]1ZQCUCV]nc|tomorrow YY|tonight #b@]CZ|twice ,B4^YZjZ|two ,Z>[|under "C|until #Z|up =Yd]|we 4a;X>[Y]eY|what 'Z2_4[6Z7B=ZW[[ZjFnC|when &Y,aDFjC|whether ,F|which F[|who ,BkD|why &],C3^K]]]m[|with &[*],D.B3Z4e5YCZEDFCYZ]G^BaajZlD|within 7^|without 4ZkY|yet "C|you 7^H@|your _^
outage|-D4Z@[CaQBY^g^jak_nd|the nZ|update CB
outcome|-]1Y8^;[D[]Xd_
outcomes|%C&B-h/C1B5c<EECRhZ_]D^^aCcYiAlDn=|and <Y^]|for %B-b1D;CAXJCR_bDnE
outdoor|4Y8YKEj]mEnD
outdoors|#^([9DD]M]Q]_D
outer|Dfk^
outfits|1YV_
outing|QZ
outlets|D]nX
outlined|-Z<a
outlive|/^8[AZ
outlook|-d1^RdV]n^
outpatients|DYk^nB
output|9^QDWE__n^|of 9[QD
outrage|"c9C:aHZnZ
outreach|-]
outs|+_FY
outside|!D"D#D%E)D+F.A0E3C5D7E9C>Z?<AFBDCaDcEDF@JEKXPBUDVEWYYGZC_FaDb_i@jak_lAm@|<name> #A,Y4[CB|<number> C_j[n]|a <^K^|for >a|in eY|our -Z|the 1]4E>ACWDZYAbZh[j]k]n@|until S^|with #]S^|your 8ZC]DE^YgY
outstanding|!C-D4[;Z<C@_ADB[N_Q]RET[UZb]iY|results -F8FNZ
ovation|:Y;ZbV
oven|"a#A,c3Z9[<c@AA^_]dXgChai]|'s 2]|and dY|at "[&C|gathering @D|is <_
ovens|,ZKEfFkbm^|are KG|which fG
over|"B%^&['@+A/]0]3?4E6E7D8G;^<X>D@BA^BAC=D]F[H@J^K[P[RZT^Ub]BbYeDf]h^iBjFkZmbnZ|<name> #C&E@Z|<number> !Y#<&>)V,8/^0Z1=2A4E5[8B;Z>>@CCBDAEAFBGZHFICJBK?Q=RBSCT^UXV?WCZ[]YaCbWeDf@hCiEj?kFl@m?|<somebody> &^,V.]D]K[SZYX|a #X&C'^,X-@/E4F:C;X>=KCSbWXYDa@eBi^|an #ZAZ|and #Z,C/Y9Z;Z>E?BTW_ZbYe@|asking 0Z1_VY]ChZ|at &]1Z4_?Z|by QZnC|fifty 5[;[ZZ|five &a1Yn_|for 2Z4ZCZ|four &Z,C<YQB|from #H&])Z<^EZKYfA|here Adh_|in #a4]|it #^eZ|my &],]2E:b=ZKXaZn[|on &YQDmZ|one ?ZQ>|our P[|six -^1]2ZR[V[WZ|so 9]CZ_[|that /X;[<^>ZbYnB|the !D#]'C(X.X/C2E4>8W:B;Y<E?ADAF@IYKVLAQ[WDYA_[dGkAmBnA|their P[|them D^|there Ebl^|this /Y|three %Z2c4[TEW^|to 1Z4F>Y?[EaID]CfXjX|twice ,_4B|two 8]<ZQ]dZhZmY|video #D|with ?Y|your %[.[=DJ[
overall|,Z1d=EVZ
overdue|,[.[4]E]S]Y[f[kB
overflow|4];ZC_jYnA
overhead|D]E]
overheard|,a;bHEQYba|at g]
overnight|,E0Z7[@FDbF]K[U[XEj^kcnC|and C[QC[[|with ,[4ZdY
overpay|/^
overpaying|H]Z[
overseas|DASFn]
overtake|M^lY
overtaken|/b0cTZUh
overtime|#[
overturned|-D
overwhelmed|"[;hb]
overwhelming|)aN_
owe|%B&_'Y,_2A6]7D?c@[DZIBK]Q]W@Y_f_g[nC|<somebody> &Z,[4[|it <]|the #]|us ,Z:[CYa^g]n[|you ,X5Y=_?aKBWFjCnA
owed|.B2Y4B>Y?cIZf[gZk]|<number> >]|the 2[
owes|"C(c*Y,X?[M]OZhZ|us "D|you (c*Y,]M]OZg]hZ
owing|-a.E>ZB]DBRafDi^jYkA|to -bB]RafEgDi^jYkA
owl|#f,]9CF_N]kC
owls|B]ia|and B^i[
own|#>'D*D+X-=.A/D0C4E6C7A8C:X;B<]=_?aACGCH[IAP^QZR@SWTEUAYY]Dc]f_gDhIkWnB|<mention> 1Z@cECKZgblB|<name> )[@BA]Na|<number> !X<Y=aDZIBd_|a #B/Z2]8[9BIAQ[Wb|account &F,^?CDFQYfA|accountant <Z|and ,C=B>_dAe]n_|bank AZ|bed ,[>]jYnY|bench #D|bookshop )C|brand D]k]|car =[@[QFdZg]|case )Y|chair KY|cost 4^QE|cup +FWYY^g_|date CY|doctor 3]DDQZ|eyes D[nC|figures 3_C?jC|hand 7[|is C]|it 7[=]dY|kids +XJbPZSZ|kitchen "[|label )[|list +[|lunch &Z>C|money )Y|name ,Y|nine <Z|number =[|numbers 4Yi[|onboarding -F|one ,E|page &C(Z,B|people #Z|phone "]|pocket /[?]NY|roof +YSX|terms "D|the ,d5^<ZRXZ^jY|time &Z?a|trumpet ;Y<_b[|up 2[QE|wedding %F|words D^Y[|your 'Z3^
owned|"E+e1[8]A^CDPbVZY_fDlZn]|since 8^|the CD
owner|,E.B2[5];E<A=F>_?ZCEDAFYGBNXOCSDZ^]_^EbEg=jCnD|'s 2_5]?aFbW]ZYf[m[|is >dQBe[|of ,a.D4DQ_|was ,^|who QD
owners|#Z)_+],D/a1^2V5_7a8D9c:Y@[BYCFDFFaI[P^QCSFT]VbYYZf]^_]|are B[|do /Y7gNH]]|i 9]|in ,G1XEYVW|say CEjE|told "_1]|what #Y5[@[Z_
ownership|D_gY
owning|:[DA
owns|"d,Z2f3ZDZH^W_X[|it 2gWa|the "[
oxygen|,^>ZD[][
p|#]&A,@-E/E1C<Y@CCYEBKAQDRDTBV@Y[]DaEhDl>nC|<name> ,ACDKGnB|<number> 4_<^D^IXY_dBn_|m #^?]CcQCRCjZlDnD|s )^CDNa
pa|>D
pace|%[,]-S.]8XAEJ]R_^Fj[
paced|"B-]7E;EHHR_bDkVlDnE|digital ^E|environment :ah^|world ^^
pack|)B,D3i4@7CCAEYQFRESaXg]@eCj@l_nY|is SX
package|)]/Z5[DDN_QDT^iZkDn^|index QX|of QC
packages|!^"B)c+^-C5Z7[ECNaREZd|are )Z^[|from 7]G[][bC
packaging|,[4^;BA_C?R@^Z_^bEh[kGnb|by 1[4ZV[hY
packed|!Z(D,C/B0B8[:c@ECYQBTDXC^[a]gBj^nZ|<number> ;_b]|by 0E|in 4[QB|up jZ|with "Z8^:]^Za^
packers|,YGFQZ|wanted GF
packet|)[0[@[Q]U]g]jCk[m_nC|of ma
packets|/e7W?aC^TZYWf^|and ?[|are YZ
packhouse|/D|in /D
packing|!E"D&Y,Z1Y2]4CGDH@K[S[g]jXnX|line 1[V^|slip !E,[CZGDjZnX
packs|!Y)h*]4FD]F]ICKCNYQGk[mY|are *^|for !YCZ
pad|D[YZ
padded|8Z
paddle|@AC[nD
paddling|DZFam[|pool Fam[
paddock|Q_
padlock|%^Ja
pads|,?0^=^D]QAdYka
page|!D#Z%C)B*a,?->.[/D0i1Y3a4^5W6_9Z:>=A>W?@@?A^D?EbHBIEJELZMaObRCTAUhX[Y[ZU_^aBbEcDd>fCh]kFlb|<emoji> .[;ZFYSZ|<link> +[EZNYjAl[|<number> ,]0<2a3Y4]5G7D;a<Z?E@ZC=DfIIQ^SHTBU>VFW]YYbXfBg]hBk_|a *^E[O]|and (D*[,Y7[>_QZWaYHkLnD|as ,[.W|at D]SZ|before FamY|by *Y4YVZ|for 4Zj[|from ?Z|has 4CA]h[nZ|in #Y&_0[U_|instead F[|is )[,E0^4Z<DOAZZjWnC|just AahZ|nine .]>^AZeY|no #C>BDAeDkD|of +[,A.CFdc[|on DDeDjB|one 0_QAS^Ua|says 4C|so ,Z8[|summary *ZkB|to gX|today 5_ZZ|too #_&X0_EX|two >Ze]|was 4WY^|will C_E[|with "ZjW
pages|!D&e,D.C0B1]2D4A7A8B>D@DCAECH_IZKbM^PARCSZUCVc_aaBeDfchBiZj<lDmA|<link> &ZD[|<number> ,[1e4^QDVb|a DE|and #F<WMWQDj?|dropped ,E|no D[Mak[|of &ZiZ|on f_jFkC|one i[nX|that &DF]|two #]|with &Z
paid|!B"C#B%A(B)=*D+=-B.D1A2g3E4C5F8@;@<A=p><AZC>DEEBG?ICJBN;P;Q]RCUDWfX@[?^C_[aZbCc@dle?f>gDhWi]jGk@l<mE|<name> 4[=ad^kY|<number> 2F4D=^CZHDNAWCdWj[|<somebody> 4[7Y=ZKYd[|a &B,Z|and -Z9YY]kD|at CDQEkXnZ|before =ad]|breaks =C|by #]&[,[=^?DQYSXWa_^fDkF|cash ,]4[CZ|for &W)F,D/^2c4^7]?]@BFVHZJCP@TbUCWXY_]]d^fXgFm_nZ|from ,ZDCQDaXkB|in /D=_M_QGTDdb|it &^2D=BKZ|late /[|me +F2[|nothing ,^.[dB|off 5[V^|on 4CA]|out =[d[|the ,?eDja|to QXlFnD|training ,[|up @^|us 2]WY|you =EdEe]
pain|"Z'Z(D,=.A7?:C>aD_H^LYO]T^ZWeXjY|and >[e_|is %[|no "Y|or >CDD|points ']L[
paint|!Z*Z,^<C>[DAJBQa[Y]CaDdBkClZnG|below DEkF|line VC|over #ZDa|shop 1Z|your *]6Z[[
painted|&b,a5Y;C<h?X@ACCFeKdQaY][^cbg@jYkBm_|it jZ|on <YF^|over FbY[m]|the <gCFc]jD
painter|&^,YK_i[
painters|CbQ]j_
painting|"E.a9bI]KXS^_^g^|until kF
pair|!f"Y#^%@)b*],W-B2^5D6]7ECAEEGbIZLXN]PXQbR@WaXA]Da]dHeZfChBjIk_|and DZ|from )[*[|in .[|it "Y)E|of "]*Y+_-DK[P]QVRBfBgF|you !Z>ce]
pairs|)_5^<[CCNXQ?RDda|<number> )bN_|left 7A|of 5_@EZa|on <]CG
pal|%]3ZXY
palate|^Y
pale|#D9_Qb
palette|]^nC
pallet|@ZgZkBn@
pallets|!],W4^QY|of !],^QY
palm|/Z8C@]AXD]OYRETa|oil /Z@]AXREgY
pals|(Z*ZnD
pan|![#C&YC[MZQ^j^k[
pancake|1]?XiY
pancakes|2bQZWf
panda|,FCEQA
pane|-_/_Tb
panel|#[&Z+A,A0B1?4[8D=c?DD]E]IcVB_[d]e[kal^nB|has 3YQ^XY|of =^|on -Y4e=^ADYX
panels|#a&A4D7C=XAFC?D^LaWDY@]CdUeAjCk[nC|and ,[<Z|on ;X
panes|Db
panic|"Y.?>[@[CYD@K][]kBnD|and .DDC
pans|+a,CKC
panto|!B5V7[8ZGETX|tickets !BGE
pantry|+_P]
paper|#A'_(Y)C+@.X/?0B2F3Z5A7@8C9?;[=A??@DABBEC?EFFAGCH_IBNDQFTBWDY[ZA_[bZfFhWiJkWm@n?|<number> 4[nA|and 2]D[jD|are HZ|at ,YCFDC|before .YDA|form nZ|forms D^Y]|in -]R]|it D[|on 1U3YVYY[nW|one #]9X|or 9B|to hZ|we <X|with .X|you DAQZgV
paperbacks|*_,[.CQcj[
paperless|E^kC
papers|!E"C#C&[,>.E7E9C>c?EAYCXHCQ?Scebh_i^k[|are Sai[|for &Z4Z_Y|go bY|on nZ
paperwork|&[)ZA^BZE^K^hYlXn[
parade|8[A_CD^bha
paragraph|3d?CDCWV
paragraphs|DZ
paramedic|,^CEQa
parcel|#b+a0]:C@cA[CdPYQaREU[jan]|is @_A]REg^hX|was #Z4[CFjH
parcels|"Z&_0D4a?ZJYX]bZf[gC|to "[,E
parent|"^,C.D7Z@ZH]KDMDSD]ZaBeCg]nC|asked #ZP[|to "Z|who 7Z?YgX
parents|"C#]%]&@(E)Y,A.F/Z0Z3b5b7[8C9e:Z;Y<D=W>b?a@XADB]H[IbKCOXQDT_WXXZZ_]^__dZe_hHi[kY|and @CB]DXdZiW|are 5ZCFD]FZXZ|asked #bI[|at 5Z>ZY^|can +b,[Q]|evening ]D|have 0a|in &EC[|of )]4Z:Z>[N^e[k_|please lZ|tell ;Z|the 4Y7[CZj^|we 2]|who #[H]I]
parish|#Z&G+a0b2Z5Y;YAYI]JYKBQ]Ub]D^]gEh]nA|council jB|is 5]|of &BKC|office 2YA^h[
parishes|.ZDZHD
parishioners|B]
park|!D"C#D%D)C*A+B,B-A/D0E1B2E3D4E5C7B8@:B;B?CCdD^E@FCJXRDTDYE[D]AaFbCdEe^jdlEn@|<number> CZ|and U^k[|at &[|b DYjZ|because &a@^K_g_|behind QE|by JZ|charges QX|from C>DX|in >[D[NYjFk[|is ,]DCQ[|on CXdB|until D[n[|with A[
parked|4CQdYGb[fBjAkC|car bZ
parkin|*YO]
parking|!@%E&;)D+C,C-D.C1D2C4?7B:D@DBCGQH[JWKDNCQESEXV^]aAbYi[jW|'s D[jA|at hW|behind D^|charges 4]WXnE|in QD|is 2EC]j_|lot D[E[l[|on ,F>ZQ@S]X^][|permits b[|ticket &CKC
parks|4E9YgZj[
parliament|"Z/YHZT[n]
parlour|nE
parrot|0]
parrots|4D
parser|&[4aDCY^[Zj^nb
part|#D%^&>*Y,A1A3F4W8B:B;@<D?E@AABC[FaGEJXO]TAU[WFXZ^@bBfCgEkWmSn@|'s /Z|<number> *]3[C@F]M]mXn]|arrives CCDFY[kD|in -Y4]B[E[KDYYi[l]|is DDJZgc|of %d)]+[,B/D1C3B4C5D7U8E=E?D@BBBDdEYGHHCI^JcSEUXVYXQYBaLbEcBdDfCiCjFk[nH|time 4EQ^b]hZnC|timers CX|two *ZFdO]ZZjZm]nZ|was #E<E?YkY|we 4W|with /Z5[TYZZ
participants|-[;Z
participation|7]
particular|KERZj]|the YZ
particularly|,A.I>ZSBfZ|like >Z
parties|%_)Z2D:B<ZCYXXYAZZ][h]j^
partisan|:[
partly|2Y4Zb[
partner|!_%^&C'U)Y*D+^-E1D4D5Y7D<_?>A>DDEZG]LYMBT]Z]e_h@lcnB|'s )[|<name> ![)EFZLZ]_kZn_|for ']>ZLZ|with !X-B8B<YEcl^
partnered|8CA]V[|with 8CA]V[
partnering|&_8C;Fh_|with 8C;F
partners|#D&?)E,C-d0d1[2E4@5C8@?DABBACAEVH?K@LWQDRcT^UYVc^AbYc[fBi>j>l]|<mention> ;ab^fD|across -E1Y^E|and B@RDVDiBl]|at +Z?ZBCPYf^|for -A:X;EJ]V[hX|from -]|in RD|on -EnZ|to 1D^CaC|who 6[^B
partnership|-_1[FZRcV[bCnD|with ;B<Db@nF
partnerships|-XR]V>^CbChZnA
parts|,B.E0C7EC^DDK@Y[eDfZjG
party|"F#F&D,V-e4_6Z7_?[CEHFNDP^Q^RcS_WB[X][d[fVn[|<name> e[|in -^1ERcVC|of 1Y
pass|!Z"X&B'd(c)b*_.b1D3D4D5a7E8Z;Z<D=CDYEaJYL^NbOZRCSZV@XAbDfEgCiDkVl[|<number> 6[|a DYkX|and !['[LX|is "[8^:[QZ^Z|it &](b:[DCIEK]M^aZ|on ,X4Y>ZD[EcK^k_|rate ,Z/]0^TZUZaFb]|that >^|the :DE^hZl[nY|this (TDY|you Fb|your kC
passable|4BC]jX
passbook|D]
passed|#V&[)D,B-D.@/D0^1E3[9D@dC>DCFEK[MCQYSAUaWDX[YDZB_CdCf^g^h^iCkAm@|<name> ?[@ak[|<number> 0c7Y;D@DEAIYU^XXdBnD|<somebody> #D&g<]@_DZKbQ^eBfZgehXnB|away ,^@aQYg^|by EE|it #f,D4EI]QBkF|its E]lZ|on ,B.D3XK[SFe_|our <acZ|the ,b0Z4a;_KDb^fCn[|this #F?B|two ,B<A|with <D?Z
passenger|%]&B8Z;ED]I]J]KFVDjCn[|numbers 0C
passengers|!D#=,D/@1C3^5C?_GEIDQ@TBVCX_YDZCabbXc_eVf_hBj^k>|a /B2[|are 3bBaCBXZi^|lane BEiE|the ^X|who 3[|with -ZC]
passes|(Z)e2Y6Y>C?[DCEaNaTBXHYC]_jFlZ|<number> (_M]|are )Z
passing|#C&a,e:Y?_CFEAIAKdQXSAYCfanB|of K[f]n[
passion|!D&A)D+C,C3D4E7C8k:d;^?BBBDCEBFDJ^M@RBTC]B^hagb]e@gCjBmBn>|and RZ|for RBbC
passionate|&D*B+C1E3D5[7C8dA]FDGAQEV@]>^baccBh[n?|about -[:FA_HBKB]F^Wh[nB|team -[8_;]EYVB^_
passport|!b"[)[4]@]Df]Gg^kan^|is D_jEkZ
passports|A]Deh[k]
password|#@'D,[C^F[IASDTaeWj^kWn_|hint #AIG|reset Y[|resets eZ
passwords|D[
past|"C&C'C(Z)B+D,C-@0^1D2X5a7d9d:B;C=<>DA_BBC<DFE?H@JDKCNFSYTEU]VFWVZc[a]b_^bDd@l<mHnB|<name> <ZQZ|<number> 0^2^A[K]QZUah[|<somebody> 3[|and ?FfE|at #[|eight ,X|four Q]|if .E|it .X7Z9^FaQD|midnight ?Za[kX|nine &^,X;Y>D?[QE|our #F&E|six ?[|the ![#^*Y,C.C0Y4@5Z7C9ZH]KAOYTE_^eEfYj^|this (B7b9DDFFF]akE|three 1[V[|two %[kA|us 7Z|we 5[|year <_|you DY|your 5a7Y>_Z_e[
pasta|#Z,ZFbfDkBm]
paste|3c@[DcI[LXO]X_]YgYkYn@|the DEO[X^
pasties|;eK[bcnE
pastor|3[<[b]nZ|<name> <]nZ
pastry|,Z
pasty|"]H[
pat|j[
patch|#D&[,C4C@AD_IYKWXWbCkY|<number> iZjY|notes Q]
patched|&^DFK]
patches|!^&])f=YG[KYNfmEn^
patent|.[1[nY
path|&@4D7D:B>C@[C^DZEFSBaAhBj]k^nD|begins aD|by n]|is ,C4ED_YC|of @^k[|to C]j^
paths|,E2YC]Dfj[ka
pathway|-f8]ABEBReV[n?
pathways|-[8C:CRbnD
patience|#@&d+[,C1a4C8B:_=Y?YK[R^^BbBdXeBjAlAmBnA|and +^:ZDEOYPY^DnD|at JF|is :Y?]a^|with ?Z
patient|#Y&[,[-X/D4?5C7C8D:C;E<D?cBZDAECKWO@QYVBXAaDb[dBfXg>j[lAmAn?|and #B|centred -]:BlH|experience %Y|with &[K^N[e[j[
patients|#D%e(C*X,D.B/_0Z7[8G>_@cB]DDF_J^QARdSDT[WC^A_[bWd]fWg^h_iNjDlC|and ![,Z/[4Z8E|are (D,E5E7[XZZE]Z|at 8[C?|can BZ|in 5[>aeX|on =]dY|who ,Z-]>DR^jB
patio|![D[Y[
patrol|>DE]eDl]
patrons|)[,C-AB[E]^@hAia
pattern|"Y#Y9[WaYZ]Z__eXgE|for 9]
patterns|-]>[EDXY
pause|,Y.f8C:aS^jb
paused|Ca
pavement|)[,B7[>YBECCZ^][eZ|and D[
pavilion|CCD[X[iW
pavlova|1[
paw|)cNXbE
paws|QC]Z
pay|!^"D%?'X+?0A1?2d6]7>8?9@:Z<==m?BCAD_E=HBL]P?TBU@V@W_aXdjhDi?jAl@mE|<name> D[S_|<number> ,[;ZWDdVjZ|<somebody> 2YK[nB|a 4[HG|and ,a.C4Y5a=Y>[DcQ_Z^e[jE|at D]|back 2ZSEWY|by nC|for !?#W.X1D2>5Z6C=^>@D=G=JEKB_[acd_j_kEmBn_|from @[QZkY|gap CD|in ,]=FJ^Q^SEkG|is =ESDkD|it #Y:Z>ZQBYZeRnA|me +B;]=^PCd^|more 7[Y^]]|no )Z7[|nothing !]=aG]d^|offer /AC_j]|on F^SZ|only 4Z|our 2^W]|out 2_|rise bY|someone SD|the !]"E3Z7D=_DCdZgYkF|them FZkD|us .[:[D>S]W]a^n[|what "^,_.c=b>]CgH[KeS[YAdaj_|you 2]4Y=^>D|your 6Y=ZDA[Zd[jD
payable|-[
paycheck|7^:Zaa
payday|"]3Z4C5[7Z:YCCDCFCH]ZZ]]kC|loans 3[
payers|DZ
paying|!D"a)C+W,@.]/C2d3[7c9C=b>AC@DFHaK[MFN@OCQ>S]T@W^]caZfCj?kAmWn[|a 2bW]|attention MC|customers 0]5^:@Z^aE|for +[=^|full 7c]^m]|in jDnE|it #F.Z|jobs 0[:[aX|the 2D=XeB|us ,C2cW_
payment|#E&C,@-_.A@aDeG[IBJ[Q>Ra_BdUe^hbkbna|is @]gY|on C]jX
payments|!a,B4C8BBYC^DbFXQ@YYe^gYk^nc|and nY|of !cDCG]
payroll|!b"[%B'd2D6Z7C8_:^<b>@@?CCH[K[LfUbXC][a]cadDg@kFn<|in Q[|on "aH^T[
pays|!_(C)E,Y.D1@2k4@5Z;A=X?C@CBXCDD[G^M@OBVAWhbFiXkCnC|<number> D[k[|for #[1D2f4D?GBYCBDBGCKBNEW^Y>]DbCdAj[k?|the C[|to b]|us 2bW_|when HZ
payslip|4D7X:CD^UW]]eZhZkZ
payslips|,B4AC_QC
paywall|&D)_FZKEmZ
pb|&[0_K^
pc|4bDDEZl[nC|<name> E[l[
pcc|Ebl[
pd|-]@]
pdf|!D#[7C@]DbEDFbIYSAdCg^k^lXmVnA|<link> F[|<number> F[l^mY|is ,Ze^
pe|DZeC|kit SW
pea|?E
peace|!^)Y+Z.]8V:dDDG[JYN_RZSZT_WU]Y^Xaag[|of !^"Y+[7Z8Z:XG]J^RZ]Z^^i]
peaceful|B_GZn[|<name> BZGZ
peacefully|&A,B@DCCQZjC
peach|*d,^.^AXCZJ]OZQDaZe[
peaches|3ZK[
peak|#[)Z5[CdOZZYj[kY
peanut|FY
pear|,Y4E|tart 4E
pears|,A2[W]
peas|([,]4]CDDXMZQ]YZnC
peat|DD
pecan|&^K^QZ
pedal|a[n[
peek|F]MD]YkCmcnZ
peel|jD
peeled|=Z?Z
peers|;_CBjB
peg|nG
pegs|:]@^D^KFSZ
pell|G]|<name> X[
pellets|+aP_
pellworth|nY|<name> nY
pen|#^&[+_,W7[;EC]EZFBQYgZ|and #Z|on WZ
penalties|,B4ZaDjE
pence|#])[da
pencil|&Y,Y4EG[_]k[nA|and ,Z?DQ]
pencilled|4^
pencils|[X
pendant|>D
pending|,@-V1bBZC_PZj[
penguin|,DQCnC
peninsula|;C
pennies|.Z:b@Ya]
penny|&])Z+Z,?7D8?<E=a?aDAF[YCdbfam^nX
pens|#^<Y?cC_DZI[TZj_k[
pension|"F(D,[2Y4C6[7A9E;[=C?YAWF]I]Ra_?dDeXjBne|letter "C9E|reform CC|to 6[
pensioner|/[
pensioners|&^,X5gK[Zb
pensions|8BbE
people|!9%c&D'A,E-E/X1@5[6=7Z8E9[:a<A=?>^?A@BAHB[CADAE:GDIUJZLZMVQEREU[Z]][_[a]e]fEgAhAiZl@|'s 5Z>@?Z@YIFWD[X|<name> ,D4A|<number> /D0[|<somebody> ?Y|a #C,AD[a]kD|about &[*[,Bn^|across ;X<Z|always ,CT[|an 4]Y[|and %D-A0B1_4D:];a<c@CDFIDO_P_RAYCaWcWhCj^lB|applied 0Y7B|are %?-]/Y0C7[:E<DBDFCJ>LYMBTYbCcGdBeZ|ask "[#f,[;_<a>ADBI]K]cdeCjB|asked #Z@BI^YC|at (Z*Y:C>_C@QEeZnA|away @FgB|before )]3_<Z|between 4[|bring E^|came 4[ba|can 4A7[;[>BMZQCS^bZ|check ,Y|come AZhZ|coming CF]Z|complained #>|could 4Z9]__|cry kX|decide .]S^|do .]2^3[5e7b:E@ZD?SaTCZZbCe[kBn[|drove 0G;[UE|find :[|first %c:DJba@|for #Z&Z2^>ZC]Q^W_j[kD|forget 4WDdgajV|from fE|gave ?Z|get 'Y/[;ZF]T]]Cb]kZm]|go <_|had -]KXRVd]|have #_.Z7[:[;F=Y>^A]MEPBQES_YX]WdZjGm?|i #Y%Z&Z,B4C;bJZQAX[bajY|in #_,Y:Z>CQ_b_fXjb|just )Z:]KB|keep #cDEIaQY|last Q^n]|laughed bZ|leave #C&[>Y|left 4eY[|like ,C.D5[7^8Z;V>F|live <^|looking 0[7^U]|lose /]T]|lost n[|never 4]:CkY|not :YUY|now 0]<_|of #F-ZBWa[i[nd|off .C?Z|often "]HZKBWD|on #D&C+Z=B>EDabZe@jE|one ,D|only @[|or (Z,^MY|our <]|out D[|outside #B|over %X)]/X4X:AJ^K[kB|paid ,[.]SY|put h[|rang 0E|read Q[|said 0[|say 0Z9[;A>ZC]a[|see (YFE|sent /Y|signed nZ|so 4BQBh]|standing ,]4^|stay #ZIY|still ,e4?K^|stood &[4b=]Y[|that ,Z;[|there #Z|think :DD[|this :EB]|to #[,_;BCaE[KESDXE]^^@bDk[|told #X,D<FKEQ@h@n_|two >ZKD|walk 0]8[]F^Y|want Q[|we %Z/Z4b>XDDJ[Y]jC|were ,D/]D^jX|what ']LZ|who "D%^'F(D*Z,@/E0C2Z5C7>8Z:E;A@DBWDZFDHAJ^MDQ@WXXDYB]B_]aAbAm@|whose =YQEd[|will .C7]SB]bnF|with "Y#]2^4b5Y7^:C<C>ZQ_W^Y_ZYd_|would 4];_FXb^|you 8]FZ
pep|,@IXQC|talks ,@QD
pepper|#ZB^i_
per|!;"C&B(^+B,E-W.D0^2]3D5g7D8E:E<B?EC[FDG=HBIAMaOQPDSAU]Zc]<bBeWgBiZn_|<number> 4_CZ|cent /d0g4C=[TeUghZ|child /F>[|day =FE[lY|head /ZZ]|hour 2YnD|house D_kVn^|household =^dZn]|litre EZ|month "D7A|person (^)ZM[jEnF|seat ;[|share nY|the -_/FTF|unit CE|week =Enb|year /Y
percent|/g0d=YCbTfU^d_ja|of /f0c=YTbU^d[
percentage|2Z4D=aDZFZd_
perception|EZl_
percussion|&[,]
perfect|!d(C)Z,B-B4]8c:>;C<B?^CZDDG_H[KCQ?RDT>Y]ZB[B^ebAe]jalBnB|for 8DB]|gift !_^Z
perfection|+^8c:];Za]
perfectly|.^7X8[S^_Y|good gY
performance|!Y"D%A+E8^:?;Z>EADEBIDJ@R[T?]^bCfDgY|at @[gZ|is :C
performances|]]h]
performer|EX
performers|-Z8[GZR[[Za]
perhaps|"e,]YA|<number> "]
period|&C,@-Z1a;ZADVXX^^CaGh^l@|of 1^VX^C
perks|%Z8^G>J[
permanent|DAM[b^j_
permission|#?&Z,A7C:]<D=Z>E?ECAICQFYEa[g[i[jDkCnC|and &Y,YKW|to =]a]
permit|'[IZQDSGY]eBjE
permits|DEb[j@kY|are CC
permitted|,[3^BZXY
permitting|,Zj[
person|!D"C#W&D([*B+B,B.C0@1A3a6E7E8C9B;?<C=A?BB>D^E?GKHZMYOGPDSFTZU?ZY_=bAfAg[i?jCk[mA|'s ,E|<emoji> nF|<name> ?Z|and ,ZfZ|answers DC|at 5Y:Z|before C_|by ,^|centred -]8^:C^]|from #CeZ|has #F,DDC|in !Y#U'Z(];[D[gCk]|is "Z5]CDQ]YDb[|on ,]DB|one )enZ|picks "Z#Z|reads D[|starting )]|the "C|they >Y|to 3[?]|we 2[WY|who #^&D(^,]8ZA[I_QZW[aYebfHgAhZkEnC|will CYSB|with %[3ZJYgYk[|you 7D>EDDHBa_kC
personal|!C)],C-@1D3c8_:C<EFZKBQAT[Xa^[c]|news AYaZc^m_|touch 8_^_
personalised|!B"DR]a?bBk^
personality|+[M[
personally|#]&E.[
persons|)Y,^5a=YE[SYZ_nZ|with =[
pest|,Z:@YYaE
pests|?e
pet|#X%g'^/Z=YI^JdL]NXgYnF
pete|&[,b
petition|/D0^3c6Z7[:YCSEdIYQCSdUbXbYZ]bjWkC|for /E0Y|is -Y|of #^|on S[
petitions|;Z
petra|#Z&Y?^f^|<name> ?^f[
petrol|,?4D=iDWQAaYdhk^
pets|)[DeN]f[k^na|ok D]
pew|#f.h3^I]S_X[ZZnZ
pews|#b,]
pharmacies|"ECCD^EDHZjDk_
pharmacist|";#C&X,A.A4BCCDZHBSCY_e?
pharmacists|5[
pharmacy|#C,E.@8Y>[C[D_k_|counter #CCE
phase|"d-d1^G[H^Rbl_m_n@|<number> -X|of 1C|two "^1[
phenomenal|-C1Z:E;A<B@[U@gX
philosophy|%Z0[8dA_UY^ZaZh_
phishing|CZe[
phone|"?#V%D&](D)E-@1F2B3G4H5]8>:C;D=DBDD]EAFAI]JAN?RFX@[@fXgBiDjYkXl>mE|'s Q^|<name> .^>][Zj^|<number> !c,A/^=[Q?T[d_jX|<somebody> &A|a +Z:]|and !Z"Z*X,Y<Z?[e^gEkI|are _X|at <[DY|before kC|bill bF|box _Y|by ZZ|call #B.^5b>R?]D>F_YZZ^fSkA|calls ,cQ_|charger jC|chargers #_IZ|down 7ZDE|first QB|for ;]Q[bZ|from SZ|i ,C<ZQB|if #Z=X>Z|in 0[1[4E7_D]k^|is ,[5ZZXkE|line 4]=ZC^KAS]Y^e^jbka|lines C^|no .Z|number #C'^=aDBL[QCjZkE|on D_|or .aDAQB|out 7c>Y|signal 4YnZ|so SDjW|support #^|system 4]|the 2[>YC]|this 7b|to #[?Ze^|us 7]>ZDeHCeXk]|we +Y>[|with 7[DDgC|you #]>]CWYYeZ|your DW
phoned|#e<D@_F_I_QCg^|the ,Y
phones|&Z)D,[2Z3_4b7A8ZAYCaEDFZJ@KGSFUWV[XZYc]DaAbFj_l]n?|<name> .^|and 8ZMZ|are >]YCj[|at Aa|in ,a|till .B|will lZ
phonics|<Z
phoning|4^>ZS^f]
photo|%C&]'](Y)C+@,Z-@.?/D0Y1A2C3^5]7A8@9[:@;B>C?W@EBDC8EXFFHBJBK]MAO@P?Q]RCS@TAV>WEZZ[F]>^F_[aBeAiBj>m?n=|<name> #Z&_,aEFIZKcQfjDnD|<number> (_4AYa|and *B,A=XOAQ@gBjZ|by &bKcQ@lAnC|from 5_|id DaQAk^n^|in <aDCE]l]m[|is DC|of &C'[,e2D?@BZCZD[Qbj[|on 5[ZXfD|r ,BQH|the &B,WEcQ[l]|we 0c5Z|with <Y
photograph|&X*Z,@4]D_EaKZMBOYfZh[|it QD|of ,BfY|the 4bDdhYk^nZ
photographed|,@DbY[k]|it >[
photographer|1A2a3]E[W]eE
photographers|3^=_W[X[d]
photographing|&Y,]
photographs|#d,C.E3[4a@[CFIXMCQESBWEnB|of @^DBK^jEkE
photography|K^
photos|!Z"D*Y+A,@.B1V2]4D5D8B<B>]?[@YCYFDHBI^KZW_Y>ZX^_dFeBf[k[nW|and 1ZnZ|before g]nX|by CD|for 2^QYW^|from CYS]|of #[4Y?[QZd]lT|on 2[|tell ,@Q=|you *X
phrase|D^k]nZ
physical|,[-]
physics|?]W^
physio|#B&^+A4D;_J[QZaEb]ganB
pi|Eala
piano|&A7Y>E?E@DC^D@NaSAW[XEb[eBk?n?|'s KZ|is NZ|tuner +YPY
pianos|DZIBKZQZk[
pic|)a*Y+F,]8DMXN]QbXBYZ|of 'Z(ZMZQaYXn[
pick|#@'B(Y3b4A8B:A=Z?D@?D^FDIAJDKCMWPUQ[RGS[T]YX^>aAbAdYjY|<name> Wai[nA|a (^2[4YMZYZ|for ,D9C|from CD|of d]|one 3^|the 5FDZS]ZF|up #[&C(D+],B2D4B5A7E=@?CGDH?K>PZQ>^@eag[j_kG|your !XC^ZYn^
picked|#Z,F.b/D3V4U5X7@8V;Y<F=h>Z?E@cBaDCIZKENAQ_TBXYZ]]Dd_e]fBg]i_kAn?|<name> @b|by =YdY|for #[?Y@[IX|in .Z5]|out ;]|the 3_BdQZX]i^|up 4Y;a?BCC]YbZfEjElZ
picker|#b&]@[I^nZ
pickers|#](Z=cM[QBdd
picket|CDD]QYj@|from D]j[k]|line hY
picking|"F*Z0A5B7]<a=bHBZCf]nA|it gF|up "FHB
pickle|A[h^
pickled|D]iY
pickles|F[n^
picks|"a,[;]=]DAQ[SCbYnE|up "a,D;^KZb]kA
pickup|,_G_bXjZ
picnic|#]I_Q@|table #cI_
pics|2_6]<aE[Wd[Zl]
picture|!C%^&X'_)B*b+E-E/A2C3b5E6D7Y;???@YC?GDK[OWRDS]TDUZW?X^[C]]_XaCbAf?iCn=|and 0C=ZDXK^UA_Z|by &[K^X^jF|from 1^|is ,DQD|it 7?|of *Y,Z4_7ZKAM[QYg]nB|on nZ|to FYIDQZkC|was <c
pictured|CDKZQEVEjAlC
pictures|#Z%D(Y*Z.Z5E7EDYEbIYO^Y?]^eZjSkYl]n]|from EZ|in ,[.aS[|of eZ|to 4_
pie|#b&[,e.[/A9[D=IZQ]TAW__ai^j[k>nB|in +[PYW]
piece|#a,Y-d7B8]CCFYI[JDKdRa^ab@eBjCn@|in -[KZR]^Z|is #Z,[I]|of 0Y8]^]|on 7F
pieces|&[,@8cCZK[V^Y@^ZgDjXnD|of 4Y
pier|!Z4YCFfBjD
pies|!E%Z([,c5[A_CEMZQdRZWXX]Z^^[ia|are ,YQZ|from %[QZ
pig|2_=YW]d]
pigeon|,Z<Z@YCE
pigeons|&],Z4ECE
pigs|,dCCDDIAQ^j@kCnA
pike|AZ
pile|,^3^5EI?X^
piles|9XDak]
piling|C_
pill|QF
pillar|#c-aU_
pillars|&B-X1eEaKCR[V[aClX|and V^lU
pillow|#Z&[)b/]2iNbQ_TZ
pills|=Z>_?_fW
pilot|-_1d7BCDQDRaSBVaY[n^
pin|*a-D0aCdDfOYQ_j_kcne|by C]|it ,[|or C[j[
pinch|)]4[CC|of D[
pinched|QE
pinching|1];X<CA_VZhZ|ourselves ;X<CA_hZ
pine|CZ[Z
pineapple|(]DZM[
ping|,B4Z5b<ECFE[Z[nA|pong <EE[
pink|,_D[jW
pinned|)Z+_4C6]7CCZDCFdN^P^Xc_ZgbjZk@m_nD|below &YCZeF|in 4EXX|on ,D|up B[F__[
pins|<]DZnX
pint|4[7@=f?c@[G]PXXDY]]Bd^f^g]kE|and QGbZj]nZ|of MY
pints|,Y
pip|,DcYkYnY
pipe|!a#@,@=^>C?^BZH^|and =Z|in ?[
pipeline|&C,B-X/[5f:BJDMAQARYT^VDZg^[aAb@na|of 5]ZZ
pipelines|>[na
pipes|5c7FbEjA|and )F
pirate|M[
pistachio|!["^#[(]I[MZ
pit|,Z>CCDDZI]eA
pitch|#E2a4@5D6]7B:]<F=[>EDDHCRbUBWZXC]@aad_f[mEnC|<number> @ZDZIXRc|deck ,BjX|fees &G,a|in n_|inspection Q^jZ
pitched|C_QC
pitches|/_FZQ_TakE
pity|3]IXXY
pivot|,C-A
pizza|!^"Z#C(F*b.Z1D5Z7CH[MBO^QFZ_]D^CkZ|<emoji> (B|at K[jY|box ,DQD|boxes F[|in ![|night "_HX
pizzas|)c,[N[
place|!B#V%c&B'C)@*A+Z,@-a/D0B4B5D7>8_9>:];B>V?BC^DWEUKCNEOEQBR]TAUSW@YB]?^[dEiVj^mAnE|<name> ;^|<somebody> KZ|and %^;C|at *DEBOBQCaZ|based -ZRX|for #_-]8]IZR[|in %Y+D-C;BC@E_QC|is >ZDE|of "[&E<[C_D^e[|on +]CCECiZkDlB|to #a8X:a;]@ZHH^XmE|where 8aA[^]|with -YR]|you >ADX
placed|#C*[-A;[CaIDKZL_M_|<number> ;cY_|after KZ|in *[OY
placement|4]XZnE
placements|,E4];]QC
places|!C#@&C*[+@,A/A0W1B5C7a8D;_>X?EBEC]DYF[GFHIIAKBLDQERDTYUYV>]W^a_@ebfCjZnE|<number> )bD[N^|and 7CkE|are !D8[T[|at 3a]X|for 7bCZj[nF|in 4[;D<ZQFjB|left !^"[,_MD[_bYkZnE|on 7X]^d[nX|to 0[Q[Ua
plaice|]F|samphire ]F
plain|!F"C#Z+E,?.]1E:Z=E>ACCD_HBIWK_Q=]]k^|<name> QH|csv .aS[|guide DB|language DC|pdf D^|summary ,ED[k_|water "E|words D]SZ
plainly|,C2[CZDCSBe^kB
plan|"[#B%F&@)b*[,@/]0D1C2]3A4Y:Y=@?>A_BfCDDDEAG[ICNVPDQ@SUTaU@Z[d?eEgDhaiZkBlCnY|a "Z|ahead ]Z|and -b:[AZR_hX|b )[|for #b)C/Y4]A[CbDCT]j]k=|here ,8QD|is "Y,d4[Qa|on 4CYC|round #G.[|that /aAZTb|their BXiY|to #E9ECZFY_B|with 9ZnZ|you 'Y|your !YjZ
plane|#]&C,Z;[>ZI[
planet|8G:?;dD?VZbehZ
planetarium|B^hYiZ
plank|&[iY
planks|2aQC
planned|,[0Z2C4X;^?ZCcD]K@UWf]jakbnC|for #C,[._0c4b@]CZK@U]Ya|on 4D|work QCk[nA
planner|)]*]+[6YC^IBM[PZn^
planners|!Z<Y?_DDKCkB|at DE
planning|#F'X-^.[/E2_4C;W@BCAKDLZPYQFS^aXibkYnB|a "ZPZS[|committee kYnE|permission ie|the g[|to 'ZLZ
plans|!a#Z)b,F.a9A:A>ECEEAG^H]MFNbQESZa@eAgDjEna|are .Z:@aB|for "a|from NFkD|go 6]=Z|on D[Q[|to #Z7[DGkEnZ
plant|#F*Z-_.D7E8ZCDECFANXOZQ[R_Y[^Y_[aXiYjAmB|based "Z|in <[|is >]
planted|#@,Z0]2^4]7E;Y<_??CBMWS]U^WXYX]]_^b[|<number> ,Z1];Zb_
planters|C]R[
planting|QB|the KZ
plants|#E*[-[/C0C:Z;D<EAdUDbBhbn_|and 4F|in -^
plaque|&^;_E^K[b]
plaster|,^?YDEQ^
plasters|,Z
plastic|"C,A.D/b;BD^TaU]YWbBeCk_n_|by C@jA|chair ,X
plate|!Z2CDEK[T]WD[CaZeCgBnB|and ,D
plates|#D+[,]-D2E:[?WDdJ^KBR@U?a[fWkc|and ,]|of &BKC
platform|!C%E)]5^7D8];^<@D]E]FZH[J@R[V@W[YV]D^^h]jCl[mB|<number> 0D?ZFbY_h[kEnW|for EZ
platforms|<Ye[
platinum|)^+g
play|"B%C&D'F)D2D3[4A5C6Y7@9H;B>?JCNAQ^UCWE[^]Ca_b@dDh@j]nB|a 4[|and #Z4Z@Z|area DZ|at .[|hard %Y:C<Z|it ,]4C=[K^dYkC|our <]|there >]|to ?c|with +[
playbook|"[*Y;EO^abbDmE
played|&d,F1b9Z?bB]IIK^S]VYY?bZfbia|<name> 4Z?_QEfV|the ?@B_iY
player|(D,b4D9[?ZMAQaSF[Yf]|of (E?_MBQ[
players|&E-[=]B^CAEZIDKFR[]BaBiUj[mAnD|can /Y9];BTZ
playground|8Yf^
playgroup|iX
playing|"E&A*[0X7D8[:[?<CDDEKAMZQA]]eAfCiajDkBnB|at kE|small :_X[
playlist|#C,[8]Q[
plays|.[0e;^DDIWQ[UffDjBkCn?|<name> &B|a 4D8Y|the &ZK^jF
playtest|QCjZ
plc|TE|buys TE
please|!>"?#E%[&<'^)=*D+@.C/F0A1C2B3C4?6c7;8;9Z::;;<>=8?=@BA?CdEdF<GDJZK@M[NAOCPYQ[VB[Z]<_ZaAbGcEd@e[g9jclbmLnD|<emoji> '^(Z6[lZ|action -gRe|all (ZE[|allow C]Da|and ,Z>DDCQajDkC|as QE|ask D]|be %Z1c:EC@ECJXVaXWjB|book +aWY|bring &[5DDDK^|call QA|check 9]|come ,_CZQXYa|contact CZhYkE|could ,ZE]Q[|dm IDYA[[e@nE|do &A'D,C.U3C4]5D6]7Z9E:D>bDEG^K@LDO^QCRET[XAY[[^_>e]f_mC|fill DaEA|get E]l]|give 6a[_|go CWQDR[mZ|if .^@]gY|it 2bW_|just DFn]|keep CZEDJBQDaXe[kEn]|leave SDechYj[|let MX|look ,YCZ|move DaEad[mE|no ,b:DCbQbj^nD|not *_,COZQAjB|note B[EBQElA|pass >Y|please DYE[l[|put DZQZ|rate +DE[JZW[|read CA|return ,[Q^l]nY|ring ,D>DCADXeBlC|rt (;CFn^|say ,B9X|see ,[>FF_mY|send 4DYDaXeAn]|share >Z^Y|stay na|still 4[|stop "E,c3^C]IZQaXW|take j_nD|tell #D4X9_>CDGE@K?YZ_deHkX|the CZD^bZ|there OY|they ,F|to BDJCQ[ZWjBk[|try RXnW|use CXY]e_nZ|vote S]|we ?]f_|welcome E]KZ|write .^DERXSa
pleased|#A&[-Z0]1c9^<ZB[D]QcVZcZf?iXl]mCnD|to #D,A-Z0]9^<[B_IDQZ_[c[i^jCmE|with DZ
pleasure|-[1Z<ZBaR_V[a]iXlZ|that 1Y<^nD|to Q^h[l^|we 1ZJ]
pledge|*[.Z7C:@<E=]DDS]^Ab^d[|back .[=aDDd]
plenty|#X%E&@.g4C7C>[?D@XBZIYK@SadBgXk]|and .]DZg_|of .Z4B>a@XB[DESYe]iW
plinth|BYiZ
plot|#B&_'B+[,[4E7D:F=[>ZH[K[Q[eYj]nB|<number> #C&a,ZIDK]Q]nA|holders =[
plots|,ABaQC|<number> XY
plough|;^
pls|EblZ
plug|#]+a/[2Y5_6Z7Y8BCZDdFYP]WYZclY|in +]F[kDmYn[
plugged|4ZFam[|in 4[Fam[
plugin|C]D[OYS]Y]n]|api C[e]nZ
plugins|>Ye]
plugs|#[Y[k[
plum|">&W,B7^HCQKk_n@|jam *]O[|or ">HC
plumber|"_2D9F;U>BHaW@eC|in &[;Z>EeB|who "_H[
plumbers|,_-]R]
plums|,Z4EJEYDZB|are ,ZJE|until YD
plunge|<bCBjB
plus|!E"A'_*Y-X/C1D5C7C<EHEQARaT@Y[]CfDn=|<number> 0Z4]>Z|a &CCEF[GZNAQ]|an 'Y-bR]|one (]MY|the '^,DC^|travel HFeY|vat )_NW
pm|!C%]&E1ABYCdDAJ[K?MDNDV@]Bf@jckF|<name> 1DTYVDnE|on B_lWm[
po|#C,[>]CYIB|<name> #CIB
pocket|(Y)^,[0^5c8Z=b>^D]N^Q^U_Zba[d^f^jCk[m^n^
pockets|,_5ZDCKIQ_[X|and 5[|out KE
podcast|"]&D,A1f2[4X;a<]AZEhH[MZO]Vdb[c_hZl_|episode "[A]hZ|is 1XEfVYlZ
podcasts|8Fa_b^hYn]
pods|^a
poem|&]B^Q[Y]|is @Z
poems|3X
poet|4]8A
poetry|,a<_^]kE
point|"]#g)A,C/Z4V5]8A=V>ZE[G@IdJAOZTZUCW@Z_dZfGg?mBnX|<name> #cnY|about 4[I]|at ,[.FQY|for 2W|it #]4a|of #@=[ZZdY|the SF
pointed|#e4[I^QESYfY|it #Y>C|out #a>YI]e]
pointing|4C?^f[|out 4DjC
points|!C#>'Z,[-[/F0[DdEELXMYR]TEUYVAZ[jDn]|and ,ZbZ|at D[k[nX|expire C]|failure DEkE|of D]|on !XG[
poke|QA
pole|,]5XY@
poles|,D>EnD
police|#],C1?4C>CB]CBD_IUQFY?b[iZjDkXn[|<name> nY|and B]i^|station QG
policies|1[
policy|#Y'])e-Y/D2a3^=a@DD_EEJ_L]NdSDVYWaX_^YdY|and VY
policyholders|=[dZ
polish|,Y.Z8FnC
polite|#@&[,^.A>b?eDDKYQ_ZYe^fZjY|about 7E>]QZ|to ,_>Y?EQ[
politely|#c&Y,_?[B]CBQ_
politeness|,]
politicians|DBQYnX
poll|"=#[,c6F7B8C9p:B;D=a@DCEDEFDHAI^Q^SBXEYB]?^A_oa@bAdckDmMn[|<name> 9W_[n]|<number> jZ|closes CY|for 9cHZM^_[|how n^|what 'E9A|which '_(D9ZL[Q]_X
pollen|CCD_jCk]nZ
polling|"E2]n_|station kCn_
polls|CaQCkXn[|are CWQD|close Ccj]|in C>jA|open nZ
polo|<Y
polytunnel|&Z1^2[CCV^W_jElY
pond|5g9]CcFbKDZ^iEj]kEnE|is &[9YC^
ponds|#^
pong|<EE[|table <EE]
pontoon|4^C[gYnC
pony|f^
pool|!C"D#Z%_)D+C,@-E/C1D4Z8D9Z:B>CBVCbDYJZPWSWTCVBW]_]aCgDhalAnA|'s RZW[|<number> #b4[IZ|clapped LE|for 5[Z[|is 4DCZQZbYkB|reopens A^P]|shut D[
pools|"[G]j[kY
poor|"Z,Z/D4c>aDCFaQBeYgD|and >?
poorer|/Z
poorly|,D.Z:Z@ZDCQ@mY
pop|!]'c(^*a+].^4B5B:DF^GULdM^O]S]eBkCm^|by HV]Z|in !dEZF_G]^[m[|it ([D]nY|the (Z|up Q[SX|your 'cLbN]
popcorn|*Y,^=EQ^
popped|+[
popping|:][]nZ
popular|:ZA^F^QE]^aZh[mY|demand )[8X:[A_CB]Yh]
population|/E0dU_
porch|,?.[4D7Y>DC[DZS]Y@^TgEhYnE|in ,E4F|swing 4E
porridge|"C+^,E@bgZkB|toast ,@QD
port|,A0D1a<ZCYQ[V[a[d[j^|for EE
portable|#Y
portal|1[4a8^<BBVC^QDR]V]^]fCn@|by CZ|is QD
portals|4AGZ
porter|&Z(]3^;XCCDCK]M_Q[X[jB
porters|&[0]1D>W?bKWVFW^f^|at ?Y|named 1DVD|who 0^UX
portfolio|&E-c8]ACEAJEKDR_hIm^
portfolios|&]
portion|)]
portions|&],a4[Q]YZeZ
portrait|2Y;E<YkW|of <YDZ
portraits|1ESY
position|,[0]1b2Z8D?ZD]E^U[Va^@jD|as 8D^Cl[|in ,[-FEElC
positions|C[jbn]
positive|,>-g1D:C;]KAQBRbV@aClDn[
possession|&C|of &C
possibility|8g:c<D^cb[
possible|,B-Y.E1B2?4B6C7?8b:c;D>C?BABD]EcFBHXNBT?V]YDZ_^babcCe@fBgChFm@nC|without 7D^X
possibly|#^,i.^9CQ]SYUYnD
possum|,[i^
post|"A%E&?'_(_)Z*e+E-B.>0A1@2a3[4X5]6C7>8C:?;:<?>@?CAFBBCVDYFCH>J>KCLZM]OcPDQARGS@TCUFV>YaZ^[?^Aa@b<c@eDh?iCkYmAnE|<emoji> !c*]|<name> 8Z|<number> *g4bEYMYl[|a 'Y,B>GI]L[UZYAe[nW|about *b,^<ZO_QHiY|again 4Z|and #d'[*^4]5[O^|at *E5]CYOC|by aYnX|every #^|for ,^@^F_|from >YCBXZ|got 5^<]|has @ZE]lW|here 2W<EcB|in ,[3Y|is 4CCZiD|it #C'c,B.C3YDcIZQ@W[eEk]nD|mortem C_Y[|office &]=DDbEEdCk]|on ,^DEE[ja|or CD|our 5Z|so ,ZlY|tag !FF]a^|that jF|the 'Z(F,@3Z4Z=ACADAI_QC][j@kBnE|their I]|them #[DXQYdEk]|this #C,@2e@]FYQF|to (C|we 4B|what 4Cg^jB|with ,[|you (]*Y,[=_DBI[O]jC|your ([EGlG
postage|#]4CE]QCj]kB|and .ZS]kA|is E]SZ
postcard|#[,^4[9ZIZ
postcards|#e&^*]IaO[
postcode|![#>'h+X.C/_4_@YC_DYIGLdPYSATZYZaWe@g^kYn]|and #[IZa[|are ']|at nD|on CY|so 9D_CnY
postcodes|C^Q[kX
postdoc|&[-F@_EElCnD
posted|#a'X*f,B0a4a;_>F?C@^C^EDI_J@KXV@Ye^Cb[fWkZ|a *c@ZI]O^f]|about CXDYjX|by &A|here 4aYY|on 'Y*?OA|that 4bY_|the #[&^IZ|with &[,Ye]
poster|&c*_,e1D3b4b:B;]<[?^DCK]O_QXY^aCgA|in *Y<bQBnZ|on *^;eO^
posters|:[A[j^
posting|&d+C-C5[7_9E>DC^K_NFRDYCZ]bCiX|about &D;X|this &]
postman|,b1[Q]_]|who &F?ZfY
postmortem|n]
posts|*c.B0[2^4^7D:D>CBYD@KCMYObS_VYW[]Db?dAfDkX|<number> DZ|a *_2cO]W_|are 4]
pot|&]'b,D.C3D4AC]DYF_JCL_Qa]Ed@l]mWnD|and D]QD|for "W|size 'dLYlY
potato|"?,Y9[CZ]Ce]f]nB
potatoes|?CAXCYDYIYYX]EfBg_nE|are C[PZYZ
potential|-d8c:XEBRYT[^^|of 8BEDbA|with bY
pothole|fB
potholes|"]&Z,c/[DCQ^Yaf^gEjBn_|filled /]UZ|on &Zf[
pots|&^1]DeKZQ]V[]CnE
potter|&C1Y4]KEVZfW
pottery|"Y.[AdZZhY
pouch|#b4WAZDahXk^
pouches|4]nD
pound|.Y/g2b6g=eCaD]KEPCTbW_YaZW[d]_bCd]nB|a /_|and 2X=]d^|for .]6Z|on 2_|you /Z=[dY
pounds|!Y&W/_2B:a=DR[T_[^aXkX|and "Y)[
pour|,@5fDaMCZbkdnC|from 5Z]B|the 5[
poured|+_1_8Z:^<[?BA]B]CCQB^]i]jC
pouring|QY^YbZjB
pours|Ce
pov|%C3B6CJCLCOFQDXFaCn@|you %DJDMFXC[D^AaEe[nF|your -ZR[
poverty|/E
powder|&[([*[CYO]
power|!["E#@(D+E,@.E/Y0B2]4D7E8d:_;[=@?]DCEDFEGSIDQDSDX[Y[]YaZd@e]f[iBk_lC|'s C]k]nY|and 1[DBV]|at 4E|back 8[:^|cut ?]GZf[jD|in ?^C?eZf[|is _X|of %[,CJ]QB]^lBnA|to 8D:bQXa^
powered|%B-[/Y8_:C<DA[RX^ca@h^m@|by ^ZaC
powerful|-a1c8]ACJXM^VXbai]mB
powerhouse|;]
pp|)ZnB
pr|4^>Y?^VCYZf[n[
practical|H^SA
practically|g^
practice|!B"Z#D&C,A-c1[4B5Y;aCXDCE]H_NWOXP_RaUDbbfEh[n=|<number> ZX|and -b5[;[R^|for 5X|has <[A[O]|in ;Z|is CDE[Y]jE|manager "Z|the kX
practices|-D;Y<YFZ
practise|*Y?[
practising|,bg^
practitioners|-V;Z
praise|*Z?aOYX^Z[f[
praised|;[<Cb_|our <CV[
pram|+Y9a?^CBQYYZ_[j<
prams|5Z:C?YCYDDYYZYaAkCnD|at DGkE|too aB
pray|&])]IZ|for &],[I[KZ
prayer|.a7]<[DAMXQF
prayers|,]@[K]aWe^fYgViCnb|are ,]@[gW
praying|,Xn[|for ,Yn[
pre|"C*]+B-D7WCAK^MBO^Q]YY[[]ZbVnD|order 4W7YC@]a|orders 7Z]Z
preached|nZ
preaching|a[
precious|%a8]:D^a
precision|;aA]hal_
predecessor|n[
prefer|&^.i2]4D7]<aD[IBSgYF]YcYk^m]|paying 7^]^m]nY|that 2]k^|to 2Z
preferred|8DEenF
pregnant|.E>HYCk]|and DV
premier|;a^Wb^
premises|<a
premium|)B-Z/@0C8c:[G^J]NAPaTCXWbEiZ
premiums|#]/E<ZV[
preorder|6[
preorders|.[6Z[Y]Y
prep|nB
prepaid|)^
prepare|,C8aFY^Z|to 8aFZ^Z
prepared|7CHAOD^]
prepay|@a
prepayment|CZ
prescription|!a'Y4@G]
prescriptions|T^i_lY|take i[
presence|-Y:YlY|of lY
present|"_&_(C.^7E8Z:_<E>[?DB]DCEDFBHaNCQZS[TCY@e[fGi^mBnD|<number> -[|and .]|in fD|our 1EA^hZ
presentation|HC
presented|-]<f?XKCcXfWgZi[nZ|to <[?YfZ
presenter|&Y
presenting|CDaFjE
presents|7[A[CY
preserving|:Y
president|,DA]EClE|<name> &[,DA]EDlD
press|#?&E(b,A-B1b2^3?4^6Z7B;A=D>WC<DeE_I?MaQYTXVaX?ZV]Cb@dBe[gAjCkal_nZ|<number> >WD]eYnZ|and 4Z|is 4C|it .]|office Edl[|release 4ZFEQYYZlZ|reset D]|send DEkB|stops 4D|the #E(B2]3CDeMBXCka
pressed|!_&Y,[0Z?C@ZKZQZgYjD
presses|#C(^/[M[XZ|said #C
pressing|/E4[TCeAjY|earns /FTD
pressure|!F"E#b(D,B-[.[6Y>Y@BCEDAI_JDKAMANEQFVEXY][_Ce^fZl^n@|and "Ga^|but .D6[|in nD
prestigious|5Z<AADJC^]aAbZhBlAnE|<name> 5[ACEEbZhBlCnE
pretend|,a.C2Z4b<B>CDDQ]YZjJ|otherwise ,Z|that 4_QZYX
pretended|,a<]
pretending|,a@XQ^gW|to @ZgY
prettiest|;bb[
pretty|+e,_P^Q]Y[
preview|QBjC
previous|,Z4D8Z<ZD@e[k?
previously|&[4G
price|!["^#D%C(?)X*Y+c,A-E/A1G3X6]7d8A;X<?=f>D?=@CBCCWEBG[IAJMLUMEQ=WUZH[]]__Adaf>gBjY|<emoji> FYa@|<number> !a)C7?G^|a 2]|and ,D6ZC[D^|as ,[|does DD|doubles 7d|first 3[|for !]C^L[j[|from )]|goes )E7a=ACFT[]Y|if *]+E=[|in )Z|is 4D6]>[QDeY|it .[3[4DS]YCdY|list *],ZO]jYkZ|not 7ZD]|of .Y/C4C6]:dCaDBK@W_YB[X]WaaeFfEkEm^|on 4[9D:ZDBQ>Yb|per 4^C_Y]|same ,D|to =[|until !D)]|up 7D|will .ZCDDD|with ;^|you !_jZ
priced|#]4cY[
priceless|)@:BFaR[]YaBm_
prices|!f#?%C(E)@,@-B1F2b3E5@7a8b9X;G<C>AAEC[DFGWH[MAOFRBVBW[Z@]XbCcCfBgAhBj[kDlCnZ|and !ZEZ|are "^QCkD|for .ZKYjE|from !>CDjFkD|go !D7b8Y|in !E/]|include na|on !C#D+E8[CYGGICj[|rise !Y7]]]|up 2_9[W[_Y
pricing|!B#_,Z0Y1^7c8^;W>DC@FZGGI]KYQ^]^^[eDjBkE|page 7[>D
pride|8V:a;^<bMY^Y|ourselves ;X^Z|that A]EWl]
primary|,A-]4]=[ABCBRZ_^hBj@|endpoint -[4^|routes D[|school CEjD
prime|-]
principal|,E5Y@BCCF]O^YWkZ
print|"B#^(D)b*A+E,F3B7E;E<C>D?DCCD[HAI]KYMANYTYXDYDaBeDkY|a DBW]|at D?n]|it #BIBfGgC|on 5_|run #d4bY]g]|the .]4[k[|them ,ESYjF|too "F
printed|#[0F2F7C?A@?CDD[FBUCWBXDY]eYkXmCnE|it ,a|on &Z;XDEIEQFYDeX|what ,EC@D^QGjC
printer|#D4bB_C@K]VCiajCkDnB|'s ,^4ZQ_dX|and 2D|is i^|on mY
printers|#]3?BYXAeYi_jb
printing|#f.C4_D?K[Y^i[k]nB|the #Z&ZK^
prints|&D+Z,?.]4_=ZPaY[nY
prior|-cE]R]VZjAlX|to -aR^VZjD|year EZ
priorities|,E-[1D:ZR]
priority|%d+E,?2E7C8ACCJbQA]DnC|booking )?
prison|&[9DCZYYj_lZ
prisoners|nZ
privacy|1[:XJ^XYaYbanY|and 1[|is :Ya]
private|!D"[)^*Z,A-A4D9@>bADCFEDG]HaIFWBYA_Eb]eZmC
privately|H[XZ
privilege|+Y/X7]A[]Zhb|to +Y:Fn[
priya|&]/B@_TCg[m]|has /C@^TDg^
priyanka|9Y
prize|*B,b1@2W7E;DMXQ]RBVBb@kCn@|for 1EVEnD|is ,Z-[2[W[
prizes|2];D<Z
pro|!D6X8]=CDEQVSAYE[Yd?|rata !FDEQUSBYFkEnC
proactive|-^RZbZ
probably|#G,a7D:W=DDCRXbae]fCk^|<name> QE|be SZ|in @Ye^|is :[|not "Z3[S^
probate|>YDgSA
problem|"[#C+X,C3B4f7Z9?:a<D>Z@DC]IEQBT]YYZ]]]dAeYg?j^m[nY|and F[m]|for .D|is m]|with 4^?[C]nY
problems|"E7E:ZD[O]XXa[jX
proceeds|GCdD|of dF
process|"d-c.BA^B[DZEaVZYBbDg]h]|and )Z
processed|,B;B?]hD
processes|-Y:^<CR^l[
processing|!]j^
procession|jE
processor|-Z/^TZ
procurement|+^-C8]F_YX]Fma
produce|8=E[
produced|#]-Z/Z
producers|-W1ZR^nX
product|![&@,B-H2]5a8^;A<X=D>AICJFKAQ?UD]@bDc_eCkT|manager &D|page #]QD
production|"[/D4BCDTFj@n_
productive|-]1c:C;_CBE_Q?R[VZhYjCnX|meeting 1^n]|roundtable 8YhZ
productivity|8[^^a]nB
products|"F)[-d.]5XR_SX
prof|,Y|<name> ,Z
professional|8]<DaX
professionalism|8_;CEZ
professionals|,[-Y8Z;_
professor|,]@]gZ|<name> @]g[
profile|*[+Z,F3^DEEiOYX[ld|picture 3^EfXZl_
profiles|/Z
profit|%[)Z2d:^=aE[JbN[RYW^aZd[jElZnd
profits|:]=]dY
program|,<1F7[;?F[G[
programme|"D#B&A)[,E-^0V1[4V8a:C?CB^E@GDHDICKANaQ[RdU^Y^[E]W^cbWeDf@gAkHl?mBn@|<name> 4YC[QYYZj]|and -]5Y=Z|for 4Y|has /]<[|of BXi]|we %D8ZBZjG
programmes|-[:ZYZ|fail :[
programming|"Y-YnZ
progress|"_#[,@.C?[CZK^S@Ya
project|&_+Y,?8Y;]FCKbN]P[QeTbWAY]]D^^c[na|and VC|in &];ZT_
projector|&[/D4ZCEd[lE
projects|1ci[
promise|#C%_.Z2@3C4^8^:W;@<C>BJZVYYX^]_BadbBgEjXkZnZ|a 7]
promised|%]&B.[1B4c7Z?CD?H=KFSXV?Y^[Y_Db_d[eCgCkDn^|<number> 4cbYn[|a DEYC|for Y^|the 4XE]Y^|them 4BY@nY|to =ZC@IDd[jHn[|us KD_F
promises|,b:g;_^]a]|kept ,C;cbZ|made ,C;cbZ|to ,_8X
promising|*E
promo|n[
promoted|:bA>a^h>nD|to 1ZA>h>
promoter|0c3]U^
promotion|1]<^
promotions|'Z<[
prompt|,]nD
pronounce|"]DE
proof|&C+Z,E/D4^7D8A:Y?CCBDWPWQ@SXTCU]ZDaEgEjBl[nF|of CYQAbZkY|that :^;YN[|their -Z8E|your 8G
proofs|m[
proper|"b#B&D(W7[:D<Z=DDEIEKDO^SAWZ]La@nB
properly|#A&]+Y,]3aD@IFK]OBQZ[YfakB|with &]K^
properties|CYDC
property|"Z-[/B0B1E4B7E;]>C@BC=FDGAQ[RVTHUAYC^Cb^eCgAhEj?nF|from DYQD|is ,[|tax <Z|this ,CFE
proposal|#Y,F4^=^?XI^d]jYn[|on ?YCC
proposals|3]:YXZ
proposed|@]OYgZ
proposes|-Z1@RWV@_Yn[
proposition|-g5]ReZ_
propped|,Y4dY_
proprietary|-a/_R_aC
pros|)]8ZN[
prosecco|!b7D?fG[T^]XaZbEf]
prospect|5cZ[
prospects|5e:[Z_n^
prosperity|:XN[
protect|!](Z;CGZJB|the gZ
protected|"Z#]/[1[4?A_TYVYhcn[
protection|8Z>ZC[ICjX
protein|+b-[8ZPa^Zk[
protocol|2[dY
protocols|-]n[
prototype|#]
prototypes|<^c]
proud|#A&Y(b)D-A/[1[4C;f<a?]@ECFDDEDFDIFN]T^ZX]@bbeEfZl?mE|dad ,b:Y;DQan^|day 1aKXREg]|moment 1[:EE]^GhZl^|of &L(^,D-D1X8D:W;B?fAAB_EYKDM^N[UDV]aVcZeCf_gDh@i_nR|sponsor 1F;bA[E^b[|sponsors ;EAZbFh]nZ|that &_|to ,A/a1A8[:A;d<@AXE@N>Q>TZV?ZZbciElDnD
prouder|+[]F^A|of VB^B
proudest|4^<a
proudly|&F7[;CKB
prove|"^&b([,B.C4a7]>Z?ZFDKZMcSDY]]bbZnC|it &b,F.D3Z?]KY|me (]M[]Z
proved|/_T^
proven|)D-]/a8Y;aHZJDR[TaUC^WbZ|<number> -Z8Z^Z
proves|E_TXlZ
provide|8ER_
provided|&>4D7E:BAYDAE_H]J_KCXZb^e_iM|by &?E]
provider|"['d-^1];D<FLXR_TYV]mZ|and <F|of -[1^
providers|8ZjC
provides|:Wa[
province|M^n^
proving|2Y;^
provision|-dRh
proxy|>]D[kZn]
prune|[[
pruned|&aK]
pruning|&E,A>Y
ps|)f+b7CEbNal^|we )[E^lZ
psa|/[3YD_TZX_kX|from 3[j]|if n[|the DZ
psoriasis|RX
psychological|-Z
pta|<^?bLZ^Ce[fb
pub|&C,a.]/W8Z<_=cD@FWKASSY]Z_bZd]fD|quiz "[ZZ|shuts KC
public|#])Y*],<-a:B;B<F>BAZB_CbQARYaDeGh]iLj_n_|from *a|gallery &Z|may .[4Z
publication|8ZAdha
publications|n]
publicly|*a?cO_f[nZ
publish|"Z#[._=YD]I_JBQ?S]TFd^f^|our JDn]|the 4E=_YEd^|what .Z4cD[
published|*[-]3[:E;C<FD@E_FBGENAQBR[TBYXaZb@lXmEnJ|a ,]|its &[AXRZnE|on 4Z|our aY|the k^|today nF
publisher|6[=[[Yd]
publishes|1AEcVC
publishing|?Z
pubs|;^
puck|Y]kB
pudding|,X?[QDf[nE
puddle|g_
puff|DdFEk_
puffs|DZnX
pull|,>5i7ZDXSXZfd^k[n[|in &C|it .YYZj[|out =YDXd_kZ|request ?^f]|requests e]n]|the 4G5]|your 7[
pulled|&X.B2C4d;W?^CaDFI^KXQ@T[VDY]e?f[gXjYn[|<number> /ZTZ|from #^|it &X;Y|out #Z|the ,D
pulling|"Z%Y:Y@[AYJ^nE|a QY
pulls|?Z
pulse|5[EZ]X|survey ]X
pump|#]+Y2_4a5[;FC@D_Z[bCd@eEjFnC|and 2Z|is +[I[
pumper|,DQC
pumping|>[
pumpkin|,ZWY][
pumpkins|+DO_
pumps|)Z,]/Y8YIEN[QWSZbXkcnC
punch|,[DBQaeZ
punctuality|3]:Z;Za]b^
puncture|,ZQdd_jZ
punctures|<cKYcZ
punnet|*b,Z3ZO^
puns|&[
pup|(Z)a,D6]?_Na[[
pupil|#D%Z2Z=ZJZWXd[|and 2]WY|asked #?ID
pupils|"[%Y)Z,[-E/D;E<DCFEEI_J]K]SETRa@dCeAgEjBlCnB|at #],Y|of &a|passed /CTB|will ,]
puppies|]^
puppy|,A5e7]Zaa_gXnE|class CZQ]a_jY
pups|DD
purchase|,C1^8Z:CDaQ@V[X[]Xk^na
pure|+[8g;[GYJ[PZ^_
purely|,_.[IDM_QZkB
purple|%Y6Z:F>[^BeX|sprouting /Y
purpose|&C,[-]._1a2B4D7B:];^<[>C@DACGEHGQ^RZYAhDjCk[l_n;|and -X<_|is :Y<_a^|led -[8^RYhCnD
purse|.]2_5b@[ZbgZ
pursuit|8Z|of 8Z
push|(_,?.]5^;CBDD^QDS]X_YZbEk^|it 5^
pushchair|#^,bBZiZn@
pushed|&C,]5Z:^?YCcDCQdZ[eBfXj]kC|in 5[Z[|the ?YDFfZ
pushes|>Z?X
pushing|&^4Z:E>@?[j_|boundaries :DE[|the &E
put|#^%](V,C-A/?4X5C6X7?8A:G;D<?=^>A@XA@BBDZFZI[J]LXR?T?YY]E^B_Cd[fVgVj[kYn?|<name> 0a|<number> #W4_eDk@n^|<somebody> )]fa|a #_(Y)G,W.B4A<]CXDZIaKEMWNBWBYEnB|all 9]QD|back CZeE|both =_|by /D|down "C3d8ZX_^^|forward ;]b[|in &A,D.a4A9]>B@WCE]]aCjEnB|into %]/ZB[J[|it "Y(C+Z2F3D4D9[:F;B<D=A?HF[IEKXT[XBY?[D]Cf?g_|money F[|my d[|off #C/Z2ZDEMYO_T^n[|on '_9>CCF]MZjB|one .YS^nX|our *]1Y4A@^EZO^g^|out @ZD?QZ|people )Z|right IW|some e^|that 2b6Z?]TFWZ|the *D+E,^2@7D;E<E@CCYDaFCMCWBbFcBd?f]g?hBjbk[n?|their #_7_n[|them 2_4YKFYZ|this #[(aM[c_n^|three #DIC^Z|through 4A|to KE|together &Z)[;ZFcH]K]TZman[|two 2Y4^>YK^i]|until C^|up &C,C1[BEWCY^bWeHkA|us &_,C6^K^[Y|you (F7C9X>X?ED_MC]?jD|your !Y&^'@(D)G.Y3C4[5Y=YE]OGTEYDa]d[gZlY|yours !_*aO_
puts|*a,C.^/]8a9Z;C>AADK@NBO[RD^cbBg^m_n?|it .Z|the "Z3[8_:^D[^Z|you #[2Y:G>B^[
putting|#Z%e+D2X4@5]7_8a9A:B;@=C>@CWDEEYFCJ_NBQWRCVEWYY>]XdCeBkFnK|it ,CC=DEjD|off IX|that #_,ZQ]g^|the -D.Y0]4DD_E_|together 2aS]Wa|up 2Z?[CZ
puzzle|#A&C,D5X]C
puzzles|#Y
px|#_
pyjamas|0Z<Z>_Fbe]
q|"?#j&c,D9F@>D@HBIiK_MAODQE_AdCg>|<name> nG|a &XCZjX|can YY|for #@9bWb|from "E#n&b9BIkK^_AjCk[nC|is HEnY
q1|']4ZC_LZR]j_|<name> '[LZ
q2|-c/CEXRgTDUZYXl^
q3|!A-g0^5[6a7^9Y:C;@A]CAD^E]GCN]RfV]]]aBjDk]l_mX
q4|-e5^8_R^Zd[Za]bBnZ|earnings n^
qa|<Yh[
quad|,^Q_SE|bikes @ZnY
quads|jE
quake|C[n^
qualification|,^4YE_Q]Y^nC
qualified|/Z4Z5Y8D;F@YAEDEZ[^BgCnD
qualify|!_7[D]G]TZX]gG|for gD|in ![
quality|"^&W+d,D-C1Z4E7Y8d9B;Z>DAZDBE^PdRGUZ]Z^b_BaAb_kB|and +X1Z|mean 9B|when "^;a|you 8Z
quantification|aXn^
quantity|-En^
quarrel|,]<]>E
quarry|)Z,?4D?^NYVDkD|<name> Caj_
quarter|!B"E#D(F+A.B/_0b1a2Z8C:B<A=[>@@BADEbIEKCMCNAR[SBT]UZV_YVZ]cBd^eEgChAi@jXlbn@|<number> 0a;[U]nD|and -[7[=Yd[|of ,^/a0X5a=[DBE]QbdWlY|past ,B|results 1dV[nZ|to .D|turn "C|we -D
quarterly|)E4aEY^^
quarters|=ZdY|of =ZdY
quartet|,Y1[
quay|!Z,B;[>]CCEF^^b[eZ
queen|!Y6D=XG]]CbZ|<emoji> 6C
queries|1]|to j]nC
query|,A5[RXn]
question|#i'B(A*Y.E1F2A3@5D7Y8C9[;=<B=B@BCAF]HBIfKDNCOXQIRCS=TCW[XDZ@^D_VaZbAdBeCfDgDj>m]|<name> #D,Z?]Q^nW|<number> 4]YXk[|about #C,[FYaX|and &Z>[@dgbnC|at &EKF|for "A#>*B,X.C9jDAHBI=KDQ]SCW^_fdZk<nB|from "C#h&ECDHCIhdEgHjEk^nC|i #[|in #[S^jC|is #<4B7d:_a]|of #^M]QZn[|on #B*eO^|to #>9a@CIBSEW^_[|took ,@QA|was #Z&D?]f]|we 9CI^LYeE|when 7^|you FXSZm[
questionnaire|*Z=YEelb
questions|!E"@%D&>(=)A+],C-E.Z/E1@2D4C5C7@;B<A>X?FBdCBDAHAQZSbTCWYXCY@aBbEdGeDiUj[l@n]|<link> .[4a|<number> 9[D_|about #_>ae[|and F]|are ,B.[S]_W|asked #CC_D[|at >]eY|below (=nZ|here .[|no D[|on 4C@XW]h_kC|so ,^.ZQZ|than 2Ej]|to &A,C1C?BEBIYJ]VDkXmEnC|under 2_W]|we 4^|welcome n[
queue|"]'D*[,E0E4_5E7X:C>Y@]D^FFH]I]NAOZW?YdaAb]eZgZj[k^|'s ,A4[|and 7a?ZD[|at "Z#X%D3]D_IVXZY^d]j^|for ,^4X@YQYYY]^|in I_|is D^k[|of ,[Q]|on KZ|with %[J_
queued|,D<^?[|for <_|in ?[@[
queueing|"A#],[0ZQ]XYj^|for ,_0ZQYj^nY
queues|#C(_BEIBM^iDj[nb|are 7ZBEiE
quick|!i%C+a,E/Z4?7e8]:?<DBZDCE_GcHAJEL[P^W_XE[S]_^b_CdAeFgCiZjZn?|and YZ|one )b@[B]DDN[_Ai^|word YE
quicker|'[,E0Z4_7Z=eCEDZI[QDYZbBd_eAjFkY|and 4[DD|than '[4C7]CC
quickest|+b,ED_
quickly|.Z4_7^NNRDkZ
quid|)d*d._/b2Y6aD^GZIENaOaQIS_TbY?hbiYk]|on )Z
quiet|"C(C)A+d,W3]9a:B;V<Z=E>g?^@[A[DCEGFdIYKYN@PiT^YZ_VaBdZeefXg^hbiEkYm^|<name> n^|and +Z,C/[;Z>abYe^|coach @[D]gYk]n]|day YZ|film 3F|for +[Fdm[|hour 9[>[BYeV|in 4YmE|on <cA[|one AZ|room ,D>aQ>SZee|the @Y|week BBiB|word 7^
quieter|#^8Z>ZA^IaQC^Zg[k[m[|and A^h]m]
quietest|D]I@e^k[
quietly|,X/Z9Y;[>eDCSXWBebkB
quilt|Se
quilts|5FZF|for 5FZF
quince|,ZjZ
quit|.Z1Y2^3g7E:X<W@YUbVYW^X_YCa[h[k^
quite|&E.a4A7C8Y:]?AAcBECCDYIBXYYE_BaXhZjDkAnC|a #]8DD^|like NYa[|nice KB|right #[?]kF|simply %[
quitting|.]/_
quiz|!E"B(c*E9D<YCBDCEDGBMaNBO]QcRESXTZZY]DgCkAmZnA|<name> ZZ|and "Y(aFCM]]C|at S]|for ZX|is h[|now &D
quizzes|C^
quorum|,[-Z.Z4DE_Q[SZla|is ,[Q^
quota|/B
quotation|!c^Z
quote|!i%^&A)d+g2Y3Z4_6j7E9D=D@]DAFCGdIHNbPdV][ddCeDkXmC|for '[LY|in !_)b6YGcN]XCmD|of %cJ]QBVY
quoted|,B0[2Z4cY^j]nC|<number> 0^2]4aYZ_Y
quotes|!>)[,@S]YEgCnE
quoting|+[7[;ZDCb[
r|&_,C4C:CDZKYRAVCX[YCeWj@|<name> &^;ZK[j?n@|<number> #[&YKYXXbBeZn^|d &E|in iZ
rabbit|,].]D]IFNX_We]gBkZ
rabbits|.[>G
race|(])Z8[DDQ[^[
races|.]8]
rack|3a4_:B<D>DCaDZK_MBXXj]nY
racks|#^F[I]MZ
radiant|8ZnY
radiator|#Z&B,ZI^KBe[nC|and QD|in ,]>^e[
radiators|FEKWd^kZmF|stay FEmE
radical|-Z7Y8D:@CDQ@n]
radio|#_,_.E6D7E8E:D@BHEI]M[Q_SDWYXC[DaCdCgAhDjZkBmDnE|in 0]QD|off #_>[C]IX|on DY|ready 6D|this b[
radios|AYkD
raffle|#C0B4Z5b6^=BS[Zd[ZdCjD|go dF|tickets Z[
raft|<Z
rag|jZ
rail|#_,ADcECI]Q>RZVEYYbFfDhDlAmA|and DC|strike ,FQEn]|ticket DaRa
railings|KDVYaY
railway|2_AYCEQ]S]TYW_nD
rain|#@)X,^-D.A/E0D1E3A5D8A<D=CAFCBDAEEFEGAIAJDKZN]PFQ[TAU@X?^>eBi[nB|'s ,[B[Q^|all "^|and &Z>CK]|for 4Y?[d[|forecast CZQC|gauge nD|in &En^|on 3FKI|or ,[:]|so 4[YZ
rained|#B4ADBIB|from #F
rainfall|,DQD
raining|,c?^Q]f_jX|sideways ,_?aQ[f_
rains|&X,]2BC]JYQ[SDWD
raise|#]&Z([/@1F2c3F7]:C>[?ZI]TAWXe[gCn^|it #?2Z?[FYWY|the #c-GIY
raised|)D,_-B3a;A<]?]A[EXGBK_LYQbRBXU][_CbKeBh_j@n_|<number> )D,W<b?dAaCDKaLZQeYDbHf_h[|<somebody> &YjF|a DFnZ|beds #B]Y|over gZ|the #[4]YZ|this YD
raises|DBF]mX
raising|;aE[FZbbm]nX|a FZ|the ;aEZb]
raisins|,YD^k[
rake|3ESY|it 3F
rally|QZj]
ram|Q^nZ
ramadan|CFiY|<name> iZj^
ramblers|5aBbZZic
rammed|1YVY
ramp|(C1Z4^<D>X@[CaDCXXY^_]j^n?|at 4Y=Z@]|is 4[|on k@
ramps|&b-]KZQZR]
ran|#?&a,[0@1F2B4b5D7B;D<b@YACC9DAEAJCKYS@Yb]C_]bZjFkDlAn[|<number> @Z|a ,Y?^K^f_gb|it IZkZ|on b^|our eB|out ,]0B4iDCKFQ]YeeEjC|the &^<Y?HCZOXfBgE|to ,A4D_X|toward >[
ranchers|CEQYjD
random|#X
rang|#a%E&d.B0a4a5D7A<B@fA_B[C?DZFDIYK[WE[Y]CfEnA|<number> Q[|<somebody> ?^e^kZ|a DXkZ|about #_4EIa|and ,]DDmZ|at >_@ZDBea|in &[D]IE|it #B|me ,AQC|on @]|out 4i|the #^0a4D>E|them DZ|to #b0c1[4FIb|us &[0D?^KaYDeAga
range|!d#<&F/[0B1C5[6];D<D>DCBD^G^IEQ@RATZUEWC[[]IaCeAh_n@|in )[|is !X8]X[|of !^"E)Z5ZN[h]
ranger|"D#D*_.]CCO^
ranging|-BE[
rank|C]
ranked|/Z;eCDEZRYT[VZ]ZbahAjD|<number> ;eCDRXbbnZ
ranking|*Z4[;bC;EdOZb_jBl]n]
ranks|"Z-[HYU[hXn_|<number> "Z-]HYnZ
ransomware|TZ
rapid|C@j?n^
rapidly|-[:ZRT|evolving -[:ZRT
rare|,F4ZE]n]
rarely|"D;]<g]]
rash|>ZDY
raspberries|,Z
rata|!FDEQUSBYFkEnC
rate|(W*Y+k-_/f0c1<2^3A4^5E6E7]:E;?<EABCAEaFCHALZN[O[PaQESYTfU^V@WYY^[B^Ca@e[gXhEjDlamA|<number> !I0^CBUZ|among 0B1E|and .Yi^|for ID|goes )ZSD|in ![Y[|is ,E=Zg[nC|stays CX|this +C1CJZ|to 2Z4^QD|us *aEaO]iYlZ|was ,]>Z|went 2]|your (ZHDMZl]
rated|!^/[0h1[9C;gC@TYUeV[^YbchCj?n[|<name> /B0]1]CEUZjF|<number> /Z0X;]U]b[
rates|(Z+C,C/A2Z7[:DACBBK@QBW_YDa>dGe@hAm^nB|are 7Z|for D[nF|from D]^[|moved CA|on 4ZCW|press DE
rather|#A%@'C(A)D.c0Y2]3D4B7=:D>dCADDECKWM?N?S_]EbTdUlB|a ?[gY|ask &V.A|be >Z|have 4_DBWDhZjC|hear .[2YQWSYkZ|leave .X|not ,D.a4C=b>_CEIUK^Q@S^d^jBkD|see ,YKZQ[|stay ._|talk .@jA|tell ,c4YQ]Y_j^n]|than #^)D,B.B=C>CC^D[K^S<WXdAeDgCjYk]|the 5]>_dZe^|wait DCj^|you 2B4@DZF]SEWEm]
rating|#]*d,C0d1d;YCaD[E_I_O]UaV_j^l_|and ,G1^;YEYVZlX|for #_*]IYOZj[
ratings|0FF[UC
ratio|-e0YR[lZ|<number> -eR[lZ|in 0Y
ration|>^
rationalisation|-aRa
ravi|@[eZ
raw|.D/Z4B7D8f:_MAT^]A^g|data ]D|milk C]ja
rc|C[jY|<number> C[jY
re|#b-]1d3Y4X5[7C8A:A;D<b=B?ZDYEZF^QAVcY^aCdCl]|elected E]l^|entry .Y3]nX|the QD
reach|!C"B&?(X,B/_0_1D4X5k7^9Y;D=B>C?BBBCaEWF]K>M]NCQCSHUbZf^[bDdBfCgGh>jZm_|<number> /[0[5_U[ZYnC|a ,C|for FY|it &DDC|out %]5YJ[a^|record &DKE|the (^)X,]2Z5B>ZDBF]IZQWYB|us QX|you 4[|your kZ
reachable|CC
reached|&C-a1B4A?FE]F^ICQ>R[T^VEeYhZlamY|<number> EXT^kEl^|the 0[<]@ZQFk[
reaches|2ZJZ|the J[
reaching|"Z#[2Z7[<Z?B]Y_Da]eEfD|out ?BaZfD
react|DZ|to DY
read|!@"@#Z%=(=)A*F+C-C.]1G3]5A7F8B9X:E=]A?CCDCEBF_J>KGN]PAQYRXS^U_VBZA^A_^cXhHiHkEl@m]|<link> QF|<mention> #F|<name> )Z-E2]9ZF^R@UYaZbZkCnA|<number> ,?/[T[|<somebody> <bFZI]R]|a #b,[4Y7^;^?YIEQ[Y]]]|about CY|all #[4A<E?X@ZFDI_Q^SBeCfX|aloud ,B0F>ZC[QXjY|and /BQ_|before 8^|by ,DQDf]|each #]|every #@&Y,B4D?AIBQ[UEYBf@gD|everything +[,[|for !].Z;aS]bY|from #Z7bD]QA[Xk]|how Fa|it #]&X([-^0c3_4E7];D=[?DDFFDM[RYSXW[b>j]lXmC|more EZFFUYc]hBmE|music .>>ZDYS@n]|on &]2]6]W_|one ,Y.DQ[|only CfICQFjZn@|our ?ZFcK[a^bBhYm]|out &]2Z4X=C>CK_d@kDnY|page .Y3D4^|that /X3b>c?[Xe^EbGf]|the #[&C(C1]3^4C7A<C=ZCCE[FBIaT>X_YV]Cc?h^|them "D#]<^?YKEL^mX|these ;_<bB^bZ|this #C(C,Y.C/^4D:Z>CFFIDKBS@TZV[YB]X|to 7]DZF^|what 1F2]Q[|your #]nZ
readable|9b__
reader|"B#_&Y*]+e,[2_4^I[K[P^SD_^f^gX|<name> #Z&[,ZKXQ]|asked 4F|i ,?|in #Y,^K[Q[|users nZ
readers|+c,@/Y0Z2Z4E5c8C;Y=^@aBeC]D]IGPbQ?SYYBZcdagYi]|are ZZ|carry BE
readiness|-E/B
reading|!B"B#B%D&>(B*D+[,E-D.B1C2@3]5D6]8E9b:?<C>Y?BACB>DGEFGCHDJBKCLCMEO[WJX^^EbCd<hIi?k?nE|a nC|and .D|books +^|challenge S^|group KDS]kA|is 6_:]a]|it F[Q]e]nX|room "D;[C>HDb[|them >X|this (B7^9[@_QWT]]_g]l]|to CF|was C^]_|you nY
readings|)Z?ZIAX^Y]eAj^|are #B?_
readme|&]
reads|#Y0Y4Y<D?CCaEXL^Ydk]mC|<number> C_Q@d]j]|everything 4^|it ,ZQX|that 7[|the k^|them I]Y[|this E_lY
ready|!A"b#F%C&D'C)[-_.C0D1C3[5[6D7<9A=Z>F@DFbGCHaI>KHOXQ[RZUDXYYBZ[]AaBg?i[j@kDma|and #[(D|for "[(]+[5Y;dBYFZGCJBM^V[XYZ^]]_CaA|from @]|in 6DS[|to "[(A)_-C.C5]8_9E:V;C<^>CDDFCH]JWM>OCT^ZY]]a^gDibkFmA|when 3eX_
reaffirmed|-]1aE[V[
real|"?#Z&Z'Y(Y)@*D-_.D/A0B1B3F4C6D8c:C;?>@?B@BA]CCDWEAF[I]JXNZOGP^Q[R^SCTGUCV^XA[F^_bAeIg?h[i_kXlI|<name> :ea_|difference 8a;C^_fYjY|heroes %DBBDEbE|job ,D|live D_M[k^|name ,B5[QB|number FY|one DcY^hX|ones ([=[|people +Z8b:Z^[|person >^|results 8dBZ|talk ,^7[BbQ[][i^|time !^-_8C:BG_R^b]kY|work ,Z5^<]Z[
realise|/];F>a@DDCkF|it @D
realised|-b4ZjZ|i 4]
reality|8^^ZkF
really|!A"[%X(E*F+Z,].F1_3X7b8G9D:Y;]<D=X>D?C@BB_C?D;E_FCICMBN^OAP]QHSAWEXW]]aYfEiYj<kAmBn=|afford 7Y9AG[|are 3]:C;[D@|be =ZDD|do +Y7Z;CB^JYQDb]iX|does 2]:bS]WYaYb?gY|is ,E[[aU|know #Z+[7DDY|like 5]Q^ZZeV|matters :[;]|pleased f?|sorry ,Y|want 7_
realm|-b8[Ra
rear|MYh[nE
reason|%[&^+B,>.d5C:?<E>_?Z@[CAD=F^K^N^SdT[WEYB^H_We[gYkCmVnF|for "Z@]D^gZk]|i %]|is 4]e[|it #]I[Z]|needed >_HDS_|the &[?c|to ![.d2[5EQCS_^Eg[kA|we "Z%])XJ^nD
reasonable|,^.C4[B]Q[
reasons|&E.^/D0D2E3a4D5D<Y=b>[F]HZI]KAM@T@XaY@ZB]E^^aEjYmW|for 9Z|in >Y|you 3]8[X[
rebook|.^C[D]k[|free .Y
rebooked|>ECb
rebrand|6^EaK[[]l_
rebuilding|4]
rebuilt|#]&^QDkG
rec|C]QCn]
recall|+],C@DB^DDQ>XCYYdYgFibjW|<name> C^|notice C]n]|of CDjD
recalled|@ZCZ|one 4F
recalling|4[
recalls|kEn[|<number> kEn[
recap|,Z
receipt|.=3C5B=c>D?^CBI[K[S@WCXFYdZC_AdajW|and ?[kFnZ|for =X|needed YZjYnF|or =aY^d^|to ,CD]
receipts|#](_,C.A2]4CCCI[M]S?[XgXk[|and #[>Z|for nY|in #_I][Y
receive|([)B7_DAKCLXRZW^]Vb[kBn^|<number> W_|it kE|the *Z1[VYbZ
received|#c%X&X,@-]0X1]?b@_B_CAEZJWR_j@kE|a -Y1^;aEZVZ^Y|by %X&Ee[|the &Z;G<BbI
receives|/^TYdZ
receiving|@^FYaWnZ
recent|&YBYFXJ[V@XWnD
recently|<Z
reception|+D,D-@1[3Z7C:A;X<[?CDEE^IYJAX]YBc[f@gEn?|<name> ?YD]QYkY|and Q[
receptionist|#]&f4CKb
receptionists|fYj]
recipe|#X*],_2@6[8E=YAZC[D_IAO^Q__AdVfYhZ|'s 4a|has ,_C]D[j^|tell SE
recipes|5a9[CEQ[ZY]DaDjFkB
reckless|nZ
reckon|.]/[0[4[5]<aSYTZZ]
reckoned|4[Y[
reckoning|?]QZ
reckons|#Y,[2Z5Z>DC]g_
reclaimed|A[CZD[j[k[
recliner|nZ
recliners|a[
recognise|9d>DKXXXYU__e@jD|that X[|the 2Y9WKY|this 9[YZ_[
recognised|"]-BAEJCaCb[cWf]j^nW|as -D<GABJE^CbYfZnX
recognises|;ab_
recognition|!Z/[:DR_UA|is ![%E-[EZUD
recommend|*a+a,B/b0a4E=YJ[O^P^QET]U_aCjZnE|<name> +[0[|us /a0ZJ]T^aEnC
recommended|!aGZQC
recommending|.^2_S[WZ
recommends|1D;Z
reconnect|8aN^V]^[
record|"E)Z,A-Y0f1d2E5E:B;^<Y=C>DAEB[DUM_QIR^UfVaZC]?b]dFe@jFnG|<number> 0^UZ|and 4B|breaking %Z;Z]BbZ|for ,@0d;Z<[EbQEUel_|is <]QCYF|it 4aQ]Y^|its &EBZEC|level &D1[KE|of -ECE|quarter 1cVZ|the &[QC
recorded|&],?0[3ZCDD_K^QASUU_eZgAk[nC|in D]
recorder||and 4Y
recording|.d4_5Z<CCDD[ECF_QCSfUbW[Y[d]iZlDm[n@|goes ._D^QYSbk^|is "ZFem]|of &W4Z|with 4Z
recordings|9[KE
records|&B<C=F>B?XFYj^nI
recount|,_4gY[nY
recover|/^QE
recovered|)D
recovers|@[gW
recovery|,D>ZCYKC[Z]]b^
recruiter|(_<[
recruiters|,_QZUZkWm^nY
recruiting|=ZACMFYAnX|<number> nY|three ME
recruitment|)[2Y5^Ze]Xc_nY
rector|+Y,B
recurring|#Z0c
recyclable|0C4a8]Y_
recycle|D^dYnZ
recycled|/@kA
recycling|.Y@ZX_]^e]j^
red|"C#[*F,C-E.D1B2D3C5Z6D8=:B<D>A@@ABBYC^D]EVFFG_I]LYMEOAS@V@WBZ]b[hAj]lZnC|<name> BciZ|book 5[|button 5_|one )Z,D5ZQEn]|ones jD|or "^|panda ,FCDQ@|pen #[&^,]|wine "D[W
redefine|!]1]8f;cG]^cb_ha|what !]8b;aG^VB^^hZ
redefined|^Z
redefining|-^8e;bAZ^bh[mAnB|what -a8_
redesign|(^
redo|.C4]=_d^
redoing|,?2^4_EZMEQBWYY]kBl[|the EZl[
redone|#d4]B[I^iZ
redraw|CFQC
redrawn|4Z?]D[KDQC
reduce|-_D]R^n@
reduced|)Z-[=]?[HEkF|tariff HH
reduction|)_
redundancies|"^4^KD
redundancy|.]DZe]k^
reed|CA
reeds|@[CZK[
reel|0_1bQYV[
reels|*ZOVkB
ref|#Z'Z,Z-ZQZ[Xj_nX|'s [[|<number> ,D-[4[j]na
refer|!b3ZG[R_X[kEnD|a !^*DG[OD
referee|>^
reference|"Z+_-_9ED]EZQE_EeCfDk[l_|and n[|number >EeB
referral|#[7ZDdH]e[j^nB
referrals|D^b]k]
refill|AZD^hXnZ|pouch A[hZkX
refinery|8]C]R[^[j]n_
refit|"^jE
refitted|#^
reflect|,C8Y:[;D<Z]Z^@bCi]nW|on ,D8ZB[|our :_aZnY|the -[<Y
reflected|-_<[
reflecting|1c8^;DRUV^^]
reflection|-C1a4YJ[QCVY|of E[
reflects|1b8E;Yb^hSmA|our -Y1^;[<ZhC|the -C1[8E;Vb]
reform|CCEYnZ
refrain|-a3bX_|from -a3bX_
refresh|4Z
refreshed|-_4B8D:BAFEZJbRa^EhDlYnB|brand -]
refreshing|<Z|the <[
refreshments|1FC]jZ
refuge|CDFCkY
refugees|%]:[J]
refund|#D&E,>.[7C=]>C@BC^DdF[I@ScW@Y_e[fagAj]k_n[|'s .B|it ,E=[Dae[k^|no DY|or .bSZ|policy 3[VYXY|takes D@k@|the "]4aSY|was 4Z|you #C.^IAeYk[
refundable|3]
refunded|#C.Z4_=m>E?[@[C]Yc_EdgeEnC|the =[d]
refunds|#Z,E4_7A;]>BAWDDYZb]eGk^n[|are =]_^|back ;^AXbX|from C]|go 4a|on #^|went C[
refurbished|1_[Z
refurbishment|#^1^
refusal|:YQCjV|to :YQCjV
refuse|,B.C3[8b<_DaGZQERZSF^^k[|them .BSC|to 8c<aGZ^a
refused|&E'c,X4W:Z;^?_CDFYICRZf_nA|a ?^FZfZ|the ,X|to &D:[;aKBQQRZfZn[
refuses|,b8[Q_XXbZn[|to ,_8[;[Q[b^nZ
refusing|"D,[
reg|!]'[,ZG[LZQZ
regarding|#Z%BB[F^I[i]m^|the #XI]V^|this %F
regardless|.b2Z3Z4^IBQ^SaWYY[
regards|QY|the 3[
regatta|aZ
region|!X#D)?+C,B1_4C7D:@;d<Y?CEAFDG^HCI@JDKCPAQ@S]VaYB]Bbec^fDhYl@mAnG|'s "X,E:E;X<YECQCb]lB|<link> ;ZRE|and -Z1BVB^B
regional|#E*X,D2c;f?DEfRYUXWZYDbdle|<name> ;ZEZb[|office #E1ZE]ID
regions|0AUEn[
register|&['Z1D3^6Z7X8E9D?C@EHBMBQB]]dBfDl]nD|and .[S[|anyway "E5^HD|as 7[DD|before B]iX|for 6[7][^]ak[|in !D|is "^|now !X"EHD|to 7@]E|your 3aQEX_nB
registered|/c1a>GDeEaI[T^U[]YfCjAk_lbna|office Ecl_
registers|*^.YY^
registration|!D'D(D*c4]DYHBO_[X]Z^_aE|is /[]_n[|number 'DD^
registrations|!Z)[|on 3FXD
registry|,_QY
regression|n[
regret|"^#@&B-B.D/d7e8DIAP[S@TcX[]bbAgDjDn@|it 7g[X]b^CaD|that C^bD|the N]
regrets|!Y-D.ZAYC]c[n_
regular|&C)Z,D-c2Y5Y7D9Z;YIEKCR^WZaAmY|<name> #@IG
regulars|#U%Y&b,c4[9Z<DBiK]Q]if|and ,Y|have B[
regulate|<_
regulated|,C
regulator|#[4];XIaY^|'s ;[IZ
regulators|#[7Yn[
regulatory|kZ
rehab|#ZnD
rehearsal|&C*],[C]Q_VZa@f[g?j]n?|room V_fZ
rehearsals|>]Q[TXd_hY|are >]QX
reimagine|"Z:X;Z
reimagined|)B8k;E<AA]EEGdHXR]]Z^[aEnE
reimagining|-b8iE^YX^^a?|what ;_<ZbYh]
reject|1D
rejected|,?4D9]=]AYDXQEj^|a ,EAXQEh[m[|by 9]
rejection|e_
rejections|,[C[KY
rejects|"Cn]
relations|:XE^
relationship|!Y%^'X-eJ]R]VYc]hC|with !Z
relative|CB
relatives|,CkYnZ
relax|7C8_^ba]b^|and 8^^[
relaxed|DCSVkZ
relay|CZQ]
release|"B#c&@4[7_<CDTEDH[I[QZR[SCVAY]^Dk]|<link> E=F_RaVDn]|<name> E^RCl]|<number> CXIYhEn@|and #@2]|notes QYj[|of fE|the n[
released|*a-E1E4]7c;BQbVEY^][e_kD|<number> ;CbB
releases|;[
releasing|=Y
relentless|1E8a:DBYW^^Zb]nD|commitment -^:[;]EBVDh]lA|focus 8[:ZhA
relevant|%d-aCCEEJXR]j@nA
reliable|7D;Z]C
relied|&[4^|on &[4^
relief|/X7E:ZI[K]QZS^Y^nb
relieved|?[Y[
relocated|E^n_
rely|>[C[kZ|on >[C[kZ
relying|7B|on 7B
remain|%a)[,E-b1Z4A7h:@;X<Z?BAABXCZDEEDFCJaQAR^Z_]_b^eBfChAiZkZl@|committed %^-[1Y8^<^ABJZR^^_lD|our %eJ]|with 7]
remainder|&Z,A
remaining|4Z7_][hDnD
remains|%[&@-c.Y8E;D<]EDRWSbV[
remarkable|-B
remarks|+F3]<DK@
remember|![">%d+D.>/Y1E2E3D4@7@8[9a:[>A?@@CCAGZJYM]SATTYCaVc]fAg@iWjDm]nY|<somebody> )[>BjD|how &]|it '[|that %ZXa][g]jZkEnD|the #[%])E,Y/[0D;CIZN^Q^T[gEmbn^|them ,Dn^|these F[mZ|this /X7A:^T[]D|to ?DfD|when VY|you %Z|your 9Z>]
remembered|#X&e:[<[?^B]iY
remembers|#C(]9B:@KCMZYXk^
remind|5_:Y;Ak]n^|us 5[:Z;F|you 5X
reminded|&B-_3X?EBgCEK@V^XafCignE|that -[3XBcCFQDVXX[ienF
reminder|#?&A(B*>+D,D-[/F1E4Y5Z8A:[;DADC_DbFCJCKAM@OBRZSBVCX[YTZ^^CbBdEfBhEjXk^|<name> :XCAD[i^jDnB|for .ZI[KBka|from D[XZ|that #F&C8C:W>XE]IBOCQ]SDXAZWbDiClZnX|the CYQ]|to /BIYnW
reminders|!E#^([M[_]
reminds|3Y
remote|!C=BC[SEjZ|<number> j^kF|in nC|within kZ
removal|!D3YCCkB|of !E3Y
remove|,<QBV]ja|the jZnY
removed|,^DBQ[nC|and 3[|the #ZQ]
removes|#cD^IakZ
removing|&ZCEK^
rename|#]jZ
renamed|nX
renew|#E.Y0f3^BZSZU[Wa]Bi]
renewal|'^-^4E5aDALXZ]f^jX
renewals|#Z&C-]DYS]k^nB
renewed|/G1^7f<Z@[BECZEYTBUZVXc]gYjZnY
renews|5ZD[ZZ
renowned|A[hZ
rent|!?#B&X)D,X/@1D2b7F;C<C=[>]?AA@CCD^GBI[MFN@O@T>WZabdTe[|'s .[|a J[|account #^|and ,A=AD^|for =^C]|is /C2^W]|rise @Zn[|statement @^Q]gW|up ,[C]DW|went ,Y4F
rental|kZnX
rented|#Y<aA]|a A]
renters|#Y'Y
renting|&C5eQFZZ
rents|&C,a/[0C7C<a=]KZSCUAc[kC|on j]|up /[
reopen|4c7jCUDWGXI[Ya]YnZ|in CEjE|on GZ
reopened|"_CaH[K^MaQ]bbeYjYnZ|at Q[|to CZ
reopening|"^0[4_U[YYbZnD
reopens|)_A]C]D_K[P_Yaa^j_k^|<name> C^aaj]|<number> P]iW|at )a|on A^K^
rep|&X)_,]5a?a@[DZE_Q^eEf_gak[|<name> ^E|is ?_
repaid|4[=]d^
repaint|<f=?dA|it =?dA
repainted|<ac[
repainting|TY
repair|#@,?9W=DADC_MCQFSa^F_WaceYg[j_kYn[|and QB|it 4FCY
repaired|#[,EB^CaDDH[i[j^|the #a&E
repairs|-X7B9E<^>D?CC[I]J@K[R^]@b[
repay|,G
repayments|g]jZ
repeal|Q[aZn^
repeat|)Z,C.f0^6A7_:_EBJaNYU^X]][a[iYj[nA|prescriptions i[|visitor 5F
repeated|Q]
repeats|,YVZ
replace|"_,C:_CYDZJYKEW_Y[eCj]k]nD|a "[|the "^4ZD]YZkZ|trains CaJ[j[nC
replaced|#e&D,A4c>CE[IYY^aCgBkA|by h[|every 4^|on #d|the #YE_K^
replacement|,Y.]4C=ZYXjVna|bus QY
replaces|)]E_|the E_
replacing|kB
replay|b[
replied|#Z?DE[|to ,?
replies|#e'_(^*_.D2^3_7Y9C=b>CC_EXFEIcMZOaS@XcbFd[eBgAj_mC|about j[|and 4C=^CYQ^d^|are 3_kB|by 2^7a|get &C|in ,^4a|to #aE^Ib
reply|!E#a&<'e(X)E+F,B-C.^1F2A4_7A8B9Y:A;C<A@AA?BBF[HEJBKBLdMVNBQDSYT?UBVCWBXSY[[Y_daBb@e]gE|and 'YDWLZg^kY|below ([]FnY|by ,D|from #C(^4ZC]|here 'Y*D4C9BOFYC_BgY|on ,[|or .?QbWY|to #d'E,E?D@ADXI_KDYYgAhBn?|we #eI[|with 'd(Y,?.A8E9eDAEZIALeMTQ@_bdBkClY|yes MYn[
replying|#a3[4^>DCEDDI^jC|to #aCEDCI_
repo|*Z0]O^UXnd|and *]O_W[
report|!E"G(D)E*A+F,;.?1_5B7B:E;T<]>A?=@FC;D[FbIBJDMCQFRIT>VaW_Yaa@b]c^jBkU|'s Y_|<link> E_IYVEh[l[|<number> CCEFWZlEnB|a 0^8Y<^|and 2ZAZSZ|at d_|back 3[X[|for D[|has QC|is "B<GAEC@EDICKCQaTCkY|it ,EDYeCfZkZ|of Efl^nX|on b]|that -_2YcZ|the e[|to D^kZ|with E@Y]nB
reported|#C&b,<3[4A@BJCK^QERDVZ]]g@j[|at jY|by &]CZKYQDVXjCkEnC|it #[&],B|the QB
reporter|;C>b?[e_
reporters|2b@[gZ
reporting|#D/Y3eD_E[IBaXnX
reports|!?&B-^1D2D7B9[?]BFC]VD]CaEeCj[kanb|of ,En[|on mV
repos|nZ
repositories|1Y
repository|,ZQZn[
repost|(f*i6YFCMdOga[n@|if (aMaa]|so (^
representative|!DTE
represents|-@8C<ZE^bZ|a -@8CE^
reprinted|#e,@4^IaQ@UEYZ
reproduce|#Y|it #X
reps|&A3]7DDZIZQCS[T[]Bd]gTk]nC
reputation|:CQC
request|!^&@3b7D9[C^DaF]KAQ[UWVEZ]^]_ZgCja|<number> DYnZ|for &D9]DEQ[_[|from #[DZk]
requested|3YBbI_bAiT|to 3ZBciX
requests|#d,[BYC[I_SX|for Q^
require|-]DCR]kE
required|"E'd)?*d,?.^8C:DC=FBHAL_N>OcVaXY^BbCiEj?k@|to .c3[EYRXV^X_jFlY
requirements|-f3[8ZRdV]XZ
requires|,Z2ZEeWYl^nZ|a 2ZEeWYl^
rerun|KZlF
rescue|#A)a1CDaKDNbQAbYjZkenD|for &EKC
rescued|+^:gCEP[aXjCnZ|after CEn[
research|"D/f8_@ZE]HAQ]R]Tb]FaBl]m^n^|is EY|shows /_
researcher|4a
researchers|;ZS[nd
resellers|!]<^YZnC
reservation|=[ICd[
reservations|,ZhXkY|are ,Z
reserve|!f)_,G-Z7aGaNXRY]Z^ZkEnC
reserved|)Z>^C[Nce[nY|for n[
reserves|DDYc_Z
reservoir|,^2X4C7D8Z?YCAICYD^]f]jVnA|levels nE
reset|4^D_P]QZTbYZeC|your n]
resets|)]7b8[]b^[eZnY
resident|#Y%[&f:@K^YFb@jZ|at &jKa
residential|;Z
residents|%D&X(B,A-A3[4B5^7B;X<C=d>@?DACBfCYDCEBFWHCIaKDRBSBWZYa]C^IbZcCd]eBf@idjZl>nC|<number> =a|are %B1[Bbi]|group #Z;Z|have %[|in Bbi]|of 4Z@]C[g^|that 5]|who *]?[|will ,[B[
resign|'Zn[
resignation|1@VC|of 1D
resigned|&C,_<bcY
resigns|nZ|over nZ
resilience|!Z"c%C&D(a-Z8GBDKEM^RZUW^BcD|and !Z-C8FiY
resilient|"Z8acXmCn]
resisted|#C,C
resit|)Z>Xe^
resolution|EY
resolutions|NZh[
resolve|&]1[jD
resolved|-[1W4ZCYRYVVnA|to -X1ZRZV[
resonates|(_9@M_
resource|-k5_Rh
resources|8G
respect|&Y)D3b8E:_;E?mC<I@JDX^^Ca[fa|for ,A?_C<fY|the :Z
respite|)[FZK^
respond|,X1]R[
respondents|*Z/DEcTC
response|,F5^;bEeJYKAR]V]^Bb[l_|to 7[EZlY
responses|2Z9^E]SZ_Zl[
responsibility|3dCDX^]ajEnB
responsible|#Z7^HDhakZ|for #[I]
responsibly|QZRAl]nY
rest|!B%Z(C)Z*]+[.Y3@7Z8Y<A=D>A?^BaEBGDJ]LYMWNaOYWTXE[B]W_EaQeCfbial?mDnD|<emoji> '[5^:^Z_a_|and -D|assured %W|at _E|centre ,C-a|do D[|easy ,dMYQ]fY|goes #e|guess FF|in &S)Y,ZNZQY|is ,B2E;^=C?ZCEFdMZWXm^|of #@&W*Z1]7_;YB^ICKeOaSBVVX_YE]ab[iZ|on ,Ag^|stays 3EXD|we .]S]|well ,[
restart|,Y3aDbX]hZk^nZ|on ,aC]h]|the D[
restaurant|?_CB
restaurants|=_d_
restful|)g+^
resting|)^,DNZ
restock|!Z,D.[7cB]CCJ^NY]a^_aCif
restocked|.]CZDD|the DE
restoration|&X<aM]
restore|%[-BECFYaX
restored|9Y_X|to j[
restores|)]8]^[
restricted|>]DDQ^
restrictions|C_DZj[k[
rests|&[1a
resubmit|C[Dc
result|#A/C1B3a4[8Z:D;_<_>Y@[EBXaYaZCaBn>|in 3cCCXdi]jBkYnF|is >_e[kB
results|"F%C&D(A*D+C-?.C/b0D2Y3C4a7A8[;]<D=YA]CED=ECGEMDNDS>U]XWY[aFbZh^k@lAn?|<name> ,aC]QZ|<number> C]j^|are #],B4[AeXgg_hcjC|at /[2]4aQFYY|come /YCX|day 5[|for D_k^|from CBQ]jCnD|in SE|may F[nb|of #E&[/D=]EDIaQC|tomorrow @ZCDQ[gY|will 2[EaWY
resume|,=1Z8BDgQAV]]a^Ek]nc|<name> ,D
resumed|C^j^n]
resumes|f]
resurfacing|-dB^DCiX
retail|#A&D,E-d8]:YQERb^[jB|park kC
retailers|KZT[b[n[
retained|;Z
retainer|,[QZkZ
retention|5cR]Z]
retest|C^
retinal|#]I^KY
retinol|"[FZ]]
retire|"A/[2]9D^Bn[
retired|,^4B;A<C>BCEDCQ^TFWBYDfBgDkAnB
retirees|&bDDKZQZn]
retirement|>C^XbZf[|<name> f[
retires|&X<B@_CZe@g[nE|after &?,CK?Q@|from CAjE|on &Z@_CbQagaj^|today &]CFK^RZ
retiring|&b,@@ZC]KYgAiZ|on iZ
retreat|!_%[)^,A7Y8aA[CDHXTYZb^Zh[
retro|@]gZ
return|#C&Y)Z,Z/C2Z9X=V>A@]A^BWCZEdH[YA[B]Db]g^i_jYl_|<number> DCJ[|it =_H^|the ,[9^lZ|to )[g[
returned|#]&Y(E,a.B;X=X?c@^DCEBQ[SD_XdZe?fd|it SH|the 4ZY[jZ|to =Y?Y
returning|%Y&E
returns|#A,B2W4_8_;[=[>EB^C[EDH_^Zb_eAh]iXjbk_lDmF|<number> .[AZhZkBlF|are D^k]|at DYjZ|box #E,C|for 7ZCDnB
retweet|(c*b6_:[McOe[[nZ|if (_M[nX
reunion|)]/[C]J^NX
reuse|4Y
reveal|&c*f-C0Z1W7[8D:CFdJEK_OdU^hDlAm]
revealed|-EFjmg
reveals|8?FbGZHY^Amd|the 8CF_XZm^
revenue|-_0e1Z:DD[IER_UdV^bFnB|and :D|stream 5^Z]|up /[0_1[A[EZUZh^lX
reverse|Q[
reversing|#gI]
review|)e*h+D,B-e1C2Y3Z8D;><?=D?B@BD@EfFDIZNbOcPDRZW^YF]Ia@cBeCf@lbm?n<|<name> ?CQDb]|and !D*[4^GCOZiZ|in EDQ]nB|is 7]:[a]b[|it 3[|of 4]EEhGlF|that *^ID|the jDn]|when *F
reviewed|&^C[M^SY
reviewer|#_,YI]Q[n[|<number> ,ZQZn]|who #^IZ
reviewers|/]4F7A?DQFfGjan]
reviewing|IA
reviews|%E&Z0i2Z7C;d=BC_UdZ[][bbjan]|and TZ^Z|are D[
revised|#c,BCBIaQDV^X_j=|down nX
revision|)Z8ZJ^
revolution|7D8f:[JSXC]B^ga]b]h]
revolutionary|!B8[:B;@^]bA|<name> !C:C
revolutionise|8_:DEY
reward|+^8C>CDZPXQETWYX
rewards|8a:[^^mE
rewire|K[
rewrite|)_N_T[
rewrites|&[8]KZ
rewriting|&B2_9ZSBWW^Z_Xn[|it 4^Y[|our 9^|the 2_8ZW]^Z_Z
rewritten|#c&Z4_8[;ZIbVY|from VY|the #Z&Y
rewrote|#f,>4a5Y<]EaYcgCnY|it #f,D4[Y^|the ,D5Y<^?YEbnX
rhubarb|#^,fB]FBQeW[dDi[j^mCnD|mess FDmE
rhyme|C^j]
ribbon|&^-C1C;AK[NARDnc|at 1DEIVGlG|cutting 1Y|on ED
ribs|,D>ZD^
rice|"C;ECAD_SB_ZbDgZnC
rich|!X+],E-Z7[:ZE[PZa_bamC|and 8D
riddle|3hkX
ride|#B%A)Z+Y,X/]0^8[9];[<a=^C[D[HZJCP^Q[UTVAXBYFZE[Ed_n@|for hW|it 8[<Z|on 4AYB|the !^"ZDZ
rider|!ZD?I^XD^]kC
riders|#d8Z?[@bDCF[I_QZd[fag[jakBnC|we #[
rides|=[gAjZkCnC|<number> K[
ridge|,Z8X?]DD
ridgeway|b^
ridiculous|,aQ^
ridiculously|+_<d
riding|,_>]CZ|on DD
right|"Z#f(a)a+Z,C0[1]4c8G:D<>=>?Z@CA?B[DXFAGBHZIbLCM^QDYc_Fa?bBc?gKh?iZjFl]nB|<name> #],^4E>]QZ|about +Y,[4^?_KBQWYZd]gCj[nb|across ;_B]E^iZ|and #E+E?g@eDAeGf_g_jAkAl^nC|answer "DHC|at k^nZ|by 4DC_QCYD|first ;_bZ|for #a4>D^YA|form (_M[|here "^D]eZ|in *]4BOZ][^ZjA|it ,G4^>D?VQ@nB|now "]#:'X)A/c0B4B5^7[DWIGNCT]X]YEZ]]a^BeCjCm_nX|on #Z&Y8[K^MZ|one &B,G4cF]IWY]|ones YZ|or (]3^=]MZX^|size -[|team #?I=|that 4Be^nE|the #X&D,C1Y4[7^@]CBDAQ?Y_fWgZj@kDn=|then Bci_|there %V0gUZhY|they ,[4Y@]QZSY|thing 4C>ge]kZ|to #^&^)a,E4>9]>fIXQBRX]]_Ze^g?l_nZ|up #BBZC[b[|way ZZ|we #_Y]|who PZ|with >C|you )ZB[
rightly|0C;a?^QFUBb]
rights|,D-[.E2Z4C8DC[QER[]BkYn_
rim|Daka
rims|"C|crack "A
rind|&ZKY
ring|!^"?%=&A'C(C)<*>,A0E1C2>3A4A5C6Z7:8A9E:?;?<>=<>Y?CCUDiE@FBH<JHKDN>O>RCTBUDXEYA];^Ga?cCd@e]gYj]kfn;|<name> !Z&C)E.]>]?BC>G_KBMBNDSYWZY^]DaEd[eUkDnD|<number> #D,?.?CbDdHFIGQGS;WWY]]BfBjXkh|<somebody> DF|a ,[.A3ZDAg[|about #^7Z|again (YCC|and ,@>a@[CZea|anyone .Z|at ?[eB|before CcbX|by D?jB|first >EQFeC|if >C|in .Y?^D^f]|me .X>ce^|on 5^>[ZY|or .]S[|road "D#V,a/XQYf[|someone .^D]SY|that (Y|the (B.E4E6Z7E9A>]?AWAXY]DhAmD|them )[4]|to F^m^|twice CYX]|until >BeE|us )D.B6Z7GD[NA]@g^ka|when =Y>E|with C]DY|you .X4[>BK^eYg>nD|your >DD[n]
ringed|#c
ringers|"Zj[
ringing|"Z&b.D2Z3e4A7C?XBCK]QWW_X[eVkK|<number> ,ESWnZ|round 4_Y]|the 3aEYX[nb|us 3_X^
rings|"[#@&V'F+].D3]7YD]LBQDX^_YeFgAjZnD|you 'F3YXZ
rink|kC
rinse|-Z4ZDnjZkf|it DY
rip|bX
ripe|5b7]Zc|for 5[Z]
rise|)D,A0D2Z3F4@7c8D=YB_H]YC]]e[i]jZ|and Bdib|by nE|in #Zj^|is 4C|on 7aC>DYn[|since 2Y|to :]|today QE
risen|,B0[<ZU[i_
rises|/B8]DYSY^WjE|to CCjC
rising|-[8C:DCADC
risk|!],C-b/_5Z<D=d>CC]GbH_QCR^T^ZS]^d]hAmB|of GY
risky|n[
ritual|"]8f^^
rival|!A+[8[;ZGE[[|'s ;Z
rivals|,G7d?_][
river|,C7B;a?V@BC]DCXC]Bb_eC|'s CaQ[|at ,]QZ|leaves HG
riverbank|?ZCDn[
riverside|"Z1ZBZV]iZnC
rn|;_@]bY
rna|&Z;AK[bAnd
road|"C#C&C'[)[-@/]1C3D4B8_9Z:?;@>D?T@XChEWFDIHKDN[OAQHRGTYXBZD]B^]dBfYj^|and &D4C?[C[DCeCgE|at AXDZE]YCk[nZ|closed QD|closures jY|crew >[|has E^l]|in /D|is &^K[|past nZ|to ,XC_|up aD|will @ZgZ|with DE
roadmap|)C-V1E4Z8E:A;C<XQ]R_VAd[|and 1D|for h^|is %E
roads|"Z@EC^N^aZe@gDj]nc
roadworks|"?HCQEkAn[
roaming|5Y@Z
roar|!d8Z^Z
roast|']*a,?9_:];_GYL[O_Zbaab_jEnC|is (^M]
roasted|#^CbIYQ]j_
roastery|k]
robes|"]1g5FFYZFmZ|into 5FZF
robocalls|0Y
robot|,]EaYEl]nY
robotics|;_bVhY
robots|"D:Y;Y<]^Bnc
robust|&B4C8C:DAEJ@KCNEQDRX]FnA|governance -WVZ
rock|%D4^8]:cJEYZnD
rockets|,Z<Y
rocks|@Y
rockstar|'D(E-e8C:[RdaclD|<name> -[|team ->:]a[
rockstars|)^-^N_RZaF
rod|,D3_X]
rode|&Y/D0Z?^hF|<somebody> hF
roi|!E-W/c6[7EGERZT]b@mAnB
role|#E&F2^4[8Z:[DEE_H_IARWh@nD|in 8^
roles|"D&C-^4EHDME|at ME
roll|"Y'Z*Y+W,^.C3Z4U5^8A9^>C?DB]CbIZL]QXTAV]YXZV]C^B_WaChBj]|at *]aB|call '^(bLcMZ|in KDk[|out 8D|up "G<[B_TBi_
rollback|UEn]
rolled|&C,C-[.Y1a3c4Z5[<^?AC[EXRYVad_k]|it +[4Y|out 1X<a|up ,D-]5]RZjZ
roller|VYgY
rolling|#e2Z4D8dCeI_W]YCjan[|out #C)[-X4BCZIWR^YA
rollout|AChD
rolls|0^4Z<F>F?[@cBCD@EYGDbFdFeXg_iCk?nA|and 1^Ca|at ?_f]g[jC|in ,AQBj[|on BE|were E^
romantic|![8]
ron|+]jZ
roof|!C#C&B'[)Z,G-D.C/D0C2[3C4>7C8A9A:A=CAECBEBIGKDLbS[UAV[YYZF]M_>gFj@kBl@|and ,B7]]Z|fund "B#E2ZHC|goes 4]YX|has fF|in ;X?bf[|is ,F4ZQG|like WE|of &G
roofer|4B5Z@]g]|we 4C
roofers|,]Dd
roofs|)a,D<[c[
room|#E'F(E)C*B,F-?/C0A2Z3@4@5@8B9]:Z<B=A>]?DA?F@IDJHLEO>SGXF^Ge^fFhElCnE|'s ,C@]gc|<name> #Z,CCEK^Q_nX|<number> ,>9];G<C>ZCZICKSUBYJf_jXn@|a 2cWX|and "b2Z<Z>C?YEBGXH[lD|at @DDaYCd]jDkY|by C[DZ|first ,XiY|for #D&Z)@2[6X7Y8Z9Y@ZI?K^W][adBeWfDgZkB|has ,_QY|heating C]j[|in 4Y;aDDb^|is 1E5ZDCKBQ=kH|next #[|of <_>CA[e]|on B^C@D@I[b^i]jEkC|only #E;aEXQDkZ|open C]DDjY|or 7a|so EZ|the 1ZK[VZ|to 0Y|too "DHD|upstairs #c|was :YE[RXaZ|we F[m[|went ;[|where ]b|will >^D]QB|with #D)[,A1Y;E<Z=[>^CEDEE[MYeW|you 7[mY
rooms|"D,@-F.E/Z4><X=E>b?CC@JbRTX>^]iCj>nC|<number> 5[TYZ[|and <[>YK[|are AZ|from &^)=KZUX|have >^eZ
root|+b,@CZQ@
rooted|1]|in 1]
rooting|%^J^|for %^J^
roots|7^<[?[]b
rope|&],[2C9[;CDEH[SCb?fYi_lD|and 4[
ropes|,D@]jYnD
rosa|CC
rosalind|&cKbh[|<name> &XK^
rose|-]1a4BEbIERZVZjYl_|<number> ,Y-^1bCYE[R_V]jXlYn_|by DZ|to E]l]
roses|)[,]DZQZnB|are %[
rosette|1Z;[
roster|&@,C2Z@ACCQEnC
rot|D]
rota|"C&^,T.a0Y1C2_9B;Y<C=X>D?VDZEBHCQ_XcY[_Ed_eCgZ|and 2Z|fair "C|for ._jCkD|is 3Z4_?fX]|tool 0[
rotas|"a,A>ZHYQA
rotate|B^D[i]
rotating|-[RZ
rotation|Q[SD
rotavator|<[
rotten|+^,C:[>cDBPXa^e^
rough|'Z,Y4CYaeE
roughly|#A'W.E/@0A1C2Y4a=B>ACYS[TAdBe?nF|<number> /C0A2_W^g]|one 4c|the D]|what '[
round|!X"B'_+Y,X-B.a/C2D3A5Y7_9A<@?@BYCXDZEBLVMXO]S]U>X^YV]Zc?e[iYk[mX|'s f[|<emoji> &ZB^KZia|<name> "DQ_X]kDnX|<number> 4cC]Q]d]|a ,C7X?EQ]|about ,F;[|and (W*]DXMX]C|at 4D>^CEDCTYjD|by !bC[DZeCj]|for &Y+]|from 1aV^|here ,D;cDYQEWXb_eB|if .E|in )Y|it #D>DD[dCgF|led 1]EZ|of ([+],^B[M[nb|on ,XDYKX|the "E&E.@2[<]>]?ZCYHBj[mYnA|to )_7bF[NZ]anY|two 4D7a>EXXY[|up &Z8[|with 4]Q]e[jEk[|your 3^6Z
roundabout|4D;W@aM_gan@|at DZ
roundabouts|bYeZ
rounding|&]A[K[
rounds|3E4]C_j[mDnD|of D[KZ
roundtable|?]E[^Z
route|#W,?2A9^DZOCW@Yb^[bCdU|<number> #Z,ECGnD|and =YdY|setting kE
router|#CC]D[fYj[ka|off DYYF
routes|<ZBXf[i[j[kX|and jY|from D]kY
routine|(^+],?;^BYeBnY
row|!Y"[#Z,_-D0X1F3A9Z:D;V=Y@ZC@KFN]QZTAX@a@gYj?lBn@|<number> 4ZnD|about <Y|and .[2Y@Y|c "],Y5Z|f .[?W@^ICK]QXf]gakE|on ?GfD|was ,[|with ,E0[fD
rowan|&Z<^
rowed|@Z
rowing|&E'[;[<[?ZIZKAL[|club ?Z
rows|)Y/^3X4?;cC?DaQAT]Y@bZj@k_nB|a /aDZT^|and &D3Z4@;W
royal|;Z<]
royalty|=]
rsvp|-[[^
rt|"D(h*]:Y?DCEHBMi[D_EbBfDjCn^|for (YHB_E|if (cMc
rub|DaK[[YgEk]
rubber|#Z,?4DDY
rubbing|DZk_
rubbish|,d4_9WFbQce^mYnD
ruby|,^?[NZ
rucksack|,^@Uj[
rude|#F,_.a7D<DCCI]J[MEQcW_]EfCnC|and kZ|ones ,^4DYBfE
rug|+[/Z:Z<^@BF[GZPXT[aZ
rugby|CEDFQYgF|<name> eZ|club CZ
rugs|Caj[
ruin|mC
ruined|+Y,[:CPYQ^
ruining|:B
rule|.D4Y7BBZDEUaXCY]nE|the ,ZgU
rulebook|8B
ruled|Y]n[
ruler|?Y
rules|(a,?/a3B4A8^HZJZMZQDT]YDaYkYnb|and /_7Z>YT_e[|for n_
ruling|3XC@F]jEna
rumor|#^
rumour|+]
rumours|#]G_m[n]
run|!D&V'D*D-[.@1>4C5A8c:><B=Z>=?X@DB@CYD[EEFAJ]RYUTV?X[^R_AbCeGhZj_kWm]|<number> )[|a #Y&_,C3Y9@;Y<d>@@DD<cceCj]kE|all fF|and ,^4]X^YZ|as bZ|at 4Y8[jZ|by &^4D?]K]TZnX|do ![+X3[6]7e8DDDXW]baJjC|farm %FJG|for >]|from 8XC^K[QC|in ,Y/Y;X=^K^Q[n[|is 0Z4ZCZQ^|it ([,D2b:Z=dI[SDdcg^|of DYk^|on &EAZQDjD|one e[|out #>,V0X?CCZDYk[|since G]Q]a^|the #A&X2C4D7D<ECEDXFFYDkZmBnL|them <[|this ?bS]|till %]|to 8[|your "^)]DZ
runa|&FKD|hemmed &FKD
rung|&])_,B.D1Z4[7B9D>[C^D[F]N[QDYX_AdBkU|<somebody> 4[|all >[|back .F4^|the ,A>DQCeD|to ?_
runner|1E?aaEf_g]n]
runners|"C#_+[5[@CBcDdH@ZZ_^gBidkbn=|up B[KB|what "E
running|!D#F&D'Y)D/B0]4@7[;X<Y=@?^AWBCCcEYFCICJDKBNAPEX@YE]FbUdCeDh[iCkD|<emoji> EY|<name> "B,Y0YCGQZY^jFn^|<number> C[j[|a 4CAbh_nc|about YF|again Ca|and ,C2ZCZ|at 'Z2Z;Z|away 7CIY|for 1]YF|in 7c|late >[e]|on 7[<bQ]|out 7_C@jC|payroll "X:Y|the .C2C4BCBSBWBfB|through 8[
runs|!@&G)_+B,[/C0F2_6E7??AAbECFEGAM[P?WY]BeLfChclDnC|<number> AZ^[|a 4XKB|every "]|from &F>Y|in CZ|it ,BA]hY|like &]dY|on ([,FCFMXb]jD|out D^Q]d^|small D_jDkX|the &C2g@YKAQYW_g[jA|through )aAZh^|to <a=ZQAnE|until #[.ZGEJY]G^Y
runway|%YCZj]nc
rural|&b/^1A4[;]?[CAK[VBX]e[f[jEkY|broadband 1AVC|hospitals /YeY
rush|+Y,Z.a3C;[B]DES[b_kB|no .B|you +Z;]b_
rushed|5Y>_e]
rust|,DKXT[
ruth|&YDE
rye|"F#f&b*E4A:DC]DAI_KcM]iDnA|'s k^lY|and iF|bread SZ|is KC|loaf X^|our "A|share *EOF
s|!Z&d(^)U,_-C.X2_4Z7C;BCBD>ECIFKcMbO]Q]RAUCVBW[XX_CbCgCk@|<name> ![)Z,EQA_DgFjA|<number> #]aX|and ([
sack|&D=YCBeE|manager +E
sacks|,_0C?_DZKBQ^f_k^nA
sacred|!Z8_]Y^_k[
sacrifice|:daZnY
sad|4@7Z;D<B?Y@@DAIZQcYAZYg;|and ?bI_nA|news gFjX|to %Z@CgC
saddened|K]kXn_|by kXn_|to K]
saddle|AZC]W[fYhZ
sadly|)Z^EjE
sadness|,AgE|that ,CgHjZ|we k[
safe|#?)C*C+D-D/E2D3@5E8H9E<C=C>B?AABBCCbD[FEHEK]OAQDXA_Ah?jck^lDnZ|all Q^|and ,YjY|deposit DD|everyone ,D|for 4CD^|hands aD|place n]|to C^|with %[JZ
safely|4[KWjW
safer|#Y/E0[?ZD_M[bEkXnZ
safety|"E#]%b-C1E3E:d<C>B@CAYFDGFH[J_K>MDS]U[XD]C^Zach]kAlEnB|is %b:]AcCDJ_U^XDa]h^jC
sage|)c,[<bNb
sags|Da
said|!G"@&<(C*F+B-G.G0]1>3C4Z5@8D9@;[>E?=A>BCEEFAIZJZK@N]P=QHWCa[b[fCgChEiBkFnH|<name> %],B4c;aYabZ|<number> ,B4c;C>[?_IXQ?SZYZjB|<somebody> &F,?4C<^>F@AQBYAkA|a ,_>]B^|about ,E|and #A4Z9YDAIBKCQEe]jYkD|as #_4ZIb|at 2[@]|first #@|for ,d|good 4D|goodbye <dcY|hello n]|i &D4BKC|in 4];]D]QB|it #F,D3_4<7D:d;W>[?@DDH^IBMYN]T]VYXbYCZWa_fFn_|keep 4]gZ|my #]|no "Z'Z,^2[4?8[<d?DCCQ_SCWZ]A^[caeDg^mZ|nobody 0]U]c[|nothing 7[|on &C|our #a/_TZ|so #[4VIYQ]YZbBgA|sorry ,[|that #D4]>CQDW[eB|the #h3C4]7];C>BC>F[IdJ@Q[XDYY]U_>bCeAf=|they 4DI^Q^bD|this ;[|to #Yn[|we #@4D:Y<Y=Y@]ICKDU^g]|what ,C3c4A;E<EDZX]|with #]4F|yes #?2Y4D7Z<BFYHZIAQYWZYC^[bBd^g^kF|you #DKZ
sail|.]4Z8Z=[DASZYZ^V
sailing|=b@[DDFZdanC
sailings|DZnD
sailor|,Wn]
sailors|"^B]HZiZ
sails|C[[X
saint|?Y
saison|&^K[
sake|,[3[XY
salad|&]C@K]gXjE
salaries|/^T]
salary|#B&B']*Y/^2a3C:^<D=>>ZD@KBLZOZ]BdCnC|<number> ,_<EnU|from 2ZHD
sale|!@"B#B&B*B+C-Y5a6B7_8H>C@DC<E_G?IAJZNCOEPAS[VFWFYD[D]]^>bDe[f_gBj;l[n_|<emoji> !Z3Z7]EZUaXYaBnC|<name> !DCbQV|<number> )WjC|and &Z,Z4]K^|at ^Z|ends !X7bH[X]]and|ever ID|from &E2]C]|in D]|is C>j@mY|made ,Xf]|now JY]GnC|of A[E^GBhYl[|on /]QCTY|sale !]
sales|"F)_,@-e.b2c4D5^7B<D?DD>EBFZHANaQ=R_SaTDVWWZZa]AeDj[k>|<number> -f|and CY|for ,E1^QC|reached 0@U@|will .]
salmon|@F|is ,Z
salon|)]*Z1ZA^|and *Z
salsa|"CMWSbn[
salt|#^+Z,D3B4a;C>EDaI]PZSBXBY]dCeYk^|and #ZbE|water bZ
salted|(]9[K[M]
saltmarsh|A[K^QDhYnA
salty|5^9[Z[
salute|%YNZ|you %YNZ
sam|&a:AK[aCg_
same|!?"[&D*@+A-@.^/A0?1D2F3G4B5C6D7D8D9?;D=Y?>AXBAC]E@GBHWIWKGOAP@QYS^TIUFWWYEZE[LaCcXfAgJhZiDjXlDm]nA|<name> ,[CAQ[nD|<number> 3a4[:eDDF[SZTGX^]Zb^|afternoon ,Z4]=[e[n]|again QE|as #DC[QFYZ^b|boat :c|breakfast EYW]|card C]|day "a)_,[.Y3D5[<D=YD[H_N^QHSBZX]^bCe^jWnZ|eleven <d|fault #[IW|five ,C7f][|for #E|hall ,[Q]h[|here jB|hour &[>aCDD[KYjZ|in ,F|job DdjB|morning ,Z.]C]S]|night #_IZYX|nine 7^|number hZk[|old "[%ZA[JZhY|page 8[|people ;[|person ,[CE|place >ZC]n[|price #C&Z=cDYK[QFdf|prices .]Q]|question )[,B9D]^b[|recipe S]j]|room ,[CZYa|seat CD|size 4D|thing #],>4E<[IbQE_E|time Ce^Cja|times CYkF|us 1_AbVah[l_|way ,E<YD]kZ|week .@=Y>BCBQZjCkDnY|word Fcm[
samosas|,b.[DYQa
samphire|]F|and ]F
sample|#A&Z,A4]>ZLcQBT@UBe[gBjB
samples|#E,?4a:[CAIYKDYajB|are KB
sanctions|,DaZ
sanctuary|-C8_X^
sand|Db
sandals|3_
sandbags|?e@ZCYDeKYQZfbgZj[k^n^|are D[Q^|at D_n]
sandbox|B^i]
sanded|&]K^
sandpit|Q[
sandra|2ZWZ
sandwich|"A#_&_)Y,b9X>ADBFDI]KbQVR_f_k@|and 9Z
sandwiches|+a,[.[SXnD|and +c,aQZ
sang|,Z5D<]BBICQaYae?fVi@jBmZ|the ,^BCY^iC
sardines|?F
sash|0[
saskia|&_;XK[
sat|%Y&W,[/C1D5D:E<E?X@_A@BEC?DDIAJ[M^YB[D]Y^[_AdDh@iGjBlD|<number> 7_<_QC][e[fAnB|at ,Y|down ,C4D?ECEF_IZQ@W_Z]mY|here ,a0Z<Y|in 4Y;@<D>^?DDCQZebkX|on #C,C4C5E8Z<B?^@_EZZA^]bCg^jB|there &[4Z|through #^,b5YKZ|up ?d|with ,Ag^
satellite|RC
satisfaction|/_0b1d:B;^AcJYT]UbV_b_hc|is %[JZ
satisfied|![/[:BQ[
satnav|3CD[j^k_
saturday|!D#C&D,B4_7BC_DAGAHDICKBW_ZBgYj^kAlFn@|'s 2[4EDFFZWXf[kB|<number> 4_C[dZhYj^|from ,E.Z|is CC|the DFkD|was 4aYZ
saturdays|#^,[CBm]nC
sauce|"_,_;aCb]bbajX
saucepan|&E,ZjY
sauna|!^8CBFSX]Yd^|is :[
sausage|,[0fV]e_h[kBnD|roll C[QYV_eYjV|rolls 0[CB
sausages|,d=^A[Qcd[
save|!^#B%D&C(^*W+B,A-D/^0B1E2[3a4^5@6b7I;C<A=@DbG[KAM^OTRDSVTZUBVDXaZ<[_^D_Ab?d?iEjFk[lZnY|<number> !]/@2f6YC?GeSYT;WX[^^Yj>n]|a 6^MX|an !^/[|and 8[DDkD|by RF|for (]7BMZn[|it DYF[Q[|money 8]|our D]nX|the C_DXEaYGk[|this (d:C;AFWM^nF|up #D|you 8ZTYX]mAn^|your "Y3W=CC[D]g^jZnB
saved|&],Y/c0[4@7D;[<d>B?fIDK^T[[A]?b]e>fbgWj[kD|<number> /^=ZTY]A|nine &[KYfZ|the ?d|us +W/[?^FZf_jTkFn@
saver|/]]Z|<number> /]
savers|!Z/[0_7b:_Z[aa
saves|#E(F)C+],>/e:CAWD]TdhWk]|<number> /^A[TZhZ|a ,C|the /Z|you +_k[
saving|!_"D)_*_+E4E8Z9CCYN_R@VBYCaYbDjakC
savings|!f&Y'Z-]2[DDG^KZWY]]^Cj@
savoury|(_
savvy|7b;EFYHF]^kB
saw|#['E+e,Y/Y2B4?5D7B8F:E<X=F@XC[EAPbTZYDfYn]|a #ZSX|in <W|it #D&];^@[K]e@jB|may jY|on ?Z|the #B1X4D;B<XU]YC
sawmill|DZj^
saws|DZ
say|!b"C%E&D(^)B*[-@.]/Y2C5<6C8E:C<>>Z?<@DADBGF^G[JHMYN[P@SYVWZE[CaDeXf?jCnC|<name> ,[>EKZ|<number> 1^4a@_DZgai[kC|<somebody> #]&>,Y4C;VD^I[K@Q[jX|a (YM]QYkB|about "d9DF]H_QYmX|and ,D.C3_4]<Y=^SBXadZ|anything &[>]FZKX|as .C|at +g.e9ZPZS[|brunch 9A_E|by )[R]SY|everything @F|good .Z|goodbye (D1[8c:D@DRVVYYZ^c|hello ,Y1?:^>YEaFCHYK]^Ca]bFkBlbnE|here (a|hi ,CRYhakZn_|how %Y.E|i (],]4@9CeXk[|if 'Y(E.B9[DCjD|in 'F(EI[QY|is #_7ZIVkC|it (]*^+Y,^4A7B>XA]B]CZHEKYM^N]O[Q_VaWYYF]E_ZdHgCh_i]kA|its WX|more !c,A;_FdGcMEXE^B_EaZb^|much V]XY|no (C,?.b/E2]4B7h9[<X>AMENCQ=TAZX]bb]cWd]h_j@|nobody 7^][|nothing .[>[FfQZ|on #ZI[RX|otherwise DDk]|our #a)Y,e4[@[Q[g[jakX|out bYeY|so #W(F,@.]2B9W<_=X>a?ZHCKENASYW<Y[ZDdFe]gViA|something ,ZFB|thank 3]?DBcKCf@n]|thanks %^)[?B|that #@&X;YA]DYICKY]XeA|the %A&a,?.C1^4[<^>DKaP[QCTWVZg]j?kYmJ|their 7E|they #a/b0a4D=ZE[FDH[IWTbUV_Yd]n]|this c[n_|to +];ZkFnC|too F[M]|we %X,C/]7_FCGEH[KENDQDT[YXkDn]|what ,F4_;DDbJ[KYYZkb|when #B.D7ZFZj]|where ,]4[9]DZ|which .B9_=ZC[DZFYKXSG[]d[|who SYVZ|why .]3E4^7CI[eBgC|yes "[#A,=4D5[6Z8YDFIAQ>WBZZ^]jCkB|you 7W:b=BIBjD|your 3C7E>D
saying|!F#_%B*]+F,Y/G2Z3_5E7[8A:?<A>_?ZDBF]IXObQXRCZB][_AaYdDe]fZgY|<emoji> ;CO_T^a[|<somebody> ,C|it ,B4CF@bGnZ|no Jam^|nothing ,Z.ZF^S^|so ,@2a4]?bY^fajC|the >EDBY]|they 7Z;Y|who ;Xh[|you 9D@]g_|your 'Y9GjD
says|!E"D#Y%@&@'A(E)D+?,d->.D/<1?2C4V6C7<8;9@:C<@=@ACBACXEAFEJ<L@N?PCQcT>XAY_]<^?_Ya;cAdGfChBjZkYlAnC|<name> "Y,]4b?eCCQEY^aDeZjDkE|<number> #Y*]0^4WCcKDO_Q@S^eCgD|<somebody> ,X.E4ADCP]QYdBkAnD|a 5];X@DWIgEiZ|and ,<?DQEfC|at F[|do ,c@_QZ|hello ,[fY|i &Z,_4DD[QHYBg[jGkY|it #B,D@^_[e?|its ,?QAnY|no ,Z.E5d9G?DeAfWj@kC|nobody ,G0]U[|not #F|nothing .e>^S]|on >]D[eZ|otherwise ,E3ceZ|our /E0A;[FZTDUDm[|so #_,E3C7[>GCBI[SBV[WU^^|thank fD|that 2[WXeD|the "E#B.E/E4_:D<G>?CADCFEQaSBgGjD|there ,Y|they ,_Q[|we ,a.Y<^KZ|what &Y,EkD|which #Z|why #aF[|yes ;[|you :[S@e[g^|your 3c@_
sb|k@|<number> KZk@
scaffold|IFOWQ^
scaffolding|#E4F<[@XBCj[kC
scalable|&C-Z0]8CE_NERb^Bh[
scale|#D%E&A+E-f2D7D;C<EA@C?D@JCMZNCQARhWDaDbAdCh<iBjBkFnD|and .YEZdHl]|of 1^
scales|'Z7Z9Z=ZDBLYnD
scaling|%_-c0[7X:@;[H?RbVCaAb_
scalp|-]7[R]][
scam|"D@DD[Q[kZ
scammers|C]nZ|are C]nZ
scan|*_,C4]7[;C>aO]Y[_]bDe[kZmBn]|result >_e[kC|the C[jZnY
scandal|:aa]n]
scanned|*Z3Dd^nD
scanner|6]CCICe^nC
scanning|!Z>]
scans|&Z,B/[4BCcK[T^d]j]|of ,C
scare|H]
scared|.C3D5Z9B:B<]>a?YZZ]Ye^fYmX|of 5[9B|to ,<@[Q@e[m]
scarf|!])Z,[DBNbQ]]Yb[fZk@|bought "E
scars|,?
scarves|3Y
scary|,Z>[R]e^
scene|,DDEQC
scenes|(Y1^:G;]CCF]MZV]n[|at 1YVX|the 8Z
scent|#Z+^8Y:[PY^a
schedule|(bE[G]M]a^j[lZ
scheduled|n@|maintenance C]nC
scheduler|&Z,]?ZKZQYnZ
schedules|4^;Z
scheduling|![)]:X=Z
scheme|+[,B2C4[;C>CD]ECHDQBVYY]^^n_|and 4Z|within @ZD]
schemes|Da
scholarship|4[nG
scholarships|0_
school|!@%Z&D'd)B*F-=.E0]1V2@3A5I7E8<9]:@;W<==E?C@_AbBBGCJUKDL_RBUaWDZE_YbacCe^fDg]hZl@|'s ,D:]Q[|<name> 'fLY|and ,YDXH_L^|at AbQCR]h]|bags ?]|bus jZ|buses ,E1]AZVXhZ|choir 'D|field dD|fleece 7C|for +D|gate 9Z@BQCS]|group nY|groups ,X|gym DZ|has E[|holidays >[|in 6ZSX[YbD|is >ZC[|lunches "[HXnZ|meals EDfYlC|of /[0_AF|on ,A1[D[|roof 7EdZ|run "Y.]>DDAN[|shoes 7[|that &]|this )]|uniform DZ|visits &[|year E^jZ
schoolroom|CYjZ
schools|#Y,B-E0[2[4@=[A]D@I^WZbXeAg?lZn]|across CD|and A]KChYk]lZ|are 2[8[b_
science|-B/[3b8a<Z@ZCAGEREXX][jAl^n>|is :]NY
scientifically|/_8Z;]T]
scientist|&]<Z@_K]ga
scientists|/bN[Ta
scissors|#E&c,Z<]EZKZg_
scone|)^*],[M[jEn?
scones|+B,B4b?[AbI]YagWh]ibnB|in +C
scoop|"[4Z8c]Y^b
scooped|AZEEVX
scoops|=YPZ
scooter|4Z7[KY][mZ
scooters|4[C[
scope|&F-h0_9[CAKDRfUYn]|<number> &F-c0_4[KCR^UYnY
score|!Z(a*[-d.E0b4B5Y7W>]C>FaGZICM[O[R[U^]Ya[h]jAmX|<number> -gR[bX|and 0^7^UZW_]Z
scored|k_
scores|0_IE
scoring|SDdZ
scout|#^C]I]SYT[j]|hut C]SYT[j^
scouts|?WQDf_
scrap|A[DCh[|the A[h]
scrape|)[8Z=a?[DbN[dafYk]
scraped|,DjD
scratch|2[WajC
scratched|QCnD
scratches|,^Q]
scream|,a
screamed|<aFfVY
screaming|"^3ZDZH^
screen|#Z,B.B/F2]4c;C>]@@B^C_D_I]JCMCQ>S[Yc]E_]b?gDiZj[kZmCnB|<number> C_j[|and 0Z2Z7[C[|reader #>4WK^__nX|recording nE|so .[B[iZ
screening|&Z>[C]QES_kY
screens|"]#_4^:^@]D?SDZ[^Ag[j^nE
screenshot|(D*_,@0d3f4C>E?_DCMDOcU^VDXd[]]Zf[k@|it *Y7]O^|of *Y,Y3YVD
screenshots|.C7C;^DX
screw|,[4_?]DEeD
screwdriver|#]n^
screws|"D,]CXKZQ[n]
scribble|QZ|on QZ
script|4?=Y>E?UDDQ@YHkDmBn]|from n^
scripts|,[CYk_na
scroll|"B(d.B3f7l9BDBF^MbNDQ@SBT[Xa[_]h^BaDbCeCkCnF|on (Z3Z7d]Y|past "C(d.B3c7c9CDDFBHEMaQASCTXX]][aDbDeDmCnC
scrolled|7d]_|past 7d]_
scrolling|(b.D3g7e:A>@DBHDQFXb[c]feBjDn@
scrubbing|?Z
sculpture|bZ
sea|!f)Z,b/Z1_4@5G7D9C:_>BGYMXQ_XBYDb[dDg[k]mC|and 8^|never n]|shanty ,[|view !h)[G[
seabed|CCKZ
seafront|;E
seal|9XC^D[KZYXkV
sealed|DcFdVXYAk_mZ|bag D^ka
seals|_^h[
seam|#Z>AeD
seamless|%?,E-b5B:B;<R^bCj@mCnB|end -^8]NZa[
seamlessly|7A8?
seams|<b
seamstress|?_
search|"_+E,A3^4E9Z:Z;Y<C@CC]S^X[_ZiCj_kF|box 9[_Y|is ;^@E
searched|QE
searching|,Y4]<]CC|for kX
seaside|FZmZ
season|&A-B/=0Y3D4A6C7C8Y:W;B=Z>C@^C?E@FAG_HDKGM=R<SETAZY[?]Y^__Ca[bDlBnC|'s QC|<number> 0[8Z]CiZ|and #^+YPWQ_|are 7Z|has B[bZ|is 7Z:FCCG_QXV[XDZ_]a^CaDjBlZ|of 1a:]OZQHVdX[]]^Ca[|pass 7E|so 2^|ticket 5Z=_ZYd_|tickets )X7DDZ]Daa|we -[8ZjZ
seasonal|,Z-B;CEDRAVY
seasoned|![:D
seasons|&_4[8]<Y?Y@]AEI]KahDnF|taping AGhE
seat|!D%b,X/D0Y4A6]7Z<C=A@^CEEBJ[KCS^UYW]YYa>bYdHg^mEnZ|<number> 0[@^KZUZg^|a =CdD|and KD|at XY|belt CCjG|for *].AOZSG|in ,[DX|on Q]jE|with 6[8Y|you :CaE
seated|E[
seating|8Z
seats|!_"W&E(D)Z+E-C0a1C2Y5Y7f8E9D:D<B=[DDECGZKFM?O[QCS@U[WWZX]a_>dUg@hBlBn>|<number> 7][Z][|and "E&Z,^QaSC|are #[,DCAGEHB]VbEhZ|at *[|for )[QX|left .[7];]C^D[H[NBQB]_b^iXk^|on (G=cMDd^f]|out #d|with D[kX
sec|#Z,?4DE[GWP[
secateurs|#Z,]2Y<]>ZDBF^Q_kEm^
second|"Y&W(Z*B+C,C-<0_1A2D3B5[6D8C9_;D<E?^ADBBCFKVMYOIR?UWW?Y[[F]G^B_YeWfagZhGi@kElT|<name> =]>dQDdZe]jD|<number> 4]YZ|album ,CQBnY|and (_,aE]RZ|best :]DYaa|bridge 4E>]|class 4Z|coffee 1aV[|cook -F|counts (Y7bM[|day 4YQAnY|floor <]KCaD|half #D4CIAQAkC|hand 4@=ZYDb[jC|in <[E[lZ|is ,E|left _[|line 4]EbFYl]|night .]C]|one ,F/[4=>[SCk[|paragraph ,C>]QC|part YZ|payment jZ|person !Z/ZQC|place VZ|plant EF|pressing /FTD|printing #cI]K]YZ|quiz H^|release 0Z|round C@jC|row KDQC|set !Y4b|shelf #ceZ|show eF|the EEIX|time ,^1Z@ZQ^VYeZ|to ;f<Eb[|van EalY|warehouse &^EC|week &[?ZTZkC|year &b1B@[EFK^^^fZmZ|years ?fC[D[KZf_
secondary|D]g]k[
seconds|!X#=&E(Z*C-D/a6[8C:@CDFZG^I@L_N[ODT_X[[_^BaEdAeCfGh?jCm[|<emoji> !^)BG^M]|<link> )YE]|and #F+[4D7_ICKYY@|at 4ZCZ|of BY|someone /bT_aFn^|to E^Z]]ZnD
secret|!Z"_#C&D(Z*b+C-B8^9D<B@CA^DCFeHWIDKBOYPDQCRESB^[_AaAeFkDmanB|'s AdhZ|is ,C8Z|to !["_H]
secretariat|Ecl_
secretary|#Y,F.E0[9_>CCBQ]g_kFnZ|<name> n[|has 0]
secretly|"]<fcY
secrets|/B7DFam[
secs|"Xe]kXlY
section|#E&G,Y4[<D=[C]D_FDHEQ_XZZFaDd]j]n?|<number> #D&BDaX[jAk^|and DZ
sections|!EQA
sector|"Z,D-_0c1Z:C;c<^Q@RdUY^Ba=bYcafChDkCl]nC|and -W;_
sectors|EDhD
secure|+[-?3B7_;ZPYXC[X]b^TnY|your +]7]:_P[]]a^|yours )D7]NCa?iZ
secured|1]8DE]VYfDl[|the fE
security|#D-C.b0E3X4[8a:_CXE]FEIAJ^K]SY^[abhYkQlV|fixes .dCYSanZ|reasons 3[nY
sediment|DC
see|"<&B'C)@.?/d0B3B4A5C6]8B9B:G<A?V@EAECWF_GWHBL[MVNGRZSAYC[X]^_AaBb]lZm^|<mention> -DREfX|<name> &])Z,F-Z3]6a?aX^[[l]|<number> /Y6]7[CZ|<somebody> ,<C_KUQBkC|a #E%Y4E7C=Z>DD[JZK[SEgBjYnW|and 8CDCe^kB|are /B7Z|daylight "GD]|from QD|how 0[4^<_FVIaS]]C|if !_,D.B4ZD^G]QBg]jZk]|in >[HDaX|is 4[[Z|it "Z#=(a.Z2^3A4[8Z<Z>aCCJ?Q[W^YbebjBkYnA|me #^QC|more D[j[|no .^|one 3[7ZDFXZ|our "@-Z1D4E8[:]BZECFZHFN[c_|photo nY|so #EbC|something .ZD[jD|that "['Z5Y6[7[>ae]gB|the #F%B+^.>/C1c3D4C7D8G:D;FC@D?HDICM^P_R[SBVYYBZ[]Fa]bEg]iXj@k?m[|them 7C9ZM]YZ_[g_|this #c3_7D?_I_TG|us #D)B+aD_NESZbFk^|what !F)]+D.[7D8e;f>CDBEWFYH@JBR>SZV[]DbeeHk@m_nB|where .[|which 4F7aF[|who ,C7h>GDEOZQA]bkD|why /c7b8[;dF[TfUX]Yb^m]nD|you #D%g&^(C+X8@;C=D?ABZC]D?EbF=JdM@QWR^ZX^GbFcVfCm=|your 'Z,YDaQa_^j_
seed|"X&C)_->0Z2b4D9B;B<B?Z@BA^F]NSRASB^Aa_fbgFh^kY|bank 0[EZRA|potatoes AZC[PZYZhZlZ|round 0Y1ZF[h^|swap ?Y
seeded|QYiE|loaves iF
seedlings|&[QCg[
seeds|#^.[4[@[QB
seeing|)_-Y7E>?@]C]KZM^NdT^]]|the ,YQY
seek|CWnZ
seeking|-XCYR[
seem|7[|to 7[
seems|,]C?SD
seen|#F%X'E,B-D1C3A4>5C7C;Z=AADBYC@EGHFMAQCRBVCYBb]dGe?gXhBjEk]lCnA|<name> ,^|a 8a^]|about @[|all S]|and ?Y|anything ,>QB|by ,CkY|from CDKDjB|in ;^>bbZeYjEnD|it &@0Y7[;Z?WIZQCYBb[jZmZ|one 4C>[|the "b,D4_<XBbKUSDY]i^|this "A2[FDHEWYmD|to <Y|what ,b
sees|!D8Z9E=aD?I[R]W^]Jd[jXkBlD|the 2[DEkC
segment|5nZi
segmentation|"_n]
seldom|;b?cb[fZ
selected|!]-D@CCAG]LX]Zi^jCnZ|for mZ
selection|X]]B
self|!W"H#]%B)],Y-]/C1f8=:^>B@]DDEEFENaRbT@VbXY^@a_bDcAdDkYmB|assessment 7Yk^|employed @]g]|is 7Dn]|serve V]|starter -_|will 7[:DRE[[
selfie|(^*_3[<^EBM^OcVUlDnC|with (^*]O[V]i[
selfies|'j3_L[
selfish|2hW_
sell|"Z#@%D'Y,X-B.E0D1D2n3B4>5a7]9B:Y<<=C??@CB@C?FAGDICJBRBSCWnXAY@_FaXbYeGf>i?jCk[mF|a ,[T[|and 2[;bW[ba|lamps 9C_D|milk BF|on 5Y|out ![+[7j;Y<[?BCDFDPWXG]faWmE|the ,F.G2aDXWTgX|to 5b:CZa|you )^.B2d4DN^Wck]lY
seller|,B2[;YQCbXjYna
sellers|/]7[F[H_T^nX
selling|!^(D,;2[4^5^7d:C;C<D>C?YDBFBGWIFKYNDQ]TYWZY_]__AbFfXgChBlA|anything 2^|coffee ,?QD|fast !Y/[0E7eUD]caD|it #Z4Z|like 7Y|slices #CIC|something 4[|the WZ|this OZ|you K[
sells|&C.[2a7^=cAYW^dcgC
selves|b[
semi|![)[@ZC[KEQBgY
semiconductors|-D
seminar|&WYXmE|room YYjDnZ
semis|?[
semper|,X?@fB|<name> ,X?@fB
sen|/aCEn^|<name> /aCEn^
senator|nY|<name> nY
senators|,X/ZT]nY
send|!Y#C%B'B*Y+C,>-C/Y1F3]5X6D7D8B9Z:A<@=^@ECDE^FEGXHCL>OZQCSEWKXZY[ZV]FcBfAjAkZlVmXnC|<name> LY|<somebody> 7ZQEgB|a 0_4[=]C]D_I@Q_U^Y^dZjWk^n]|back E[|it (Z)]*a,B3Z=]BYCDN]OaX_Y?a_b[d^h^i]jDm^|me "],A.X=D>YDCQESYYB_B|one HWnA|our "DHD|someone #[|that 2[|the SCZYebgMj[n]|them "W&D*D.[4C=CgBk[nD|this (Z3Z5a>ZMaZ_eYnE|to /ZE_|us #D)D.A2B5^9b;ZDDN@OGSG_^bVd^fCj=na|you ![&['D(CF[GXLDMAO^QARXSBXBYFaY|your 'DD[LB
sender|kE
sending|%]*Y5W:ZBZEDJ^Y[]EaYebf]g]iYk^nA|a A[|the #YiVnF|you %XDDYZg[
sends|2]@DIYQbTDWZdCgCkYnY|a ,]|invoices @E|the CZja|you D]jYkZ
senior|"]&@/A4[<_C[E[KAQBT>YXlXn[|<name> "]Ed|leaders /E<[TEhZ
seniors|?^C]PYQD]BfVj[n_
sense|"[#V%b8_?CF[IYJ_SE[Y^amY|of %^,E8X?CJ[[Z^X|that ,].ZDEQY
senses|3W8f:D[Z^^
sensible|,].a7[S_
sensor|&[,b4]C_IZQbY]fCj]
sensors|,cQ]ne
sensory|;_HX][aCj^|garden ]Z
sent|#^*F+b,A-C0?1D4[5?7?8D9D;A<>=C>@?c@_ACBCC?DEEDFCIWKWN[PbRAUBW[Y^Z>]BaCb@c@eYfeh@n_|<number> #B,[4]?a@[IFYa|a #A&_1Z4@?BDCK_g@j]kM|after SX|and 4^DC|before DY|in #_9E@YI^_B|it #YkC|me #Z&@@aKAfDgan[|over g_|people @F|round *Z|the #=4@?FYCnC|theirs ,[|them >DDFfCjHk@n[|to ,@2]4Z?CQ=U[|us #g,Z4D?dIaKXSCYS_YeAfcj[|you #>)a+bC]NaPbnC
sentence|(D.d/Z:[>^?[DaF]ScT_dCf]k[m^n]|and ,W.Z?YQ[n[|in /Z?X
sentences|2Z3a4Ak_nB
separate|"?&[4@7[<X>GYC]Zha|kitchen #[
separately|,D|and ,D
sepsis|mZ
september|2]nE|'s 2]
serial|;DC[QEjA
series|"B-C<Cj^
serious|"@(D3e7iCZDBFZGCSBXb]c|about 7^;[HDZ_]Y
seriously|%f&C,Y4B9]:]<DJeK@LaQZjBn@|and %]-ZJ[
sermon|"X;ZnB
serum|!^+_PWi[|is i[
serve|"A-]1Y4B?EA[EDQCR_V[Z]^@nX|you *Y:]aY|your "A
served|&Z)E,C-[7[8_=E?YB_C@JBM[VC][^[aHeZfZgCh_i]jCkB|<name> &Z?_fY|<number> &[)G-Z?]A[JEK[h^
server|&^>ZBECZGZIYKXQ]SDe^jXkC
servers|BYCZaCd_
serves|:Y
service|"[#>%X&>)Z+D-[1Z4?5C7B8b9B=CCcDBEAFAI;J_KFPBQBR]S@VXWEYE]D^]aCcYd@hAiYj]lCmAnC|<name> CYD]k]nZ|<number> !B|academies n[|and %^)[,BJYN[|at CC]Y|between A[|charge #Z|for kE|in aZ|is #E:_Da|on Caj[|to #E-D2[<]|until BEiE|update 1ZCE|will 1]R[VZ|with "^H]|you 8Z;[
serviced|S[
services|,X-c3Y8[;[BZCBD>IBJXR_X_YBZX^Zc[e@nB|are -eDERakE
serving|"DDaO[QZkY|carp "DHD
sesame|#Aj[
session|/_7F8C:D<B=^C]D=E[FAG[NbQAS^T]WC^BjZlYmC|<name> G[SXa^|<number> CD|at QE|free !]7DDCG]b[kD|in ,X?ZEaQ[|is NYbc|on QEgZiYnD|this -[|to 5Y
sessions|&C)Z,>0Y2E4C=Z>D?ZC[QDUaZEgZn>|<number> 0]jD|and =bg_|are O^|for )a7^
set|!]"@%@'E)Y*B+[,B.=0@2E3^5B7[9]:Y<C>;?BBCCCFDHBKWSDUBXU]]aXb[d[eAfA|an ,E7cQG]^m[|and 3[X[j]|aside =]D[d_|by &].Y4EK[|fire ,CK[|for )^-C1@4^EDNZnZ|in 4YhWkW|is 1]E]V]l]|it &^DWK^k]|list FZjB|lunch ,FQE|of &E8B:bD[G]IAKD]DnB|off ,ZCYKGnY|on 7G@Z|out 1a:A<ZA^KCQ]SYaAd^h]lB|that 4[a[|the #?;[DYUCjB|to E]|up !X)a+^,@/]4E:]D?QA^[e_gE|your 3c7dFFJZQEXd]ca[
sets|"],@-^.E:];[<]?]ACH[JZQDTA]Z_AkAmA|and 4[<[?_|of Q_|off CZ^]jX|out &D-_<X^BaBh^lX|the B]jZ|us ;[
setting|#B,D4^8^;bJaNERB^_aCb^fDjYmZ|in !]
settings|-a.b1c<]D^Q?R[SanZ
settle|(C.@7c8b:_@CFDGGMCNB[B^^b^dZgAhBmHnA|for (C8e:dH@MD^_aab]nB|it ,]:CMZ_Y
settled|#X,D-Y3]4_?[B]CBDCYV__gC|and 3^|the 4[
settlement|"]&_,E;BKY
settling|Q[
setup|#]=Zj[n[
seven|!B"B%E)G+B-E.C/a0D1X5X7C8B9C:A;C<<?>ACBCDFJ@KDNAO[Q^SAT_[@]AhakBm_|and >ZDZjW|days )[2^QBXZ|figures ,E/]1_<DV^|in )D/cT][D|on 4FYF|things F^|times 5Z|weeks ,ECZg[|where HE|year ,]Q^|years h]
sevens|?[
seventeen|%E/^>_EaT]l^|and >^|years %D&D,YEaKEl^
seventh|?]fZ
seventy|2YGZkE
several|#d+Y,a-D0D4>5[8E>^@?E[IcKDPVQ[ZXg>jbk^mDnB|of #d,D4BIaf?gCj]ka|people #];]b[f]|times %F,[
severe|R[n[
sew|,[A^
sewage|!@/]GA
sewed|,]2DfY
sewing|+]0[8[@_SAW^gZ|machine 8[@bW[gZ
sewn|&ZCZnG
shade|!]#[(a3_4Y>EB]D^IaM_XXYGj_k]nW|are (Yn_
shades|"eHY
shadow|#^,DCC
shake|,^._<eDZK]SWk_
shaker|!Z,X
shaking|>dAjVXe^h]
shaky|,Z
shall|"Y)W-b.]3[=[CBEFFXRaV_[[eAjGk@mWnD|be 1Y4ZCDR]|not 2[FZmY|we S[[[
shallow|QEgX|end ,Z4C
shame|#^3a7d=C>^DDL]QF]]e^nZ|in ._>b|on 3b7aQE]Wn[
shampoo|"Z)a/aH]T]
shana|@YBFgY
shanties|[Z
shanty|,[
shape|%A1D:Y<DAZDYECMBQDbDfDjalDnB|of AZ|the DFEBJ^jZlD
shaped|6Y<YYZ[_gAkC
shapes|(D|hurts (D
shaping|-F8@;_jCnC|the ;ZbZ
share|!@"@#F%?&F'A(o)=*Z+?,>->.?/?1F3g4?5A8?:@;D<?=^>C?>@@BCD@GBIDJBK?LAMkNCOYPAQ=R@S=TDUTWFXcYF[J]Z^Ac@dZf>gDk?lWnB|<emoji> (C:[|<number> (aM_|<somebody> (e|a -DA[L]QFkY|and ^E|ash (@MD|before 2[|for *@OC]]|if (f.E:DJ[MbQE^Ya?bZnB|in *[=_Ecd[|is *[-[O[gY|it (A*[,C3aD_X^]CbY|one FZ|or (9ME|our -C6[<FRD|so 6Z|that ,E8Z;bADBZECM@QER]b^mD|the (B;DDCFcMAT^U^]^bBfBk?lZm^|this (b3]7]:E<Y=XMcOZQDSEX[]_aCdYjAnD|to (]*e3@7E:DEDFDM^O_XF^AmCnB|what (C9^:^<[MC__e^nZ|with 3]7CDEE@QZ]CkE|your !a*F^Da]
shared|"[#C&>(E*_,D-X2E7C8C:Z;@<C=F?CE[NBOXTBZB^?abb<eXgbhYjXlZ|<somebody> &E|drive QY|folder S[|out #B|ownership DagY|the A[|values 1[|with %Z-CK@g]
shareholder|6[[[
shareholders|D]a^kVna
shares|"[(_*k-Z0a2c4Z=dC<F^ICKBM^OjR]UZ[cd^j=|and 0^UW|in 2e4]nZ
sharing|(c*[,@-A1D3Z8C;[F_MYQDX^^^b^jDkX|is *^NZ|the ,DFZ|this (]7^MZ]_
shark|>C
sharks|#]:]I[a[
sharp|,B3b6X7h>[C[OVSEX][[][aWjak[|and !]a]
sharpen|,]-]KXRZ
sharpening|,YC@DBQ^jAkC
sharper|&^1Y<^?[VX|than ?[
sharpest|+Z;Y
shave|(Y,[6]i^
shaved|(ZY]
shea|,B2Y;EW[
shed|"E#^%_,b1D4>8E?CCCEFF^IFKFPYW@XC[C_^hCiFj@kBm]n=|and ,^=ZdY|end ,CQB|on C[|that @YjB|up QC|with %YQ[
sheds|C]N[jcnZ
sheep|,i4A5_;DBEC=Q^WUZaeDf?j>kF
sheepdog|#bI^
sheepfold|DC
sheer|)Zh[
sheet|#Y&G*Z+F0Z2b3C4G7C8D;CEEMXO[SCTBUXWaYVk^lCmDnE|'s #]|and *ZF^OZ|at >Z|for 2ZQYkF|in #]IX|is OY|of 4[|on 0]2]UZ[X|with D[
sheets|&_*Y2]CBD_K[P[fdk]nD|are *Z,[
sheila|&[DZ
shelf|#Z&[)D*E+H,B2_3E5C:D@YDXEDFZIZK_N?QAXBZB]X^Ba@dYj^m[nA|and &_+F6Z7Z>[]Y|by .]@YD]IDk_|for =Zj[|in AZSLh[|is QC|of .]
shell|&[/BC[YEjZn]
shelter|"B,DCaDVI[KHQZZa_Ae@jYkZnZ|at C[D]QC|in ,B|open D^|page "E
shelters|A]C^hYl[nZ
shelves|#E&B)Z,??CF_SBU[YA]ZbCgZjak@m]
shepherd|0bmX|'s 0b
sheriff|,bC^D[
shield|KZ
shift|!C#c&a,[1B2_3E4D5C7?;@<B>a?X@ZBXC?GDIaK]N]S[VFd[e]f]gXhAjY|allowance nb|and I[RX|at &]K[|from ?afZ|is ,YdY|it #D,E4E|packers GF|the jZ|workers >ZB^
shifted|#[,Z7]
shifting|-ZRc
shifts|,B4A7E9Z=]>fEZQAYC_YdYe]n@|and ,YQ[|are SXjG|at @[TZ
shillings|,@
shine|)[8^:eBcMBa]bZia
shines|:e
shingle|)[?^f^
shining|&E1]9c_a
shiny|)]+fN]Pda[
ship|%D)YCcD=K[Q^WB[YddjEkE|it DB|to #]
shipments|j]
shipped|/]1j4b8D<^A^C@IYRFV^Yab]h^jCn^|<number> 4c?]YZ|csv RE|dark 4B8FIYn[
shipping|!G5D7]<_GBX^ZC]^c]n]
ships|#C,B:bD?MYQAi]|from !BGDnX
shipwreck|W[
shirt|([7Y9]<_>[DD][_X|sponsor <_g[
shirts|&Y3^=]GYKXQDlE
shivering|D_ka
shock|,@/]7H8A:CFfN?QBUG]Emf|you 7EFeN@UG]DaFmb
shocked|<CFa
shoe|'_,D4>:EA]LZY@^YaCbbf@g[hZkX|in 4B
shoebox|&Y)[MY
shoes|#F&A4@8F;B@YFCNZYAZC^CbAgShCjCmCn?|<number> ,D>]|and gZ|are ?YgY|off ,aDY|please CXnY
shook|<]
shoot|,B7@>aDAQId^e]|on d^
shooting|)]3]CEk]|in CE
shoots|6[
shop|!A'B)[+Y-E/C0A2_4?5E;@<WBDC]H]JCMETaUEWXXFYAZD^[aZbBc^gDnD|'s &[)A,]6Y<aKZ|<name> <^D_Y[k^|<number> QFiX|and "]#Y)W7b]Xe^|at C]|before !^,H|by n[|closed QZ|floor ;[|for ,Y?YDBfY|from )[NZ|has CB|in "F#@)Z4FABIB^W|is 6^C][Z|next &]KY|now !D?ZEDPYn_|on +Z,]1V@BC]PZQV]X^[a[gFkC|one *]OZYZ|open CZm]|or >^D?|owners "_|shut 6BC[K]QXjZ|the ![7ZGZ]]^]a_b^nY|today 4^|was 4GjF|we 9a|will CAD[jE|window WY|with !Y6Y8]<YGYi[n[
shoppers|"[/G5e;]=]BeZaic|will "[/ATD
shopping|&a(>,_9d>Y?ECBJDK[Qb_ZfAjBna|trolley ,dQY|up &[|with ?@
shops|!D,?/^0F2b<a>YEFI?QCTYaUfEj^k@|and #D,F:[|from CZQ[|that /E2[DFkD|will C8j?
short|!?#B%@&B'E(F);*?,B/E0F1D2a3I4]5@6D8>:W;F<D?DAABCDaJAKZTEWYXBZC^A_FaYh^i@j]nB|<number> <[|and 'Yd_|answer 4Cg^|by DY|for 'C.]7bJD][|form 4A|guide O[|notice kE|of #Y+],Z2ZE_F^P[_JnB|on eY|one ,XQ[jD|ones _[|sleeves D[|survey *C|talk ]Z|version ,V4WCXDbI]SC_@jEkc
shortage|,DC[
shortbread|,_?aQ_f]
shortcuts|*^:[V^
shorten|SX
shorter|,X2E4B?ZD[IDQ^Y]__dbgD|now #E|than ,bC^Qcj^n[
shortest|#YCADakWn[
shortlist|#[;B=[bAg]nB
shortlisted|;Y<ZEXQDaAb]c]l]nD|for 1;EYQEVBl^nA
shorts|,dQ[
shot|"]1[4[5_8AGCH_Q[eFn^
shots|&^D[K[^Zk^
should|!C"?%B&M(E*E+c,C-_.B/?0C4d7A8A9h:C;C<<=[@<B_DHE=HCJBMBN@OBPZR^VDWDYaZC^D_dbCc=d^g?|<name> "C|be %A&C)B+^-[3A4E9E:X?]ADBECVDbFXNCUBYCb^kB|do 4B|get 9Zd[|go ,C9X>EQ]_[eEjD|have #A)]+A4m6[;E<C=C>^?XBDDAEDQVWCYn]CaabCfVgDhBiCl@|i "B#](CQA|it 9[DD|know #E;[>FbZ|look ,c|lose >[|never #^%Z7EDEFXmZ|not #V)],>2A3]4b7F;D>]BGCDD<IXPWT[YebAdAe_fEg^jDk=nC|read #D4bQDYZ|say 4b>BD_Y]|sell BC|show #Z|speak kD|the (E9cDZM[_]dc|use Bb|we "D(G.Z9eMEQ@UZWFY?_d|write QF|you "Z7d9?:DDBHd[]_B
shoulder|;DD[EZ]_le|and eZ|to ;EEZl[|with ;EEZl[
shoulders|&A,Y4_N^WEYYiX
shout|&Y'b(]+^,b.C1E4D5D7E9[?XCEFCIZK^LZN]QbRWZB_^d[hKkClY|about 3^;Yj^nY|at Q[RXSE|for +]D_|if &Y4CDAI[QBjCkC|it 'b|out &Z+E1E8C?_FEN]ZCaZf_hA|your 'Z(c
shouted|,a@^CBD@FZK[Q_ga|at ,e>ZCCFZQa
shouting|"E+Z,f9D?_PYfZ|at +]?^PYfY
shoutout|&e+^,Z-C;CB]K_P]RBUXVEb?hEi[lD|to &e+^,Z-C;C?dB]K_P]RBUXVEb?fdhEi[lD
shovel|CZn[
shovels|?[
show|!D%B([)[*d+>,C-C/_0c1B4Y5B7B8B9[:a<C=a><?@AAE>HEI]JCLFOcQATYU^VB]Da^bYdVe=fBjXmZnE|'s DD|<name> CZ|<number> ZX|<somebody> *[|a ,?0[|any 4Z|are 5[ZZ|both 2Z|by #Z:[|for F[|from KZ|in 0ZWZ^CkE|is !].ZS]_YeF|it "])^*_,>?XFZH^NZO^a[iWjX|notes #e|of !B8_CYGA^[|on 7ESCnZ|that ,A/a8D:^DCQCaWnY|the #E&C3d4ECADHIAKYMXXfaBjBnX|them 9E>ZDbe[jZ|this )Y7[|up :ZQ]d[gYkC|us (],Z8EMY|was =a|what :Y@[|you &],^4A;C<^=E>CAZD^FbQWT[YGgCjEm[nB|your &Z(]M]b[
showed|#]&],?4@;F<DDASB]E_@e@j[n[|<somebody> #[)]|the DE|up 7Z|us #_
shower|,?.B7C9?:Z;D>[DX^^bAe^gDkY|gel 9F|like ;FbF
showers|#^,^4^7DBBCbKEO_Q[nB|are BC|at ,]4]
showing|'Y-]0^4^>CC^DeQDRYU^Y[a_bEk]mD|how 6[KZ|the 4_|up -Y
shown|"A,Z/W4Z7C=a>CE]GZI^QZbFd^eAlW|are kY|in -ZRZ|the mZ
showroom|!Z"@)Y1XV]kBnB
shows|#@&D(D.C2Z6Z9[;Z<[?XD@FBIENDT]XZYZZ[_YaCcVh^jAm?|<number> CCjB|and 6[|how "^|in ,Z|it &CC^|my )[|up (F;eXZb[|what :[|you DDSYjDkD
shrimpers|jZ
shrink|DCkA
shut|"@&A+D,D-@0D1A4B5G8B:A;A<E=B?DACCkDCEBFAHAICJCKDQFSCVBXVYEZ@^A_Cb?dBhAjel@mDn>|<name> ,GCeDDKCP_jen>|<number> C]|and <]|at CcRaj^kY|down 4DnY|for 3YDEGZQBgZkF|from #ECYICQFe]|in ,]|it #Z9CC^|off CCjAnb|on )[C@fEjE|so aE|the 3E7E@YC@DZYV|till 3_QZXajZ|to C[|today CaQZj_|until ,[4DCYDAIAj]|up !]
shutdown|CB
shuts|/^4X7_:Z>DChT[][eBfEgAjbkElBnB|<number> C_j]|at 7ZCcj^lD|on fIkD|the e]
shutters|)bC[N[U[jZ
shutting|"ZHW
shuttle|CeD_jak^|from Dfn]
shy|(d+];Z>eM_
sibling|!]
siblings|)YD[kanC
sick|#?*[,_3]9C=F@XCCD^NZSYWZ_EgXjFmAnC|and 'Z3]QC|of .c3YS^eX|on *_<^|pay &^K^QZkW
sickle|@Y
sickness|1XVY
side|#[&@'a)A,>.G/E0E1G4_5A7F9C:a<F=D>Z?CACDaFBI_KENDOBPAQAZ?_Da^bDcDiBk]mFnB|<name> ,Z|<number> Q]|and .YDDkCnY|are DZ|at CC|by :b<D@[DBa^kG|door *E,B>DDcQ?YCj]ka|entrance CZe[|gate fZ|has ,D;B|in (^:]MZ|is D]k^|of +[2_4B7C:[;C>YDbQDSZWWe[nD|on @[|room g[j[|so ,^3_IYX]|you 7c8_DA]]
sides|#D1E4B?YAYD[E^JYK[T[Y@gZjEkXlZ|and D^
sideways|,_?]DZQ^f_kZ|and ?af_
sight|DGSBjW|of B]
sightings|2]WX
sign|!V%D)B+E,[.[0a2W3_4[6G7^9X:C;C=^>A?b@CD^EVFZHALCMEOBPCQ_RDX^Y_ZZ]]aCbEeBf]i]k_nE|<somebody> &C,Z?bKDf[|and #]1^4FDZEie[jDlc|anything #D@]D[QDeBg[j@k[m_|at 4Z@DDEQBgE|for &Z|in ,BF]K]kV|is 4Z7[Y[|it &]|language JY|of 0Y:EkW|off -Z4]KZ|on 8]C]KdnD|share 3bX]j[nZ|that #Z|the ,C3[6]:ZEbIDJ_[[gYkCld|to #C:_|up !^)]*X2]5X9YC^E>FaGXHAKBW^XZ]CaIbAhAk]lDmV|ups 0fDYUZZ^
signage|ZZ
signal|"A#Y.BCfDZF^IZYXaCbAja|box ,]|fault CYYZjW
signalling|4YYZ
signature|&D)],>.a/_1Z5^8dEXQ@[b^_kB|<name> )]
signatures|#a4EC]IZXZgYkCn[
signed|"[(Z)Y0_1[3B5Z9C:E?Z@ADBE[F[HBI_KEM]QDRWS>TDVaXBY[_TaFkZlZ|<name> ,EQ[|<somebody> &Z|at 1aQBV_|by &^JanZ|copies )]bW|for /]DGbZkE|in EBQD_Y|into #d0]|it 4DEZ|its ;]<Z|off 4]5YCF|on (Z1]E[l_|our /F0[U]|the ,E4]<BAXEeR^Y]hWkCld|today ,YCCFemZ|up "_0Z7Z?[C]DXSDnZ|with <[EY
significant|1ZAbR]hX
signing|1[4A7]>YLYSBVWeJn_
signs|"Z*C+_1D2X4b5a:@>B?ZDWNWQ[SCWZYXZ]a>f[kXm_|are 5^CZOZZZ|at "Y4Z|go g]|to *F|up 2Y?_W[fZ|your +^CEFXN[TEXC]C
silage|<h?^
silence|!C&].e7_8_:]>bB_C@GBIEM[NCS^WBX]]^_CacebgAn@|and a]bY|is ,D7g>ZM[X^]bjC
silences|&YK^
silent|"C,C/Z4Z7bFdG_H?QCXa]^a[hXjA
silently|QF
silicone|,^
silk|&]dY
sill|#[IX
silly|,a4a>]L_Q[Y]
silos|-^;B
silver|1Z<CAZD[VdYBgZh^|at A[KaV]h]nD|earring KG|for ;E|hatchback nZ
sim|.[C]
simple|!b#@(Z)Y,A1D2D4>5]7E:e<ECEFaG^IBJ^O[QAUXWBYC[W]E^]aek>m^nY|as ;db[|question #B,[|to !_8C
simply|!^#C%[(C+]/a0B1d5B7E8h9C:D;c=D>DCFD?EEF@G]H]N?P[RATZUAVZW@ZE^eb_fDgBi[k?nD|do 7Z]]|the !^8^;fG]UE^[b_i^lX
simulator|,ZD[
since|!>#e)?*B+X,F-D/]0b2Z3C4W5H6D7W8Z:C=WA_DFE@I_L^OCQEUcY^aYd]gZhejEl<mZ|<name> #A&B.D0X3]4Y5X7^<^=g>XAWCBDZEcFCKDP]ULVCWLX]ZX]_bDd]eYla|<number> #8%^&g+_,F.C/E1_2Z4G8a9_;X<]=F>V?^@@DBEFFXI?J_KbM]V[W]X@^^aVcZeXfYhBl?mA|<somebody> #B5ZQFjE|about >YDC|and 4D<[|before @[n^|breakfast 7_]__G|day (],A9D|five >Y|half A[|i #E4F;X<B?ZbZf_jGn]|it 5YI[S[|last ,X;CQZW[Y@jE|my DYQ[|nine <D|no D[|nobody ,[|our <[?CfD|people #[4CDCIaQ[eBkA|so ,[CYjY|somebody .a;_S[|someone /Y|spring #=+^,C.Z4]BaDDIAQ@eaib|ten 7b]]|that 2Z;Z|the /]0]1?2^4C<EDCEBIAL[QYU[VCWWY@ZC]EiCj[kBnD|then ,FKC|there &^|they &[FE|this #a7]A]hY|today KZ|two ,E4@|we ,A4B9Z;A@ZADDaUbbEgYjB|when #A']|you "_,_.Z4[VXb[hXj]
sincere|&C
sincerely|XY
sing|+],d/]3_KbQ^T_XanB|on 3^X]|the /Z3Y
singer|)^
singers|=_db
singing|%B&W,c/Y4F?^CBQ[Tbf]jA
single|!C"?#A*E+Z,D-Y1A2@7[8]9]:E;W=B>E?^@[ACBACDDDFbL]MYQBRZSBYB]X^YaZbYdDeBm_nY|<name> 7aCE]ZjBn]|<number> C_|command "YkZ|day %C0]4Z7D?BU_b]lB|mum "DbG|one ,A.[/D:E;c>CBBNZTCaZbbf_n^|order ,^CA|page &[FZ|person /FD]k]|source -^|time &D+b<YKF|use n^|week 0W|year 0Y
sings|"E,c;FQZbF|for "EHE|in ;FbF
sink|#B,^/Y3V7B8A:W>_IAQ^TXV_]DaZe_gDh[kYnF|in .Y/[:Z;YT]^Ca_|with >Y
sinks|#Z,Dn_
sip|8[;XNE^Xb^nD
sir|&DCDf[nZ|<name> @[CD
sister|&C,a-C1D2_3^4V:D;E<B>]?EKDM]O[Q^ScWVYA^]aCbAdZfEgYiEjEnB|'s >]?ZKD|<name> 4d|in &Y|is 3^h[|who g[
sisters|#D%b?DBeCCDBJc]WiT|in B^i[
sit|"a,[-D.e/C3a4?7a;H<H=[>]BED]EEHZKUSbX[YA]^aVe_|at "Z.bSa|back 8]^Z|beside ,[|down &Y,Y.[7B9a;[DYT^b_e^gZm^|in ,@;?>EQ@W^]WbCgB|next ,[|on ,Z.^3]7e;[=ZAYS_bZhX|out KZ|talk _E|there #ZkE|up #D,Z|where 3fXZ|with .@>XD@a[kD
site|!E#_%C&<*Y+Y,F-D.</F0E1^3E5B6V7E8C>B@EBCC[EaF^I^KAOaRCTAUAVZXA[Z]EaCdEg=iCjal_|<link> EclanC|<name> CBEY|and 7ZDZE[I^kZlY|from "[#b1XC]|if ,Z=[|is QA|manager 4Y<]@]KC|now #AD[EEIA|the 2Z|visit f[
sites|"]#D,C1[AAQDVX_B|and "^1^|in AEC^KC
sitewide|)Da[
sits|(Z3Y4]<Z=fA_K]MbSUXXd]gBhX|at Abh[|in 2_4ZKXYYeY|on ,Z5Y|there (Z3[XY
sitter|>_DE
sitting|#D&[)D,^-F.W/]5b7Y<Y>^?^B[C?DCF[SXXDZa_Se]f[gZhCi[j@kDmZnB|at 9Y_^|down &[|in ,D7YDDF[QYjZ|on 5_7^<[>CCENE]_m^|there 4[Z^|with ,Y
situation|,Z4Z
six|"Y%>'D(>*@+D,@-=.F/Z0C2A3C4B8?9F:>;D?ZAABECZG^MGR@WC[U]ZhHmCnB|<name> ,Z1DVC|and "^3Z7^DZMZ|at >ZC[|books K]|by &^K]|days 1Z4]|figure ;[b[|figures ,EQD|for !C|hours /WCCDCFZfX|hundred ;Y|i ,FQE|if ,Z|in /^T[|languages QB|minutes 7aC[K^SC]^g[j^|month gY|months 0c1Y;B>D@]C]D^GEQBbAeCjE|more C]^Z|new 1eV^_]b[|o'clock !YFb|of ,A4^;Z<X>WDZEZKXQBSYY[bYdaeCg?hDk@lZ|on aZ|one )[|or 2^9[|pages &[|people &_,E<B@^K]QA|seconds >Y|so bY|the D^|this 4YE[|to jC|tonight "^|we 4^|week ![6ZVE|weeks #D&X+b,Y;Y>A?]CYICPYSYj_k?|with ,C?DBb|year &D|years ,^.Z0^1C<A?AEDU_WD^Bf@nE
sixteen|#D/_3B4A<YAXK]T]XDe[kAnB|of AYhY|to 3D|years #Ee[
sixth|0[1[5]6CFZQ^UZVZZZmY|form F[mY|formers 5]ZY|free 6C
sixty|!Z#C&[(Z)_,F/Y0b7^=cGbIDK]MXN[U_|and LE|years 4]
sixty-one|)bCZ
sixty-three|#fAdIbhb
size|"@#V&B'](B)D*C+Z/F0B2D3B4D7V8B9@;W<D?DACBECXDfHWKAMANAO?SBTD^AeBgEk^n]|<number> 4F@BDGKBQ]fCgCnC|and E[|chart DZ|guide DYjD|is 'D*ELE|m C[nX|of %Y+]9]D]K]T^_^nW|up 5ZDZ
sized|K]OY
sizes|!E+Y/D2@4aCXDcG@I^PVTCVAYX]Af]gYi]ka|<number> Q]gWjEn@|run CZJYQ]
sizing|-^4bRZj@k[
skeins|7_
sketched|&]5^<Y
ski|,a:Y;ZQ^SBbYj]
skies|AYXZ][
skill|(],];ZMbb_
skilled|n]|sailor n]
skills|-Z;^<D^Xbac@e]|and "ZR]|in ;ZRE
skin|"]&D*]+A,B-E/Y:B;C@@CADgF_G[H@I[PZR?TaXEYB]B^a_YaAeAgDjDkZ|'s #^.]|in !Z/ZGYTX|that 8XDXn_
skincare|^]hE
skint|5^=[Z[dY
skip|!D.a2Z3V?^@BDfF=S_XWYH^D_?b]dAeBgCjakcnE|a ,Y.ZS[jXnY|it 3]7]>YDYQEX]|or .]DAGYSabZ|the %Z*X+[.D4BDXQZSBkX|to ._S^
skipped|(Z4bMZY_kY
skipper|&eC]KfQ^nE
skipping|#]>^CC
skips|7]>^YZ]_nE
skirting|&X
sky|#Z*Z:_;ZDDOZba
skylight|4Y
slab|,Y1kC[
slammed|BY
slash|#_IYQBgX
slate|7^9[F]NXlY
slates|#[?]
sleep|#?%_'C)Z+W.Y0D2@3C7X<b=D>Z?D@^A]BEDAEFFBH]I=JdQYS^UEWBXB[Y][^X_?c]e_gYlC|and +[4[:_<Z>^P[]B|at KE|better /Z;^TY|in )Z[[|is :]JYL[[Z|now ,^UE|nurse #Y&]4[nZ|on .b7dDDG[IBJZM?Sb]f|over %];[bZ|under /X|well 9[FE
sleeper|,]WZ
sleepers|!]/a5Z7_:EAZTaZX]V
sleeping|"D#B'[,D1X4A5_6]9Z<A>]DBUWVXYG]^b^cAeYj^|in ,C5YCZ|on 5]6]UW[^m^
sleepless|N[|nights N[
sleeps|!D%^)Y2b7BJ[KGjWnY|in "E7]KE]Zn[|on "^,>QC
sleepy|,]Q_
sleet|#B&^=Y?cICK^^Yfd|for @^|to ?^Q[f[
sleeve|#]+X5[>D?XD]kY
sleeves|"F,D4D5D;D?BD]I[J^bEjZnD|and :E
slept|#C,[0A4C;b<]=C>_AZH^KBMAPaQ]W]a^c]j]nB|in ,c;]|on ,B2Y5]7[A]QC]Y|through +FKD
slice|%]*_D_JZO]|of *_O]
slices|#BICQ[
slid|#Z<YCbj_
slide|*^,E-D0Y7D9_<^@DCCK_O_XBZD_[bZjCmBn@|<number> CAKCj@|into HbO^]ZnF
slides|"W&E*[+B,G.^7^>C?ACEDDG_I]KGOXPCRCSZY^a^h[m]nD|about 4Z|to YX
slightly|&D,b4B5W:B<ZE[I[Q_YEaEnd
slim|D]
slime|#]
sling|5^ZZ
slip|">,b.V3D8Y9^=E>@HDWC_bbBd?eG|at "D#ZF]|in SE
slipped|,BQD
slipper|"^^[
slippers|&D2b<[?aW[fZ
slippery|#[I]
slips|#[)Z*a,E.B/B@YCbO[Q^SCYE|at ,B
slipway|#[.[D^QCkZ
slogan|%Z8F^EhE
slope|A]g[
slot|*[+Z,^2_3[6b?DC^D[O[QYW^X_]]^YbEeDfCj^k[n_|here 6D
slots|#C%])a-D0D4A7f<F>C@[EEJ[NXQETYU@XZYB]c^AaCgWiYn@|<name> e]j]|<number> 7ZjG|are GFmX|for 7_bA|go 7?]F|left 7XPYRCi[|on kZ|open X]|this "Y7YjD
slow|#H%D&@+E/W1D2?3A4d5E7A8V:Y;A=C>X@CEEFDJDKZM]Q^VAXAYcZA]D^ZbAdXgDjTkCnW|<name> C]|and ,U4Cj[kFn^|down :^DaNZkanY|mornings 8^^ba[|movement ?]f^|one ,^QZ|this 4^Y^|to QFg[
slower|&D,_.a<BC[D@^Ze]mEnb
slowest|CDQ]jZ
slowly|&D,^5]8C9C<^CbM]QXZ_
slows|:]CgT[jcnX
slug|,a
slugs|"B#b+],EK]QC[[kb|in OY
sluice|QD
small|!@"F([)C,V-G.D/Y1?2I3B4Z5A7C<[=E??AZEXFAG]HBNDPZQWTZV?W]ZW[Z]F_ZaabEc]dAfAiHkZm=|<name> :@_Z|<number> ,[4E|and 9E:[|batch #[IWb]|batches 8[^ZhXn[|blue DE|business @Z]C|businesses /^T]_^iZnX|but 5[:]ZW|change (].[:C|charities A^hZ|children #U>_e^|dogs QA|enough %bJa|farms n[|fire <c|firm DZ|firms #X/ZCXTZk]|for "G#^&]4Z:BY^|grants QX|group 5^Z]|hall ,XeG|it DAkC|kitchen 9>|ones ,D|person )]|plates :]|pool D[GZ|print iZ|room ,CCEjD|shops IZ|steps _G|team <^|thing ;Z@CDaF^jBk_|to :]|word (ZD[
smaller|#^,D3_4Z8[9Z@>DBS__]bDj_n]|than 8]FZ
smallest|-D4BEaN_RFYFla|keeper RF
smallholder|RC
smart|"Y%C)F,@-A.X/a2E5D7e8f<EAFCCD@H[MDNCQ@SYV[]^^dlBnG|and ;[|choice 8[|homeowners DFF[]YmW|meter "[6[nC|meters #Z.[S]
smarter|"C-E/[1E8j:AAZEDNB]B^^aZeZhYi[jClBnE
smartest|,]8Z;C^[aZfZ
smartphone|DC
smash|(b*D-E3b7D:DMcXal]|that (^3dM^OAXdaCb^
smashed|%D0_:C;c<C=fEFHYMDQAR^U_^BaXb_dbf]nB|it &[-];bHYMDR[]C^Bb[f^nE
smashing|8E:DBZK[VFZaaAi]
sme|-aR[
smell|#Z,i.B4?7E8D>DFEHZQgSA]A_FjalEnD|gas "[|it ,[QY|of ,aQYZZ|the +[QZj_
smelling|,^
smells|,d.CP^QcYG_ZiZnY|like P[j?|of ,dHXKDP^Q]_]i^
smile|!Y%e&@*[+F,@3_7[8[:b;Z?A@BA_C[DBJcN[RCTGWCX[^[a]b_gDj^mDnB|at ^[|is )[:ZAZa^|on 8[|says @D|that %[:]JX
smiled|(]
smiles|+b0]8i:^;[U^^fa[b_
smiling|1fF]
smoke|#Z,^7C8C?ECeI^QZj]kWmanB|alarm #Z,C3XTW|alarms k[
smoked|+YQanC|eel +Z
smoker|&Z,Y4^B[Y]ib
smoking|/a:ZaY
smooth|#d(f3gDZIcMZbZ|sea n]
sms|#[5ZC]I[
smug|,C1bVY_[
snack|"B,B9]_^
snacks|(E5]S[Z[
snag|.F
snail|#eCD
snake|:?aAk[
snakes|D^aAk]
snap|'_*aL_O_]BnC
snapped|&D4BYV
sneak|F[MDmZn[|peek F]MDm[n[
sneeze|(ZMX
sniff|#],_5cDdZZk]
snooze|7c;E?YBYTF]b^EiZnC|you 7eBY]c^EiZ
snores|,^nZ
snow|"Z%[&B4@9@:E;_=^?c@CACC^K]O]QaXBYAaDdbeBfcjc|is >[DY|on ,CKcQD
snowdrop|CE
snowdrops|CBKa
snowed|2Z|in 2Z
snug|4YQZ
so|#V%?0A1@2]5Z8B9?:B;B<??ZBFC_EEF?HZI[JCNHRGTBVAW[ZY^E_CbEcCfYhDlImAnB|'s "]=YHc|<name> #c&c2_=ZDCI_Q?SEWWd]fXhYnD|<number> #a4]@ZC]j[|<somebody> #C'[,c;C>ECFDZTYbB|a #X4[;[DBI]TCWBdCeF|all #Z8YCYnZ|an SY|and "[.Z;[DDS^Y[eWkE|answers hY|are !]"@.[HDM[|as 2[>Z|ask 2ZeBg]|at #Z,D.B3b4Z>_CaI^Y[fD|bad 4AYB|be 7[:ECB]]|before 9XB]_X|book !Z8]|bring 2Z7[CB|but ;[|called ,?/^QBT[nc|can :eGXNU|check 4Eka|close 0^3aU[|come !^7DQX|did #A?EK]][aEg^|do !c#C%Z&V)E,C.E/]0Y2Y4C8[?EDBFZI>JbP?SGUaZDaGeDjDnD|does &E.[2@7Z8[;_>aC]KEW=b[fCj]n[|each #Z|every ,DE]|everyone k[|excited E^hZ|expect Q_|fair .ZQD|far "A#F&[+B,].B/C<D>C?AH?J@L@MDPAQdSHW[Y[_baefCj]lEnc|for "F,A4^>^D]HDYYe_fC|from #g4B9Z>bWdYWe_jCkJ|get !_(W3ZG_|give E[[_|glad bZ|go #D&],]:AIE^F|good bX|grab !^7[G]bZkE|grateful +a6]?DAYPZbXf?|hard ,]3Y|have ']D^|here "C#a,V4F;E<]>F?ZDAHEIbK^Q^SATDWDbCf]k>l_na|humbled ;aVD|i (Z+C.H2Y3E7B<A>AADB]CWKcM[PAQDU^W]]BaaeEiYkE|if #A&X(G)e3X5^7B>D?DD]MDNYQEYH^DbZeJhYjAk]|in #X,B.Y9Y>YKAQZS]YBgCjA|is #D.e/c:ES]TZeD|it &B)Y+@.B/[2A3E7E;D>>C_DBFZJ@M[QESAT]WAYCZ[]?aDfGgAkAn=|keep )Z,EC[DZ[[|last +]PY|leave (Z|let 5aH[LZ|little :[B[a]|long *[4_>B|look A]D^hZ|lucky %[7Z|many #D)^,_5Y:a;_<D?CEdH_N[R[UDhBiZlam^|much )E+C1Z;Z>D@BB^CCDBGZJZM]QESCTA^_b[iVjFnD|naturally +ZPZ|next ,C7EQB|no #W*[,[.Z2?7A=Z>Z?ZDBIEQ^Y]]Ed]eZg[iDk@n>|nobody #Y0Y>_D^e[iYk^|nothing SB|now #fI_gF|of ,^2]WZ|often #BAZUZ|on #a&b,FDCI]Ka|one >Z|order D]J[|our +]SBkE|people ,C;aK[b^|please #C&B,@-W3Z5Z6_CEE]IGQCYDjEkEn@|proud <AA>KFRCVB^@gBh=lGnA|put 4EDZE_l[|quiet ?bf]|really /^T_|ring ,YIY|say -]/ZRZTY|send Da|set 3C7[]XaZmZ|should .[|since #B,D4A|small ,[0bD[kZ|so %_AZJ_h_|soft +^P[|some @E|somebody 5Z|sorry 4Y>aS]b[n]|special :Z|stop CZ|take 2]DYaDk_|tell 5]|thank #Z?CjZ|that #B'[)Z,[/B1_4B5[6X8B<]?^BCCDIDQcRAS^TBV]Z]]]^Z_[iBjXkA|the #B,a2_3E:E;D<C=X>G@[A_BDDDH@Q^S^^ZbAeCnA|there ,A-D0E4?C^DEKWQ^RCeC|they (a2C5ADbKVM_PYk_|this )a2^4Y7@>]??AaCDQ]SCW_h]jB|those B]DEWYiZ|to .a>Z|today 6[DE|until ,DQCjC|was #A&C>]jC|we #a&Z'U*W+C,>0D5_6B7C;??UBVCGEDI^JYLcN[Z^[A^?_GbDeWf]kBn^|weigh 2_|well +Y|wellies Dck_|were "Z|what "X(C7i9>:aHXMAQE]d^Z_@hY|whatever 5[ZZ|when #D.C>WS?TVe^|which 9e|who "_4Z6Y[[|why "_#>(A7aH]MCNCaA|will ,[3[4EX]|yes ,_4_?^S]|you !]#C%E&[*Y,_.C/Y3W7Y8b9@;a<^CEDEICOYR]^[_Ib[dDj=nA|your -^@]CCR_g^kYl^
soak|D]
soaked|#Y,BI[hYnX
soap|#[&C+Y,b/]>EDgI^KEPXT]kb|for +ZAYKFPZhZ
social|!]"@)[/^4W<^CZNZXYjdn^|<name> ,E:XQCnZ|media RCXYkD|worker "?
socialism|K@nY|has nX
socials|7[DF
society|!D#Z+c8W:Y;X=DDZGCK@VD^Xb[jXk^|in ;]bZ|is :[QY
sock|([7^9Z;Y]]bY|yarn 7a]Y
socket|#[,E4[CFQA
sockets|,CDYT_^Z
socks|!g"Y#^&C*_,d3[4F@AGcK]O]PdQbYAgAiYk]md|<emoji> *Z3DnD|are ,]|for *[O]|in 3^bZ
soda|.cCYS]jZ
sofa|!]"A&?)^4E7]8_CAHAJBKCM^Q[TB]X^cb_hZj@kLmE|and 3^X[|in Q[
sofas|!e,Z7YG_Q[W[|<number> ,^
soft|!]#[%a+Z,=-^5b8_;F<E>CC^DbFEIcJ_P]QZZahDjakY|close #_DZIZnW|opening )D|so +^
softer|,C<bC]
softest|!Z+g5ZP[Z[
software|'^+b,C2^4^8C;[?CAXGaHEICLZM]P^S>]E_CaZeAh]kVn]|for "^G_
soggy|GYUW
soil|#E+D,C8C<[@CE_KCTXVCaClan@
solar|![#_8c]Y^^aCd[|panels D^
sold|&D(D)A-C.C/C0g1W2^3A4e7_8C;^?@@?CbEEG[KCNBO@SBT<UhVXWYXEYZZQaDdEeAfAgEh]jZk^lAmS|<name> 4Y;[nc|<number> &[,^DEkEnE|<somebody> ,ZAYQZha|and #[0b1^U^VX|as 4ZD[|at 4?C[ja|for ,Cm]|in 7[AZZYh]nZ|it ,Z4c9FYV|more "[2ZbZ|on A]MCh[m[|out !?0@1^4@7d9Y<CAECcDAUAVaY?]b_]h>iXjamDnC|the ;[DZ[X|them 4XYZ|you .[4^CCY]
soldering|<]Q]
soldier|"AnX
soldiers|5ZZY
sole|8_RZSCdD
solicitor|"C.Y?ZI]WZ|<name> #D&B
solicitors|8[^Z
solid|5^;_D_IBb^
solidarity|%]:]>]CDJ]NZQYXaeYn[|with j[n^
solo|#D,Z;[b[
soloist|4[KX
solution|"Z)D-a7[ACDcR_VCX[
solutions|"[%E-f1D:@<@AaBDEAH[NARea?hbjBnB|that 8>:B|to AA^Aa@hAlY
solve|9Cn_
some|!?"=#C%B&C'C)?+?,[->.[/>0B2@3@6D7F:C=C>]?<@CADB[C>DGFCGAK?L@PCR?TFVYW>XG[@]GbYe_f@hIi]jClAnE|<name> ,Z4_j^|<number> CZQC|and *]D^|are .D|customers 1^@ZB^C_JCi]n]|days .]:Y<aCDJXKYSYa[b[|families .Z>de^|from "D|have ;^|in .D=[|it >[|love ([M]|nights ,fSX|noise "]BaH[i[n[|of %F-D0B4Z7Z8C=B>eA^DAE@IDRISWUD]XcDeaj[nD|other .?=]D]|patience =ZdY|people ,B.^7^9[FZKZUFYC|personal AZaZc]m]|say :ZCD|things #Y&Y:C|very ,A0[1Z>EBZEYF]U[^ZmZ|visits @E|water #[|wear :_bC
somebody|!A"E#W%Z)E*D+C,c/G1E2U3@4@5X8@9[:C<A>WBBCBECHZQdS]U^XFYC^AaDbHdEeXiBm[nB|'s "D#>,b0C4C5Z7B?AI@QbY@f@nB|asked #_._I[Q@S[|at >]DCe]|called kB|else "^*Y,Z-[._7_>@]Z|from =YYX|had DZk^|has ?]F]f[gam[n^|in Dd|is >Z|left ,X9E@CCEQZ_DfZgD|on #b>]@]AZhY|put )G|said "A|say 0[|sends @E|should 4Z|stood jY|to #aDYIX|up 5]DZ|was &bKX|we %^4EJ]|who "Z2]:E>]DAIBT[U_W^_be[gEkE|will ,B0Z5[DBUZ|with hZ|you (C)].F>AKXeE
somehow|0b;]b[iZ
someone|!?"A#Z&?'A*B+A,Y-?.B/Y0B1A2D3<5C8?;<<>=E>_?CADBDC;DXE@FBG?HALGNAPFTZUNVCWAXCZF[@aUc?e^fEh?iEj>k[lBmG|'s (A,]/Z4=7A:X@DD^MDQYYCgCnC|a "_#[>_e[|always >[|asked #e,]/Y2]DDF_IdJYgc|at #A,DD[|else 7c>CD]]_aY|from >^DCeYg]jA|has #D@EDXgD|in 7E8[9EDASU^]ba|is %X,D/[C@YXeYjD|left #Z,B@cdXgXkB|on #[%]>DDBI]JZkZ|round #]|say 9A_E|special 8D|there (]|to ,d.CDAQaj^|who "F#D&E(F,@.Z2D7F:[>?BFDBHBM^OIQBeCgDkCnD|will #C>W|with D[|wrote #Y,A@^|you "C(]7bDYM^a^
something|!F"?#B&B'A)A-=/H0C1D5A7C8_9^<<=D>B?C@FB@CAFjGbH@NZO[RBVCZ=[D]E^Y_XcChBi>mfnF|a nY|about ,[4[KX|and >[Q]|back "Z3[|big 1Z7DFD]BaDh]|bigger !Z8Z:dGF][^ZaW|by 4ZFB|different ;ZFbma|else "B&Y(D;CKYQZ]DjBkX|for !C#B,A8_:@D[QC^cmX|from 7]eZ|good ,Z.ZS__Z|green 3^|happened F]|i 4[>YWC|in +],W.b9^>DA[D=F_S]g^hXj]k@m_|is >[Fd|like 2^C[kd|looks 4]:[Y_nZ|new eC|nice 8Z]E|of &]|our Fcb[mc|special *]F_OZmX|that ,@-Y4E9[C]D@O^|to )[,F>Z?XF]e[f]mZ|truly %[FDb]|very F_]^|warm :_NZa]|we #C%a4E:Y<]^D|went >B|with #_2[9[QD_[|wrong >_DZFDQDe[|you #a,a.@8Z?YFDI^K@QaSAY@
sometimes|,Z.W3E4[5D8D;A<^>^WB^BbCeamD|a :]>Z|it .aDDSZ
somewhere|"?#A&?,G.Y0[1Y2G3Y4C5D7E9[:D?ZGZIISYXa]C_CaGbV|between ,CnY|else >]|in )[0Y1]<ZUZV_|on %YJZ|to "ZeXjV|warm "=HF
son|%^@BDZI_J]OFQ^Y]dFeBgDkYn]|<name> &^K]|or %_J]YYk[
song|,dFXO]Qa_YgBkD|about ,Y
songs|,^.[Q_
sons|%_&C5X|and %_gZ
soon|(G,^3E4_;D<]>_CCECFbGFHZQ_SXY[ZD]_^Xcce]jYlBmYnD|<emoji> FB^Y|as >XkY
sooner|)D+A,C.c/b0E4E7Z?CC^D=EDHDNEQES^T[W[jakDlDnB|and WZ|have .Y|if C@|know .X9]_W|not #[.]SX|say #^j]|tell Cb|than 7^m[|you 4D
sopranos|,_Q]
sore|)f,a3a<[>a?]CDD[Q]eajDn]|knees ,Z?]QZ|throat 3b
sorry|!E#A%?&<(C*c+C,g-E.<1C2B3?4j5B7A8A9C:D;@<==C>j?@AABECZD=FBGGKCMAPCQbSATGVCWCX;YjZA[E]F^@_<aEc<edf>h>i?j^kJlKm?n?|<name> ,e?]C]E[I^QbgE|about )[@IDDN]SDYbb^eBjXkDn>|and 4[e^|especially 4D>Z|for .[4G>[C@I^J[nf|i gZ|it #C,B4cSYYanA|no CZ|not ,=0^4C7]Q@]_a]|that -ZeBgA|the CbQB|this 4]CYQB|to #W&A4[:_>Y?@CAJBKDRAa^eajC|we ,_>CKYQ]kZ|wrong ,_4[QZ|you #D%]J]g_j?k@nF
sort|"B+Y.W3_4C7a:C;c=D>]CCD@HAJ]N]SGWaX[Y@]]bXd?gCi^nC|code ,[J[|it :DdCeYj]|of )Z,_;[I]KENaQb]XbS|out 2[W[|the KZ|what HG|you +];bb[
sorted|"X,Y.A3Y4@5a7X:D=[GXQYWE^ZjF|had 4B
sorting|#F,]AZE[Q_jCl[
sorts|)]DYeF|it D]eGkZ|of 7[
sought|Q_]X|after ]X
soul|%X,A0W8]:a;_M_NC^[a[eZmC|in %]8Y^Z|into :[
souls|B]^Y
sound|#F(a,?.?4_9Z<b>[@CEBHHKZM_N@SGWDb]dAgAj[kDmB|bath "^|down >ZC]|like "^,C4b|on ,^HD
sounded|,[e]
soundly|-ZJX][
sounds|)_.Z<]>CD^I^NaQHSZVYe?k[|like .]<_D]YCk_mZ
soup|"a%E&X([*B+B,f-E1C2D3D4E7X:?;C<A=Z>FADE@FDHaIVOEQ[R^UEVDWAYY[D_CaFeCgalCn=|'s #a.]=ZIXS^hZi^|and "_,F.DHXKXS>|at D[|for ,[QY|from &bCBK^X_Y[|is ,>7[:C]ZaA|on QB|provided ,B|today CZ|was NY|when 2CWD
soups|)F:]|and )G
sour|#_&Z9ZDdIWJ]aZk_
source|&a,D-_:^;C>YC^K[TDV_hBn]|project VC
sourced|-B^[
sourdough|#[4Y9E;_A]B[CbD[I_MXWC]EbafChaiYj]nZ|is ^E|starter D]|went @[
south|#D,B9Z>DDdKFQ?S@bCeBk^n[|facing OX|of CajcnZ|west jCn[
southern|nZ
sow|)[DbNZk_
soya|jY
soz|*]D[kY
spa|%^)b-]8[=]J^N_^_
space|!D"D#B%Y(<)B*E+C-^.D0D1Y3C5E7?9]:@<]AECBDEFeIEMDOCPBR^TDV^WXXAYZ[^]@__eBfAjEl_manE|<emoji> (F1ZEDV_cBh_|and 4]|for %]&EC@E:IZJ]jElC|in &[6[|into 8Y
spaces|#A&E(C)_0D3B5E7d8Z:C;D<ECaEBIDMCN^Q@RZSDX@YAZB]Zb?h?iAj_lA|and n[|are !B3D7YCEHD]Y^Fb[|have )[|in )Y,]HDTa
spade|DB
spades|,]Q]Yh
spam|(],B4BDbM_SVY?k]
spaniel|,d<^Q_nD|two jF
spanish|!c,ZGW
spanner|iZ
spare|"A#C'])@,C.Y3^5F6_8D9[;C<BD_H<IDMEN@S^VWXW[W]@__bDhCkYl]mHn?|a @_E[|bedroom E^|key '^|pair +YPW|radio QC|room <B
spared|2X
spares|)Y,C2YDaQEk^
spark|%Z8[:B;C^^
sparkle|!^
sparkling|8E;Z
spatial|-gRghZ
speak|!]"E&A+]-B.^/d1B4X<A>a?AA]CCD_FBG_KBPZQERETZWAXBb^edfAjZkX|<name> "C9ZHE|and )Z|for ;aa]|to !b&C+a,@.C/a>dDDG^KCP_aGecgBkCnE|with BX
speaker|,]/[D[FCG^KDQ[bCdA|<name> Q[
speakers|,B1b:C;?A^DAGCbDlX
speaking|'Z)^,]/E4[:D?]B[CEEXFYKYQ^YZ]Yb[c_|at jB|of )a7ZE^N_]Z|to 'Z,]1YEBQaVYnZ
speaks|/_2_3f:d;XE[X[a_bdiDl_nY|<name> nY|at 1_|for 0Z2a;_EZb_|to &[-^
special|"B#B%[(G)X*_,@-?1[3B4@6X8[:[;a?[ACBEDBEBF_NZO]QDVBYBa[b]eDfbiTkElB|and 1[|day 8X^Z|mention &[-E?fDCKaQZR_VDff|shout &Z?Z|thanks ;Y?C
specialist|-YRZ
specialists|-]8A
specially|>ZQ[eY
specials|.^CY
species|6[h]n_|of n]
specs|"[DZO_RZ
speculate|nZ
speech|&Z,_-]1[4DDbEdIFK]YF^F_DacjAlK|and -]1ZK^RY
speeches|,].b1_7C>[S]Vb
speechless|8^F_M]
speed|#X=C>F?CD^Q]TZnE|of -Y
speeds|+Z>D_Z
spell|3_8^EZX^^^lZ
spellbinding|8D
spelled|'ae]jD|right e[
spelling|,[?YA[DcK]Qbkc|of ,E
spelt|QZ
spend|!^'_*Z-]3C4B5b:C=_>_CAFCGZHWJCL[NYTDX?Zb]b_ZaCbBd_jCm]|<number> /^MZQF|a /D>XD[e[kY|an /F|and ']L[|it 'D.^9[=a|on "['Y|over !cDDGZ|per 0[5_Za|the 8[N[
spending|#C4X5]?]CYG[KDN]QDTCZVa@f[kC|<number> 2^|on #E
spends|,D/]FZ|<number> /]|on F[
spent|&W,Z1W4B7D8B9Z;D<C=U?[C@EDHXIGKWMVQ_YBjBkCman^|<name> "]/_<[AaT_aY|<number> &B1X2A<EA[DYNYQEV[^^nW|<somebody> ?[|a &[,YF]m_|an ,E?[|nine AGhE|on ,C2_QV|six &Y;D|the %^&@K@MYn]|this &]|two &^-]@XKZeU
spike|=][Zd[
spin|!Z"^#[*]3a4_:[CZF_GZL][_aYm[|at I[[ZaZ|the ![FaG[L^m]
spine|(E9]FDT[
spiral|,[
spire|1Z
spirit|%Z'Z,^-]1[8cDZQ[^fk[|of 'Z1[^Z
spirits|X]
spit|Dfka
splash|,[CaDYFZQY]bkX|of C^
split|"@%Z)X,A2[7C9C;E=k>EBZCBJYR]aCdf|<number> .[|between dE|by =cd_|down 2]gZ|it 7D=cj]
splits|.[
splitting|&Z=b@[D_d^gX
spoil|2[9ZB]F[U^_]m_|it 9ZB]U^
spoiled|+fPb
spoiler|)[4B;CF]|it )[4BF]RYaZm[
spoilers|C]F]V[j[nB
spoiling|BX
spoke|%])D,A0A;F?^AFEBNCQASBUEf_h>|on <[?[|to kW|we %^JY|with 0BUFnc
spoken|#Z,[CCFCKARYT^]B^Da[b]cZgDjHlY|for 7[|to /]
spokesperson|-^J^
sponge|/cTb
sponges|,_
sponsor|)[*Z6j7Z8B;U<^?DAXFEN_[fc_dYfAgXn]|<name> 1]?DV[|a )^6[N][]|of 1F;]<_A[E^bW|the EG
sponsored|![#Y%Z&^,^CCQ^S@jB|by %[|silence ,Z|walk #[&]
sponsoring|+FaD
sponsors|&F,[5]8@:H=Y?EECK?NWQ[V@Z^bA|<mention> &AK@nD|<name> &[)[NZ^Y|of ;EAZbFh]nZ
sponsorship|)Z-Z8XQ[nC
spool|2CC]WEn]|<number> 2CC]WEn]
spoon|,[<AD^QZk]mY|of #YkY
spoons|,b0Z8C@DB[Q_gCiajZnF|can @D
sport|-E7Z<^AF]abBgZ
sports|+ZB]ib|day CZkBnE|hall 4[kZ
spot|!C%a+Z,=0Z7d9B;W=]?ADBEeFAGDJ_P[Q@]f_@b[eEf@hZjBlYmBnY|and #[=X>^DZ|for #C%cJ[|in +^|on .]WX|the ([QD
spotless|+aP[bZ
spotlight|-Y:D|<name> &]|on &DQC
spots|#C,=0D3C4D5]6^7i>DDaFEIDNXQ?Y@Z^[a]d_B|left !Z6_7aMZN]X^[]][a[n]
spotted|&e,B4Y8Z?_@YAaBaCZEEK_QDSFe[f^gVh[i[kDlC|it &e,D?[B]KdfYkE|on &>1[8]KB
spotting|&E,B<_?dKCQEfc|it &A,D?^IAKEf[j^kB
sprained|,[Q]
spray|"Z)]4D>ED[I[gBk]nD
sprayed|*]4^
spread|#C%Y)Y1d2A5[EZU[VaZ[bYl[|it 5^Z]|the %Y)Z0Z:ZEZU[l[
spreading|8U:Z^Z
spreadsheet|,^5Z7]:ZE]NBOZQaRDS]]Z_ZaAd[i^lYnA|and ,Z5]Q[kC|is D_
spreadsheets|"a&[-V<[BZDBK^VZ[]aYbDhcmC|for -[<^
spring|"e#X%@)Z*D,>.T1^2f4Y6b8B:C;@?AC>D?EBFBG_HdJXS_V^WcXBY][^bDf>lVnD|'s 2[7[kX|<number> 1bVY|and #ACCIAK^YX|as 4_KE|at ?CfE|for %D&D,YKE|has )C|is ![)]|it +_|menu JZmE|newsletter HZ|so D[|they QZ|to CCkC|we 2Z|you .]
springs|7B
sprint|,[
sprouting|/Y
sprung|,ZDB
spuds|,ZDY]Z
sq|1ZJXYZ|ft 1ZJY|m YZ
squad|,C-Y=Y@BBcJ]QC]]b_gCi]kF|for ;Z
square|&^+D3a4C8A@CKVQEX]^CgFnB|<number> ,]|metres 4E|on @DgF
squares|Se
squash|#D+[,]>EDYS_n@|and ,AKD
squashed|,]Q^X_
squat|+^P[
squeaks|#c,]@CDDIdQ^
squeaky|#C,Z@A
squeeze|5hDaZfk^|the 5]Z[
squeezed|"]5[?[
squint|1]DZ
squinting|"[Nb
squirrel|,]Q^
squirrels|,[
sre|C]k^
st|,?.F0[1Y8Y<[?^f]nD|<name> 0[1Z8Y;X<]?Zf]nE
stable|&X-a.Z1bR_V^dZn^
stack|!_"[#W+b-a4C8A:^<EP^Rbi_|of #^
stacked|?bQZfa
stacking|ZZ
stadium|DDnZ|roof DE
staff|!C"D#F%[*E+^,[1C5[7?8C:F;D<b=Y>^AECZDYPYWX[A]@aFbBc[dZe]h>i_j^nC|<name> 1YDZ|and #ZBXQZU]iZ|are 5d>YC?Z]|at #])Z<^E^QE|can ,CCYI[eZn[|do =[|have >]CYea|is ,?-Z<[|it D@QC|nurse CY|of ,B<ZQB|on =]d]|one %]|pick &^,[W]jAnE|room )E,c2^Qb|to 4_YZ|today CA|training C^QCj^nD|who ,Z?CKEfA|will ,XFEOZna|with .EeX
staffed|,DCWQIjYkW|until C@QFkY
staffing|4XC>
staffroom|g[
stage|#C&=,[/D1b7E;c<D?[@EFBKEOCRETAVbXB^Bb_eFf[gAh[nZ|<number> >]n^|at 1ZCCRE|door +Z4[Q]|in ;dF^bamZnX|is ,CC[|to &GRX
stages|G[^Z
stain|DZ|on ,[iY
stains|[Y
stair|DBT_|at 2F
staircase|&X,DnE
stairlift|e@
stairs|,Z4D7D9E:C;a<_>X?AJEK[^Ccae[fDjBk[|and =DdC|are &Y,X>YK^MYSD
stairwell|&b3^9C<[=]CYK__Cd_
stake|/Bn_|has /C
stakeholder|-X1Y8^<AA]EZR]VXaBh]lZnF|engagement 1[ECV^hXk^
stakeholders|-d;@<??EACBYEBRcVSZVaBbBc=hCiWn;|across -B1C;CJ^^]hD|in bA|to -YbBj^
stale|&ZK[
stall|!D"C&^.B2Y4B8C=[?DC]DAGBN?OWS?VEZUcZd^eFjZk=nD|<number> K^QJ[ZfCnE|and ,DC[QH|from DD|is 2Y|it SD|opens "D
stallholders|5Z=]Q]d_j[kF
stalls|#d&D)^,a/X4dI[N[Q]]]j]ka
stamina|;[
stamp|"_CCD[SDgZkX
stamped|,C9[D[_ZkZ
stamps|+EPDWZ
stand|!D#A%['^,^-?.b1W2B4C5A9^:C<[HVJ[KALVO[RFS_YG][^?_ZbHe@nA|<number> ?DQ[hZ|a EHlG|and BXQ[|at 0[3[<XEheZl^|by EB]Z|c14 O^|for &U8W;f=Z>ZDZ|four DY|in #F&CKEQBWY|it .[|next S^|on ,Z.B|shoulder ;EE]l[|there ,X|up #C,D7Z;]?eQFb^|ups #_|with %[&E(Z7];BJ[M_QB]Yaan^
standard|!E"D&B)X,@1C8Y;d<^ECQAU_VC^]abbbc_jA|delivery nX
standards|+Y-b4B;^F_YEbUi]lZm[
standby|4CDEWZ
standing|"[&B+[,B/[1Y4^8Z;a?B@]ACCDDbIXKESC^[_BaZbZh@i^jD|at EF|between 7[:E|by "b|in 4CYD|order 5^Z[|orders .[C^E[S^|ovation :Z;V|room ;aEX|still /[:^|there 3[;_|up 4[?F
stands|"?&C,C4^<ZC]ECHBKAS[VZY]ZV^BccdCnC|at "F1_2_<]V^WYY_|for <YA]|we 4aY]
standup|,[
stapled|,Y2Z
stapler|V]
star|!A#_&]([*Z+A,A/_4]6a:@;=@[CCEWK]MbOZPCSBXYYb[c^ab>kW|because #^4_CFY^k[|review !D;?A]E]H[N^bA
stare|<]
staring|QGmY|at QGmY
stars|!B#^&Z([)D*Y+C0e2Z3_7A8D:C<b@YE]G@N?OaTAUcX^Z_]A_Ba@cYl]mXn_|<emoji> 0@3Y5[H]MDZZ|and *aOa^]iYn]|for /A<[@]TCgZn[|in <a|on *Y0^6[U]
start|!_"[#[%F&A'B(D,@->.=0A1@4C5@7B8E:^;==D>B@AAeC]EBF?G_H[JBN[R?SDV@YDZ@[>]E_Wa_bCcdfWgDhIjXlGmAn@|<name> 4]TWe]j_k[|<number> !E|again jZ|and ,B2Y8BAYD_|at !B"Z#_QBSBdYf_|before :Za[|date #],]?]EZg^n[|from "C)[NZQX|here +d8]PbW[^^|in 7DD^eY|line AdbXh]|living )a8Z|now !_|of :XY_lE|on #^,DI]SYd^jZ|so .]D@|this <[CY|to DDK[QF|today !a"]TX|with :DDcQ^S>T[kYnE|your 6^7^8Z:AG[J]TZ
started|!D%D&_(@*C,X.B0?1W2>5D7[9C:@;B<[=C>E?@@^D@FBJFK_MVSCWJZ=_AaAb^c_dAeZg^h[lVm>|<name> ,@:Z<BADbZnY|a &W,_Q]nY|as &[@[QDbH|asking 4[|at #ZCDeW|here ;[|in &Y;G<_KZMZcYg^n?|it ,CMZ|out <]|the ?Yj^nY|this &[<A@ZCBE]bA|today 7_9C[a|with "],[:D<[A]KG
starter|#C-^8C:DKFQERZSCk]|at :DaE|who -[
starters|4D;Z<bCZcYj]
starting|"[&a)Z,B.?4Y7A9D@CI^K]M^SBTBYX]CeAmCnH|<name> #Z&Yj[|<number> Mb|in =XQY|out !]|to ;Y|today =CdE|with "^#[4]k]
starts|"A#Z%B(@)D*[,A-a/Z0E4C5D6C7D:];@<A=H>@?F@FDAJGKYMDPZR[SYTbUEV?WX[?]=aZfAhZiDj[mCnA|<name> -^4[7^RXTbYZd[e]g^ja|<number> #[-[4G7YDEPZZ[fCgXnA|again aY|at #>)U-c4>:]CAI@QDR]YA^[jBkB|from )@|here "[%F8c@AS]g@nD|in 4dCDj@n_|now 1aE^|on ,_.ZCCKZMB^Fk^|to 2_9^WW|today &]:]C[QZj[|when KC|with *E8DA_DZI[SCXZY^]Eh^nY
startup|-[4XRZe^jY
starving|"Z&^KYi]
state|!A)D+F/g1A2D4A5Z:A;Y<D?W@]B[CADCK[TdV?a@bYeAfbgdiYnf|of 1]8X:C<DE[^Yb]lYn?|still /[|title ?]@YaCbBg[|will nY
statement|#C%C&A-b2C3a8^<Z>HAYCDEaFeIBJBKDR]V^X^YZ_Ca_bAdEe?fCh_jCkFme|by 1@E^V=l_mZnZ|from CD|is EEVEYElD|of -Y1^3b<ZV]X_|on A]FXh[m[na|will >EeF
statements|CZEbIGJ^QDja|for IB
states|jD
station|"Y&C,</C0C1E4B7C:D<A?DCZIHODPDTAUAYG]E^CaAbBeUfEiBmE|<number> C^DZd^jY|and >BDZnb|in DC|is CBjD
stationery|+^8]:]>[aZ|cupboard >[
stations|,B/]T[b[nZ
statistic|/b3D7dHUT_]]nB
statistics|-FEElCnD
stats|CEK^
statue|,[4X?gf^
status|-D.C1^4Y<^CbEaKBQ?TAV_Ycj]kDl]n?|page 4]j[
statutory|CaQBRZj]
stay|#b%A&?'F(@)@*C,>._/Y0D2B3C4B7F:[<V?BE>GCHBI[N[O?UAVCWZ]F^[dCf>k[l=mB|and :Y|as #C,E=^da|at +dCZP]eCjBnC|away k[|for !_5[@ZN[aYfD|free #aDGWa|home .^CZD]j^kY|in .[=YNXSRW[jbk[nX|off n^|on KDQWgAmEnB|open #bCGD[QA|positive :CaC|put 4[;]|safe D@QYn[|there ,E>]|till #^|tuned !E1Z:FEDFbR[]DbBlAma|up 7F>_|warm .DFEmE|where #ZD[IXQEn]|with :ZC]^]
stayed|#[,]4Z7Z;[<]?d@aFCRZb[fbkA|and ,bQX|behind 4^<^>[@Z|on #F&X|put DZ|the FE|to &B,D7b@Ye_|two <^KZ|until ?ZfZ|with ?[gZ
staying|#_)E,a.Y7Z8[<]=]>^?^KWQZZDdZedf]n@|and K[|on #]<b>[ea|put 0Z
stays|!C"D&@)B.b2X4@5C7I;C<F?@BBCaDZGCK@S[W^XEZCdAf@gGiCj[k^n@|as .]3ZDak[|at >ZDDYXe]|empty ,Z.ZCA_]|for T]|free Wa|in 3ZX^][|late ?EfD|on ,ECXSZe[|open "E.BCAD[SC|shut #E,ZC]ICQ[|there SW|where ,^2[QY
steady|+B-Y5Y<Z>DDaj[n[
steak|!Z7C?fG]]@
steal|[[
stealing|&^7ZKanC
steam|,^[XnE
steel|!a"X,A1BCBQAnd|and ,CQE
steep|.]4=SaYDjZ
steeper|%]4bCbY[kC
steer|.[5Z
steering|5[=]E_dZ|group =[E_dZ
stem|8CDX_]aC
stems|.YDX
step|!@"]+E,C-^0E2B5C6B7B8a9C:^;=<B=C>?BECAFaKXMCPCQCSDU@WE^db?e@f]gZiBjBl?manA|<name> ;E|<number> "]3[CE|back G[|by &E?ZF]fZkE|change ADE[b_hCj^|down 1aV^|for &^E[|forward AbRZh]n[|framework mY|free #Z.D4_D[I]J[Q^SCYW_Yja|in #[|into )[5C8XN[RBZA|is 4[|method )]:^|of %]-F>DJ^aU|through 8X|with &[
stepped|0]?]UY
stepping|BZQ[nC
steps|#=&B*Y0D3E4D5F8C:C;F<C>_?dDXHZIANZP[SDXDZC_DdCf^iDj^|and 4[DA|are *^D[j[|at "[>]C_jbnX|in C[|up ]_|with ?Z
sterling|"DDb
stern|&>?BCZfC
stew|5ZCB
steward|3ZSD|if SD
stewarding|-XRW
stewards|3Z=^?ADDEZGZXcdY|and 3D=Y|who ?A
stick|#D'_)X.Z2E5Z9]>CDbFELZQ_kdnB|and ,[|in !ZjD|it 'YDZQX|to )[
sticker|(Y+Y,B2e>ZP^WXkY
stickers|+B1C4]:D=[CEEEOXQG^CaLlB
sticking|Q[
sticks|#D(F,c4_MCQd_]gB|knock (F
sticky|&Y,cEXK[Q^aY|note &^,^K]|notes <YEX
stiff|)e>DDYG]kU
stile|#]C]DC
still|!<#B%?&B(@*A+C,Z-?.Y0Y1V2B3C4^7X8A9]:=<^=@>EA]C[EYFCGCHIIBKDLFQXV^YY[E]b^H_]aZcYdAeEfWgXhXiZj]kT|<name> ,_C?|<number> )X.]2^Q]S]W[YB|a "[|and .YnZ|at ,E8Y9]_Zac|available .Z6Z7B8]NY[^]Cm[|awake (=M>|be CCkE|broken 4[|buzzing <[?^|calls iZ|can 4]=bDEKYY^dXjCkA|come 4[>C|comes ,C<^|dark C[D]f]j^kY|do h[|does #^9AB[b[kD|doing "W7aHZ][|down C_|free ,EWZjA|full "FCCQD|get #Y.a4B=^QDScYBd^|gets ,A.^;]b[nW|go &E>]e[|goes .fJYSb|going 0^7YCYDEUWe[|got &[,b?]@DD[aZgB|had QX|has )X,[7b9Z>^CaD_MUQae[iZj[k[|have .?/Z0C7F;FCCD_KESB_^eCjHkF|here ,Z0_1_4B<DC]K^Ua|in ,]5D7E>D@DRXYAeCnY|is /]|leaks UG|leave DY|like D[kY|make QZ|missing lZ|need )b,aEb|no SY|not ,@<Y|off ,Z9YLZ_X|on (E+a.Z3c7[JYMDRZXYYC|open )DhW|out >CM[k[|pay kZ|paying "X7YHYnC|pinching 1];X<CA_VZhZ|running "ZAb]]ha|says ,X4[g[|see ,Y4ZDF|shaking AfVX|smells ,ZjCnZ|stuck nF|taking ,@4A|talk F_|telling 7A|the bA|there .X0[4E>XSXYA|think "[d^|to ,X0Z4Z5aE^Z]|under 4Z|up ,B|use ,E.C@]|using 'd|waiting #D7D<[IBNZ]Bk^n^|warm C]Q[|winding "C|work C]DY|working #F.[5]Z]|works ,C.B@[jZ|writing "F,[QXn]
stings|>^e^kC
stir|,D3E|the 3E
stirred|#[|up #]
stitch|&[)]+W,E:B?[QZfYkZ
stitched|&_8e:Z<b?[K[^acYgZmY
stitches|#[*Z4Z7EOZe]jBkZ
stitching|+aPa
stock|"[&Z)X+Z.X/^2Z8A<ECbHaLENWOCT_UD_Zj[|<name> &[X_|and )[CC|at )Y/Z8DC^nZ|count 4C|in .^D^n^|order n[
stocking|)Z,[E]lYnF
stockist|4c
stockroom|0]
stocks|!]&]7ZGY[ClAnb|last !_7bGZ[C]^
stocktake|>ZCWjYnB
stocktaking|CYQ[
stole|KWW[
stolen|&_@AK_QZgC
stomach|>iD^HEVYeek]
stone|)c:XDANYYFnB|and nY
stones|Q]gYnD
stood|"B#C,W.E/B3C4V8C?eBDC?DEEEFEIFMDSBTA^B_CfdkDnC|and "G|at /D1D=]>]e_|empty #F|in 4]?[@[AYfX|on ,C4a;]QEbY|there g[|up #[,_1d?WQ[
stool|)_,ZCEIYQY
stools|#BCaQE
stop|!A"G#A%?&I'D(C)Q*D,Z-D._0Y1D3h4E5a6D8B:Z=D>=@EACC]D_EBQZXg^Cb?dWgEh<kZmCnD|<name> 3Y|<number> 0_E_UXla|a #Y|after .^3[S[|and "@FY|asking ,_I[|at )_-Z.]4D;[N[QDjZ|being "[8]|by CAD[Q[jE|doing 9D|for 7ZkZ|going "[,Z<[jC|in ,Y.[5]@]DEg[|is #G2]C]Q@WZ|it ,>2[DASG|on CB|opening nZ|outside ,BCAD[QF|paying 3Y|pretending 3[|ringing QZ|scrolling 3g7YXb[[]]|sending :Y|talking 3_D_|the ,ACaEDF_K[j^|to (].d3C5eSZZ]|using 3ACkX@Y[jb|working #Z|worrying )Z
stopcock|?]jEk]
stopped|#_%B&A(C.D/A1D2E3E4Z5B7A8E9a:C<@=EBCDEEDFCHXJ?MDTCXBYXZB_WgUhZi>m[nG|by ?EaDh^|coming >[N^|doing DZW]|for gZ|in 4[Y[|listening ;]bZ|making <Z|me #]I_|opening 4[SZ|putting #CC_j[|selling ,D4_IAYb|since Aa|taking #@|the 2[4DA[e[|waiting :[
stopping|)D4@7a9?:[<[@AG[MXSCW@][_?a^gAnE|there <d|you (Z)E7d9@G[MYQCTZ]__Ba[
stops|#[%D&B,C2Z4@8Z9^<D?DCeFGG@HIIAN[QEW[e[fDh[jZk[mG|and eA|at C[j^|by CY|in #]|it DD|on 4D|outside D_K[kZ|the OY|you n[
storage|4f;YC_QCRBYbb]eCnB
store|!_"D#Z'A(E)A+b,G-X1B2A4Y7Z:[;B<Z=DC_HFI_JZKZLCMARTVCZW]D^Z_]bDeWf?j[kDm[nc|<name> &[,BD]|<number> ;GC]|and -ZGZRY|at I]Q[|for QE|in ,EI^|is ,ZCa|manager fB|not DZ|opens <^C[D_jYk[|with %^JZ
stores|![#Z0^1Y5X;]A]CWDdE^IZQC^E_Yb_dHhdkYn^|across 1]AY|from MZhZnZ
storey|"X
storeys|#]VY
stories|!Z&G(C)D*[5a7[8_:a=EECF^KCMBNLQBTEXZZ]]X^_mZnC|are 8a|like 5[:aZZ
storm|4[5Y:X;[DAGVJWMDQDV[YYZY]]b_eEgYkDnY|<name> ,BCCJ[QDjCk^n[|and 4[|over kD
storms|)[,FD^dZ
story|!@"^#B&A(^)[*b+B,E-A.B/@1B4<7>8Z9B:Y;G=C?C@BBDD>EDF]GHHYIDKDM[N[ObPDQARDSCT@VDWaYAZa[C]B_AaYeFfCi>jBkFm]n>|'s 5^Z]|<emoji> 3E|<link> FF|and a?|at U]a[|begins 8[:_aZ|behind ,[<e^ZcY|for ([XCaE|in *?F[HZOE|is %_4C;[JZb[|of 8C>Xe]|on ,XFX|starts 8CA_h^|time ,ZMZ|to :GMZ|with 2[W[
storytelling|%[-h8V;ZRca]b[nD
storytime|CfI[jZnC
stout|+D,Y1[7C9ZPEQZWWX_nD|with +DPE
stove|&B'X,D7]KALZQAa_e[i^|and #Y
straight|%D)D,A.X0_1Z5C7?:C;X=C>C?^@?C?DcEYH]I]NBQGU]VaYZZD]C^]bZf]i]jAk]n]|after D^FbmZ|away .C>BD[eC|back .]3c4_>ZY[eY|from n[|into "ZCFk[|over #^|past ._S]|to .A/Y8aD_SGTY^^eYf@k_|up -Z|with .]|year 0^;eU[bbhZlYn[
strain|&[?^j[
stranded|%YCBD^k[
strange|.Ye[
stranger|%_8[>Z?aJ]Q^Uag^|'s ?Y
strangers|5]8Z:[;]>d@bQ_Z_a]b]g^
strap|%D,C2[MBk^n^
straps|IDKa
strategic|#C&=,E-^1C4C:DHEQCRch@n@|partnership AFhF|pillars EEiY|vision -BRE
strategists|-^RY
strategy|&B,A-Y4B8d:X;@ADC@F]J[KCNERbT]aYb@cShBnA|<name> 8Y<_CB|for ,Ec[|sets <DE^J[|to -E
straw|,DDZ
strawberries|,[3Z7ZQB|are &F7^KE
strawberry|MZ__k]
streak|![,F4]YW
streaks|DaSck]
stream|![+d0J4D5[6[C]FEP[jVkZmDnB
streaming|!Z"a3h;FH]Xbn^
streams|&Z0[K[U[k[
street|"<#@'e(C-Y/[3Z4B9Y<C>D@CAECaDYFBH@JEL_M@RDWFXXYEdBeEgDhAj_mAn?|'s *ZDAOZkC|and &W+[;[>C|for .[|is 7XDC|lamp ,Z|party 4[CE|to "EC[|with >Z|you 'aL]
streets|#E+h;BCcDDKZP[]YaEj[kY
strength|%^-D:d<D@ZKCN@R@Xa][a_|of ?ZIYX]
strengthen|8Z^Y
stress|"_,[-]/d7D8eD>RXTc^fk?nG|and /YGDK[TY^Y|by /]T[|free 8_|out "[8ZDD^ZkD
stressful|)_>CNY
stretch|%E+W=]?]DFIBJBS_e]f[g[j]kE|goal =ZdZ|the >Z|we %E
stretcher|,^K@Q_nA
strictly|7dDESX]d|limited 7aDE]bjDnD
strike|*Z,F.X1D4B=eCcObQHScWYYFd_e_jdkY|from &[|pay =edc
strikes|)]
string|#X<^>YK[QHTDW_eZnD|quartet ,Y1[
strings|2[QZW[jZnA
strip|b[g]|of D]kZ
stripe|,C4[SAaXjY
stripes|8c^^n]
stripped|f^jB
strips|)[6aI[NY[]nZ
stroke|CDaXgY
strokes|[Y
stroll|GBM[
stroller|9]A[_a
strollers|4]B[i]
strong|#B%F-Y0d1Y4D5E7E8D:];a<_@DC]DAEaFEM[QYUaV^X]YC^B_Fa]b]l_mA|and ;Za[
stronger|-D8D:b<dRCbEcYmC
strongest|-^4ACBG^RZZZ
strongly|!^BZFaIZmX
struck|#E,^4]AZB]h[|by AZB]|out ,a
structure|RV^[
struggle|.Z>_QCaZea
struggling|"]#F%[Jaa[eEj[nY|to "bHbJZ|with "F#F|you >CeE
stub|4]
stubborn|&e,F9Y:E<k@[K]UEca
stubbornness|?bf]
stuck|#G%C'D,b0C1F4D5D9c:@;E<F=C>_CYFDH@ICJCU@YXZD_XbCe[lGmDn?|at CYKC|behind &],bKYQ[|in !]"Z,?7C>Y@_QCYYbBg[lD|on "A.Y>Z@[DANXS[d[e[g]jEkZ|ring KF|with 2[>ZWYeZ
student|!@#]&c,C/Z1Z5X6B8[9?:?;Z<B@[GCI]K[QEVXXBZW^ZaZb^j[k]mCnE|<name> QF^^|<number> &[E^KZjX|asked #[|every &EKG|survey WX|who "C
students|#[)A+a->/Z0a1^4D5]8C9Y;A<?>[?cBZCHDTE>HDM@N?OBQ]R>SWUdVZYA]D^AbFc@dEeYfahBj>l?|and 5ZkD|are 9]U[|from ?cJXK[QZf_n[|in C[|of -F|who ;??cbAf^lA
studied|/]<^
studies|/f4X7]8D@[HYTfY[^AkXnC|show /a8DDDTa
studio|"b#@,D1c4D7C8W<b>D@CA]C@DAGBICJ?TBVZ]ZaCgCh^j>nA|<number> jF|and <[bW|is &Y1aVZ
studios|a^
study|&X,B-V.E4X8C;V=[DYEYFZH^Q?W^gXkcl^m^nc|how nA|of Y]
studying|&[,aDXK[Q]
stuff|&@(Z+^2_4C7D8DAeDLQDU^WZY?h^jAnY|on AYm]
stuffed|#XA[CXMeQa
stung|jF
stunning|!_8j<EE@GZ]U^enB
stupid|/X>beYj^
stupidly|+cPZ
style|-C2[8^CAGCH^^Zj@nD
styling|T[
stylish|8^^b
sub|)Z0h1Y7]Udn]
subject|,B-^3YBCCDFZKBQCR^UVW_]ZgZiDmY|and 3[hY|line FXU^]Xg]mZ|of FY|to -aCDRdiD
submissions|&E,ZnC
submit|3Z7=BZEBVEXZZ^]@j[lDmAn^|your 3]XZ]E
submitted|*Z-[1C8FAbE_OZRbVDhZl_
subs|#A&[*[0d2a3^4D6Z7^C_DAEXIBQCWWdaj]kEnA|are 6[E]QFjV|go =ZYaeY|stay Ca
subscribe|"](c*]-Z/A3Y6bEaF_McO_QASYXZ[cb]kCl[|and )YEYlZ|for !E-Z6_GCR[[^|save !X.[/BSYnY|to "X6Y[[
subscribed|*aO]|to *aO^
subscribers|*f,D0b4XBiFnO^UaY[igmb|get B^ia|will 4ZFY
subscription|B[WYi[
subscriptions|7DB[]^iaj]
substation|DZnD
subtitled|IZQCj[nE
subtitles|/EK]Q[|on k[
succeed|C]
succeeded|-b4BRZ
succeeds|&DE[|<name> &DE[
success|#C&A)A+Z,E/]0C1a7B:d;b=DA[EdFGH^JEKAQBVeXDY@]B^Da^bbdCgAh]jEkDlbn>|in :[;^<[UZb[|is 1[8D:DMYV^^@c^jD|story 5]:_Z[|with +].];]=DP[b[dE
successful|1_3Y7D]_f_
successfully|1[8];C
succession|/A
successor|Edl^
such|!^#C%a+b,Z0Y1B3c5^7Y;_<B?CJ_PdVB]]a^balA|a %Y-X3c5Z:Cb[l@|an 7[8W|as 0]DY|thing %[:bN[a_
suddenly|"D&];EK[b[
suffer|/]7CT[
sugar|/Z4^?CDZK]QGTWY_
sugars|Q[
suggest|*[>EDcY]kd
suggested|#[&],]4C;]I^K[bZf]gDkD
suggestion|&a'Y:]CBLaVXaZlX
suggestions|#b9jQb_e
suggests|&]eW
suit|!^2Y4C9^D@SRXd]AbCd^e^mD|you ,F.^3[XZ
suitable|,>QB|online ,FQC
suitcase|,b
suite|-[<A@ZRcY@^ZaZhAn]|of RX
suites|)YN]YX
suits|,B.[2Y9[=YCEDDI]MBSb_]eE|the .YCD|you 9Y=YMBS[_]
sulk|.Z7Y]Yl_
sulking|,^<]Q[
sulks|jY
sum|(a,C.EC]M^Q@d_gY
summary|#D+C-D3ZD]EDhBjZlD|is *Z|statistics -GEFlD
summer|#C(@)X*F-D.A3B4]8[:U;A<D?CBBCZE@FBG[JBMDR?XBYbZAa^dDiBjamBnD|<name> H]|and 2_4ZUZW_Y[kD|camp !ECD|fair !D,]0Z9^<[FZ|hours iY|timetable :]a^|we OZaX
summers|0[UZ
summit|-C8cKDQDRGZY^[jZk[mZ|in <Y
sumptuous|![8a
sums|(b4^5Y<CHCKBM__a|at >Z|on UY|we HD|with #].]
sun|!Y#Y%X([+[,].]1D8^:^FCGYKAMYQ[^^a[iYk]|<name> %Z+^C]|and ([|cream GX|for lY
sunburnt|<ZA_hZm[
sunday|)^.a2A4A7]@@CaDDIBSbVCXF]baChBiDjakEmBn?|'s kE|<number> C]DGKB][j_nD|is CZD]j]|lunch C]|night C?
sundays|4[S[
sunflower|+DnE
sunflowers|]Z
sung|?[K[QDSYWZf]
sunk|,[<d
sunny|#Z7B
sunrise|8Y;Z?aC@K_X[]FfZjE
sunscreen|CCQZ
sunset|,C.Z4C7E8ZDZk]
sunsetting|-hFdRbmZ
sunshine|8fMZ^]iXm^
super|)]+]-[7_F[H]
superb|+[>Ze_
supercharge|"C-c6Z;CR^^ZbCnE|your "C)[-_8YR^^XiY
superheroes|:cM[a^
superintendent|%];]bY
superior|+];Y]]aEnZ
supermarket|,[.Z2]5Z7_8ECFS[YF]be]m]|car NZ
supermarkets|F[mZ
superpower|)]:bJWLZNZaY
superstar|;A
superstars|:ZBZHCUEa]
supervision|,XQ[nC
supervisor|2]CBDXQTW[jH
supper|?A@CGBIBTY[YeBjFnD|and ,X.YDB|is l[
supplement|)YW_
supplements|2]W]aF
supplied|&d4D;YK_S[nE
supplier|"Z%Z,@1]4_;E<?=E>D?B@^CZDCI[OXV]Y_^@dZfAkB|'s 2Z@]|and %[4Y|has Y^
suppliers|#>1ZA]BaDaIFVZhUi_|asked #?IC
supplies|'^:Z@[L^
supply|%A(Y,?2A4A7B9XADIAKEOZR]YD_[hBm@nZ|chain %B9YRZ_Y|of +[5Y
supplying|<[=]
support|!D&[*[+D-W.C0C1E7C:a;C=DAYC_FDGAJWO_Q]RbSAXW]CbBd?e[h]j_l[nF|<name> -ZC]jY|<number> D]|and )[NX|desk @^YZg]|for -W5[RYna|from ;D|has 4[|is O[|line #G|our *Y|team hY|the A_EWhZjZnZ|tickets @Zn[
supported|&C-W5_;CEfl]|by &FE_KAR[l_
supporter|*^5]F[O^Z^
supporters|#F%^+Z,@3e4Y7W8C;>?BBcGBM?Q@X]ZW]_^BbAfAi^kC|trust 4[=Z
supporting|7c?bSZaDf_
supportive|<Z
supports|-]R^T]
suppose|:]
supposed|&[F]mY|to &[F]mY
sure|#Y%B&D,a/D2B3@9C:@;>DVFAIYJ@Q^X@aBbFkZnb|<name> #gIbnZ|about 4ZD]|if .[>]|of ,@4@=Z>CK]n[|there 4E|to 8Y|what <[|which .]DD|you "Y([7[]]mF
surface|,D8ZADCZR]h@k]
surge|nC
surgeries|DZf[
surgery|#D,E0X<]>B@YCcIDQB[Ej^n^|and S]|has [E|in Q[|is C^
surname|'bDaL]MCPZYUg_k[|and 'ZD^
surplus|"_-^=hRZdhj_
surprise|1Z3W7C8C;]BZFkIDUEi]mfnG|you FfI@QEUG]CmcnD
surprised|,D/[;dD]FbI@QDk[mX|us D[F[kZ
surprises|8ES_
surprisingly|^^
surrounded|8^
surroundings|!]8Z^b
surveillance|&X1XE]lZnZ
survey|"=#_&E'_*Z-D.[/<1D4A5E8F;B<E>D@ZD@EcFBHBI[J[KDLZT=VA]]^J_]b?eCjZk@lbm?nD|<number> #^&C0WE[I^l[|about '[L[|and ?C@[EZg[nC|closes %Z7^EZJ[WXaA|for *EnD|is )E|of />8ECBKBT?UZjD|on "EE^HC|results #]?]IY
surveyed|D[OZ
surveyor|,]KDS_d^ka|'s kZ
surveyors|2[
surveys|)[,Z
survive|7_:]<]aZ
survived|#_&C+].fI^PZQ_SZ|a +^P[W]
survives|4[DZ
survivors|(_D[MYaZ
suspect|4Y_]
suspects|4en]
suspended|,:C^Q?jWkDn^|<name> ,ACajZ|until C>
suspends|jZn]
suspicious|EZ
sustainability|&_+^,B-d:_A[J]K^PaRbTY]Da]|is %Y-W:c;]<CAEJ[aYhD
sustainable|%C-]1F8bE@RdbDiClWnB
sw|kY|<number> C[kY
swallow|/[TZ
swallowed|4_;]QYbZgX
swallowing|&d
swallows|&d8ZCEKa
swam|@BN[
swan|Q]jXnC
swans|,D4DQD
swap|!Z#@&D,B7C<a=C>E?XC]D_Y[]DcZdCk^nE|at SZ|for 4_n^|it .BCASCjBkUnA|the ,c3]X[|to 4Y|yours T[kF
swapped|#b&D+c,>/[4_<[A]P[QAYZ_ZbDeCnE|for 4]
swapping|=[
swaps|'F3cDDX_[[nZ|it 'F
swarm|DbKZ
swear|!Y+],b0Z9]F[PY_Z|by !Y+^0[F^P[mY
swearing|,f3^C@K^O[Q[SAjDnF
swears|,^:Z
sweat|+]1Y8E:XD[FEP[aY|and 1Y:^a[
swede|>ZBY
sweep|)],_8[DFN[Q^YZkE|the DF|up 4Y
sweeping|&a,_Q^
sweet|'D(_4Z5[8aBYaAg[|and #]'FB_|or ([|peas 4_DYUZY[|year ,ZgY
sweets|DaKY_ZfZg[jC
swell|?BC]j]kXnE|'s ?CC]fDj[
swept|"C8_<_Q[^]f]|the <_?Zf_
swift|"E:[;[CCK^Y[jB|sleeps "E
swifts|_XiD|are iE
swim|!B"C&^'E.A3C7?9W=C?]AaC_K[Q_]@bVfWgChakBnB|and SZ|at 9]_[|in QE|pass "[
swimmer|#[I[
swimmers|8CD_KZ
swimming|"[/G?DCdTAVEa]bYd[e[g[j^|badge /CTB|lessons 5Zd]
swims|CXbZj[
swimwear|jZn]
swing|.F|and 4E|by EZ
swings|#[.[DFKASYY^kDl_|at DGY[kF
swipe|3C5C:DBDFcH_TbVAXC_DaCc]iDjAkDman@|<emoji> TZ|for (E+YKCPUVC_Eb[|to /^0]BEF^mXnC
switch|!["Z%B&B)],W.Z/]4_6B7^;B>W@CG_H^N]T]UDVEW_Y][@]^d@g@jFnD|and )^,Y7C|in 8Z]E|it .YCDSZjB|off "[7ACCYZ|on #A*]QYRXk[|the >ZHE|to .YDZNB[BdGe@kC|you #[k]|your !]+_
switched|"Z#C,C4Y7B@F^^dYf?g@jE|off #B&[d[e]|on "[kX
switching|7b8]MC]]kV|it YF|to )]7XH[bZ
swollen|,X.C
swore|"Z#[,]?c
sworn|,^>[b[|in b]
swung|=[?_fc
symbol|jC
sympathy|#E3f5^>]Xa
symptoms|D[g[
sync|<^=ZCaSZ|is CZ
synergies|-d8D:C<[E[G@JBQBReaBlbnB|across -[A[EDRXU[h^nB|to <_
synergy|-dR^VC
system|"^-a3E4a7A8D;B>C?E@EDBFZIIJ@RXTXVYa]fWjCkAnC|and 4BDD|for #E8DIE|is ,E:_a^|on &Y
systems|&Z-d>ED[RaVAaEhC
t|!a(^+D,>-X3B4C7B=E?[D^G^H[MZQDSBTC[X]FaWeDf_gEkX|<name> !^+E,A-[DBG^HZRY[]a[fYkB
ta|&Y+Z-Z6Z?lRWY]dBeDff|for ?bY_f_|to &[+[?]K]f_
tab|#_,X?_CBDcI^K^kc
table|%[)c*E+D0F1A6D7Z9E=A>W?U@>BBC?F@LIN^RCSEVAW[[AbCdCgCi_j@kXmC|'s >^|<link> YZ|<name> ,FD_k[|<number> #]?]I[f^|and 5D<^?[@ZQZeZ|at <[|below 2_k[n[|by QAbZgBkD|for ,A.Z2Z]ajDnZ|from #X)B|in ID|is %[&B3a5[:BJ]KCX]ZYhXjC|of "B5Z@FgD|on )f,^N[nW|the ,]|we 2ZWX|with 8C^DednZ
tablecloth|DE
tables|!e#X(D,B/B0D4Z6Z;EDBGZQASbUCV_W@[a_DaZdBeBfClCm]nF|and &[4[|are ,B.Z>ZD@Vb[[|for Dbk]|from m^|in _E|left 7A]F|of !]
tablet|!Z#E,D5]@]P_Z[eY
tablets|"]'^)X.B4Y=_D@L^QDSF]ZgCma|and ]]|are '[D[LZ
tabs|)cBbHFN_iYnZ
tack|DckYnX
tag|!A"?%=&C'a(k)>*f,@-C.[/B1D2B3]6A7>8>:<;@<E?C@CBBD@FBGEKAMlN>ObPDQ@RATAV@W>^L_?aAb@dCfDg@h@i@kCm=n>|<number> !D(W)E*f3BE]H^NCOcXBj]lY|a (Y*>+[,C7EGZJ]MX_DlB|someone (C:CGF|the (f:GG[McODQD^AaDbCmD|them (GM=|three (_*bE]M[O]b@lZ|two *Y3ZOZ|us '^*_DEECL]MXO]Z^nC|who (Z|your !E'B(b*C3]5YLFMbZW^^a?
tagged|*hOgW[X_bC
tagging|3_5^X[Z]|us 3^
tags|(^*g4bOeY]|attached ,F|on Y[
tail|&E,<4^:_KDkE
tailor|-ZYZ
tailored|)X-Z8Y<^GYRZ|to !Z)Y-Vh[
take|!D"Y#C%W&^+B,@-?/Y1A4F5@6D9B;B<C=a>EAAB@CaDdE?FEGDK_NYSFV>YFZE[@^Dd[hEj]kbl@m@n]|<number> 7^=^CaDZdbjZnc|<somebody> )c4Y|a %Z,Z.E0[4W9D:[;^<_>Y?dCCFAJXSCU_XD_?a^d[fb|about .[DChY|all #]%Z-[J[L]X^|an 4F|any 1^DB|as .<W]|back /Y3Z|care +a8Z:[|control nE|dogs ,Y|five /ZY]|four 4_|from *bD]O_kY|home '[DDHCi_|if ([|in &f2_C]DYFYK_W]|it (B.f3b4?:D<^>GCEDCMAScX[YXbAc]eBiDkEn@|most :@;]QWaBm]n^|my "B,a0]2[YYkZ|no (F2[|off :E|on 6_=[[[b^d]|one .[2C=^d_|our !E'^(Z/_7FA[DDE^GCL_MZT_]I|over &[>Z|part 'ZB]D[i_|photos ;[b_g]nX|place nD|polls QD|registrations 3FXD|some ,Z|that #],Z8A?Dg[|the "^#Z.c3C4e5X9]>[@cI@KBMEYU_^e]g_k]|their /Y2[7Y=XTZn_|them ,A9[>DC[QASDdDeBj[|this %_4G:[C[jZ|to "_8ZH]|two F[X]_YiZ|up 0E|what >[CDD[j@kZnB|you !["Y:]N_X]a^|your -^.]3X7D8Y9E=XFZGDR]SXYB]C_EbDm^|yours 7]][
takeaway|"_7^MAbC
takeaways|"Y-_1[;CE^aBhAm[nB
taken|#Y%E&D+D,D.Y/[0B2@4F5D;B>A?CBAJBQCRZTaW@XC]W_Ad?eCjX|<name> #]|by &[jD|care "[|down 4a7]IA|from QEjE|off =]CajZ|on "Z<Y|out "C|over hY|the ,E-[4AKXR[
takes|!?#D'D(b*_,B-[/Z0B1@2D3?4;5C7=9A:^;D?>BAD]G>IBM]NFU@VIYA[a^[_CdCf?jVk^|<number> "Y+]/]7ACZPXX_[__CaBeBfBlanZ|<somebody> #bjC|a (^*b+X2]:C;_D=FXQYW_]BbZnA|about .E>YCXDYe]kYnY|an 4Y|around =[DXjZ|cards ,]|effect &[I]|five )[.ZF]kB|home *bOZ|it .]SXX]|just !C)]:ZEZX]|less DD[W|longer DDM[kC|one (YDCWG|out &d|over )[,Xn^|place CC|six >ZkY|ten 6YDY[_k]|the &C-_/A:_=_KDR[^[dbg[jY|them ,ED^kZ|three DY|to (]-]/Y5Z[Yl^|two .f4E7]=ED]EYGES_WZjZn[|up E]|us 4Z7[<X|you 8[D[^ZkZ|your )XDC
taking|%].C2A3E7[:C;Y<D=W>E@ECcD=ECKXMZPCQ^SFT]X?bBgCnB|<number> )[kX|<somebody> iZ|about 4Z|it 7_]Y|new #ACY|out 4D=YC[|the ,[@EkY
takings|)[=bd]|four =DdF|go =b
tale|)[7C
talent|!@)[*[-c5c7C8Y:a;D<XDDFALYOXQDR[U>V?Z^adbAc]kAmWnB|is 5]
talented|![-C;Z
talk|!A#G(C+B-C.]/C0C1A3W6C8A:B;[>bEAFCHBNZOAQ_RGSYUZVFW[XVYDZ][@]U_Ac]e]gCi]mBnB|<name> S[c]eDg_|about "Z%Z,[4E:H<[>[AZH^J^QAU]WEXA]XcUgEhRkFl]|and ,?.D4_>ZQD|at ,^DYK^Sa|by ,]|has #BIC|is C_j[|it .[7^gW|of ;ZgZ|on 4@?]I]KEREnC|or >[I]|sleep _E|the ,Z>ZD]QY|through DY|to &A)Z.<;D>cDKHXKDN[R^S?TcYAZ[]CedgBj_k[nY|we ;Y^Eb[lZ|you &X.dSa
talked|#B&a+C<D>bFDIDK^NDTXeYf^hEjAmA|about ,Y/[2[<C>]TZ|for bW|it #Z|to ,BnZ
talking|#C)C,D/[0^4D7]:b>Y?DCDD]F]GYT_UbWC[E]^^^hBiDm]|about !["Y#C/Z3C4E5Z7_;bFZG[T^]_^XjDkAmX|and &D|to QD
talks|&?,=4A9F>CC=DCE]FYK@QDW[Y=d^gZi[k?m^nb|<number> j[|about /[9GF^Tb_DcZj^|and =Z|came &EKG|on 2Z|one jF|this YF|to DDjAkE
tall|#W,^CbQ[jan]|and #YC[
taller|#bI]
tally|5X9]jE
tandem|Q[SZ__
tank|,b2[:Z;D<]CYQ]SUY^bBdDg[jYnF
tanker|D^eWiZjD
tanks|&];[b]
tap|!d"C&B(j)d+a,=3>6]8B:>=D>@DbFVGZH@JDMfNVP[QEXBaWeBgDhAkdmVnA|<name> .aF;SZ|a (ZDCM[n[|at "Y-[|for (]MZQH|if !D(b)D7D:EDDMa]AkDnD|in !a+]YZ|no #^C]j]|number m_|roughly /E|the !^(^)^3D7^F?G]NZPV]Ym@|through Fjmc|to !d/]2Z:DFcGam]|water DZ
tapas|8C
tape|&W,^0Z3D;E=D>@F[QaeCfC|a 0]|measure I^K[kC
taped|#E?]CbKBYB|to mZ
tapestry|!Y8]:Y
taping|AFKYhE|ankles AGhE
tapir|,YX[
tapped|5_7E>[CYZ^|it D?jF
tapping|8B
taproom|,YA[hX
taps|,E.a9^;DGGRbSX]E|and .D
target|!A,>-E0a4f6Z;EBZCCEeQAR[S]Ya[^i[lZ|and 4cE_|for A[EafEl]|in ,@QC|is #[CF
targeted|-_
targets|nB
tariff|"?.]1Z2_6_HEJ[L[NYSY[YeCn_|<link> HH|is )^nZ
tarmac|#E,Z>]Q[XZnZ
tarp|#^.EQB
tarpaulin|.[?[FgIGmd
tarrow|;_
tart|,^4E
tarts|QC
task|,_FZ
tasks|#Z)],DDY
taste|!^"[+]3E5Y7E8d:C;h>AF^GXPZZ]^dbgeBh@|<emoji> FDnY|it ;[DBb]|of +dPa|the "Z8_;@FDb@nE
tasted|#e,X4X;YIaY[dCkD|it #]Y[dE|of #a
taster|)X.[Wa
tastes|*],]8_9[?DDBOY^[nB|better 8^^^|like +XQF|of ,Y
tasting|#Y5^=Z@ZQEnD
tastings|/cT_][
tattoo|4_B^DZYZ]a
taught|"C#>&h)C,C-A/E4@7E9X:]<?>A?YCDDCEDIAKeQ]TCYH[W]@_Za_b^fYiAjEkClB|<name> &^K[|<somebody> @]g_|about &F,a|by &=KB|half &aKY|it ?Z|me ,B:Z=W?aD^F_KXaZf]n[|the ,@?E|three &][YkZ|you 9];_KA
tax|!B#>-B/A1e2^:b;Z=C>BA[BCCBDaI>RBVdYD[a]Ea_b^dEgYhZjDkalEn]|<name> n[|and 3[<ZSZkA|bill "Z|can >E|codes ,Y|cut #C|is :[|office DC|on :@A[KZaBh]n_|reform EZ
taxes|)]7X@CDFgDna|right )^@CgD
taxi|#X&].B4B7C=^>ZC_KaS@YDd^gY|from SD|rank C]
taxis|4aC]j[
taxman|2X
taxpayer|/ZnZ
taxpayers|/Y:^n]
tb|KCdZn[
tbh|+],ZKEP]SZn[
tea|#F&Z'C(Z)Y*A,e-B/E0E1C3B4>8C;@<@?XCED:EGFBGZIGMWNbOFPYQ_TZXBYCbFeXfXgYkAn=|<emoji> (ZM]nZ|and &C'E)],Z2ZAYRZf[j[mYnE|at "[>CQEjF|break KYjD|dance T_|first >Ze]|for &ZQ[j^|from ,Dk_|in ,_|is !Z|on ?]f^|or kY|room >Y|share *F|to %[<]>ZB]Jae[|towel ,Z|trolley .[KX|urn &^KY|was ,]Q_|with ,ZK[e^fZ
teach|#A,@.E3X4A8[:Z;D<]=C>@?E@DCBICJCQ^RDSBT^YAgBhVjEnB|you 3[8]:[A[jCnD
teacher|"B#D&B'^,Z/Z9Y?B@bCEECHZLX]Cgb|<name> &],Z@YKY|who "^HYa[
teachers|4B7A>Z?BADCHDBHYRCSYYBZ]]C^A__eZf?hCi]kFnb|and /]AFfC|told #]|will .]>ESY
teaches|+Z,C
teaching|"A,]9C@bKEaAeEf?kA
teal|&a1a<dQZV]nY
team|!@#?%b*@,B-Z.>/<1^2Y3G4W6<7C9G:Y;c<Y==>A?B@EAZBBCAD?E]GCI@J^KZMFNYR[SETDUZVTZ_[?^Zb^d?hZkElY|'s 4E8ZS^_[hZ|<emoji> %Z&f1ZA_E^Z[hYk_l[|<name> &a;[C[KZaCbXm[nC|<number> 3aDZQ]X]|about ,EQD|and !],X0]8Y;FCDDAU]hCjClA|are (Y)Y5]8B9F<Y_BbC|as ;[|at %e+h1^8C:[;>?DE_JcL^PcYYg[l]|can 4W<E|does 2]nY|first #[,AI]QGn]|for -A:b<X?FV[hCl[|from <^j[n]|goes 8A|had 5^ZZ|has 1D4_7Z<E>[O[QC|have &[QD|in +c2[M^P^a]b^|is %X)[,[-Z4@7a8]DEIBJXK^QZRZS^YB]Va^eBiZnD|members :Z|of 8?:[;Z<]?aEBGYNaO[VV]Z^WeFfXi]kE|on <]?FQXfAgGjAkA|our 8Y|put 4Z|see ;]?_IXf]|spent AZ|that !Z%[hZ|the 5]Z[|this &A:EE]KBhCn]|to ,C|today R]aC|took EB|was jZ|what ;ZRF|when 9[|who &Z4^:[;c<^?BB[K]bZfClC|will '[(a5Z8[EEM^]U^Y|with 8ZX[|would )ZG[|you 8]J^^W
teamed|%ZP]|up %ZP]
teams|&B+D.Z4C5B7A8Z=>DDEAFDHEQCTYYDaUd;eZiE|<number> c[|are -CTZ|of OYe[|to ;BAZ|who -[7F:B
teamwork|!Zi]
teapot|,ZnE
tear|,E._D^SZjCn]|it ._D_SY
tearing|,[
tearoom|;BC[W[bF|took ;B
tears|,B4B5f:aCBDDF[H^QBV]ZcbY|by CD|in bZ|the V]
teas|KZjD
teaser|KVOW
teatime|'Z0a=Y?[R[d[|and 0[4Z
tech|+a-C8Z;_CDP[Q]TE]WbY
technical|-cR^
technically|,bQ_YZ
technician|eFjEk@|<name> ,]jE
technicians|-Z8^QZ]B^[
technology|%ARXT^^]bD|with 8D
techs|4a<a
ted|&]
teddy|3Z@YCZ_]eX
teenager|"Z.^CCDEK[jFnY
teenagers|=]?[CDKakB
teeth|!]%C,c.D0B<_>@?EADD[I]JFKFQacZiEkZnB
telehealth|"^-[
telephone|'b.Z0Y>CL^S]YEeBicjY|and UG|town 0]
telephoned|CY
telescope|&_,D>FC[D^K_
tell|!D"?#A%=&B)@*A+[,X-?.D0E1B2@5B7@8@9a:;;D<A=H>[?C@XBAG@HCMWNEP]QYVCWBZC[B]A_]aCbFdBeZgbhC|<name> (B*_,e.^4C9b=g>ZC[KCQ_Sa_aaZdcgC|<somebody> +b7bDBKW^akC|a >YS@g^hJ|any +Y.A5]DCSAkC|every +]|from 9^DCkA|it I]|me #Z3D9c<[>B@[CEDESW_eaAeDiYk=mCnZ|my ,a|one jC|people 7[|that @ZnX|the !Z'Z.F>_D_E[G[Qb_DeZjbk]|their 0]3ZE]OE|them "B)Z+b.A/a4D9F>XT[|us !F"B#C%F&A)C*C+@,E/@0D2F8[9c:C<@=E>]DGEEF@HEJDLINEPDQGR[TCUDWJ^Y_^eWhBk?mA|whoever ,F.E9C=Eg]|you "Z%E&a*E+B._/]3F4Z5C7E9?;]<]=>>??>A^DEFeG@HaIATZUYW][C^G_@aDb^dAeGf=g?h]j]manD|your 3]6[7BEbeDgZkCl]
tellers|3[5[D]
telling|!C%D([+A2Y5E7D:>>^?aF]GCPARYW]^C_Za?e^m_n?|a ,]2]>FjX|everyone ?]|me #[(ZKDM[|off .C>ce^|people ,D|the 4B>Ze^|us &E.^4D;ZQ[S[Y[e_kAnE|you "^#C,^FbGDIDQ_aAkXmW
tells|"W%B&V([*C-B.@/E5C8a;X<E>X?AA[CBJAK]TCWBXC^f_Ca[d>eYhXj>|<mention> &E|<somebody> ,[>_eZ|a %D8e:YOA^g_Da^bBh[l[|the (X|us &^QC|you "Z,Y.E4Z:E;YDYN[gAjBk]
telly|0[3X5Z7Y;d<]T[UZbdgFj=
temp|CYj[nE
temper|,[
temperamental|,a
temperature|CBh]jCmE|of mE
temperatures|"[OZQB
template|!D#f*X,@.a3j4@=D>EDBI^MCQCSdX[YC][dCjBnD|for &[FY|letter >EeZ
templates|!Y,F/]
temple|&[?[KYjX|on &[?]CBKY
temporary|4c<Y?[ICQIbZ|stop ?ZCC
ten|"Y%F&@(b)X->.[/^0D1X2W4@7W8<:>=^>B?G@EACB@IYJKKDM[NTQ]RHSXTbUYVWYCZX^?aAeDfFgYkWlYmXnA|<number> "[|and ,[EXe_|cosiest ;AbE|days #G)b,B4DC]D_e^|evenings !Z|families #[|for ?bf]|hours h[|in (Z]Y|it 2^|members ;F|miles =X??f@|minutes ,E.X/D4[5C>XDaFESYT@WFXDZEiDk[nB|more 1[|o'clock IBQD|of !Z#],ZD[F]mZnZ|past ,^1[4]Q[g[|people 3]5aZ^k@|per .YDC|presses #C|seconds 6Y7[F]manD|strokes [Z|that F[W_|the 1Y|thousand 1a<[@]EZV_|times ;[D[nZ|to ,[3X4BQWXY|tonight >[|until DDk?|weeks ,G?YCZDCQZ|working CD|year ?[DZf[|years "Z%Z+_,?/Z1D;a<G>^CFD[I_P]T]]D_WbZeYi_|you ,c
tenancy|&Z'[,D-_1]9E@YDEV^aYe@g]kD|agreement XZ
tenant|0_2Z?XL]W]
tenants|#U%^+^2X4a=a?ACZI[P[QCYbZ]^[a[bEdc|at #[4[|from C]ja|in /C?CTE|to +[=]d[
tend|2a7_<_D^b[|to 2a7_<_D^b[
tender|,Y-YE^lY
tends|D[QE|to D[QE
tenner|!c"Z'Z)Y*b+c.^2[6bG^O_SXW]YYeCjD|in 6cSX|off 'Z+]2Z
tennis|"fH_j]n_|<name> nX|ball #G|balls j^
tenor|3]X]g^
tenors|&_,[2cK[Q[n]
tens|,[kE
tent|!A&E+Z?]@]CZFZYYgai^|is +]
tenth|!d"[,^;[=^DEKDWcd^jA|of =adbnZ|year KE
tents|2b>^W^e_f[kW
term|!E"_#Y)]+B-C/>0E2@6D8[=DC^JBKYN^RCTAW@XE]Wj_nC|'s ,Z|<number> e]nD|and &_,ZS]WDj@|at "[CCDYjEk[l^|limits n[|time #b7CC_eH|to =[Y]k[
terminal|)X>C?^EYI]K]
terminals|,D
terms|"@#E)Z,E2Y4C<ZBZCAE_HCR[^^j>nB|and )]|of EZjDla
terrace|%Y8[@@EC]Z^ZaBgDk@lDnB
terrible|,cQ_YY
terrified|k[
terror|>Z
test|!c#D%A&B*]+Z0A2C3A4^5F6[9Z;D<A=Z>C@WCZDZE_G^HWKYN[PVQ]U@YWbDd^e]f^j[kUlXmCnY|<number> !bG]|and n[|at ,[JYQ]|data 4]|in &E*ZDDOZQC|is *W@YCEX[|it B^C[Da|of QG|on 4_C@KY|results iZ|sheet 4BQVkE|that #ZCbIYjYn^|the ,B-YDZRYd]|was aCjX
testament|%F1D<EAGE]QY^ZbYf]nE|to %F1D<EAGE]QY^ZbYf]nE
tested|,Y2E5C<E@ECBD@HXIZQESFWMY]e[gBlCn^|<number> DZW]k[nZ|it #d&[,AI]KZSBYX|nine ,]|the QA
tester|#[4[<^
testers|#^&E=[?dC^IUODQZd[|for OE
testified|?aCEQZeYn[
testify|&a;BBYeX
testing|&Z-M4X>ZAYC_D[EZR_b]j^|<number> -]C]E[j_n]|a nE
testnet|Q]Y^n_
tests|#C&B7^?Z@DC]PZ]Yf]gBj^|and 7a]Z|are D^|on &BKC
text|!X"C#>(B*@+C,B.b1E3B7A8D;B<B>c?DBFCaDaE[FBG_HAI;JDK@O=S^VEXB[V]CabbGebf=iDj]k_l]|<name> )Z,].A>XDASDjBkA|<number> >Zj@|and :[nC|at 5Z|box EZ|for YXnA|from Ddk_|in ma|is .B9ZDEIXkZnY|on -_CcDZR^fBjck]nX|or .C>ZCZD]Q[SBe[jZ|so >]|that ,DD[e]|the j]|to .Z|we #C|you ,ZD@e]nb|your 4ZY[
textbooks|>Ye[
textile|&^
texting|YZ
texts|#C*Z3Y4]5aC_DcQEYYZ]]Cj^k^
texture|!]
than|!Z#@%F&Z(@*D-?.F/Y0V1>3@5:6@7E9@:[=@AZEDFCGWKXLBOCR=T^VAW[X@Z>d@kUlXmFnX|<name> +iEaPfk_la|<number> #],>-^.^/X0_2[;E>BB^C[Q>Ua^DeCgZjHnW|<somebody> &A;^KBb[|a %g&A)Y0D5F7Y8Y:W>B@DA[CCGZJ^KGNHSZUBXCeFgAm]n@|after ,[|an MZhA|any &^,YHZb]mb|anybody ;[|anyone /Z>]eYjD|anything #^+Y,[/^lY|at #^D_n[|double DZ|ever %D-E1C7]8_:];XCDH?RDT[U[^ZaZnD|five 4Z|flowers n]|forecast /AdX|forty /Z<ZTY|four 9ZAYY]|from ,]IB|guess 2b4^W_Y[|half 1^|have CZQZ|i #B%]&^0[4E<Y@ZJ]K_c^eBgY|in "Z2^?]A[CbH_QAW[hcj_k]|is D^k^|it IZQYS]W^d[n]|last ,b/B4@Q^T?YAdA|me &]KZQ^^Z|mine DEK^|most 8BUDbY|my &cbBnB|on 4@j^|once )[D]|one 2XQAWXkA|our &[(Z?^CC^Bj]k[|ours &f4B9ZDAK^QXYCgajCnD|people CYD]kY|ten ,E/C5^|that ,[.D<^Q]WEj[nH|the ,@/Y0b4Y5E7^>cAYEaIYM[UXYXZB^C_SebkVlZ|their >Z|they 2_4[QFW]|this ![8]:ZBdDCic|those ;[|three 3]|to )]|two 1]QF|us &],D;[KZjD|we #B%E,?0D2B4^:@<CCaIGKEQ=S[Y[nB|what #ZFY|when ,X<[|you %F&E,[7F8B:[;DDbFcMCQYXFa_kbm[|your !Z:BG[aB|yourself O[
thank|#^%A(D+X-?/F2B3_4C6@7?8>9>:E;A<F=B>B?c@EACC]E=F?H]IZJEKCMFNCOATCWAXXZ][?]D_Cd@eCfd|<name> #b&a?^CbI[K[fb|all @ZgZ|me &Y+b5bK[P]Zb|our R[c]|the 4E9C?_SBZ]_?f]|us (C3ZEEH]NDXY^]lC|you !D"E%B&B+G,B-D4Y5@6B7G8B:B<F=E>J@FDBEEFAKPPMVZZG]?^AeCkC
thanked|?bDDf_l^|<somebody> ?]
thankful|?a
thanking|4[?Y
thanks|!E#Z&](C1B2E3F4E5Z7Y8C9D:B;a<D=B>D?e@CAABAEWIZJFK^MBVDWCZa]X^E_@aCbZfdiGm^|<mention> ?>QDbFfGlDnA|<name> #]5_?]ITZ^f[h_|all Eb|and nG|are ?Z|for #Z&C;]>E?F@]DFEFL^cYfAg]n_|from j[|i .>7_[Z]_m]n_|in %^?AfA|to %D&_+[0^2C5C7E8G;Z=D?Z@@DEJ@KaQ]UYV?WCXYYU[B]YbYcMf^g<jZkVn@
that|!D%D'@*@+>-A.C/]1C7X8[9E:C;]<D?]@CABB[CBE>HWKVLIPDQGT]UY]Y_Cb^fXhBiZjEl@nD|'d #YE[H[IZlZ|'s #B%d&A'C)C+B._/Y1Z3?5^7B=>>^?CC=EBFFGSICKEL?P=QYSVWD]Ca>d@e_fFgBhEjClAnB|<emoji> "Z;gFabcm^|<mention> &B;[K@|<name> &])D+_,]-Y0_1>4]7C8B<X>BCCDCIWKbUXVGXGY^eYf^hBjDm@|<number> /F1]4D7a8DFBG]IXNET^YYa^|<somebody> 4F>?@^DBKDYBkB|a "C&],e2[8B;[>FBZD?E[H@Q_Rbb_j@kClY|actually !Z,YGaH^|again /[3aXebA|all 'Z,CJYKCQCkClZ|already =ZKAn]|and #b&Z,D.Z2W4@<ZB]D^YCgY|are #D4W7B<_IDJBj^n[|as #D&^-X.X2W4B>]K[W[|at 6Z@Z|batch IY|be "d)D|before 6[;^C[|big >Z|bridge *[O^|broke BF|burnt YF|call #[&]>[|called 7F=]|came ,[>ZK^QafD|can #D&C)[,T.X>CCDD@QYYCeAk@mZ|certain BZX[|changed )Z,D9X;EFXQGn[|changes !_,W8^^[n]|comes !Z"Y,^8XGYQZeG|cost .Z|costs F]g^|could #Y/Y4DDYGXM[|covers !^|date *[4[CWWb|day 2Y:_=ZS_f[|did #^4[DZHZjYna|do %^)],Z4[7]J[N[gY|does +[,E.E4=8[:C=WCELbN@QEY@^]a>h[ibkAn^|dream :B|drives -A8E;ClW|email QF|empowers -[ZZh^|ended F_|evening =Z|every 1[:Z[WbF|everybody ;Zj]|everyone %[:[]Ea^m[|families %[|feeling "B)cN^gD|figure 0c<Y|finally +^P[|fine SH|first .Z5X8Y;^KZ|fits #^|follow 3^XX][|for /^0Y4B7[D@I[QGfCkDmB|from ;[>[B[DYb]eXj[|frost Q[b^|gate 5_>_?ZZYeX|gave &D|gets %Z*Z+aFFJXPZ|gives DD|go :[DZ|goes 7^;XnZ|good ,F;_?[QCbY|got ;]D^F[bXk]|green .[<^|guests #F|had QYj]|half )Z9]>]N_|happened 4]|has +c,C-Y:B<ED[P]QD]Dd^jB|have DF]]fW|here :]|honestly &^7Z][|hour ,_.]e[|i ,Y.^;@S]UDbBd[kEnb|if ,E:]MV|in "_,@/D2Z4bA^EZHaQ>SaWaYbdBgEh[|includes D]kZ|is #D*[,a.d0^3[4d5W7F8[9c:9;a<e>]?YAYCAFEGBI[S[V[W^ZY_aa=bXebgYk]mAnB|it "a#E&F,D5[7a8D@YD?E^FWH^IZ]EdCeHfAjcnY|its 1[B]|just !e,[nY|kind .]S]|knows %Y,Z|last !Y#e&^4Y7C8Y:ZGWIbK]MBNDQX]C^WaYjCk^|leadership 4[YZ|let )X,D;]]_|like M]|line ,Z;a|link 4A|list #[DEgZ|listens #E;aICbZ|little "[6]8^;_|looks jE|made QCnE|make /D5[TEZZ|makes .[1[8X<_E]V[cZ|man ,];gDEbZ|many FcmZ|matter :[<b|matters ,C7Y>Y|means 8[>_C^]Ae]|meant 4[?g@ZQGf^|members <[|message ,?4ZYY|missed 4Z|moment ,[QZ|money 2[;ZAZbZ|month ,Z|morning >[?FFZf@|most >^|move -A|my #[DZn_|needs 3d|never )YmE|night 4D<Y>[|no %d,^4?DBFZJbQ^jZkD|nobody 4?9]><QZeC|noise "Z|none ,D|nothing WEn[|now 6b[]e[|number 4_>fQAe[g^jE|old "[<]H]|on #f,^-Z?^I]nC|one #Z&G4d9ZD[HAIZQBY^iAjEna|only .C>BD>kC|opens @]|order ;^DC|other ,Y.^6Y|others >Z|our #Z1_5f8Y;@<?@DCZEZGZKHUZVcYVZba=f_iEj[l^nC|out ,Z|page &E4e@^gan[|part e]|pays WXjC|people 4C>]A_e^h[j[|person 3C7]]Y|picture 0]Ub|put %[=]d^|puts #Y.Z8^:[<Y>BADTB^]aYnD|queue %Z2ZC[I[|rain ?Z@^ID|reads D_|reason .aS_|remind 5]|right 2]WY|rings [Y|room :cN]|row ,C|run ?Z|runs 2]|said #E4C@[gY|same .Z;[=[kZ|saved +W|say %Y|says ,?4?7[DDKC]ZeX|second #F4[|sells =Z|should 4_|shows 4[:Z|side C[|simple HB[^aXbC|sink /[:Z;YT]^Ca_|size ,]|smell "Z|smells +[i[|so ,YjC|sold D]bEn]|some #B4A5Z;EQCR_YFZ]^D|somebody 9E_E|someone ![%X:Z=Za[|sort &Y,[|sounds )].[4[DDN_TZ|stage nY|stand 8[|still YD|stopped ,Y|stops 8^O]|suits SF|takes ,ED[F_J]TEnY|tax >E|tells 7[|than 4]Y^|the #a(X*Y+D,>-[/B0C3A8?=C>B?B@ZADBaDBE[I_QBR^UBVDX@Z@^DaGbWdDeAfCi^kAmE|their &C,[1[|there -Z4^7b;_>@C?DAN_RSSAUc]]jCmDnD|they #A&^,@4E7C;d?G_bbcgA|thinks 8C|three @[gY|time &[7D:ZCe[bj[|to KWQATEiDk]n]|too _Z|took "Z,]4aF]|truly +b-[:YEDKalC|turned 4]@[F^m^|turns <[|two jZ|up 2[C^W]kC|used D[|wants 3bX^|was &].D4Z7C;D=Y>_?^@_K]M^Y[]CbGdZkClCmA|way 2]4[>F?EICW]YYeCk]|we "@%B,Z-@.A1B8X9A:]<B>A?F@BDCEbIZKHMBNESBYBbTfGgAiElc|week 2H4DFY|went 4<D]YF|were CCDYgZ|what ,YFFPZ|when ;^|will )F,b/C0Z3D7F8[>AF[K_M[XBaBkWlCmZnD|win 7D|wind k[|window D[d^|with )b.E1Y7]CCDbNXmE|without DE|word 4C?b|work "D9c|works #_8]9Z;D=ZDC^aeAhY|would 'Z9[|writes 9A_E|year &C>[QA|you #^%@,D/B2X4Y7[8<:b>ZHBK^SBTCX_YW_Da]g@hDm]|your 4F5_>XA]QXWYZbb[
the|!F"B#V%:&X'@(A)B,X-B.E/A0C1E4V5D6@7F8D:D;E<B>CBDCCECGCHFJ=LDMBQ[RATDUBVCZE[D]EaAc@gZhCjClB|<hashtag> &>-h/E7]?]A]KBQWRbVZ]Xh[l[na|<mention> &?+E-X0^1e;bAXEZKAPDRYU[Vba_b^h]jZlXnX|<name> "]#G%b'@(Z)c*E+a,?-[.D/]0[1e3Y5D6[7Z8a:Y;_<d=@?ZA_EeG]H^IAJ^LCMWN^P^QGR]UXVfX]YEZY[U^]aXbZcadZhckFldne|<number> !]"X%E'C)X*=+B._/>0?1]4]6C7W8D:X;Z<A=e?X@XAYCeDCGCJbKGLBOGRYTBUEXVYX[C^Zdaf[jckDm[nY|a 4[9C=[C^SXe?kB|a38 NZ|abandoned :D|above (],BM]_B|absence :Ya[|accordion ?]|account '@.]4?6[LAS^[XjFnC|accountability 9D:d|accounts "a<ZC[S]|acquisition 1^E[J_VX|actual &]C]D^UXnZ|ad Q]j]|address 4@QBk[|advert 4X|advice #Z.YC[SZnE|afternoon D^j[kY|age &ZDE|agency 4AEaYC|agenda 4B=[|agm &Z@[RE|agreement D[g]|ai -[8D|air "E,D/X:DC]D^K[Q>k^|airfield ,EFbQDjD|airline ;bDYb^|airport CE|aisle /E3_>[nY|alarm K]QYa^eD|album O[|alert 4[|algorithm *D,G6aE^M_WY[YkBl[|all !_1F6Y8^;[CDGWJ^RETAVB^ba^iB|allotment #a@]I^N[gbk^la|allotments QZ|almond "_#YD[|altar DDQD|alto BCiD|altos #_|amazing %[|amber ;E|ambulance &CKCjD|annex C^|anniversary )dN_|announcement ,YF_fYmY|annual 2Z=Y|answer "_'[)^.A4D7ZD?F^HcMDQZX]aCmg|answers #A&F.ZDEFaIDYC|api J[|apiary 4Y|app !C"=&D'C*C.a0B7B9^;E=C>DCEDXF^G[KBLBOCRESZUEXV_ZbBlZm_|appeal 5_QE|appeals :[@ZQFgY|apples ?[|appointment R]nB|apprentice (ZM[|apprentices "XCDaX|archive #D*D_^nZ|area #F;^JZb[|arm ,]j[|armchair ,]QZ|arms 1Z|art 1^8_:C<FE]VY^^a@l[nB|ash ,DCB|ask 5aM[ZX|asking '[)Z0]LZ|association 2Zi[|astro h^|atrium ,D|audience @^|audio #Y4c?YQWYa|audit &a<aK]|auditor 4Y|author F[|authority 1[|authors BEKYn]|autumn )_,F4^C_DEKCQDVZYV]]_Bj]kCn_|average .Z/g0E2DC]NHQZTeWC|award "]K]aDb[nC|awards <[|away #[+Z,C9^?]PXQC_Ya]daf]|awkward ._DE|b *_,]O[YY|baby ,Y5YQ^ZY|back #B&[/D2Y3D8C9^:?<c=>CDEbF@H]JBK[OCT@XDYB^G_]bCc[dAe]|backbone iZnY|backend Eb|background 9[|bacon ,_?Y|bad "Z&^,Z>CFDe@|badge ,[<^^]aC|bag #U3Z5^@@YZZYgA|baker ,Z2[>YBFeXkD|bakery 0[4@7F?[QZUYdEeYkHm]|balance 4D|balcony #[,]CDk[nY|baler ,E<X|ball ,[B^|ballot "Z4a=aCBGZd^jDn]|balm jY|band <YAZBADCQ[S]WZZ]|bandstand ,Ee[|bank !]"Y#C)X7E<_=C>_B]CYSZY]bEeai^jUnB|banks ,C|bar ,I-H1X5X8FCCDEKZVZW]^EdWial^nE|barcode n[|barley 6[|barn #A4DCBIG|barrier ,_DFk^|base ,B4]=D>EC]D[j[kX|basement KCQ[Y[|basic )]|basin #[.^4^DDS^Y]|basket ,]CYF^mW|bass ,X@^|basses #]K]|batch 4@D_YC|bath "[>XMZma|bathroom D[kZnY|baths CA|batter D[|battery 4]|bay g[|beach 5Z7bDZ]an[|beans #[|bear #[)],^N]|beard (Z|beating 8Y;D^ZbF|bed &d4BK]gYjC|beds &B=]KC|bees j]|beetroot &[|beginners ,Z|beginning 1_VZ]^hE|bell 3b4E7YCYJDX[Y@]X|bells (YC[|bench #b&B,Z@^CDIWKDWE[XjEkD|benches >^eZ|bend g^hZ|best "^#G&_)W*@+=4D6D8?;7<[>DB[EEH[K[MDNXOBP<QCRFUEVVWB[E^Bb:fZh]mCnZ|better #FC[D_E_IBY@j]kY|bicycle ,V|big !]"Z*D,].F3^5[;e?BCADRJDQaSCW]ZZ]DbVd]g@lGnC|bigger ,C1_4[VZ|biggest "_0W8ABZE[N^_]i]l_|bike #b,C4aCdIZKBYZj_|bill #E&^,?.B4==B@[CED[FDHCQ@dEk]|bin #^,[3^9]=]@YQZXZdag]|bins #Y,Y_[fAkD|bio 6^[Z|bipartisan QE|bird ([|birth l[|birthday 9Z>D|biscuit 4YS]|biscuits )],X>]?DFBN]SVU^]^e[|bishop ,Z4b|bit #@&[.D>[CDICWCg[n?|bits 4]UX|black CXQZkZ|blade 2Z<a|block 2Z|blog &[FfY@_Cm]nF|bloke 3]DE|blood DF|blue &C*B+D,E1Y2G<XB_C@ICODT]XDeJi_jA|blueprint 7^|board "E%]&@2@=cBZCFE_F[HDKCQZU[Y[d]eCgHjEm_nC|boardroom <]|boards DXE]|boat &E.]4F<_CAEFK^S[[DgCjD|boathouse JZmY|boats "[.B=[d[|body 7[|boiler &Z?Y@]B]C[IEKYS^eCfYianE|bolt ,YjDnD|bonus )[5[N]ZX|book #],X9]@]CZIYSXYD_^e_fYg[|booking #^|books &^(^1]dE|boot D[gb|border &W,BAYQYa]c^nZ|borough +[0X;[?^PYbaf[|boss ![7ZT^|bother 4?>ae[|bottle 1]2Z4Z8_9[DYV[^^k^n[|bottom 0Z3[4_=EECF_RYXVY]gFkYnY|boulders DD|bouncy ,Z|bow &]4Y|bowl kC|bowls MZSC|box "Z#b%A'^,].X2D7E>YFDIaJCL]PESZkElCm@n[|boxes kZ|boy ,B@^N^QE|boys ,[Q]eXnY|branch #_+Z0[2d?]@[EYIZMYP_WZfWkAlZ|brand 5Z|brass CBDZKX[Z|bread aY|break &BB[_Z|breakfasts +^|brewery 2ZK]W^|bride C]fCg]nC|bridge ,@;D@_CWIZbEk[n^|brightest +[aY|brightness nZ|brochure 2Z4[d]f[|broken ?YIZ|brothers &^,]KYTXj[|brown #]>YCZDAdYeYnB|browser C[|bucket ,_QXTY|buckets ,Y|budget 'Z4[CXK^Y[|bug 4ZIYj^k[nD|builders ?[|building #D,b0Z>^QYSZWY|bun *F|bursary S[a]|burst <[DZ|bus !C&^.I2D;E>c?ZC;IHK_QBWAdEeagDj?|buses 4ZDDYZnD|business 1[2[;fA[FZb^m]|butcher ,bQ_WW|butter hZ|button (d*Z,V4]DZSB][kZnE|buyer T^|buyers 6Z|by nY|bypass ,Y1YS_T]|cab j[|cabin &[K]|cabinet #[I[Oa|cable #D,W4CCYD]kZ|cafe ,Z|cake #[(Z)Z,XnC|calculator DD|calendar ,D4b6aE^Ya[_|call ,>._;^@]CAS]b]d_g[jF|caller Ffm^|camera 2Z|camp &[>]|campaign -]=Y|campsite IX|can ,_jXk[|canal <^?DKCOZQD|cancellation -Z|candle ?CnZ|candles #[|canteen <^@[GYI]SCYCg]j]|cap ;^b[nB|capital /[QCkY|captain ,Z=Y>^FDe^g]|caption 3alZ|car ,d/B1]4Z7F<C=Z?[BWC?Q_Vc]AbDg_jDkE|card )Y+[4Z5W6[7_?Z@[EDFEI]Q[jZ|cards #Z,]4X|carers gZ|caretaker &^,^?[F[Q^fZ|carols 0F|carpet *X7[D_g_|carrier #a9YC[I]|cars /[T^|case 4DD>KEja|cash ,F=ddW|cast 4Df[nD|castle Z[|cat "E&E,e1X4FBZKGQaSDYDg[i[nD|catalogue =beE|catch *Z|caterer ,[|cathedral 0e_Y|cause #E4bCBDbFXQDYX|ceilidh XY|ceiling &B7[DENW|cellar jW|cello #[WZ|centre %a8[?[@ZJ^f[gZ|ceo ,C:^EZXZc^lY|ceremony ,c1C=YCB|certificate C]DZ|chain 7_|chair &C)[,C.Z4X5[;[=_>aCZDXF[KDQBbbd[e]gYiYnF|chairman ,^/Z5XIFg[|chairs >Ze^g[j[|challenges AY|chamber ,]n]|change ![#F3_7A:_DDGXJWYCnY|changelog &^3]XYnA|changes CZnY|changing @Z|channel &]|chap ?[@]g]|chapel #B7@:DCXD_F>]@aIeAk^|chapter ^Z|charge #XD[g]k]nW|charity "Z<dE]QXlb|chart '^0a4[?]D[UXkV|charts :[|chat 0]4Y;[DCYYn[|cheap ,D|cheaper KY|cheapest .[CFFYIES[|check 2E5[SEWEZX|checkout #^|cheese ,[3b=ZOZTZd^kE|chef ,C|chemist ,BQE|chief =Z|child 5aQZ|children (^-^4@5D;Z=Z>[@^CBD@IGM[QER^S?YD[_][fXgakF|chili M_|chilli #Z|chimney &_D[Ka|chip &F,[<[|chippy 1d>ZD]|chips ,]|choice #[|choir #Y&Z*],A1Y2]F_I^O]QBSZm[|church !_#C4B@EI@kDnB|cinema ,Z|cistern "E|city ;_QDb[kX|claim E[YAk[|claims 2[A^hZ|class #a,A5_7[@bIYKCZ^]Zg_|clay DA|clean 7]|cleaner ?EfD|cleaners ,FDEiZ|cleanest !a+Y|clearest +^|clerk ,D1E=]>CEBSCf^nE|client "Y9F;CQJh^|clinic #C5^@_DYK[UEZ_bYg]k]|cloakroom b[f^|clock #Y/Y6[7c:D;^CEHZ]b^DnD|clocks )WDCN^|closed 3aFCX[n[|closing Ea|closure N]|cloud AZ|club +Y.[2X4_=[BaIBPVWVaCb]eAhZi]kEnC|clubhouse %Z,[?Xg[|co ,]=^D_QXd]g]kU|coach ,]CXKDQ]j[|coaches =Z|coal ,Z|coast )_4]8[>EC]JYSDmZ|coastguard /FQXTF|coat #aIY|coats .aC[SW|code &b'X.F3GKaSF[YeCnX|coffee #[2^:CDAKa_Y|cold 5^DBQCgBkFlY|collar #^D[|colleague 7X]]|collection 8F?]C[]EeZ|college YB|colour #_=@D@EdF]I^dF|colours +[4C5F>]D[ZFiZ|comb &[7E|comet 4Z7EkZ|comfortable 9D_D|coming -^1D:[>BVZ^A|comment (T|comments !E"C(h*a+E,K1C9@;DBYEEFFHDMiOaQ>RZ_BdEgFk[mIn>|committee #@2_3^<Y=]B[CCE_IBPaX^_[d^l[|commonest 4Z[Z|comms -_RZ|communities BZcZhE|community ,C/Z:D;H=^?[BbT[iS|company &^*^,@1a;X=XC]DZE[K^O]QEV]]CaYj]kZ|competition /[8[;]T[b[|complaints #[n]|complete *ZOZ|compost %ZCaD_Ka|concert ,D4E;cb[|conductor WZ|cones ,D3aXZe^|confidence 0]8]?>lD|confirmation *_O_|conservation &Z|consultant Ec|consultation 3ZJaMEX^f]k^|contact 3Y|contract 2EDC_[kE|contractor 4Z|conversation (Y-YE^M[^?aZlYnD|cook .@2[|cooling jD|copy 4[7[|core 2^:BW[|corn #^DE|corner #Z&[+C,E.c1_4E8^@YI[QWS]V[kD|corners &Z,A|corrected 4A|correction ,]|corridor ,E4C>WFYQAYA|cost !^%Z)ZC_S^|costume &[,^Q[|cottage YX|couch (F|council &[,C2A:D=]>CAEEEIEJ@K^PBQDW?X]eCfZ|councillors 5[|count ,ZDBQ[_[d[|countdown 5_7fZY]bmZ|counter &D+V,C0b1X?E@^A]CCODTDW]YGgW|country 0b7E:D;_?ZA]FY^Eb_c^nY|county !_,>/C0]1?2]5E;[<[=??^CADBEYF>G]O_RBSETBUVVFW_ZFbTf^m@nF|couple ,F5[7a>X@^]]bZe_g^|courage :_nC|courier 1Y4BDDQDjXnZ|course ,Y.^6Y>]Cajcn^|court ,=Q<|courtyard .ZS^|cousins +[|cover 'Z,[7[DZEYLZd_fY|covers &]KY|cows ,aCCD]QYjDkZ|craft iZ|crane 1[DGQDa[|crash 4[Y^|crate _^|crates X[|credit &^*EDDK_OGSEfB|credits &^=aKZQXY]db|crest 3Z|crew +],bCDG]I[QXR]kXmBnb|cricket ,D9[CGQBiXjB|cross .eCDSbe]|crossing ,BQ@SD|crossword QWe]j]|crowd *Y|crown 1[|crust 4X;ZYZ^E|crypt "C*]HFOZ|csv n[|culture -dR_U_|culvert 4]CZ|cup DZjB|cupboard #Y,aD]QVn]|cups ,AQD|curd #E,YnD|curious ,YS[|current ,[2[S]n[|curtain "Z,D:[AZhZ|curtains 7Z?]@Zf[|customer #Y-D4W8Z@DD]EZKZQWS[a[h]jFnF|customers D]Y[|cut &C;[KE|cutting 4[>[|cv QD|cycle ,Y?^fZn^|dads 5aZ]|daft ,]|dairy 0YUaj]|damage fX|damp "]#[D[|dance 1^VZ|dark ,W7Y<_?^MBQaS?cZfZ|dashboard #Y3]=ZXYYA|data "],Y>]DCY]|date #^&C*C,E9B>C?@CCD_E[F]KEOBQ@YCe@g[jDkZnF|dates #Z3c4Aj]kC|daughter &],Z5]VFZ[|day !D#E%f'[,D-F/c2C3]5C6F7B:];D<_=A>??[C]DaEZIEJ^KaL[QDRAWYX][@a^d[eBhDjBk_n[|days ,B>_e]|dead 4Z|deadline 7^CYD^Q[|deal !^2[5Y<Y|death ,D4DCCEBgC|debt /Y|decision &@)Z-Z1Z4eK@NYQYeajZ|deck -^R_kCmD|deep n[|deer ,_@[Q_gZ|default kZ|deficit Q[|delay 4YQ[|delegation E]|deli ID|delivery :AjC|demo "^,DQD|dentist *^,^@ZOZ|department ,EQD|deposit ,D.]4]=_@XD[Y]d_|depot ,Y4Z<[>ABYDCV[]^_^jBnW|design #[|desk !E#Z&>'D(D)F+D2]4^5[8C9C;ZC]DGFaGQHAKBL?NDWZYZdZgAjam]|desktop YY|details :aR[]]|dev AZ|dial ,[-[|diary !_)Z,D2[<bA[G]Q@|difference "Y%Y/Z3E4Y6[9B:C>E?ZC?D?JBRA[[_EeEkEn>|digging F^|digital RX|dining C_j^|dinner &b7[E]K]|diocese 0d2_;_FZUa|direct hZ|director #a<_=_|directors 1_=ZdZ|discharge 5Z|discount n]|discussion OZ|disk jYnY|disruption ,C4anX|district 2_BYi^|ditch D[|divorce 5]|dock ,XJY|docs #^4Z@Yg]|doctor /Y?^CYTZkY|doctors 'Z|document E^|dog #Y,d.S4@7Y;E<]>CCEDWN]PEQdRFS^W^Y@^CeCn@|dogs ;ZU[nY|dollar /[|donation -Y|donkey 0bKBU^|door "F#@&F'D(D+D,B-F.Z/E1Z3Z4A5a8[9D<A>W?XCDEDFBODSWTAUYX_ZYa^d[gBnC|doors !^*[,W0a4[@]B]EZJAK[Q^UXf[g]n[|doorstep nZ|dot 3a|dotted 1]VX|double /[1[QZTZV[|doubters ?BFBfD|dough &[DE|download *^.]|draft *C9]=[BZQBYD_ZfZiZ|drain #C,_<D>EDAQ^eCjBkA|draw *a2[7ZOa|drawer 7XD_IDk^|drawers ,_K[Q]|drawing #W=ZDZ|drawings 7X?YeBjC|dream :XRY|dress ^Z|drill (]BZDCM^iX|drip >c|drive #[>@@ZIYg]j_k]nV|driver "E&B,C;E=Z>X?E@XD]KBQDS@YDbAf[|drivers ,_2[=_DDF_db|driving ,Y|drop 4]7YDE]Ya]g]ne|drum #b|drummer ;DbD|dry ?^|drying jD|duck CC|ducks 3[XY|dull D^k[|duty #E,E|duvet ._S]|dye ,BQA|e !["Y,[4ZGY|ear ;bQDS[k[|earliest -FC[QF|early ,C4E7]C[DDHZIEQBR]j^|earth ;ZgY|east ,C1EICKCYB|eclipse CEjD|economy ?Y|edge #X,^k^|edit >[C_|editor 1Z2[D[WZYDnD|eel &Z6ZY[[Zi^|eggs #Z4^@^QXg^|eight "YKD|elders =a??|election 0YUYfYn[|electric ,F5]QB|eleven ,B4_=_DEd^|email #C'A,C.E2D3]4]9[<_=A>DD]FAQEm?nD|embankment DF|emergency 4ZB]DENX|employer #E=FDFS]|empty ,]IZ|encore B_iY|end !W"D#Z&E(Z,D.a/[1]3E5E8B;C=??CFdG]M[RDSaWIYXZ>]A^EdAeZfDgBjBm[|ending IDkE|endorsement ,b0Y;[AYQ[b[|energy 6Z8Y;^<EE[JYR_[ZbcnC|engine 4E|engineer ,@>DDCK@QAgE|engineering nZ|engineers (XD[kX|enquiry 6[|entire !E%Z8a;YQXh^|entry #_hX|envelope ,W.aFYS]dB|episode #Y;^|error #D|estate E[|estates %X4[J^|ethics ,]|eu n]|evening 3D?[E^QASHh[l[|evenings >[?_e]f^|everyday ,F8=|evidence "]DYeD|exact "Y/bMCT^UW][nB|exam #]2ZQX|exception >D|executive EZhAl[|exhibition 1_V^|existing Ea|exit ,]g^j]|experience :ZJ[|export ,BBZCZD[|extra 2_:Z;ZHWJYWXY]aZb_n@|extractor QX|eye #C,C7[<[DCL[T[nY|face nF|factory &[,B@[|failed ?_|fair ,C:@=cQJaDdd|fall 7]DZQF_Y|families #X&[4D:C>^KEQYeYfDgFnb|family %],=8C:X;B>^?aEEJZNBQCX[^>bAdDg[j[|faq #]3[|far ,D-D>XCCIDQFnF|fare >[DBIZQ[|farm 1ZDGe[|farmers 0d?X|fastest !X)Z;XG[bY|father @[g[|fault &Z>YKWgX|fee .Y=bCXKCSVdZeHjX|feed (Z+],D<YM]|feedback -A1[;_I]|feeling .?8cSE^Z|fees 3]X[|feet QY|fella 7Z>X@X|fence #[+_,_2a5Z7bDCJ[WY]XkAnZ|ferry "?#=,[2Y4[7D>CHDI@KJMDOCY[jWkE|festival (Y9E:Z|fete #[|few -[[Z|field !E,[2]4C<[F^GDIFQ^WZYAgBk]mc|fifth &E7W<ZEXeBg]|fig ,D.^|fight ,B|figure 4^9ZD^FbY^kZ|figures #B&]D?QEY_eCkE|file eXj>|filing ,E|film 3Y=XQ@dZ|filter 4YQ^|final &C7X:ZFemZ|finance 5]<a|findings EBXZ|fine TY|finest +A8X|finish 8[:Y<aN]^Zc]i_|fire #@,X3D:Z>Z@YDBIBMCNXQbdZedk]lA|fireworks nY|firm +^1[2^<ZEZPXVWY[fCgC|first #_&E(?+E,D-B.@/a0B2V3B4]5A7Y;?<^=>>Z@BBCCADAI[PCR@SGVDWYYX[C]U_Lb<gZh^jCkCm@nY|fish CZQD[^e]kGlDnE|fitter ,C4YQ@Ya|five (_,C4?DEMZQE|fix 'XfE|fixed D]|flag ,F<_QG|flags :ZCE|flask KDQY|flasks ?Z|flat +cNEQC|flavour F_MDm_n_|fleece QD|fleet 1gE[Vb|flies >[|float VZ|flood &Y,^5^@aGaIEKXMYPXQagZk^m]|floods @^g]nX|floor #Z&c,^2]3F4D;BI^KY_Cc^h^n_|flour DBFEQ[jX|flow mF|flower MY|flowers "Z4Z|flu @[Q^g_|foam "A4[9Z|fog ,bQ^|foil DZIY|folder +],ZQ^|folk B[]Y|following EYlZ|font #^,_DAQYkC|food "]#[&^,Y8Y=bBYK]S]^_e]j@|football 0^U[|footbridge #^B]DDiY|ford .]g[kC|forecast ,[C_jB|forecourt <[QD|forefront ;]B]^XbZlZ|forest D]|fork 3ZXZ|form !_'[+Y2Z3[4e>[?CD]F[KBNYT]YcdDeZi^kXnB|format nX|forms 4XDaIDec|formula 4[kZ|fortnight &FCBKC|forum #Z&_=YBbK]iak[n]|founder +[4Y|fountain QX|four &C,].[=Y>ZDYKFQY_[d_eYk]|fourth 3^<VCCDCX]ZZeYh]jC|fox ,^J[Q[j^|foyer ,YCCEZKaaXlZ|frame #Z'Z|framework 1]|free #^'_*]+Z,EFVHEI^O[S_gEjFkB|freezer )Z@ZD^k^|fridge &D+Z3b>E?ZDXK@jYnB|friend ,@:DQDhZ|friendliest bZ|friends 3^|fright 4B>_nE|frogs ,^FFQXaC|front &B*^2D5D9Y:^;D@YCDD^FYO_QA]^_YeCjEkY|frost #F2Y4_@[C[Q>T]|fruit ,^A]hZ|fryer &E,B|fuel ?=^Zcaf@|full "Z*^+E1Z2F3?4C7@<G=]>EICJDO_]@eEgVjFk^|fund 4[|funeral &F,@4E>DCbeCg]j[k^|fuse 2[GZ|fuss EZ|future %F&B,B-W0D1Y4E8^:d;ZF[K@QDRXUB^Yacb^cYfEhCn@|gaffer ;dF^f]iZm]|gala Z[[Z|gallery C[KZQDY[bY|game )].cA[C[PYS^|gap ,C2W4cB_D]SXYYh_iWk^|gaps 4[[Y|garage ,_4]<XDEfY|garages kD|garden ,X.[?_CaQBS^k[|gardener 8]WagY|garlic =CdD|gas &['E?WK[gY|gate !^)W*b,?2C3_7A:E<Y=a>@?FC_HJIBO]QFS?X[]H^Yb[d^g_iZnE|gatehouse !EGF|gates "Y+a7[|gauge Qa|geese ,cK]Q[|gel Y[|general ,D|gentleman &[?^AZf_|gents Ccja|giants ;_b^|gift 4^PX|ginger R[|girl ;gK^b_|girls 1[5]|glass #]DD|glaze #^&X4^KXSG|glove D]Q]|gloves ?[h]|glue KY|go -_R[|goat #^,e4F;D@]I]QfU]]Eg[|good "_&](])Z,b7X@^DEIBK[M]QbS[WFbBdAg^j[|goods DC|government CADYQEfZhYn^|grade ;Y@ZQBbZjZ|grant 5ZDBj^|graph 4E?Z|grass 1]DcQG|grave EC|gravy >]|great ,A1]:^BEFaaY|greatest )]+]|green #^&B,D3E4]?_@]D^IVSCXCY_aAeEf^g^nY|greenest !f<^|grey ,B.aQDS_j[|grid #D4C8B|grill "]H]|gritter 0ZC]I_|ground *Z-X4[@_A[D[EBHZK]OYSD^^g]iZk_l@|grounds @]gZ|group &B']*C+[1Z4Z=]E[LZY]d^eC|growers ?[|grown bYmY|guard &Z,C4[CCKYjA|guest "Z*aADICOZ|guidance ?[|guide *Z|gull ,Z.]:@aF|gulls "D|gutter #F|guy bDgYn]|gym '[,]/YCEI^|hail &[,[QZ|hair F[mZ|half #[+d.^0Z1g>D?YK]PZUYV]YBb^|hall !C#_&D,F.@/@0D1Y4A7E;E<D@DDBEDGCI[KGTAUDf^g@|hallway /Z7[][mZnY|hammer 2]|hand #^/[5_CYT[h]j[|handle 4_@]|handles #[&[K[QC|handling -]CARZ|handover 1[VY|hands &]KZ|happiest ;gbb|harbour .]0YBEDDEFHFUYVDXEiDkClE|hard ,a/Y3Z;[DZQ^Y@f[h?nE|hardest #],D.[<^DGnY|hardship ,B=YNCj[|harvest lZ|hashtag 3]DB|hat *[5YkZ|hatch 4]DDdFgYlZnE|haters 0ZBfU[c_ia|hats kY|hay '[LZ|head &E4^D]QESAk]|headline 2Z|headteacher ,[Q^|hearing "=+a4[8Z9CDCPZ_FfX|heart %_,D1E8>;C<BHDJXQDTC]F^>i[l^nC|heartbeat %^8dJZ^^bC|heat 4Z=]@Zd[e[|heater #_I[QWeG|heating ,X4C@ZQWW]j[|hedge ,].D4AQVS^j@kF|hedgehog &CKD]Y|helicopter #Y|helpline bFeY|hens ]]|herd 5d>bZc|heritage )ZQY|heroes (Z:AbYfD|heron "B#[.eHDSZUZ|hidden :[F[m]|high ![+Z/^4C5Y;^DDEZYClX|highest !D%Z+]0Z<[?_P[UcV[|highway D@EZkB|highways #Z&Z|hill ([,?DCQBkD|hills QZ|hinge <[|history EY|hold nB|hole @]DcfAgWke|holes 5Z|holiday 2YJXk^|holidays !D9BC[D^X^j[n^|home /^4BDC|honest DZ|honesty ,D?E|honey 0e<_IZ|honor QX|honour 6^EY|hooks 6D[F|horn ,Y|horse 2ZS[|hose D]k]|hospice +Z,D;[C[KYLZS^T_^ZnC|hospital #_&C)[4BCWI]JCf]j]|host ,[8[;^E]b[|hostel D[|hot CadY|hotel &Z0c4ZK[|hotline D]|hour &D,D/^4]7Y?Z@EB[C]DBHYT^jGmZnC|hours M[QZ|house "[&]/X7^>_@ZBaCAI[PZWX]_i[jCkE|household !Z*Z,[5[|housing @Z|hub C]kF|human 8X|hunt "[|hustle 8d<]^Z|hut .E3ZfZ|hydro Y[|hymn #],BIZfW|ice 4E>a?aaFe[fb|idea %Y&d4BJ[Ka|ig #[,E|inbox #Z'Z,FI[QAjD|incident ,b?D|inconvenience ,D4B:]YCn_|incredible 0Z8@:[KZ|index DYE[l[|induction *[|industry -Y:^;[<]]E|inflatable O]n[|info 3ZjD|ingredient F]|inner N^|inside &]eEjA|inspector 4YFXI[QAY[|inspectors -Z2[WXjX|installer +Z4[YZn^|insurance ,X4]|insurer #^2ZWZe?|interim Eb|intern M]|internet +Z,D.[1Y3[;]BZFZV[X]bZiYn]|interval *X.bOYS[g[|interview 7Y>bD^EYFAQZebk[nZ|intranet C[jZ|invitation +g,ZPZ|invite +ZVY|invoice CDDYjDnE|invoices #[YCe]|island &[|islands AZD^h^|issue 3]4YIZXY|item ,C9XjB|jam ,YjF|jar ([*C=YO?mD|job "E#Y&C,Z3DC^HBS[W?aBdCgYjVk[n@|jobs 2];XWYbY|joiner ?[|joint C^DZjY|jokes &Z.[|journey -@1F:^;FNE^Dh[|joy <[|judge ,_?eQ^fY|judges ,C1[4E<C?AEZFbIC^]bXjEl[m]|junior #B,ECXQD|jury &Z3]=CQAdE|keepers #[,CQA|kelp YZjY|kerb "]4a|kettle "B#[,a4B;^<]?Y@BA_CGK@MZS^UYc]gEh]iCj?kXnE|kettlebells @EgF|key #_,C4Z9DCYI]KaQBY]kEnC|keynote A]CYQC|keys +Z4Y5_:Y<aA^D]Z^h]l^|kick E[|kids !Z)Y,_7Y:];FDaQZeVg^|kiln ,C2ZBAOXW[fDg[iB|kind #C,D4D:Y;^?^QAba|kindest +cP_|kiosk )[,W4]>Z?[BFD^GETCfakD|kit eB|kitchen +E,>.B5X<BCDDCF[HYN^Q>]D_Wb@nF|kitchens &[|knee &],D>]SYnD|knees &[ID|knitting #Z|knot 4Y|lab 8Z=AKD^Z|label #^3Z4=9B>CDSXYeDfYgYiYj@|labels #Z?[CD|lad &D=[>Z@YOaQWdZkB|ladder #[%])[,^7Z:ZI]KZMCbAfZgY|ladies &a1E:^@ZCEKZa[iA|lads %a1[2]CDL[X^|lady #],]7_@^DXQ_Y[]VgbjA|lake 8WD]XZm[|lamb M[|lambing 0XUZ|lambs 3[XZ|lamp &C,=CaKBQAc[gCi_nD|lamps #Z,]|land ,C;C=^FbjZl[m^|landing ,]|landlord #E&Y.b2X7[AYDEK]Q]SaeVhY|lane ?EC_DCSD]G|lantern *Y]Z|laptop KD|large ,^4X>[|largest ;[<_|lasagne ,WQZR[|last "@%Y&C'C(]*C+@,[3W7Y8]9@;[>Z@CADDCFeKDM^N]QZX_Z?[@^ZbYdCgChFi[jYm_n_|late &_<[>YK]QXeWkGlCnE|latest -CaCnZ|laughs ?DfD|launch !BADFZ^abXhC|launderette ,[4CT]|laundry 4[C_D_QB|lavender D[|law #F&[DCn_|lawyers 1aV[|lead 2[9[;@>_D[FZe^jZn[|leader ,D2]cY|leaders )^;cNYZ^b^|leadership ;C|leading /]1];CAFR@|leaf kY|leaflet 4>5[K[e?jD|league 4B8Z:[;[@_]G|leak +[5aZ_|learning -_n[|lease 1WEZjZ|least 3Y7_]Z|leaves <]DYQY|ledger ,[IZ|leeks ,^|left #B(],A7@9a<F>]@CADB^FCIEKAQBVEZC]>a?bCg>hFiWmEn[|leg ,CgC|legal D^a[|legs ,D4B|leisure D[dZn[|lemon &[,[|lesson #[,>Q@|letter #B,E9DICSFYF_?fBg[i]|letterbox .[;bD[SYbY|letters #D1Y3C>]e[fXjY|level *W3FeZjB|library "D&B/B=[>Y?CCZHCJaYC]C^^e_fEg_n?|licence .^SYd]|lid ,H4@9E>BBEDZKBQCYBe?gBkZmDn[|lido B[i]|life <Y>]A]MZh]|lifeboat /E@WBCTCXZiC|lift &C,[3D=D>aADQYYWe]gGmZ|lifts >Z|light ,C.]CAQBS[aWiC|lighthouse 9XC[__|lighting &[4ZYZ|lights #?)Z?ZBDCDDBSCe@iF|lily _D|lime ?[e]|limit :_gZ|line ,=3c5]?YD_E]Q?Y[aIbBf]ma|lines &bIXKZX]|link !Z#D(B)[*Z3[6Y9C=FDDFaGVIBMCN^O]QVU^]]aWbBf]k=nX|list !D"B+X,A0]3C6Z7]9@;[=]DAF]HHIZMCd]g[j]kFmZ|listing 3b|litter 7^|little #E*Z4Z8D9Z:Z;C>C?VCYK[Nc_[a^|live *^|lives 8Y|living 1_|loan #Z'X5[DDK[|loaves DF|lobby ,BnY|local ,B4]K[kG|lock #F3[DCUGXZ|lodge CF|loft )]D^VXfD|lofts /C|log 4X9[IZj^|login #Yn^|logo ,]Q[|logs #Y|long &Z,c/XVFe[j]nZ|longest >]|loo /bIXTb|look !_,YCY|loos DYKX|lorries #=Q]kV|lorry 4@CBQBjC|loser =[MD|loss =X?^|lost &Z,Z4A>ae_|lot "b(Z.a3a4C=c?XIES[UaXZd^|loudest "[7D^[|lounge '[LY|love 8C:[;[|loveliest !^;]G]b]|lovely (]*Z^[b[|low QAeE|lower #D,FK^QESEnE|lowest !C|lunch ,[kD|lychgate B]|machine &D([4D@BCCD]I]YXk_|magic )]8W:YFCK]N]R[h[nE|mail .[|mailing *Z3[?ZOZQ^XYnY|main .^1^5[7CD^I^SZnZ|mainland !E|majority B^QBnX|maker #ADZK[WZeDnZ|making E]bW|man &^=B@BBDQ[]FbDf]jAnD|manager &BD_Y[gE|manual K[|many #cIb|map 'E*[,B.E0_4[7Z9ZC]D^FaHBLDO]]Zkan_|margin ,CCY|margins -Z<^|mark #[,B>]IY|market +a0Z1X4E9?=aC;PYR]UXd_fFj?l_|marketing +BQF|marquee gX|marrow &[*],gOYQ^|mask OZQY|master CBj>|mat FD|match "[#F(EG[Q]|mate (Y*AMYOE|math 3]4Z;anX|maths !_7c@_GYUY|mats 9YgF|matter 3^XZ|mattress ![2YKZd]|mayor "D0e4D;^EcU^YCb[jBkCl]|meal +]P]|meantime #DDXYZeZ|medals &Z|media F]m[nY|median /F|medical :Z|medium 7EXY]D|meeting #_>BCCDYQ;_YjC|melody &@KC|members =cECI[db|membership EYi_|memo FdbEm[|memorial 6][]|memory &[|men :^>bBYEFKCaZe_iZ|menu "[#]&](F:]MB^D_]|merger VX|mess nZ|message #b*Y4A?YD_I]Z[jC|messages *Z3_4]<Z?CX]nZ|messy :[|meter .F?]@CQFSFf[nD|meters 2ZD[|mic F[Y]mW|microphone >[DZe]|microwave ,ZE_Q[X]lZ|middle 1Z4Y;C@^DAY[kC|midwives ,[S]nZ|milk &[CEDYKak^|mill 'Z@]MC]Fg[nY|mince %G|minibus (G<Y>ZMD|minimum 4[QX|minister ,E3^=F?bFXZ]jCn]|ministry ,BQD|minute 'Z*]4BC]|minutes &C,@<YIA|mirror e]|missing @DBaS[|mobile 5ZCBYCdYkX|model "^,AgZ|modern -]/^8]J]QFR]]Y^_|moment #B&B)Z+D,B8[>CC_DDG[IARBYZ_Ye@gEhCkCnF|moments ^[a@|money !W.Z4Y9Z:[DAQ?_WjZ|month !D"F'e)@,?.D?b@XB]E]HZSCXB]DeBf^iXk^lWmU|monthly *[,[DCkE|months ,E|mood #bNZ|moon #A+a-D4Y;]DYIFP]RCVYb[hX|moor ([QYnD|more (]7[E^|morning #C4A7a:[<Z>??Z@ZDGIAJ]YAZC[c]^bDe?f_kU|mornings OFQYkG|mosque ?Zf[|most !W(X)[*Y+f-[/F0Z1[3Z4F8E<C?CG^HDK_McN[PcQXRZSBVZX]]Aa[iZjamD|mother >]e^|motion #]EFI]KZnY|motor 4D7[|motorway XZ^Y|mould 4[|mountain :[a^|move 1fG[V^|movement 6Z7B8E:[JF[[^Da_lC|mud ?X[Zf]|mug ,YQXVY|multi "X|mum ,=|mums ?[|mural D]XY|museum "Z,C.^1Z;ZWZbZ|music #],C7Z9X?[QA|mustard ,]B_Q^i_|name #a&C'L*>+D,]3]9Z>X?[@DA]FcKALFN]T[XZaCbBe^mY|names &b,YK^jB|nation ![;[b[|national <cc^|navy #D,Z|nearest ,E;]D]QE|need -X/ZEZ|needle -BAYCBDZ^Eh[k]|neighbour &C>]C[DZNaQ[|neighbourhood *bOa|neighbours #_,E7Y>[?EDZF]HXI[fD|nest &]9Z|nets ,Z@ZC[j]|network D[|new !D"W#Z%D&C(Y)[*D,[-G.X0E2W5C6]7W8C9b:b;C<C=B?bA?B]F?I[NAQDTDW]XAY[[[__a^bEdEeGfZh@iYkVl[m?n[|newest A[hY|news %D1]B^CGKCedn^|newsletter ,[FejCm]|newts Bai]|next !a"b#C%c&B(Z+G-]1a2A5D6F7c?BFHG]JWMXN]QYRcSAWCXF]]fCgAjDkCmW|nhs 2^DZ|nicest +[,b?YPX|night &D0E7D;_?XDCJ?KA]EdAe^f]n_|nights 6]:[GYNY|nine (F4C=]?[C[MDj[|nineteen C^jZ|ninth .CDFSDbV|noise 3Y9[gZ|north #F&F+Y,C.E3C4E;[C^DHJYP^QCXCeZjXnI|nose [[|note #Z&^D[IaQYfDnD|notes #]+_,Z>XFdG]Q]m]|notice &A7ZD_KB|noticeboard &CE]Q]YDnY|number #Z&Z'Z([+F,b0E7F;A=DCBKaL[N^Q]S@T_U?a@b=gbnC|numbers &C(c,B4?5Z;XCDDFKCMbTWW@ZUc?eEjD|nurse KFeZj^|nursery ,Z2]>ZQ^eY|nurses 4Z?aJ_Q@f]n[|oak 7ZS^]f|oat ,aD[IYk^|observatory #Y|occasion RZb]nF|ocean :Y|octopus ,bQa|odd gG|offer )Z.Y/Z1D@[M[T[XWf^iZnb|office #W&C,].E0Y4_7C>Z@AAbCCDBE]K@RCU^VXY_e@h^jAk>lYnC|official &F1b;AEDVYbA|oil )Z|old !D"=&H'E)G-C2E3F5C6B:E;C>B?@@GAYBYC]FAGDJYQCUFXCY[Z?^EcDeCfDi^jZ|older ,D.F5[D]QFZ^|oldest "C;B<Z>[@ZbEeXnY|ombudsman #Y4Z|once >^|one !V"C#>&_)D+],D.B/?0[1C3G4B5B7a9_<D=F?EC]D_EBFaJAKWM]O]P[QCSCTCU]X=YD]__ddCfDgZh]k^lIm^n@|ones !Z)C*Z.D4>5F7Z8?;Y>B@ECEKZSDUWY@[Z]YbBjA|online &D4]BYDDKCR]kD|only !]"^&F(D+c,[.D/Y4@5]8];d<W>fAVDAFAH_P^Q[VBYBbWc_e^jC|open 5Z6]7Z<[E[QC[^]ajEl^nC|opening #C7[EaPYhBl^n[|operator YX|opportunity ?DEEfD|opposite "]&F|opposition Fal[m^nX|ops A[|orange +^,_>[QZ|orchard #E|orchestra EY|order #Z-]7bCDIbJVQB]Ye[kG|ordinary ,D>DaY|organ "]AYC[FZTVhZ|organisation 1]<^|organisers ,F?DEZ|organist _[|original ,B<Z@AK]bcn[|other &W)D+B.W/E0D2E3@4_5E7]9@;=<B=GBDCGEXHWI_P?Q[RDTYY[]Yb@i@j;lZnZ|others #[+_2Y7ZP]QYW[b[|otter ,]FY|out DE|outage CEn^|outcome 1ZD]d_|output 9[QD|outrage "c9C:aHZnZ|outside k^|oven #D3^D__[ja|ovens k^|over 4d5aQ@ZZ|overflow 4^;]D[|owl #cFaJZ|owner ,E.C2_4F7Y>B?YDEfZ|owners +_1[?ZFcQXmZ|pace /Zj[|pack IZX]|package DGQXkG|packaging YF|packet ,D|packing !FCYGES_j]|page #_&^.Z0b2E4B8Z=DD@EZI]QHSYU^WBf@m]|pages F_IZKBm[|paid ,G2[D^|pain -ZZZ|paint 4CDDlY|painter ,[|pair 2^DZWZ|pan ,W6]C]jZkZn]|panel #Y,A3Y;]AYIYYZ_[h[|pantry +_P]|paper &Z,T3Z>YD@MBe]fDjG|papers A]C]QDh_|paperwork )Z>]BZDD|paragraph 3fX^|parcel !X+[4ZD[PZQYk]nZ|parent D^k]|parents #Z)]7B;V>XCDDU]CbZeYk[|parish #E&B,C4]K?YYk[nE|park &Z,Z4CK]QUgW|parking ,Y>C?]BCE[QCbblZ|part .Z4c>E?ZC@DBF_K^TEY_|partnership <Z|party "B1Y4YHD|pass 4EDEMUQ^YF|passenger KF|passengers #C|passing &]K[f]n[|passion -D^baUh^l>|passport DD|past .E/b0Z8e9]:_<Z>DD?J^QASAT^UX^aeA|patch &[K^Y]|path #C4F@VDDZZ_YaA|patience dZ|patient ,D2^WYnX|pattern ,C2]9[W^gF|pavement 7]>ZD[Z^][eZ|pavilion CDX]|pay =AEFQ[d>|pdf 4YF^QD|pegs :]|pen +cPZ|people #E%d-X.D2a4B5E7[;b>YCDEDFBJbSATEW^]ZaXb]nc|perfect !c&D)[+D8fDDGbNXRCTDX[^dnF|person #]&C(_)F,Y3[7C>ZAaCDFBKATZWCYBa[g]h^kGmDnD|petition #D3Z:Z|petrol 2D|pharmacy ?XXY|phone #C)^*[+X.C3Y7d=D>]CZDEMZN[PVT@V__EkBnY|phones #E&],BAZCXICYZ|photo 'Y,?3c5[?dDDI[QAX]Z_eAfZjCk?nB|photographer 3^|photographs #YIY|photos ,A4[CDI^Q@S^Y]f[i^|physio aBg]|piano Q^kB|picket DYhY|picking =[|picture #]'b3^DYLbQAXYj[kW|pictures ,B.^C^DXSZj^k[nY|pie ,]/ATC|piece #_|pier !Z4YCBfDjC|pigeons &^,Z|pigs ,cQ^|pile 3aICXZ|pilot -d7BDZQBR_|pin #[|pinned +^,]3]Q[|pipe =]B]DZd_|pipeline eXn[|pipes jD|pitch &Z:[|place +Z.Z8^=]mC|plan ,;2b4_>ZC?QCW^Y]_]e[jAnY|planet -B8B:C;^JZN]RBbahZ|planetarium hY|planner +A|planning #[|plans &Z,D=[QC|plant ,]4[;[D^eYg^|planting &EKD|plants 2Z5[|plaster 5ZDE|plastic D[|plates D[|play DZ[Z|playbook !]ZZ|playground CCQ^|plot 'B.[;X|plug 2^7ZWZ|plum &[7aKY]_|plumber ,Z2E|plums ,Z|pocket ,[5_|pockets &Z|podcast 1fV]|point #D,A4C5Z=ZZaj@n@|pole 5YeZ|police 4FD^nD|policy #b.ZD]k]|politicians DBQZn[|poll #[I[d_|polytunnel &ZKXlY|pond DYQBZCjX|pool /D4^7ZAZI_JYKFSZ]^e_j@nF|popcorn ,Z=F|porch .]2Z7XQXS[|port EEd]|portal -C1a4DQDVZ|porter 3^;ZX[bY|portrait <YD[|position 1aD[EaVb|post #A(c*C,b3E:^=_BDE[J]M_ODQ[RDXCaEeCiBnD|postage .[=AkE|postcards #bI^|poster ,[3c4fDEIBK]Q^YaZVnC|posters e_|postman &Z,]1]KYQ]_Z|posts :F|pot 3E4EI[|potatoes CZDY|pots &[?[KYk^|pottery "YAehY|pound CE|power 4Z:cDERAaakFnC|practice :[E[W]aYl[|premium :Z<[cX|present &^-C:[DEH^|press ,AEclZn[|pressure 3]|prestigious 5[AAEFbZhBlDnE|previous ,Y4D<Z|price &D(E+D,G.V2^3c5W6Z8E9Z:W;D>DCYDEKAOZW[Xb[^a_kAn^|pride 8_^]|primary ABhB|principal Y]kY|print 4Dn]|printed #DKAQXYY|printer #DBai^|prior EZ|privilege /Y|prize ,^|problem ,^4^7g9CDBT^X[]aa_m[|process "^gY|product &F5^DZE^QAk[lZ|profit 2Y=bd_|programme 4_=ZK]YZnF|progress ,C?[E[|project 1Z<Y|projector &]4C|promotion 1]<^|proof 3Y|provider <ED[|pta <_?[|pub ,D.^/Y<aDEF[QCSZYU|public #C&Y*^-YB]CARZi^jBn>|publisher =[|pull ?^|pump #@,ZDZQ[bE|pumpkins +D|pupil =Zd[|pupils &E4[|purple D]f^|puzzle 5Y|quarry ,@Q?|quarter 0@2Z7ZC@U@jA|quarterly ,YEZ|quay !Z;]B]D[EF^_b[i[k[|queen %[8[=YFZ|question 4Z7X:_?CDYFCIYQ<Y[a_eC|questions ,_>ZeCk?|queue "_%D*^+],D.C/Z7b?ECFD_IYJEO^PXWB]]_CbZkbmb|queues 7Z|quickest +cPX|quiet (E8]9[n]|quiz &D,Z2]<]|rabbit ,^.]Q]S[|race :D|rack #X,Y|radiator "Y#^,ZI[KDj]|radio ,E4@@EQ?gAnE|raffle &YdE|rail #a,AD]I]Y[fFk[|railings KDVYaY|railway 2_S_W_|rain &],[4b7_8E@ZCDDDKdQYYa][nD|ramp #[(D,[>^CBK[MBQCj[|ranger #E*_O^|rate gZ|reader 2bDYWafV|reading "D,CHDIZQAeFkE|readings #Z&Y|readme &]|real #E%B+]5]:[BBD_FgIDM]a_bCeIhYmX|rear 4[MYh^|reason %a&[,B7X9Z:CCDF[J^K]N_YE]]bBdCf@kC|reasons =Y|receipt =YDFd]hXn]|receipts SD|recent %^&Z|receptionist &h,EKa|recipe #B,Y4A6[C[D_I=OXQZ|record #E&^)c3X<Z=EKZQ[nF|recorded e[|recording "Z,D.^5[D_ECFbK[QESXd[k^|rector +Y,B|recycling .Y|red &A)Y/Y5[KIZY_Af]|reeds @[CZ|ref ,^3[XZ[]|refund .?3[dEkHn^|reg nW|regatta aZ|region !Y)C+C,C-[0_1^7E8?:B;a<]?DAVC>DFE@G]IAKCPBQ@RZTCU]Va]Bb^c[fDhYjDlAmBnD|regional ;Z<^EdbWlg|register "^4EjFk^nE|regulars ,]4Z|regulator #Y,D4];YI]eZ|rehearsal *^,a1[O]V[|release CDF_RXfD|relevant %_-YR[j@nD|relief S]|remainder &Z,A|remaining 4[CZQYeZkZ|reminder jC|renewal 5aZZ|rent ,^/C=[>[K_Q[d^mB|rental #Z|rep 2YIZ|repair #D4[9]DCI^MDY]_Y|replay bY|replies 'b(c*a,C=_>DLXM_OcQCWDdYeD|reply 4e>Ze_k]|repo *Z,]0]KCO^UY|report #D4b?9C[E^F]IBKCQBYYfB|reports n]|research ,X|reservoir ,_2Y4D|residents ,[F[Q]mY|resignation 1D|resilience <^Q_|response E_|rest !C#^*a+^,@-D.Y3C5Y7Y;[<D=E>C?VBWCCDEH_K[O^P_SZWXZT^C_GaZbUeBnC|result 8_;[<f=]|results 2aAbF]HBSFX_c[ha|retail @[|retirement #Z|return g]|returns ,A4[|review ,[3@j[|revised iYjD|revolution :]]Ea[|rhubarb QY|ribbon -D1BADRFVEb]lF|rice ,YCCD[kZ|ride )Z0[;]=YBZUXl?|ridge ,[8[?]DF|right #6&_(W)]+E,[1E2C4A8B9a:Z;Y<Z?BCZDDFZGEI<N^PCQEaZgClW|rights -[>^eZ|rim D_k[|ring "D&],^/X@^Q]]]j@kB|rip bZ|rise 4A|river ,E<^?Y@CC[QDSBa_bZeCh]kB|riverside 1[B[VZi]|road #F'Y7[8]9]CCITQEjD|roads a]na|roll 4bYY|rolls ?^f]|roof '].F2_4Z8D>C??BEFZHXIBL_M]NDP[SDV[WdZDfCiBkDmYnB|roofer 4C|roofers ,]|roofs )b|room .c/[3C4DEdQBYB^EgEiAjFl^mZ|roots ]^|rope #[&Z9]I^QE|rota "C,_-Z.V0[2^=UKYQagZ|roundabout D[MZQZ]X|rounds DZ|route DCd^|router 4EfZka|row #[,C<Y=ZF[I]dZm[|rowing '[2Z?XL]|rows )Z3Z<YNY|rubber #]|rude #F,Z4EfE|rugby CZDG|rule QE|rules (d8^DAID^^nV|ruling nY|rumours #^G_m[n[|run 0Z7[A[C^QC][h[j[|rye 4C@]K^|sad 5[7[ZX|saddle C^DEfZ|safe QC|safety 4Z|sale .aA[E^S]hYl[|sales 0[U[|salon *Z1[A_hZ|salt 3CbE|same (Y*C+@,D-B.Y/E1A8]9@;A<^>[?A@ZA?BBC?DEF_OEP@UEV@aCbBc[dEeWfEhCiBl?m]|samosas .[|sample &[.[4^DFQBY[|samples KB|sand ?Y|sandpit Q[|sandwich ,_4Z9Z|sandwiches #[eVg_|sauna ![BFSY|save 4[jW|savings =ZdZh_|saw ?Z|scaffold IHOX|scaffolding 1Z<]@Y|scale 1]|scales '[9[L[|scanner 1[6]V[|scene ,DjD|scenes (Z;^F]M[|schedule YB|scheduler ,YKY|scheme #]-^4X8CC^|school &@,C2E4X;C@BQEXY]AdXeEgCjZ|science Q^|scissors ,ZE[|score *]>ZO]|scoring d[|scout SZ|scouts ?]|screen ,B0Z4CQ<S^nC|screenshot *[0f?]UZj]|script ,B=[DE|sea ,[/Z1b:_H]QZR^XCnA|seafront ;E|seal ,D|season 7Z8]G^QbiA|seat 4]:CDbaC|seats #b&Z,ZQ]|second "Z&B)E*C+F,A.B/B1?3F4[5C7>9U:B;C=C??A?CZDCECKFOCPDQCSEVDXEZF]F^Xb>fBhDjYnY|seconds 6Z|secret "W([*a8@AeFZH[O[T]U^^?h^ma|secretariat Ecl_|secretary ,D4ZQB|section ,]|sector !Y-Y0[1a;_<]AYJZUYb[c[fD|seed >YkVnY|seeded iE|self #^,]-[N[nC|seller .X2[XC|seminar YYn[|sender kE|sense .ZDE|senses 8b^Z|sentence F[|serial C]|sermon "Y;[b[|serum !_+YPUiZ|server QB|service ,[CCb^g_k@|session #],EgZ|set +]|seven ,Z>_YZ_Cn_|shade .[|shallow ,Z4C|shape AZ|share eZgY|shared ,_>]IEQ]e[j]kEn]|shed #D%],@4CICKEQEYHkD|sheep CB|sheepfold DC|sheet #D,@W]j[|sheets &cK^|shelf !a#X+E2C6V>AQAWCkDnB|shelter ,aD?_BjZ|shelves )[7XD[YEgZ|sheriff ,b|shift B^EX|ship ,Z|shoe &Y;Y|shoes *[,[:[@YkCnE|shop )_+E,E2E7a9[CCE]NZQAZb][^A_[bYgWj?kEmR|shops &],C=[QC]^d]eC|short 2E|shortest #Z|shortlist ;BbBnB|shoulders 4aiY|show *^.[8^9a:eO^S[WY|shower 7D;F>_bF|showers ,[4aQYkE|showroom )[S_|sick &^|side #Z*D.E3Y4C>[CbD[J[OCQEe]fZj_k_|sides lX|sign &[,_3]4b9Z<[=Z@BDBQZg?kA|signing 4B|signs ?_DZfZkb|silence 4^:[Y[j_|silent &[8[G]H@a[|sill #]IY|sink 1Y7DCEQX|sister ,Z3]QYeYh[kB|site #e&B,E-[.D4[8C?ZD>E_IbK^Y[f[k<l^|situation VFmZ|six #_0C1E3Y@BDAIaSD|sixth 1]6C;ZF[V]mY|size %Y+]4@9]DcK[TX_[n[|skills bY|skin #]_^|skip .DF>|skipper &bC^|skirting &X|sky #[:^|skylight 4[|slab 1a|sleet ^Zf[|sleeve #[|slide 2Z|slides 4ZQD|slip "C#Z,V8[Q]Y@nE|slipway #[.[D^QCkZ|slow ,[<_>_IZk]nY|slowest #]|slugs #^IY|sluice QD|small #B,@2C>ZCZDYE]GWOaaY|smallest &ZN_|smart 7]8_J^V[aXnB|smartest 8Z;C^[aZ|smell "@,^@ZBYQciY|smoke ,aDEQ_j_|smoked #Z+Z|snow ;e>Z?[QZb]fc|snug IYQZ|so ,?Q@n_|society +c|sock #Y9[|sockets D[|sofa ]ZjE|softest 5ZZ[|software 4Z|soil F]TYm[|solicitor ?]k[|solution )D7]DC|sort 7f]Z|sorting &],[@YA]Q^gY|soul 8[|sound &XHFjZ|soup .]4[=Z?YSYYYaAgcnG|sourdough #bB[I[iZ|south ,BCADeQAjDk^|space -Y][|spare #D4_SU|speech &aA[D[K_h^|speeches 1[|speed #_|spelling ,C4[A]DYha|spine (F|spirit 'Z1[8^^c|split 2]|sponsored #Z,ZQ]|spoon DX|spot #B,E.Z:[DZWWa]h^k]|spotlight &EKD|spreadsheet "[4B>]D]EYQC|spring "[#]&_,]-]0Y4X5Y6YH]I[J^K_Q[RZYY_af@jHnC|spuds ,[|squad =YZZ|square &]@DKZ|staff #?,f.[4B<C?^FDHYQbbD|staffroom g^|stage E]|stair 2_W[|stairs &C4A<e?CMXY[cajDnC|stairwell &c3^=]@ZK_QDd_|stall ,B.F=[DDSCd^|stalls /ZTZ|stamp gY|stamps +FPD|stand 1Z][e[|standard 8[;c^Xb^c[|star DYk]|stars aB|start #C&B.B2Y4YAcDBK?QYS@YabVeahZkBn]|starter ,_|state &D/Y;b@YB_aBb^i[n_|statement kC|station "[#Z.YC<D]Q@Y@]BfDj=k]nD|status 4]Y]|steam ,[?[|stem D_|stems .Y|step .]DaS[k^|steps *[4E>]CADdIEQVf]kb|stewards ?B|sticker +[2Z>[PbWY|stickers +FaD|stitching PZ|stock 4D=ZHY|stool &C|stop 4_DaEF|storage 4_|store ,[;FCYI[Q[S@YG|storm 4[>ZDCYagY|story ,E4A5]:@<cF[QGRESZTDYAZ^c]m]|stove &DeYiY|strategic -AA]RE|street "B&E'Y.V8[9C;DL[Y]jC|strength ?ZX]|stress "_8dDCTD^bkD|stretch %EC[JDj_|strike #]*[@]C^O_e]|student #D|students -F?B@Yg[|studies k[|studio #C,@;CA[Pa^Ze@h]|study 4^|stuff +XAdm[|subject 3^F^KFgZhXm]|subs 3dX_|substation D[|successful -Z1[f_|sugar ,aKZ|sum #[4[C]g[|summary 3X|summer !G"^)Z+[0_6Z7C9bFYP^SZY@[_]EfL|summit jZ|sums #a4[5ZDXUY|sun #[+],]8Z:a;]B[DDJAQZR[i^|supermarket "X%Z.]5]Q[SYYG]Eb[eZ|supper 4Z|supplier *Z4BCbDBI^KCe>|support DD|supporters =Z|surgery ,C4^?]KY[E|surplus =ad^|surprise 3]XZ|survey eGj_|surveyor k^|swan 0DUB|swap DZ|swifts iE|swimming #D/CQBTB|swing .EKY|swings &E,ZDGKBkE|switch 3Y4Z7cC]GFI]RYY[]cfB|system 7C^DhZ|tab DYkZ|table "b)B,H-Y/]2a3D4B7[9E:]AXCED?H]KHNBR[SYT]WWY@][^@aaeAfChWiWjAn[|tables 1_4Y?CC]D_QCVY|tablet 5_@[CZZ^|tag .c0]4ZSZ|tail 4aY_kE|talk #@4^<aI@PZYacZ|talking /Z|talks E^|tank 2^;EQEjF|tannery CDjD|tap 4XQD|tape ,]F_|taproom ,Z|target 4>CEfE|tariff L]n]|tarmac #F,Z>]XZnZ|tasting 5_|tax #E,Y:ZDBQ[a]|taxi C[K]|taxman 2X|tea &a,X.[4A>ADDQ]d_kDnC|teacher 9XQ]n[|teachers ,D|team !E%D+d-W1B2B5]:D;X<F>CDGEEKCL^MWO^PaQZRCX_Y@^DbFfI|teams 3YjE|tearoom C^W[|tears <[QD|teeth ;ZDak^|telly ,]3[5[7^;[SXXY|template #b&BDEeE|temple &]?[CBKX|ten =[??DaQYY]d]fBjZk[|tenants &]/[4ZY^jD|tent F[mW|tenth !fjE|term "]|terminal )Y|terrace %Z|test )Z8Z@ZCAY^aAk]|tests 7a][|text ,E4W>DQE|textile &^|thank *]4Z?D|thanks ;[|theft gF|theme -Y9]X[_]|thermometer ,[7]|thing .C/Y2W4Z9a:[BYD]W]Y[[^^A_WdYgCi[jCnB|things ,_7]|third ![#a&A(Y+E->.E1>2D7E;a=D@BAGCBDFECF_I[KBQ@RCSCZD[B]C^F_Ab^e^jCkHmZ|thousands /_7]H^Ta|thread &b'e3[4ZK]La|three 2C4X9X=Y>]AYB[DCYYeYgZhanY|ticket #f,?>ZD]QBeYk^|tickets &F'd=cJBd_|tide "A,YHAkF|tigers #c2[|tile CC|tiles <]|till !A"_)B+b,_.C0Z2e3^5_>]?CB^CED>GCJWKDP[SDYB[C]DjEkC|tills )_5]C[F^N[QX|timber #Z|time "D#E%]/Z3F7]8Z9Z:C=C>A?CC^K@Q_RCXCYUZC]_dBe>fCj[nC|timer 7d]a|times DA|timetable #e&]<G@ZCBDCIZK_eDkA|tin 2Z3[6^IFO]|tip )F,a6[QZnY|toad 7>]C|toaster >aC]eb|toe CE|toilet ,ZKZ|toilets ,a7ZIYQ[|tone B]|tool B]iZ|tools ,B|top !@#[&Z-E.X0U2a4a5^8?:_;D>CACCaG@K_QXSUUXXBY[Za^>bDdCeCg_n^|tops D^eD|tornado ,^CZQY|tour .[|tourist *a1[2aO[W]|tow #]CZIYj]|towels 4^7^]_|tower "C1_YDi]kD|town +_,C4A;B?_AYCD[E|towpath ,E0ZhZjYkB|track d]|tracking @^_E|tractor O[n]|trade +d2_4[<]F]P_QEWYkB|traders 2f|tragic A]CEF]hZmZ|trailer 0]4Y?ZUYnD|train ?[CCY@f_|training 2EWE|trains ,eQY|tram ?ZI[K]NYVDf^lC|transaction 1f|travel '[|tray !],cGZ|tread Dhkc|treasurer &],[=_E]Q[d]fY|tree ,Z.]CCjBk_|trees #^,F2ZI]jC|trial 4CQDS]|tribunal Q@|trick ,C4B5^ZZ|trip 4]8Y:[|trolley "FHEQFeC|trombone ,^QY|trophy 1a=^A[K]V[|trot 0Z1[;^|trouble ?[|truck IGQZj[|true "Z,E3Z8Z:]|trunk =[|trust %Z&[+Y,C4A;CF^bDmZ|trustees ?_EZ|truth &B:[;[aYba|tub @[C]|tuesday ,BC]j]|tulips ]X|tune &Z|turbine =_d[|turn 5ZZY|turnstile 0Z5^Z[|tv ,[HE|tweet T[UEXZa^k]n]|twelve C]|twins #]4]?ZSY^E|two #C*Z,@.Z2]4^9C;BCWFEICKEXDeDf_gC|typo &[|tyre #Y&^K]|ugly QX|uk !["EbX|ultimate !_"[8cGZ^b|unborn ,E|uncut O[|under "[?_|underside #E4CIE|unemployment /D1E|union #Y7]][kD|unit DZV[Y[|universe :^V[|university +[5a|update 1E3YCZ|upper C[YZ|upstairs QC|us 4GD[|useful k^|ushers .]S]|usual 4C>DD_k]mW|v1 &]CYK[|va #E1Z9EDaECIDQBYBnY|vaccine .[CZH[jYkX|valley !]1E;c<d?_B^G^KDbecbi^|value 1X8C;AR[U[|valve "A#[4bDZYZ_Y|van #A&D,_1_2G6[7D<Z=FAWQ^VZ]B_Zc^dBgGn@|vans #_2_IX|vat I]|veg #XHZ|vegan 4aC]eXj[|vehicle (]|vending %]|venue 'Y7[|verge ?[QB|version :YD[|very "b)^,A1D5Y8]:Z;dDXFDJZQCTC^dbY|vestry 3EkE|vet 9CQYnC|veterans )_|vets E[|vicar ,aQ_jZkC|video )Y4E?CjZ|view #b,FQA|village 8E=^>DK^][^EdceCjCkCnE|visit 8D|visitor .[5]ZX|visitors E]|voice :Y^Z|voices .Z|volunteer QF|volunteers 3ZP[|vote #C.Z4dIDKCeZ|votes ?ZdY|wage #Z|waist 3Z?YX[|wait !f#C,C4^8f:]BZCBD>F_G^H[QCY_[Y]U^aa_fYg@jPl^m^|waiting 4ED[EWj[lX|waitlist /[0d7]Uc]^|walk ,B.D4B9[QD|wall #Z&W,C3]:D;^<Z>C?CB]CBNDSZX[YZaBe_iZmEnX|wallet #C9[|wallpaper aZnX|war ,C3EQH|ward +Z.DDAI@KZQ^YA[Ze[jYk[|warden Cdj^|wardens QZ|wardrobe ,@QB|wards BZlZ|warehouse !_C[EX|warm >ZD]|warmest +Z;Yb[|warmth %[|warning "[4a7[FdIXeXmY|wash <a@D|washer &[|washing ,BYD|wasps ,Y4EYF|watch C[|water #@&]/[9_;C<Z>CBWD<E?IEbCgXkFl?nb|way #=%Z&X)Y,X.B/W3D4A5^7A8X;[<[AAE]FaLZM[RTUXWD[U^[b]eMhAkFlVmXn@|weather #D)[,^4[8EA[BYCbTZbY|web CBD]E[j]|webcam B^|website #F1X2C@FB]E^FZHZIZKBXY]D_Eb]eBgCjZkFlW|wedding ,Y4D?CCY|week ,Y4B9Z=Z>ZHAPYfXhCnE|weekend !E(]*^,[.D0_4^7b?CEAFYO_SBU_YYfBjdlB|weekly =CdC|weighbridge <]QA|weight ']*]1[AYCCOYV[|weights .[?[|weir *D3e8BC]M[OFPXQFSZXdgB|welcome >Y|well #ZDDI_M]YF|west DCYCeZ|wet ,X;Z@^SBg[|whale ,e<_@_Q^gZ|wheel ![.F4FF_G[mYn]|whistle ,Z|white ,D9ZDDYZ|whiteboard DcE_|whole !["Y%a'D)C+D,Z.^0Y4D5C7b8G:D<[>C?[@YDFE_G[J]LENDP]QWSXV]ZDaDf[gXl]|wi n[|wick h[nY|wider -_6ZD^[Z|wild 8a^[|willow @]|win -Z4XY^|wind :[@aD[IDQCg^|window "_#c%E&@,X3D4A7^>c?AI[JCQ]X[YBe_fCgInF|windows [Z|windowsill >]|wine 5^|wing <_|wings &C|winner &X=_CYFZ_[dWk?|winners -]B[i[|winning F[|winter "A,<1c2D4E<_>EAaCbV_]FfDg]i[j]|wobbly <Y=^WZ|woman %Z.Y2]9[?]JVf_|women &Z?[K[N^|wonky ;f|wooden @D|wool ?ZC[kX|word #[(W)a*B4]<[>Y?B@CEYF]I]ODWDfBj[l]mX|wording D@IBkA|words &Z3];Z|work #A&^)Z,Y1[3e4D:e<]=]D[KYMZN]X^abn^|working C[|works #B4[AYCEQZ|workshop ,_DBQ^nE|world !Z%c,D1G2E3F7[8>:g;Z>D?ZE]FXJ_MCNZO[QDTGVE]^^@abkFl^m^nX|worry aE|worst ,[9YSA|wrong #A/[4_5c<E=FFZIWKEQ]T[Yc]_aDeWfZ|yard !Y&@+Z0Y4C5D;A>CDAKCU]XEe?hFkDnG|year &E'W*[+Y1=4^7C8C;;<_=E@CE?JCS[VEX_]TbAfAgClD|yearly =XBZ|years :^A]jF|yellow .D9^>ZCbDEY[_[e]g]kDnE|young *]5E@ZOY^^|youngest kZ|youth &[,Z>Z?Zj[|zigzags @]gZ|zip ,Y2Z4_QXkX
theatre|7^8[:E<]>B@[MZ^[a[bEj^k@nC|has <a
theft|@@CB|is gF
their|!C#B&a(B+Y,F/b0A1?2B3V4B5?6D7^8C9@:?<:=Y?Z@EB_C<D>EFFEHTICK_NYP]R]SDTcWFXZYC]a^Yc@iajElYmC|<name> 7ZC[EZQZj[nA|<number> &]|a :Z?FfC|answer 4Z|appointment kY|backs #[|bag 7ZTE|basket 7_T]][|beans +DPD|best /[3D|continued )ZB_hE|data 7ETY|day 3Z|dog RY|doors /Z|email '[4[LZYX|eyes @b|face 8Z|feed ;Y|feet DE|first &],E4C7B;]>Z?^[]]AeYfbgDkF|goals %[GZ|hands 4ZQB_YnZ|head DDQ]kC|hearts <Z|home 4Z5[|hours "[|journey :YR]|keeper &^?bK[|laptops A^h[|life 7DTD|lives /Z=FFZ|money 7Y|name '^,D2[?[IZL]]^kY|names &_,YK]Q^gB|offer &_|old 7bFY]Z^]|own "G#B&E+E3Z5^7]<]=Y?a@EE^FZKF^DcYf^lbn]|page ;]bZ|parents >ZKZk?|permission =]|phone 7BH[]A|place 3^X[|side ;ZDZkX|slot &F|teeth @Z|third >[|time :E=Z|trust lZ|voices %b,_Q[U]l[mY|water *[;]|whole :D?Y|words #d;d|work &^
theirs|"D&Z*b7g8C9g;C<E=]>>BAFDOU[]]d_Ub?dYeAiAk]|and #W|by ,[dX|in 3[7_]]|is 4ZD^kY|on &C|to =]QVd[
them|%D&_'@*E+Y,X->.G0<2W5c6E8A:A<>?XABCCDcE9FEGFHDJGK[MDRDT[UBVAXCYCZZ]Gb?c<f^h@iCk^l=nE|<link> kYnC|<name> )[+],_=ZK[YE_]eZjZnY|<number> !Z)[DZkX|<somebody> @BI_|a +D,^5E7B=B@^BYD>PDQ^U^[a_@bFdBeIf]g]j[|about &Y4Y=[DDKYQ^d[jCkG|after #_4[k[|again 7[|all &X,D3Z?VDDjEkHnZ|alone >E|aloud <_|and &Y)C*]5Y=Z>AB_LASZW]Yba]b]f[gCjAn>|are ,E7ZDakY|as 0]JanD|asked ,A|at "b+Z,C.^5^?@Q@SVZZf>j]|away !]D_|back #B,A@BCBDYSCYMg@jA|be 7EC_Ddj]|because BY]Z|before 5c>[|both ,F1gV^|but DC|by ,D0FYZ|can .Y[X|coming D>|direct 4]DE|do "F(fMZ|down &@.]2c5Z7]>YDBI]W]Z[|every DZg]|first YU|for #d&_)[*Z5b>B?AFYI[KbN[QZS]W[ZbaXnW|four ,]QXeA|free "X|from #B.L5[IBKFfCjB|go ,A7[][nC|had ,FDBIAQA|here 4[QDm]|home 5Z|i +Z4X?YAYYZf^|if (=M=|in !W#B/D5H:[<D=D?ADXaZdBgDj@nB|into .Z>CS]kB|is &X)W,[.^1[__jD|it 4[|last 2[j^|more kF|mostly &D|off &]*Z4[DDIDKY|on 4B<C=a>YCYDXK_Q^dbeZkX|one ,Z|our "C&]=[|out &[.D3b4[7E>_?DCgDfSEeafFj_kbnE|over ;[KZkC|please >[|ring .X5]ZZ|round #Z5bKEfAgZ|should QE|since #^4_|six ?Y|so +Z4]D^|straight 1[?ZV[|ten D_HE|that DZ|the 2E5Z9DKEQESCWF_Be[g@|their 4Z|there #[,C.D8[>[QChZ|they 4FDB|this ,B4C7^9E;ZD]|to "_#@&Y,Z.W6Y;a?DCCDaFZQGY>^T_CeYfGgDj]k[n[|too nZ|under #]D[h]|up #B'],^DCHCL]e]|walk .C7aD^g_|was 4BI@KDQX|we )Z,d=YQ]|were #C,b4AD[|what 3Z<[>[eYj[|where QY|why #B|will QDjC|with "D&C5bCBHCK>QEd^eBj>|without .[/YTY|you ,[DcQZ|your 9Z=CCX
theme|&Z-a9[<[R_X__[
themselves|!C"X#[(E,C.B2B3c4[8D9B:d;_=^@GCBDCJ^QBXb]Vafb]d[fXlC|and #Z,C=[I[nZ|in >ECZ|to #[3f4]BZKZQFXe|with -YBYi[
then|"X#@&@'Y)Y+@.]/A0A1F3Z4D5a7]8E9?:@;D=>@ABXDcE@JFPCRCS[TFUCZc_Jc[d@iZk^lHn<|<name> "[#_&c3B4EC:DaH]I[KbQZXCk_nC|<number> 2^CZI^JZ^Ya_|<somebody> )YQCSBYC|a #D3c;W>FEYFFK[SEcZeBjF|again )Z|an ,]|and ,B.E|are 4]DY|ask "D(Z/Y5Z>EDCkI|asked &D,Y?^I@N^|bring 5Z|by &F|call )Y+Y5]ZZ|came #c;^I^b^|come )[*b3d6]O[Xa[Z|cut >[Q[|do !c.a3^GYS^XbY[k[|go .Y>^SX|goes C[QC|got =Z?Y|had c]|helped ,Z|i #A)Z,B>DD>FdN]QWfEjCk=mbnB|if .[|it -_4E7D:[;D<ZC_D@Ka]?jYkB|leave .eSd|live 3F|look )a8[|my #E,Z|nothing 7a|on EZ|one ,AFZYF|or C]|please CWDAgF|put ._SY|read ,C3a>]DEj^|ring .aCDkZ|run QD|sat ,?4ZQCkD|say >[|stop ,^|tell >?DF|the -E3D4>?ZAYDZEZFXQ_dDe]hcn_|there ,D8[;iQASC^_ba|they >YCZaZn]|three D[|try nZ|two #Y|us j]|we 0a3a<[C>DbF^QDSXX]eE|went ,E?AfB|write DBkZ|you !Z,]-[G]H]QY
theo|@^Q]gY
theories|4[YY
theory|-]@aCCR[fH|of -]
therapy|KEkZ
there|!>"D&C'C(A)G-=1E3@5=7D;F<@>Y?Z@EBXCCEAFCJGNTRIU[XAYXcCeZkZlC|'d =Z|'s %W&C'D(C+D,?/E1C3[6]:D>E?EA]BAFfIZPCRCUZVAWB]A_Za@hYmb|<emoji> %E(])]1[<dJEN]SXV]n^|<name> ,Y4[7eBX]ZiZ|<somebody> .YSXV[|a 'Z9]DDQE]Z_[k?|all nY|and !Y#a&@,A3Z4B6[7A>BCCIcK=SaWAX^Y]]CeEgBnD|any ,E|anything 9E_C|are #D+E,^.C/D1E2U3C4D9D<BACBEECFCICLCO]PBQ^UGVBW]Y=ZE]I_BdEf>iBjBkClDmD|as 4E;^|at &C0]|because #D,B>]?[@[|before EZT[|but #^:c|by 4X9CDZY]|early 7^DB|first ,]DD|for ,D2]jC|from "GCZHEk]|has CCRZ|have >]|i ,A:ZWZaZ|if *Z|in &Y,W4Z>[DEfD|instead !E|is #[&a(V*D+c.D2B3[4Y5Y7D:E;B<W=C?_BEJZKZOAP_QDREWC]B_^aBbAd[f_iBjE|it (ZD[MYW]|may -E|now C^|on 8]|or 7Z]]|so ,C|tell DD|that D]|the *_>DO]|till .]CC|to &[,]4DQ_h[|too DceWk^|until ,DQDe[|was #E,]/Z1Z2]:D<B?BBECBDCEZRYVV[ae;gBjR|we .]T]bE|were #G&C0C1H4Z;D<[?DCGKCYR]Wh]jAkA|when 8^^Za]|will +Z3@7F:D>A?bCaFDK[QFTckD|with &[9[eZgYn]|without ;Z|you .D4B7[>?N[SH][
therefore|1D
thermal|hZ
thermometer|,_7[|in 7]D[
these|!B#C%^&](_)[*D+b-C.@0_2a4@5A7[;]=Y@FDAH?J_M^P]QXRASBTCU]WbdXfEj@m[nZ|<number> 7AD?F[]DkDnZ|are +E0^8_:Y>Z?_G[KE^RjA|days '])]L^|men ,]|posts 5YB^|things 4[;^<bbZ|two (D|uncertain %Y)]|walls :cAYa^d^|would @[|you F[mY
thesis|&[,]-Z2bKcQZR[W]jYn^|on &YnX
they|"_#Y%D&Z(B)A*A+^,X-B.D0?1D3<4E5a7X8D9?:X;^<@=E?Y@]A?CAE<FCH_JBP]SATWVBZc[E][aZb]cAeGhDlAnW|'d #@+B.C4B9C>b@[DbG_KTQ]SGT]YBZ?[]_?dBe^mZ|actually "_9?|afraid nZ|all "Z(Z,[MW|also )Z4b|always ;fbc|answer 7^|are !a#c%c&](C+?/D1E3@5[7C8B:I;><B?^@_B@IbJ]KZMEPBRXSZVBXH]XaRbBdAfZgVhCiBl^n=|ask "@/Y:aDBUYb]nX|asked &D5[?]F^n]|book *],[F^O]|bring 8YkB|brought ,[|call 2^;[V[WZbX|called 7]<^|came #W;_B[b^|can "[&Y.@4<5C;a@ZB^DDI_K^MUQ]SCTGYAZCd^eXfAgZidkE|carried #G|carry ;Z|choose .c=^S^|chose ,[=[@Y|come 5^9[:Z>BCXIZQZ|cost =[|could &[,E4EB_DDQDe[iY|cried >[|deserve 6Y7a8];B<Z^ZbFnD|did #@&^4ADZWaYCa]b^d]e?f_|do "X#a&^,C.E/A4]5e7CDAG?I^NBZdbCe]k]|eat 5_|feel 5Y|finally BYiZ|find 4_;Z|fixed ?Yn[|gave ,EQE|get !X,C;[W^bZ|give B]|go #F&Z+c3e7^;C=E>[C[D]HVP_XZb[eEj^kZ|got &F,[4E;C>DiXk]|had ,D4E?F]F|hang 5_QD|have "D%E&Y*Y+[,b.?4F9D<E?C@ECBDaHDIDK[Q^YC]B^>aDeEhDj[mCnB|help 2[4[Y[|just ,a2]5]7Z|keep ,C2b<]@[JZQDW_g[|know "Z+c,D7_<YB[PaSA]YbEi^|last +[,CjE|leave :bF]|left S]|let 2]CYj^kF|like >aKCe]|look 2]DBFdWWm^|looked PZaYnX|love b]|loved <Z|made #WQD|make ,D/D:DTAk[|may DZIYQW|mean ,]7]Q[]a|move -Z|moved CB|must CZ|need #Z&Z,@:bCZDAKX[_aZkCn^|needed ;]|never +[,B4]NXQD|often j]kZn[|only .a7b:[Sa]_|owe 5WCY|pay ,_DH|pick >a|prefer ._S[|price 4E|put 'aYY|read T]|really DD|run ,Z|said ,G4;7C:W<cH_U]VV]Da^b[c]mZ|say #[4D;F=^>DX[aZbE|see "^(]7D8];^DETY|sell ]Y|should #Z4WQG_C|shut nX|sleep ,]8^TY^Z|start #]0[d]|stay 5YZ_|still ,^a]l[|stood 1e?[|stop 5]|stopped 4E:[D]|take (D7bMC]ZkB|tell 0EBZDZg[|think 7a]_|told #[I[N^Y>|took ,U|turn DYQ[|voted =BdD|want "B/]4_HAIXNCYWd[g]kFn[|wanted /Z|went "Z#[.]4B;[CZb[|were #>&]4Z7B;C?XDDIGR@SVWBYYd^|will .[2E4b5[7F:F=]>E?DBZC]D_JCMBPXSVWFZ[kbn@|work )]C[LY|would #Z0_UY|write =[|wrote &^K[gZ
thick|"[)b:DH[SB]YgD
thicker|DZI^jY
thief|,ZkE
thin|!a#a&B2]4W7Y:D>Y@ZC]DcGZKBW^Y[dEe^gZjZk]|and #Z
thing|";#B%_*E+C.]3D7B9Z:Z;C<]=@>Y?[B]C?D[FZGCHCI[KCSYT][b^E_[bEc^eXf^h[i[j@k[n@|<name> >ZQZ|<number> ,E/ZQA|<somebody> ,[KEQZ]ZgEh]|a (a9B|about :[MW|and DBW^k>|as %[:Z|but ,D;[QC|for F[m[|from ,Z-Z9Y_Z|has FE|here #EIC|i )Y/Y:YDe[Xkd|in &a@ZA[DBF_K[T_U[WDaZ|is QD|it S_|nobody mH|on +B4Y7e>[]Ze_|or A]b]h]|standing 7[:E;E|that +W;DD[K]dY|the 4YDWY]kY|they DCQF|this )[<aB^i^|to #C.d4Z>dSbe_j]k_|we %ZJ[|will %[:^|you "D#[.?4_7D9b<a>D@^B_FAHCIZJCQ=SDWb]B_[iX|your !^
things|!C#[(C*D+B,B-B/A0C1^2@3A4E5C8B9@:Y;Z=C>??C@BADCYDWFaGBH?LXMCQ?T@XA^Ea_eCfAiXkZl]m[nA|<somebody> DeQFkW|and 5]Z_|are E]F[nD|come !])[]Y|coming 1dEZF^IER[VaXDbCcYl^m_|for ,c<Yk[|good FF|happen 4[;^bb|i 4G>[KD|in DD]^e_g]|like %X|on 1[k[|people #ZI[|that .D;E>EDU[XjZnY|the 7[F[|to #D'^,FDYmZ|up #Y|we #[DA|you #_,D7[CCFDYY
think|"b#@&D'B)A*E+B,Z/X1E2@3c4B6Z7d9E:?;Z>CDFECFbHaKALBMVOXP@QYTYUDXY]]b[d@e>fDg<iDkDm[nA|<emoji> 7[FB][^E|<somebody> ,[4B|a "DHF|about "])Z,?.D/Z6a7g;CF^HXQ>SAT^[c]e_@gDnB|and 4Y:[>E|i !Y4?<a|is #E|it 0Z2D4]7F9[FBQYYaeD|of %h(]2X3c<ZJeKBX_b_|so "d#[;kb_nZ|that .D0]4D=]@ZSCYD]@nC|the ,V.[2D4X9Y;[?[Q[S__YbYd]|they 7_DDKC|we .]4@5[7Z=ZY>]b|you (E,].A3_7DICSD
thinking|!_%C(D)X+C2]3Y7_:>;D<Y>a@^AXBBCDEEFBIEKAL]M@NBOWZZ]^^XdAeWg[iAnI|about "^#_,D<^Q][Z|it 3[4?<[X^|of !^)[,Y3X7D@^NZO]UZ^WeYgXjY|you >Ze[
thinks|"Z#@([,^-E/C8?@>B^D@FZIHPYQ]Sa^Gi]kFl^nB|<somebody> 4]|about E[|it "Z,[4]FaM_QY|the 8C|we S^
thinner|#[,C.Z>C
third|&E*E+B/^0]5a7C8=:A;X<Y@EAECAE]F[GAHYIIJEOEPAT_VVXBZX^E_[a;b]iDkWlbnY|<name> &^K[|and /Y|consecutive -B1C|floor 4^CZEaQ[|from fE|generation h_|go &^@Z|has ,E|in ;Z|is Fem^|less ][|more 0ZS_|of ,A.V/]2_>CWYYX^DeIjXk_|off )a|one ,@4^EZF]eEf_lZmZ|party -aD[kZ|place FZQD|quarter 1gV]fZjZ|step 4[|time &B,c3]7ZCEDFKBjCn[|try nF|was D[QZ|week #[>[e_|year #D7?;B<_EBH]IBRDV^]C^Db^nE
thirds|#C/e2F;a=ZCZIEQETab]d]|of /d=bD]Tbdb
thirsty|5_
thirteen|&[,]9ZDZK]Q]dZ
thirty|&_)T/d5Z7b;B<a>B?^FCNZP[QES[TdX]YC]acXfLg^iFj?|and 4Z|days DY|letters &EKC|of 2Y|people #Z@Z|seconds >A|years &X,_8[K_P^e^m^
thirty-eight|#]&^7^OZ
thirty-four|#C@]jZ
thirty-one|#B&^,C?[@_IFK[f[gbj[kEnC|years &Z?Y@DKYgEj[
this|"A%F'C(c+E,C-B.B/V2[3[4C5C6A7_8C9C:G;]<X>C?CCFD>EZFdHDIELBM_NZOXRDSDT[U[V^X]ZA[B]]^C_BbYcXdDeFkFmc|<emoji> 3Z7Z?^FEGYIZODf[mB|<hashtag> %]1D:BEEJ]LZMBiBlCnD|<name> !X"_#Y&D(@+E/Z0C1@3D4D;@<>?]@BA@FDIZJ]KBMDOAR@TGUCV>W@XU[Aa[bBe]h[|<number> ,_6Z7B<ZCAH^Q]|<somebody> eX|a #@D[][j^k]n[|about F]mZ|account 0^U^k[|administration ;[X^|afternoon #[1]:XAYC^V[e[|also QDna|am EY|and &D,b>XIaOYnB|another 7c]Z|as ,]|at 7[;eF[mb|autumn !a+[8A;A<XA]FDG_SZcYhY|award %[bE|barrow "C|batch nY|because <]?[|before &D(A4Z?EKEMCYW|bill :^YZaZ|branch <^|break "D|building ?[FZ|business /D;D?a|but !D/a7[T_a[|cake WF|chair ;[b[|chamber (D9DMDQ[_En_|channel *^<E|choir FBmD|city /Y;^<[=]FYcX|club %_?[Ja^[|coast +_;^b]|community %_JZ|corner <]|country /c:[TceZ|county /aFZT^|daily #[|day &D,]7Z]ZaZh]|economy "?(BHCMC|evening &D,a-a0Z<aBWEDRafY|every WG|exciting -F1A8CEc^EmY|far !E)C.[3Z7DUZ|ferret "AHE|for #^%E&^(f*G,^/W4D5D6W9E:D?DMcTX^B_Ce@gZnE|from ,CA[|game EZTY|goat OE|good +b;aPZb^|government !E,AQC|group "Y0];^|half 5b8XY]ZX^]|happens )]|has ,A7[AZ][fA|heart :]|heat 4Z>[@[|hook 9=_D|hospital /]|i .Z?[|if .ZSX|in (Z,F/Z7_:Y=YE^GGHAI^QCT[UcZ_]YjY|incredible ;DFFb>|is "C#@%]&F(@)^*E.A/E0@1b4C5[7X8c;^<C>CAWBYC<DBFEIEKCM@NBQBR[SBYB]]^abXcUdBgGiGj;kA|it 2Z7]|item 4^CYQBY[n]|jam ,Z2DWF|job DZh^|journey 3ChG|kind 9D>[_G|landmark ;aEF^FbZ|letter #[>[|line fW|link 7?]Ej]|list 2_>YDEW^|little +]1Y|make +c|may jEnC|minute 3[X[|month !^"T&D'C,^.^/?1^2=7^9F:C=_>]ACF[GfHZO^SWVcWEX^Z]]]_DbYf?iC|morning !B%A&B)_,[.B/C0[2D3D4[5C7A8D:B<B=]>^??@]CaFAJAKDL]MGN[QZRGSATAW@X>Y_Z@]:_AbUd]eKg[jKmA|not F^m^|office ,[|on #F(g3[?@@dK^M^UZg_|one "[#Y%B(D*E.b4e8E:B>@?]@CBZCAD@EbF_G^JBKDMWN@Q;RBSXTYU@XXY^aEf?gCh_i[l]me|opportunity %[:[|or (]|out ?Zk^|page 0]3_4BA[B^ObQTX_Y@]ZhZi[nC|parish JZ|photo (d|pic )d+FN^|picture (Z*a,b@[O[Q]|place ;Cf_g[|possible b]|post !B#B(a)D*g3X4<5E9Y:D=B@]C_DBEHI@JBKBMfNEObRETFX_ZD^@_]b@dFlEnB|price 6Z7aCCHXT?]ZmFnV|project FC|quarter +C/B0a1IAAU_^ChDl[n@|rate 0ZUY|recognition ![:E;BE_UB|reflects ;a|resonates (ZbZ|right 5G7]ZG][_Dnd|season #Z,]-[8@R[hY|seat nY|session /]T^nZ|shop ?ZAXCYj[|show <Z|side 7F>ZG]|since #[,A2C;eWEb]|size 7X>^|small 7]|so ,A|sort ,B|space (A1f3C7C8D;C<ZEVFeMBVb]F^DmhnA|spring &^)^2A6^7CA]C[QX[]|stage F[mW|straight HZ|street &[|stuff <]U^b]|success -D=DdE|summer "B'Y(F0C4_7C@XD^HEOXQCUCY^k_|team %Z1b;aEbVYb_lcnC|term 4EK^YBjY|that ,E|the ,EYB|thing &[7bQY]YbC|thread T_|time #c.Y/E1_3F4Z7B8E:EIdKFQ]VZWEY^]A^Yf]nD|to (X*Z-]3e5_?FCYEaHCMaQBRZXdZbeEl_nD|today ]Ca_|town %[&[(],D/Z7EN^T[jB|trade ?Y|up (_:^|very %X/Y4]|village B_|was #Y&C-X4[@]JZRZV_eEj]l[|way :Z>C|week #['[(F)G*E.@0D6C8D;<<B>^?YCaDYEDF>H^I[ODP@R_TCU?VCXH[Z]AaDb@eYfTjak]lDm=n@|weekend ![)_3D7D8GBCDDFDK[OKQ^TFUDYT^BkIn@|whole %@3]n]|will ,Z7d]_|winter 'Y)[6]7^9b=[FAN^]Z__d_jEl[mA|with &_*Z3[<a>]TFX^YEe_nZ|works Q[eB|world 8^|would %D&Y^Z|wrong 4__W|year !Y"_#d)D-C._1>2C5_9A:C<Y=ZBDCZEVFXH[I^OXPZUAV@Y^Z^[]]@e^f@kZnF|you 9aUYXZ_Y
tho|B_KCQYhY
thomas|&E|<name> &E
thorn|#d
thornby|<]
thorough|![
those|!D">&F'A*[+A,@-A.Y1F2=5A:];C<A?>@=ABCCFDH@LANYPASZTXW?YZ]V^XabbWdEfBh>k]lIn@|affected :_B^a[i]nD|are #[(e/Z0XB]ick[|at nY|celebrating :Za]|days 7D>]CDkE|in m^|of ,D4^7E9X?C@CBEQGfCjA|on *Y,a.[Q^|three .[IZk]|was 4CkZ|we ,Z|weeks =_d[|were #[,^4ZkC|who "C#b&>(D)],B.B2D8b:^;X=Y?A@BBDCDD>E[IXK?QA]Z^^_JaVd[gAkB|with ]]|without j[
though|#_%_+X,e3C4>5D7A:B;Y?CCDFDJcKZMBPYQ]Y@]CaDnB|<name> #Z|and %ZDZJ]|i >[|it 2Z;CK^kD|the <]QZ|they ,]>^|we #C%Z,_JaeF|you %E,D
thought|"A#Z(E+C,F-Y.A/Y2A5]8[:@;D<A=DA[BCCDFAGAH]M]Q^TZUYVR]_^a_ZgXi=jDm?n@|about #a)[/_9DN[]Yg]|i ,A4E<bb^|it #D1ZYZk^|leaders ADEYR[^Z|leadership -a;YRZ|of &Y5^6Z[Y_[gE|that 4FDZj_|the ,Z4C|to ,BjC|was 7^|we #^,[A]|you ,Z;Y^Y
thoughtfully|:ZGE^]aa|curated 8B:Y|designed -XJY^[aZ
thoughts|,D:_;ZC@QHa_b]j>nb|and :[aY|are :YCDN^QAaZjCnY|on "Y;]bZ|with CEjD
thousand|#E&_/k0s1[7dCCEXFZI@KZN^O]QYTdUnV_WC]WfAkAl]|and 0Z|followers 1[<[E[V]|of 0dUa|people 7]|pounds /cTb|years [[
thousands|"Z)C/i3C7^:D;YDAFcGWHYNASCTd]Z^EeCgCiDjGkEmdnD|have /^^[|of -V/^3E:DDCGYT]
thousandth|0WU[
thread|"@#]&^'e(D3^;A>CCDF_I_K^LaPZSDYc]A^EfBgCj=k]m]n]|<emoji> F^PZkYmZn]|about 3[Q[|and /Z|of "F|on #E
threat|.Z:A_[
threatening|<]C^
three|"F%A'C(Z)D*^+D-@/b1X5A6;7A8=9[:>=S>EB@CFEDF=GWLDOWRDTb[>^DaEdZfEiKmGn>|<name> ;[AEKAhHjB|a >]eZ|and ,D._1bDBKVQ?VaXZgDk]|are #hIXQI|auditions 4C|bed 8[|branches ,FC^|calls #[|colours "Z|continents &D1Y8Z<Y|counties !Y+^;cb^|courses )Z|customers #Y|days &?.A=^CZE_IAKBk@lZmY|different #_I_|easy ![%[|emails 5ZZ[|firms d[|fitters ME|for !Y)c>YGaN]|friends (Y*cE]JZO[lZ|generations &X>]hX|goes ,c|have CYIX|hours (E@^AaQ[_]g]n]|hundred %^0C5Y|in "]#Y/ZA]H[hZ|is &C,].Z1a=ZDWF[SZVZd]jY|kids &Y7[|languages n[|left ,a0[|lines #Z|men 9^|miles "Y|minutes HZjD|months 3[>DDCaYgFnD|more nY|new "^1[=[MEiZ|nights ][^Z|of "C&B,b/]2C7Z<?>ZAZDBFYHFK?METYYYgZhYnD|off ,X|on 4[S]|one S]g[kZ|or >Z|pairs =X|people #a*Y-[4e=CBZD]]YgF|points D]M]|prices #DIC|quarters =ZdY|questions #[DYI[|quotes +Z.^Q^SZ|seconds &Z3_|short 7^|signs 2W|the 5]ZZ|things #a,C9C:]<CDb[_]A_BjXkYl[mBn^|times #A&B7^<b=E>VH__DeVjD|to 1a|ways #F,[|weeks &W/@4^?ACYD[HBK[T@VXdCgbjVkWmSnG|will /Y|winters 2Y<b|women AY|words 8Cm_|yards 4F|year EaK[l]|years /?0]2_?[@DADI[SCT>UYW_YV^_hAn?
threshold|8^DZ^Z
threw|,Y1X4_<_?^KRc^fZi]|away 4Y<X|it 1Y<]|out 4^<^
thrilled|%D,Z1X5Z;F<EE]NATEVXX?ZVcBgChYlYmA|and 1bE[VY|to %D-B0B5[;GRHTFbDcDhXkZlRnV
thrillers|8[
thrive|"A-^9C<DR]^Za^bBiC|in -^:]R]
thrives|"C-V:aa]|in -[:Z
thriving|,EA[aZ
throat|3bkZ
through|'C*]+],@-d0Y3@5_6B7B8b9A:A=F>D?a@DBACcEDGAH[JXOYP[RdTZUYVZZ]]A^]aDc^dEf]gXiDjak]nE|<link> +[2[|<name> )^,_-C/[?ZCgDDH]M_Q[f[jc|<number> 0X;A?BC_E^JBQFbFfBjal]nY|<somebody> fFgB|a &C+_,D-b?YJZP^RbjWkX|all 8[D[|an Qa|and >_DCFeeZjCk?mb|at 1]4]Y[|each #_|every eJ|four &[0ZUZ|it &F4BF_SZZa_]jCk^m]|last )aN]|my +CKDnD|on IZ|one &Z;Ze[|our "[%Y,]7D?YB[E]HYQ[W^b[hBlY|that 5_<[|the !_"C%F&E*C+^-D._0c1c2@3D4E5]7[:@;T>=@WAZD[EBFEG^IBODP^Q]UYVdWAYAZbaBbZeGk[lA|them ,B4ECCQFdEkC|these 2Z|this %]|to .C?^C[DEhcj[kC|two ,[<b?aK]c]f]|us ?G|what &X4[FE|your (]*]4]8[>[GHaDeah]
throughout|#a3DDDFZIXRAXF^[m]|and KZ|the 3EF[XF
throughput|-]0^E^RbU]jVl]
throw|#[&Y1Y9D>[CZDaJDQE_>e_fZjYn^|away 9F|in 7Z|it >Y|out ?Yf[|the &Z1YCZDdKXjZk]n[
throwback|,[1ZQZaD|to ,[1ZQZaDnD
throwing|,b<aCCXZkZ
thrown|!Z&[+[.Z/X4?6CK[Q[S]Y_[FjT|in ![6C[F|out ,B/Y4E
throws|%[)c,b4]N[
thru|#^)]+].^0]4^?ZE]IaNZP_Q]S_U]Y]nZ
thumb|(e,f5Z8B?]@ZDYM]fZkanC
thumbs|(f*^0Y6f>[MaOZQ^e[|up (f*^>[MbO[e[
thurs|"b,D3ZC[HZnA|<number> 3]
thursday|![0XC^DAKCRTXDbEj[mWn?|'s )[SE|<number> 4ZF]R]m[nB
thursdays|#XC^KDeZkD|<number> #_,BQC
thx|-X?baGfa|<mention> &]+a?_K[aDfZ|for +B-X|to ?Zf^
thyroid|=Z
tick|.D/]3@4]7e>Z]^g]ha|the >^DDg]kEn^
ticked|#aI[
ticker|n[
ticket|!9"@#^*Y+D.A/D2D3a4^5D7?9B<X=bCbD[FCG>JANEPDSDTCUBVDW@XEY_ZB]>^FdaeXfag^j^lBm@nA|<number> @[C[QA|and &E<^?ZEYK@QWf[|at eD|desk *[OZ|for CE|gets =CdD|holders ZX|in %],]mD|is nZ|office >ZD[QDe[|or =cd^|price 6][]|prices =X|system #h|to /EAYTC|yet RY|you 4Z
ticketing|&^-XR]
tickets|!?#@'Z*E+B,D-C/C0X2a3A5A7X8?;E=^ADCCD[F^GEL_RDT?U_W_ZBaYbZd_hAjEkXn@|<name> mW|<number> 0ZCFDCJ^WZj>kDnZ|a @ZZ[jB|and &Y,YaC|are =ZHCbZ|at "])bN[QE|carry C^|for )[4Z6B7[=ZE[H>S[jCl^n^|from !])CN>|go "_)Z,CH]|in ,W|left M[|on a]|went JCS[|will CC
ticking|/[6]7jQFX^]c
ticks|#[DD
tide|"B#a*A4CC]HAKYOCQX[afYk^nE|<number> DZfZjY|and *COE|app OE|is C[|tables #dCZ[Y|was "BHA
tides|4_k^
tidewell|=ad^gG|has gG
tidy|+b,^<aC]P^c[|lane bH
tie|)b,e3YC@QXVVXZjBnE|a ,[
tied|!Z8C?EDDI[SCX_kZ
tier|7];Y>EW[
tiers|1G7Z8[CD^[
ties|^]
tigers|#c2[
tight|%])X,>._9D>aD^JdQBS[dGeej^k]|and )].EjZ|for %[
tighten|D]h_kY
tighter|n^
til|#C&D)_+E;aCdD]N_QbWBYCbZe]h_jfmV|<name> QEhc|<number> &F)Z;[NZQ[bYmY|about 3Yj[
tile|,[8]CBEb^^jDkY|shop ,Z
tiles|)]<Z?_aDg]|and <]
tiling|&^GZK[
till|!Y"Z&C(A-?.H/?0A3A7E8?:=;?>D@AAAB]CjDbE=G^H]KXOXQ[VAXI[?^[c]f[jgk^n<|<name> !b"Z#B&B*]+[,G.^1Z2Z3Z4Y<A>E?DCdDAGaKDNEQDR[SZWD_^i]jgkEmCnE|<number> "A&C)E,C.B/E0E1D2C4C5D7E<@DcEFIEJCMZNCPUSAT@YCZG_EaDe_f[g[hCiAj_kblB|<somebody> <b|about D[Q^YZk_|and "F#c*FBaC[HCQCY]iW|dark &]|does >^|eight #DjYmY|five =YY?|for OZ|four .DSChX|gone O[|half )^|i ,_|it #C,[3^6Z?B[Y_CjD|midnight )^N]k^|next !B#b7_QY]^kX|nine C]D[H]QDSZeYj]|noon CCD_aX|one ?]DEQ]|seven )E|six "]#^HaWVgD|spring CC|summer 7B|ten W[|the #@)a.]2F3F4C>HC^DAF_IBN]QDS[TX^YjbkDn^|then #[.D1[3C4Y>]|they %[,>5_CZK^ZZfC|three &Z4Y|two B^QEi^|we ,Z|you !["E,c.[9]=akY
tills|#_)_5[?DC_F^I^NZQYYZiZ|were CD
timber|!d,A4B:C<YAEKCW^kB
time|!F#>&@'W)D*D/U1c2B3Z4C5[6G7a8]:b;X<X?DAWC@E=F;GSHWIBNFQHUBVaZX]^^[acfFgCjDkDlAm>|<emoji> "[5Y:_ZYaZ|<name> ,Z7@CESHgZ|<number> ,DC]PYX_kC|<somebody> ,]|a #X,[3ZDW|and #E1^4@5_;[<D?aCDDdKZVbXC]@^XgZ|as D]|at aE|before ._DAS[|between #ZBZiZ|bookkeeper h[|but "[.Y9DCbSX|buyer "@(_H@|buyers +^PZ|by !]/f8[A]RYTb|do 3^CY|for !F"B3ZH?SFWEn^|from CCnZ|has CZQI|high 1]7[V[|i <_>]hZjD|in #],_1E5[;^KZVAZ_b[n[|is %Y-]4Y7cCARb]_^CaZj?|it #_)Z+a4d7[9ZGGI_JaY]]_^Z_XbAi]|just )Z|next "[7Ykbn^|of 'E;@^DbE|on '[,E=AL[k[|one <Y|only )BQZ|or W]|our 4]|out ;[|same QZ|since +Z,[>Z?Dn^|so ,D.]4CSaX?|someone #F*]AZO[h[|speakers =Y>]|still ,ZQ]bG|that =Y|the !D#B,?.Y7C=DDUKYQ=dB|there ,F>[|they 4[<^DDbY|this ,E3_H_QZ|to "]'Z+E,D-B.E3C5a7Z:b;CD[G?TWV?XCYBZ^^Aa]eWg]jX|under &a.^1[S[n^|was :[|we ,B7A;_>ECDD^Q@Y_aYb[|with ?XCZ|you "Y#D/[3A5E7f8D=WN?TZY?]beAj@|your "Z|zones <^
timed|#a)[4BDDIae[gAkC|it #U,Z4EI]QY
timeless|!A8c:[^anA|elegance :]a^|pieces ^Y
timeline|,@3Y:ZMDSYb[n_
timer|,Z7c@]CDI_SBYZ]]
timers|#]*[CWDDO^QT
times|!D"?#D&T+Z,a-[.G/a3B5X6D9[:[<bAYCBDaECF@GBNWOETaWCYZZJ]D^Ae[jDkYm?nB|a #_&E/^=]>[TXd_e]lXn[|ahead 1Z;GE[V_h?|and ,[.Z9Z;ZD>QYS__X|are >@J]|as #E,?/]>DD]IEQCT]|at >YA^S^W_|before 4C5_Z]|for -S;X@ZCERZVZjE|i 4]<]|in /=4[5[D^IVSBjZn[|last #D|likelier /^T^|more /[|on ,EYYZ_jZ|out 5ZDYeBk[|over 7ZDZQ]k^|since ,a7XQ]|so +^0]PZ|that :e|the 2[|this #b,E@BI^k^nE|what =X
timesheets|"Z-cH[R_
timetable|&X:Y<EBZCCDaJGO]VC^@aaeBjYkYlDn>|from #C|is kC|starts bZ|the JE
timetables|,]AaC^h[
timing|4^YZ|the :[
timpani|CAjF
tin|#Z&C+D,[.Z1B2Z3Y4D6Z8F:D;D>?EEJDKBQ^YC]AjInA|a ,]DDQ^|and &[,_DXQW|for .F|loaf .ZaYd[|of Q]f_jC|opener #a|this =[d[|with ,C
tinned|@DQ_jD
tins|"]>DHYeCfVnC|at 7Z
tint|#c4aB@k[
tiny|8?9[:A;Z@]CZDXFZH^N^QFS^TCWCZ[[^aBb^
tip|!D&[)g+_,B4C5e6a7C8?:C;B<C=D>C@DC@DiGCHEK^MBN_PbXEYBZa[c]B^AbCd?eKg@j<khmC|<name> +]6YPa[Z|<number> 5[CCDEZ]|for 5^6D|from &^)]DdK_N[PZk_|jar )G6]9[_Y|of )]N]nZ|on C[|the QZ|you 9CDD
tipped|,A4]=E>^?ZYWdC
tipping|,ZCDIZjB
tips|!B"^&E([)a8[=]CADDEDF^HWJBPYQ]WYX]]Cd]jCmanC|and !B"[*CHYOE|for )]WZmZ|to -[8[mZ
tire|D]
tired|"c%B1C3Z4>7A9[:@;C>]@CAZFEGcH]KCM[QaRYVBX]_[iD|it 2]|of "_&Z,@.[3b9C>ZGXJ[MB^^_CeYgBkEmT
tiredness|D[kY
tireless|;Y<a?@VFh=|dedication ;BVBhB
tirelessly|;gA_ba|to ;aA[bYiW
tires|<[nY
tissue|,[Q]nZ
tissues|,aF[QZe[mc
tithe|D^k^
title|'c1B3a:Z;B=]?^C@DCEYLaVEX[aCb?d]fYgYjDn]|and =Zd]|since ?W
titles|&C+Z4]C[a^hE
tl|4Z=]dZnY|dr =[dZnY
tmrw|CfD[_[ja
to|%A&@'?)C*B+>,B-]/B0F4B7E9B:F;G=CAJBXC@DBFEGDJCKCLENDOCPCR_SCVY^YgXiWnZ|<hashtag> @]g^|<link> "D*],F9^=_D[ECLFQYRCSY]B_adaeChEjJkXmBn=|<mention> #U4b?aCCDCEbIXKBQAYMfbgFj?l[n@|<name> !A"Z%@&]'A(A*F+a-C/B1_2B3A4C6a8;;A<>=Z>B?eACB>C_J?K[L=MENEPaRDVVW?ZG[]]H^?bBc?eBffhBi?kBlBmBnD|<number> !="D#D&?'E)D+C,B-@.W2?3B4Z5@6E7=;F=B?C@CAACeDdG?HCJELGN?PERFS[ZA]D^BaGjakZlDmA|<somebody> &E(A.[2B3C5]7Y;C=e??DBHBS]WDZ]bCd]gWhA|a #@%E&A(Y+B-C.B/[1?2?3Z4Y6d8A?@@DABBEEYH[IEPAQZS@TaUYVBWBZW[_dBeFfCgFhCiHjAlbm]|about ,FDaM]eZkY|accelerate -Y8]AZR[h]|accept .ZCCjF|access ;DbD|achieve %Z|acquire GC|actually @]gY|add #_/Y1]3cN_QaVZXbYZgD|address AYb]|adopt "E1YV[|advise i[|after 5]|agree >^D]eZ|all (C*Y-C0b1C4_5C8E:A;B>E??B[CZD?E@FEJXNdPGQERAUZVDYc^Ca<fFi_kDmBnd|amaze ;A<DbC|an -E1B5[8E:[<ZCDEDV>h@i^jB|and 'b7Z;[<_LbQ^]_bYdDjUnX|announce ,E-C0C5C8W:B<BBCEAQBUDfZhZlA|annual 5Z|another ,D|answer ,[;DCDDaG_KAQDSE_DbCe[f[jD|any .W4E>DCYDdIBSC^Yd_eCj^k^|anybody #a4Y>beYgDkCmY|anyone &W+^,a.>5Z:[>YDFI]KZPYSAbDgD|anything )Z,_|apply .@3[4[DbX[Y[jYk^nZ|appreciate ;]b[n]|argue ;]bZ|ask #Y&],E0]2^5G9^=E@]CDD<KBZE_^dBj@|at 2Df[|attend .[SZaB|avoid )E3_7bXb]bnD|back (];@XYl[nY|be "^&Z'Z*_,]-A3?4Z7C8Z:a;b>Z@DAcBBCDE]F_G[H[I[O_Q]RGS[UDVC[=]C_[b]fDjDl[n?|beat ,b?ZQan[|become +[.Z1b8VVZZZ^Z|bed ,c.?<Z>@CCDZICQ_SDcVmB|begin 8BW[|being :]JY|believe %Y|belong :Z|better jE|bits %d-X>ZEZJalY|blow ;Xb]|book "Y,C.TDe][k^mD|boring 8Z|borrow DAE]kC|both ,]4]??Q]|bother ,Z|bowls ?AfA|brag ;ZA[b[hY|break 1a:^]Ea]|bring )_,E-X5a8Z;W=C>Y@]CCDDFFGYI>XAaSfCiZn^|browse !EGC|build #B)[-D2_:DDYICN]U^|buy !C"a,@.c4E5Z7^A[SaWZgXna|call #Z&D(D.C7cH]IYXZYA]X^[nY|cancel .]@]B]XXi[|care %b,ZJ^|carry @]|cars "E|catch ,D@[g]|celebrate !X)d-F;]GWN[bZh[|chance 7^TEb[|change "E1Y8_:U;_=XDYMCaX|charity )];]|chase 3[7[DZ|chat ">S[|check ![CZD^F[K__BfCg^m_nZ|choose 3Y:Z>WD?FZGXeXkA|circumstances -Z|claim !a=[GZnF|clean #a,Z|clear "X,D|climb ,[2G@Z|close )F,C-]1C;D>ZCCEBQ=R[a^bDjI|co )Z-YEYVUhBnG|collect ,]CD|come !C"@#[%C&Z+^,D.C1D5B8Y;YCCFYH>I[SD^Ye[jBlE|comment 3_7ZX[aE|committee CZ|complain #E,?/ZQ@TX|complete Bdhbia|compromise h]|confirm ,A-B1CAZC[hZ|connect 1YEBV]lI|constituents ;^AXbX|continue !DGC|cook +a|copy 4ZKZ|cosponsor 1C;D|count #a,Z.D4Z;]?YI]fb|court n[|cover -a2]<AIEW]bYk_nC|create :C|credit nZ|cross hZ|cry )]3[|cut 2B4YFaHAS^d_m_|d ,_9^QY|date 0V1Y9X;ZA[EcYYhclYn[|decide ._=]Scn[|declare A[|delay DERXkE|delete DZ|deliver ,D-[:E;^BCE]RZ^]bbhDlF|delivering %_1[8Z<FJZQCR]ZZ^Z|democratise A[|describe b[|develop &DKE|dialysis #^|die +[/_PYT^|dig TY|discover mY|discuss &B)Z-F<^>]K?QBc^|do "a#A%A(X)Z.?4[5C7?9C:H=W>CDEEZGYH]ICJDO[Q@TFUYXV]DbAd?kB|double (C*[|download 1[CEEbV]YBkYlZ|draw 5[:]|dream 8a:F|dredge CY|drink +]C^PY|drive '^-Z4D5X>]?CAZCDEBFEHFJELZYAeYfDh^jB|drop KBQZgCjCmY|each #C>C?BBaIDYYbHi]nD|eat (C;E<Z@CG]KDMCQCa?kDmAnB|eight #[|either 7[|eleven hV|empower AZVA^]h^|end #A,Z-d7D8^R_]Y^YaUbXc[|ensure %_8C|enter *],D3C7^EGQFXC[^]_|every !a#@%a+Y,Y1Y4^;C<a>]@ZBaG]IBJ]KDN[VYY]^Eibj[n[|everybody .Z4Y?BDDUYX]gAj]|everyone *^,C.Y7E;C=Y>Z?<@FCEOZQASZYW]Ba]f<g@jA|excellence !Z-D8c<_A_Q]RJVAYY^^h[lB|expect 4Y;bbW|explain #Z(G.]/]9Y:Y>_T_e[gVj]nA|explore EB|express ,C|extend Bai[|face <Z|fall 7E8B|fear BG|feed ,Y|feel )X>V]]jE|fetch @]d[k^|file DWEZkW|fill "X,E/^D?EYQ?T^nA|final 8E|find "D&C'D.^2]3W4E;C?ACXFfHDWYX^YC_DkAm_|finish 1^MFQEVZ|first ?DkDnB|fish ?cfb|fit >[|five (_3cB^M^X[YUiY|fix 2^a^f[kC|fly DZFX|follow *>1[:CEWO?X_^EbDeW|for QD|four 1^V[_DlBmZ|from ;Y|full 5YnX|future -ZlZ|gain "B|get "^(C)[*C+].>0_2Z4=6b7[<Y=?>]?[@BBDD]JTK^MEO@SCTZUVXF[_c^d?fZj@lZnZ|getting 9Z_YlD|give !B"_,D2E6Z;b?YCDDAG@HWIVWBb_fZjCkE|go "Y#[(c)Z+[-C.^0C3C5b8B;^<B@BCCDaE_M^QXTBUCWBY@Z[[B]Vhakbl^n^|guess (]2_W[|half CZmW|hand ,Z>EDDFC_^jZlZ|handle 2Y|hang <[|happen ([FZMX|have #?,C.]0c1?2X4a:Y;^<B?^ADDZFDIEJ]M]NEPCSXU]V@ZU]D_@b[iAj]kAlWnC|hear #[%D,B3a8F9e:Y;[>A@^B^DCF^IZMYQEUBWXX]^@_eaYeCfDk?mQnD|heat /G9[|help (^)a,D2B4D8D:a>a?ZEZM]SCaVdBe[f[jBkDl^nY|high -Dn]|higher D[|hire ,]|hit 0]gY|hold ,E4ZE^KWQESAY]jAnB|home ;^|hospital ,Ej[|host -Z<_ACKER[hA|how ,F1^<Y|i !Z,E|ignore !^|in <^|increase #EEZ|inform *]3Z;C<EAEOZR^bChD|inspect B]aYi]|inspire ([8B:a^CaV|invest !Z6^:Z<X|iso 1bV]|it "C%Y'Y)_-Y._7Z:B<E>X?CBED[FYK^RZSa]b^Bd]e_nB|its &]3[?Y|itself ,[QZ|join !Z"<#D%_)]-]0C4F7A:Z>B?YH=JYQ[XY^XnY|just #[,D|keep #X.@2[5C;WB[CXDBFCG]W]^Aa^eBhYi[k?n]|know #d(Z,a-D.E2Z3B7>8E9e:D<E>^BCCcD=EEFeIXMEQ_R@SBX?YI[C]C^A_daEbCe]fEiDmfn;|landfill 4[;YTBnZ|last "BCYGCHBaBhCnY|launch )[/cTa|lay +^|lead 1D:A<E|learn %Y2Z5Z7ZZZaDb_f[|leave !Z#A%]&D4A8Z9A:>;X<D?[@^DXFDG[bae^fag^jCm@|lend CDj@kZ|let #^%Z0_<Z>ZD^EDIYQ_SWU]]Ce[g]jX|level !Z|leverage -Z|lie <^|life 8a<ZDZ|lift ,aQW|like ,]3]>BDDQ]X[|listen #Y3]FZkEnC|live ;^G]b[mB|lock 6Y7Z|log "Z|look #[%E&@+Z,I1[4C5Y7E=]?D@_DbKAN[YAeZfDkXnZ|lose 9??Y|love .]8YB^F]|make "],Y-D/]3X5E8B>C?aC^DDL@RGT[YEZB_<aCe@falF|manage )[|mark 0Z1[<ZKCVZhd|market -]RZa@|match #Z4Z@YCZfC|me &X.G2V9Z;_<DAYD>P[S@W]Y^b[gCj[kBm]|mean <[|measure !Y,[f]|meet "]#^,a-[.F5XAYC^DFFbH[I^Q[RVhXi^mb|members HZ|mend 4^|mention )Z3]>XE[|message !YQZ|midnight kC|mind ,[|minus C[|miss !X.A3G7d9EF[QEUZXB]c^ZhYmWnD|most #EDZ|move #@,@8A=E?X@DDBFDYCdBe@|my "[,D2E:C;A<]>E?ADXFDJ_MXVXeCfFj]kZ|name =Y|never &Y?Y|new &[QWU]|next (ZC^M[^E|nine !Z5Z;[|ninety <X|no #c>^C]IZeY|nominate EbX[l_|none /Y;c]]b[|noon C]|normal CY|not >C]Wn]|note 0ZB^UYi^k]|nothing ,Z|notice ;Y?^f[|offer 1]8W;ZV^b[|one ![#Z*Z,@/_0]3[5Y8C9X?CBeC[F]G]OZQBT^V[aCfBjCk]m]n]|only !E|open !_+],Z/D3Z6[8E>b?Z@YGYKbQb[W]CfckDn_|operational CFRZ|opt 3ED_nZ|order "^(B@YMFkC|other >Z|others *Z7^|our !B#A%B&@)?*^+D,D-E/?0F1A2Y3X4C5A<?=^?E@XA=BXDCEAIHJBO^QCRFTFXQ[CbVf@g]h?icjblI|over -c|own -^8[Q^R_|paperless Ea|partner 8F<ZAAEdQYaDhDl^|partners TY|pass 2Y:EDYQAY_|pause 8DaXnB|pay ,S>BDZKBQBSBYDZ[aYeXgCj^kDnc|people %X*ZJZSCe]m[|phone >ZkY|pick #F&[2[|place -]B]EFR]i^|plan ,E-]>[B_R[ibkD|play #Z%D*]+[,]4D8_=]I[YE|please 4[|pop .ZSX|post ,].CMCYCnC|practise *Z|present &Z-[:ZA]hZ|press 4_Y[|pretend 4[|print 5_|protect 2YQ[gZnZ|prove &c.C>]?ZD^K[kZ|prune [[|publish 2]_@d^|purl D]|push ,EQG|put !^#W(b2X4C8Z<]=F>CEXIZMZWXY@bAf^j?n]|raise #B?[WX|re ,X2Z|reach -[4D>ZEWiW|read #]([.?4B7[:D<D>A?_DaFdI]K^QYS>YD]]fYg^kXm]|receive ([1[LZVYbZ|recognise 2Yi^|recommend ,BKX|record &E1E;AKDf]|redefine 1_:C;ZEZV]l]|redraw QC|reflect %_-C]Zi[|refund KZ|register 3ZCdfAj_lYn[|reimagine :X|release #CIFnZ|remain ?DfHn[|remember !_)[0]:A>@|remind 5X|remove ,@DBQAV]|rename jZ|reopen 7[|repair gZ|repeal aZ|replace KE|reply ,Z|report -_0]1[8]<[D]EZKaY^ca|request E[Z^l]|respond ,Y1]R[|rest _E|restore %[-D:ZECJY|retire 2]9D^Bn[|return )].F4C<[|reveal 1]nY|revolutionise 8Z:EEZ|ride "[|right &[1Y4E|ring "B#f'Z,Z4a7]>=CEIaK]Y^eCnD|roll "G]D|room jZ|row 3CXE|run "Z)Z0Z4[<cC]S^cXj[kA|save #C-[4XF>H_X]]Xm?n[|say !C"E#[&F)X*D+@0B3F8D:F;]=@>B?_C@ECITJ]K@P=R>VSWZY^ZY[]][^BbbdGf]kBl@m]|scale 5[RaT^Z]hD|school /E|second EF|secure ;]]XbY|see &B'[)C-D2a3[4A;]>^@EBDCDECF_G?OCP^QCVAW]e_fZh^jFm^nY|self ,[QZ|sell #E,D5XCDIFQAW^|send 'X3Y4[CZD[Q[eW|serve *Y<[AZCD|set !Y)_/Z;YDAcZ|settle 8]^]aBbWmC|seven (YMY|shake <[|shape ^b|share #^%E(B,@-H7E8a;b?C@DECF^JDM@PYQHX?b[gAk[mZnC|sharpen -]R[|shift 2a>ANZW^|shine :[a[|ship C]|shop :AG[^Y|shoulder ;EEZl[|shout IZ|show (_*@,@.E4D<^>DD_FAM]OBQCS@mCnC|sign !C)_,B._5[7[=Y?]GD]ZfYk[nA|sing /ZSZh^|sit ,a7C;E<BYG]Z_ZbCjDk[|six ,Y<YDCQ_kB|sleep ,_>CKFQ]]^n[|slow 8_:^NW^Yn[|small 5^Z[|smile !Z<Y|somebody #E)[-]I@|someone .^7D9[@@T^|something T[nX|sort ,EQD|sound 7Z>dea|spare ,Z>[jEkD|speak .[k@nZ|spend '_7]=b>bL^d^e_|sponsor EG|spot 4_7b][|spring 2]hZ|stand "Y&D.A;B?BAZDAECHYaCkA|start !E&Y,D7@<]?]DYQBW@f]jDn[|status TBnC|stay #D,D._:B<^@^]YgZkYlX|step #[<XaF|stop &a)Y-C3A7Y>DBZCCDDEDN[RBSGe?k>lE|store #_;GDZ|strike WZ|study ;Z|submit 7=EE]ElD|suit !Z|supercharge "C-Z6ZGC^[|supply CAQ[|support ;[E]b^hCnC|surface -]R[ZY|swap ,FDZ|swim 'F3D9Z>C@]AZLEQY|switch "[)].^4YDYQ[YXgJ|take "C#B%[)C3C4b8[<B??@[B]DEFBIaX@fHi^kA|talk %_,Y-@.f7^:C;D<A>BCCFCK^NDSdYA]^kI|tap EalZ|taste "[;aDBQZ|teach ,A3]|tears CD|tell 2D3[7e9A:F<^?]AZI=KCWA_?dGgEh^k]|ten %E(^1Z5aZ_jF|test B^|thank %Z9D:W?aBCOEX[a]f[iD|that #YDA|the !9"A,B-I0?1C2C5D;C>]?aAAB_DDEDFYGCLVOFRFTCUIX[]C^BbEc[dEeXfdhAnE|their 0]:Y?X|them #D&D,?.B/C2[4@=f>ZDEKCQGYCdaeY|these (_|think "g4a7D8a;[AZDCFcH_]F^_bYk@|this #C,[.[1]2Z7XF^gCj^|those "D)_4]8E;D@>BDC_K]N^RZjZnb|three &D(Z*[,C=DQ[XZdAe[|throw #^1YQD|tomorrow F[|top ">1ZHD|touch &]|train kG|travel ![)[8Y>B|try !Z+ZB^DWjDk[|tune WY|turn ,C7VFDIYM[O]Z]^Y|twelve &Z|two <XC[KCe[fE|type 4^|understand -Z|unforeseen -X:XCCjC|unit EY|unlock "]-]5D;ZA]F[RWmY|unveil %D-B8X;THCJCRF^WnD|us "c%j(B*A,E.B0]1C2A3B5A:B<@@ZABBECDFDHcJbNYOAQ?RXTXU_XDZ@[Z]XaDbbf=iYkCnC|use !Y+Y,F1]BDSDZX]Xm[|visit a]n^|vote )Z7?CZXX]Dj[kZ|wait ![,Z4aCDDXG[QYSS]_^DjJk[|wake ,B5[6Z:aEYl[nD|walk #[*Z.Y4_5_S]Z^a_e[jE|want FD|wash 7b@W|watch 9Z<]eY|water ,Z|wear E[|welcome &b,C1b;9<CAABDV_b<hCn?|welcoming :]|what '[.DF[ZZ|which E[|whoever !a#]*Y.C0X4C7_;F>^?a@aBCCEIXJDKAQ]YDbAeWf^gZiCjGkAnD|whom 'W|win 6VR?UZZChZ|wipe hZ|work "Z,?/Y0Y1B5^9A:Z?E@dAZEYH?Q@T_Z^bZfAgdh^l[mEn_|working %Y-]EYJ[UYhX|write #E&c)],F2@3^4A<G=[?[D@K]QBYDfYk?nC|yesterday CCIAjCnG|you "?#A%C(a)A+V,b;D=a>Z?]AZC^DEGCH>KDM_R_SVTX[DaCb?eDhEk=|your "]#X&C'A)Z,C.F/b6D7C8^=X>Y@FC^DEGDK?L>NCP^TcU[^[b[jZlC|yours ,ZBEN]QZn[|yourself 7D8bH[|z 8[XZ
toad|7>]C|on 7>]C
toast|!J&C)C,c<C>_@[ACCYD@KBO]QXSY]Bb[ecg^lEnD|and !E,>CXQB|in ,b>]
toasted|<[
toaster|"Z=]>_CZQZdZe_k[
today|%C&D)B*;+C.>/?0Y1Z2?3^5;6[7X8;9><C>Y@ZBCCfEaF?GWKELEP=Q]RWS@VWW@YZZC[_^C_<a[jblcm@|'s "[-[1?4a;S>BAaC@DCE[G?O[P^RYV@W]^^fYhWjBn_|<emoji> !b"_'Z(@1]:_CAEEGaH[VZ]XlD|<link> "[][nG|<name> #D0X1?C[EbQ?^Za[cbj[l_nD|<number> #C,Y-Y0C4Z;[=_D[R^S]de|<somebody> &Z?A@YMRgaiX|a &B<_KCUY|about CZgZ|after CCK^RYjD|and !A"[#]&D)X*E/]1D3A4]7C8D:[>]C_E^HZKBN[RGSBVCXCYYa^eUiFkZla|as &];[Ccj^|asking #A1ZCYIA|at )Y+D3BEZKCZZ]E^Cn_|because 7a:^|between ;ZQ]REV[j]|burst CW|by ,[<D>XC[I_ja|do 4[C^DX|every #YSY|for "[)B1D6^CCEAGYNB[^]_gZiYl@nZ|from !E)[6B:BCaY[b^|i &C+E1DA_C[D]TEcZfbhYnW|in #@0Z;B?]DDKEf_g_|is %Z&Z.X;CCDF[NTO^SZb@kY|it )X,B-]2Z4F:DC[|marks 1[<^V]|members =CdE|my <^JZ|no CAjB|not eZ|of NZ|on DaEFeXk]|one ,[4Z|only 7b[C]Z|or 7Y|our 7ZhAlC|please j[|published -]AZE[R[l[|so >]CEE^Q?eYkDlX|that &^4Z5_CEK]X[Y_Z[nb|the ,]1d4d6[NZV][XbY|there ,^2]Q^|they 1[V]|to )G1_3YC_E@GAN=TDVZXSbGfYjcl=n^|tomorrow :aQFa[nC|until C[j]kY|was <^CC|we "],A-C.[0]1=4D6_:@<EADBYC@E[ICKXNBU^VBXCY>[]gCi_jEl[|when IF|where ;XbX|which #],FQE|with !Z)E1aGZIZJVVZjCkDn^|you %YIZJXkCmZ|your !B
toddler|"Z+b-E3Z9B:^DBIXPbaakZ|is ,Y3Z|on #X
toddlers|,_CDK[Q^jF
toe|"A,E8B9[<ZCA
toes|,B
together|#B%?'^(A)C,=.E/Z1=3B5@7C8G9F:c;A<D>[BCDEEZG@N@QDRCSBTXUE_Cacb@c@dEi^kD|<emoji> 'd0[;EMBbAi[|a 2_|and =]^E|at .YDE|by &_Ka|for <Y?cf[|in 8ZB[|on EC^Y|they :Z=E|we %@1GFFGDJHMYR[TDa]iClGnA|with *]+]4ZOZQ[
toilet|#Y/ZC_D[T[aZeZjak_
toilets|,[2X4Z=YQ]UajZkH|are ,X7D|open #Z4]
token|YY
tokens|4]C^D^jakbnb
told|"Y%D&?)E+?,D-B.C1]2?3>4^6D7?:B<B?=AEECJCKCP?QETFXAYa]AaDfAkYmY|<name> &D4Z;a>[b^|<number> 4_|<somebody> #[&X,D/Z9Z;@D^IYM_bHeCfFh[kXn^|a 4eIZYY|and ,BCZ|by ;ZU_|every ,[|in CY|is ;Z<X|it /Y4Z>DCYiZ|me &C,=2D4?:Z<AEYK=N[dZfZg[h>jZ|my #>4D<YD[IAYD|no N[b^|not 3Y4D|off #A7D>eDCe^|our #bIZ|that 5[MU|the #C&a+B,[1[4:<E>CJCKZQFY?[_fW|them #E4[;a<YAZK]QB|there 4B|they 4GYF|to #D,d:C=Y@UCGK]WXaFjEk@|us "Y#i&<0D1[2E7D9E;@<@@]ABBAD=EEIiKETAWI^BdGe[fEiBjI|you #A&B(Z,V0W4Y7];Y>??F@EBcGCI@KBS]YV]Ze?n?
tolerance|,]CBQ]fb|for ,]Q]
toll|CAQDdCjC
tom|,]
tomasz|@Z
tomato|,>Dfj]kY|seedlings @Z
tomatoes|7[9dCBD_KFWZ_[eBk[m]|and WW
tomcat|BYiZ
tomorrow|!X#E%C&C(C)D*C+A,C-B.C/@0C1A3A4_5@7_8a:_;@<<>@CjDDE>F_HCICN=VDWFY^ZB][^ZaTgBjil=mZnE|'s -]7Y:[;DF]JFQ^R[]aaYe]lDmb|<name> ,^CXQ]YZjZ|<number> 2Z4CC]IGPXQHSaW]ibjb|and ,?4A7^:];C>Z@ZQB]Zj?kA|as &[dY|at AYDbF[MYXZnb|boiler JZ|for -Z|from *ZCEOZjA|if ._4[|in Q]|is XZ[[|it ,[7]EYF]m]|we ^]|with ,^4]QYkU|you 4[
tone|>]B]EZKZ
toner|*cO_W^
tones|8[>beb
tongue|,@8]CZ
tonight|#Z%A)^+C,E->.C/B0?1>4Y5B7]8D9B:B;B=D>Y?A@WBEClE?FXJ<N[QFR?SBUDVCWAXCZH[A][^C_>aEdHeYjgmCnE|'s #C&].^7Y;DDBEBK]aCjXmD|<emoji> Y]|<link> )]DBF[kDmY|<name> +]OYP__a|<number> ;XC]E[KEhYiZjZnB|and "Z#E,C4a7]DdQ?dY|as ,Zna|at "^,]6YCZDFFEHZSYU]]Cj[|because nE|before 3^CAXY|from QC|if )[=[>[D^W^|is )]NXkFn^|it )]2cW[jX|minus kY|on :]a[nC|plaice ]F|please bZ|so SZ|the *Z8]OWQ[^[|to n]|two 4bQDYD|we 7]CX|with CC|you #[
tonne|2_WY
tonner|1^V[
tonnes|/D0D;BCFQ]TKV@nC|a TE|of &Z:E
tons|1ZAYVXhZ
too|"B#[%B'@(<*>,F->._1E3<4a5C6F8B9D:C;9<<=U>Z?9ADCBDHEAF=HCI_O=PDSWTZWXXDY]ZF[A]UbBcAeXfDhBiAmDnD|<emoji> 0_:CU_|<link> +[>YK_e]|and %Z&[.D2Af^|as 1[|big 4A:[|but ,]|cold "DHD|early 4a|far 4_Y[^Z|fast ,aY]iZj_nY|from CYDbka|full .eS^|good "Z&[4@:[YD|hard >BDE|heavy ,[|high 4]a]eF|late "D#C&C)Y,;.E4]7j9D:[CADAF[HZXD]be@gAhEjEkF|long #],F4f7BB[DBHYR[SAY]]B^BdaeD|loud QZ|many #B,f.Z2c4_B_EEQXW]k?nZ|much #Y%],^.[2X7B>[AYJcMYQ^S[]XaDeZhaj[n]|on >[|polite ,_?EQ[|short :^JD]C|slow #E|small 4_8[:]>EYZ|so ,Y4D7[=^QZ|steep SZ|the +]|tight #ZI^|we =Z>CDY|wet #D|when D^k]nZ
took|!A#D&_)C*A,b-E.A/[2=3C4Z5B8C:@=A?ZACBEC;D<EaFBKZQ[REVTWEZ?aDbZcZfZh@jHlYm>|<name> #B&i1^4A?W@YF]Ke|<number> &E,Z/Z0c;ECCDZK?SZU[Y^bEj@|<somebody> ?]fY|a &[4Z7YDDK[bC|away 1^QB|eleven ,C?DYa|four &C,Z4CKFS]kB|fourteen ?DfD|gold ;B|home 0C;]<DED|in &]?^|it &[,Z?C@EK_Qb[Y|me "Z;e=^EZbZdZlbnE|my &X<E|nine ,^<ZI[n[|off gZ|office /e;_Tab[|on EG|one ,D4X?Z|our "D/^|out "Z&Y>ZN]YCdD|over <Y|part E^l[|place <_Eil]|the "Y#A&>+[,^>C@^CGDZI=P_SBYAeBg[|them ?]YFfZ|three ,b4Zj[|two ,iQeYDn^|us #X,Z4_:Z<a>BKDV_Y[jZk[|your >]
tool|!B#C+],V0Z4D8C9C:CBZI=KZQ[UaY@nc|is Q[|library B]iZ|that +W9A_E
toolkit|8_
tools|!Y)^-Z4E7Z8?<DCBH[IEN[QVRaUX]YjEn[|for RZ
tooth|!]"Z,e<eG^Q^cY|in "b
toothache|CCDZkY
top|!_#a'D)B,E-C/a0_2Y5^8D9F<F=_?[@EBEDfEEFaGYLCMDNDUZXAYUZY]B^G_FgAkelD|<number> /Z1Z2BF[T_V^XDb]nB|and #D.[4[5[F]SW|answer #aD[FYIZYXkZnX|deck eZ|field ]X|gate ,ZjZ|in &Y0eD[|is 2[;]=_|it Y]|of 0Y4d@DAYC[DbU[Z[bEeGh[nC|priority %]mA|right D_k]|station CYQ]|three IE|tip DDkD|up "=#X5[HC
topic|DZ]D
topics|,C-EEcQB
topped|1a7Z?[VZ
topper|,C
topping|E[
toppings|iY
tops|;aDdEdS]b]eCk^lc
torch|#B3D<D?aCCD[HAICYBeXg_nC|and ,A?ZK^g]|on D]k[
torches|&]/]
torchlight|?]fZ
tore|.[8C
torn|4d<ZD]QXY^
tornado|,^C[Q_
torque|*]EddZnD
tortoise|&E,Y@CQ]nD|in &F@F|is KY
toss|#[DZkZ
total|#Z%B&C'Z)B/D1f4[8b>^AYCDSCVc^Yb?jG|from 1cK]V]|peace ![)D8d^]i_n[
totally|)[TY
totals|"_CYD^HakZ
tote|!a*]+Y,C0^7_FCGZJ]OZP^QE^ZmDnD|bag )D*]aX|is +[P[
touch|"D#B&[(Z+C,F7A8d9[;^<A=D>DCYFFJBKZQFUY^e_[h@nY|<somebody> ;^bZ|anything g[|the &Z,YDBKYQ^|to )]-DJF|up 7EI_|with ,?4ZE[QA|your eG
touched|&C<DCBE_Q[
touches|M^k_
touching|C]DZ|the @Z
touchline|CCjC
touchpoint|-d8?;AR_]EaBiXmD
touchpoints|0c5c8];CRZUaZ_a?bD
tough|)[@^b[g^
tougher|,]@ZQ[^[e[g_nZ|questions @Zg[|than ,]QZ^Ze[
tour|,D.Y4G6Y<[?[CYEDG>IZOYR[[acVj_|and V^|in OZ|of ?]
toured|<hA^eYfDn[|the eYfD
touring|"[
tourist|*a1[2d5YO[WaZb|board 1[2_W]
tournament|4ZCCnD
tours|5^KXQDZc]]a[|and &^KZnX|of C[k[
tova|@YgY|to @YgY
tow|#[,c4BCaDXIWSBn]
toward|#],Y4D>W?[KG|danger >[|the #Z,E
towards|"E%C,@-Z/E3D;D<CBZJ^QCRYXE]Ai]|a :B|the J_
towel|!X#B&@4CCDDZKBXCfBg^hCiZjCnD|and ,CDYQG
towels|+c,b.B7ZKCP]]]gA|are 4YJ^jZ|nothing .B
tower|"B&],B1a4?<Z@ACZD?QBVYYAd^eBk?|<name> EZ|clock "C|tours ,]
town|!a'_(c+],>-D.E/]2E3A4B5A9C:A;]?U@CAYBYEYF]G]IWL]M^NWOBPVX[ZC[BaFb[c_gRkZlWm]n_|'s ,Z>[FZkbmZ|<name> ?^Q[Wd|and &D+[1[:[A[FZPZV]|are 'FLE|centre CBEcb[jCl_nD|clerk &[|for !Z|hall CaF^YBjXkZnd|has 8[|in ?Y|is 7ECZ|of I]QA|that 7Z;CbE|this 7Y|to %[jD|with SZ
towns|#Z/Y?BDZ^Z
towpath|,D0ZhYj]
toxic|&Z(^QXgZ
toy|!_&X,b5Y<ZD_Q[ZY^[kZ
toys|:E;[FEkX|<number> !E
trace|,^C]
traces|#ZDaIWk_|of #ZD[IX
track|#C*D,Y0Z3^8F<[>DD@EaGBIFRWS[c[kA|<number> -^0^R[U]|and K^
tracker|"],[3]C_Q^XYn[
tracking|-_9E@]DBR__EnB|number _E
tracks|)cm]
tractor|#E&@,[4BAYDCOY]EhZjXkE|and ?[
tractors|?^g]n[
trade|![)^+g,A-E.G/c0[1Z4W8[9_:^<a?W@CABCZE^F_G]N[PbQB^[_TcXeAgBj]m^nT|and FZ|counter kB|fair <c|in !^C[G]jX
trademark|#ZEY
trader|;X
traders|&C,B2d3]4BCCEYIZZbeEjD
trades|a^
trading|-b3Z4D7FEZRaX_YE]Gne|<name> 4F|on -WRZnY|stocks ]FlEnY
tradition|8Y:c;]^[ab
traditional|n@
traffic|"[&B+[8Y@DDASCVC]BaZg?jInD
tragic|A]CDF]hZmZ
trail|([*_+[,D.]4ZAaM[O^Q[WYYYh[k]|shoes .^
trailer|,^0[?^CCMRUW^FfZmZn@
trailers|"]>F
train|"D#D&Z)E*[2[7A8E;F<Y=]>A@AABCFFDHAO]QYSZWXZV]@^BbHeCgAhCjFlDmBnB|<number> D[|and KZQBYA|fare .Z|for 4[|set 5]ZZ|the 2[kZ|to =Z|was ,B4DQD|we <dc]|you ,^2AQ[jE
trained|#E&[-_.Y4[7C8C9;?DV^WAY__AgCi^nY|<number> &]4[QXY]n_|knee 9;_B|to -Z.^B[S[i[
trainee|,^5[DZeCfZlB|in fWlG
trainees|.Y1Y5[CZE@k@l@
trainer|jD|<name> C]
trainers|![,E7d;^<XDcE]MD]ak^nB
training|"D&B+E2D8C:D<X@CADC^DFKAMCQXSZTCW?ZC]B^Y_FaCeKi?j^mBnE|'s Sah^|a =Y|and 4[CY|given ^Z|in &C|is ,B|on <c|paid =Ce]|takes 2EWE|with =Y
trains|%^+Z0[4D<_?ECZD@J_TEVYYD]@cVfakAm[nF|<name> ,BnA|and D[JY|are +]PYkZn[|between J[|on C]
tram|,C-F1C9B<D>B?WAEBCE@QHRCSDVC]AaEe?f^|<number> jY|and C_j[|drivers ^YlZ
trampolines|D[
trams|AZRYaZh[
transaction|1i9ZM[V]
transcript|=[
transcripts|#ZDa
transfer|,D1ZCEVbXegX
transferred|?YnZ
transfers|/Z0Z4^DXQXYX
transform|!Y-d5D8c;CFZR_TE^_|the X]|your !["^)[8[:YH[TD^[
transformation|!B,D-b4E8E<BCDEZH]RcUAV[ZC]>h]nD|journey %Z1c8C;^A^EEVZb^h[|programme -Y8]^[jG
transformational|-]1^<ZR^^DaCbEhDlF
transformative|-_1B8c<aAXJBRaVC^bbVh]
transformer|kC
transforming|;EbB
transit|=^dag_nC
transition|-Z6Z8Z:ZBYK^[Z
transitional|n_
transitioning|E_l^|to E_l^
translate|3X8d^]
translated|#X&a,_@[C[D]KbYZjb|the #Z&C,]Da
translating|2Y
translation|4Y:CjA
translator|4[=]K]
translators|#V=^
transparency|%[CEb^h]lZ|is :[
transparent|2E8X;[WF|about 2EWD
transport|&Z1C8[<CCCEEK^n^
trap|QF
trapped|5[
traps|&Z,CDFQ>bE
trauma|-]FCmE|informed -]
travel|*b,A-D.@/C1C2E4C7A9D:><F=h>ADVEYG@JCOZQDRE]FaBdff@jDnC|and 8@kD|free GC|on Dck^|paid =bS[d_
traveling|!D7Cj]
travelled|3[<a
travellers|+^-[GEPY
travelling|@[aZkD
tray|!Z"Z,]4?<D>]C@GVH^Q^YC[W]Bf@j@nD|and &]K[QB
trays|0C4B8]^Z
tread|Dhkc
treadmill|3]:Y
treasure|6Z?cJYfZ
treasurer|#@,b.]2[=_?DDCE^IBP^Q_]YbEc^dXfZgBjZk=lYnC|'s ,^<[fY|has .^QYS^d[|is ,B.Z<FkB|of E]lY
treasurers|,^
treat|(A)Z+C-C3B7B:dCAD_FBKBMBN[aWeBjAmCn[|every ;aD]]Z|it ,YD[nY|the :ZaZ|yourself 3D8C:dFEMAXB[^]Bac
treated|>[CDOE|you OF
treating|%],ZQ_
treatment|&c+[2BCBIBKYUDYE^[|on kE|works 2C
treatments|"D1X@[VX
treats|)^:YA]J^NXQcSXhUlB|and )[AZSYhZlE
tree|%A0[4B8A9F:YC_DCHBJAUXYAdBkZnY|and T[|is C[|on g]
trees|"c#b,C/[0_3C4A7CC_EDIZQET[U^YBeBgAkBmB|are #]|came 2[|rake 3F
trench|,ZA]XZf]h]jCnD
trending|0^7YUY]_n_
trends|;]b[
triage|-Y4ZnC
triaged|-]
trial|!;"C*C,=.[/B6ZBZC^KGQASa]D__a@e]j]kAlEn[|<number> /D|for C]|in #Y;]CB|of -Z|today G^
trials|#a3[?ZC_X[e^
triangle|K]
tribe|%Z,B-X:WBbJ[N@RXb@i_|of -YRY
tribunal|F[QBSa
tribute|1FVE|to 1FVE
trick|"c#^&f,E.E4B5ZDeFaKfZX_^kem_|is ,C5]D[HEZZ
tricks|*]O]aC
tried|!Z#Y%D+_,_9a;C<A?AC=F>I]KIP]YZ_ae<fEjCkBn]|it #a+E9]DEFBKak[|on nZ|our 7[X]^Z|the !]#Z,[4Eg]jZn_|three >^|to #D%F,ZD^IBQZjA|turning DYYF
tries|&D9Z_[
trifle|@[EZRZ
trillion|"[n]
trim|&C*Z3ZH]n[
trio|DFK[nC|at DF
trip|#A*^,D.B2]4]:Y>Z@DEEH_KAPZW_e]hAmF|<number> W[|and nZ|to ,[Q[
triple|!Z&C/[KCTYnC
tripled|,E/Y6^;ZF]
tripod|1[
tripped|DDYE
trips|&^>[QC
triumph|8C;^SE][b[nD|<name> 8D;^b^
trolley|"E&X5Z>=FYHDK]e=fYjB|<number> C[DE|and ?]FZ|by "FHE
trolleys|#[AZ|out AZ
trombone|"@,[9C_CfT
troops|8[:aa_iWn[
trophy|=YA[KZVZXWaZba
tropical|-E8[
trot|0Z1[;^
trouble|"A#B'Z,Z.B>^?YBXCgDXSA_Ze_f_i_j[|is DC|with "ED]n^
trough|,_.DMZ
trousers|,_4Z:ZDDF]I@QcbD
trout|,^
trowel|+e6APd
truck|#D&],a7[@DDZICQYk^|and 7^
true|!B"[#^%Z&E,B-D/B4]5D8Z9C<Z@[EBH_KBMYQ@RBYbZD]]^_cYeDj?k[mYnX|and 4aY[k^|or "ZMZ|to +X
truly|#@&C+[-_.a0C4D8Y:];V<D=D?EB@DBF@NYODPYQ[RZS_T@VE^baabYcBdDjCkYl@mFn@|a ,D1]|have +X;E|is 8XAbhY|magical 7A|matters %Z8D:E|sorry NZ|special %[bZ|unforgettable ;Y
trumpet|;Y<ab[
trunk|=[
trunks|k]
trust|!Y"Y#B&Y)A+_/c8c;a?@CDEAF[KULBM^P_RATbVaZ@^[b^fAgBlB|<name> /]6ZT[jCnD|and %^0Y;^|in KY|is 8D|me ^Dm_|the ,]8ZNcQ^TY^Z|us !](E)A+C,C/Y:H;ZMBNAPARCXBcEkXl@|you 8D;D|your 7Y8Z
trusted|+^-V/c0a5_8_:D;e?ZA]DDGAPZTdUZ^bbaiCk@mYnD|by /a0Y8ZGETa]B^XaCnD|me ?E|partner +]-[P[
trustee|"A:YY_jE
trustees|,B1Z5_:D<X=b>[?]JDWbdahE|have 5Y|in 1]|met TX
trusting|8[;ZO_b]|us 8[;]
trusts|4Y7Z>AV[eC
truth|)Y-]7C9E:b;ZF^MZabbXhCnS|about &B;YbX|bomb /Y
try|!_"D#C&[(D*D-C.f0Y3C4D7D8D<]>B?@BYCYDeFCGWKZOAQDR^S_YE[A]AbWjEka|<name> !]&_D>G^KbSEkBnA|<number> ,CDZQD|a D^k[|again ,CnZ|another D[_ZkXnX|it .ZB^C[D>QES]nV|one .d;^|our 0]|the ,XIBjDnC|them #]7DkZ|this Df|to .>2^D^QZSBbTeAg[
trying|#[&D4b7D9]<A>]?>E^RZSDYb__a[fDl_|it ,A|the ??fD|to 2]9Y>_EaR]WYY]la
ts|nZ
tsunami|jY|warning jY
tub|&C,B?EFbM_QZSCmYnC
tuba|,[[Yj?nD
tube|,ZQ[
tubes|,Y2f5_Wa
tubs|![0Y7ZMZU_
tucked|>FFam[
tues|S[^Z|<name> jC
tuesday|2[4C7C:D;C<YCcbCiDjcn@|'s C^j_|<number> S_jA|and 2_WZ
tuesdays|"e&D,C2eH]QBS]WdgC|<number> "]HXn^
tug|,Z|of ,[
tuition|)Z
tulip|,F4^QEYZ|for ,FQE
tulips|U]
tumble|3BD^k^n]|dry 3BjZnY|dryer D]
tummy|)Z,CQA
tun|4X
tuna|#_iY
tune|&Y6a7Z9a<EA]D>O[Q][ahZjDkAlYnA|harps _D|in 6a>[EWFYl^
tuned|!D(Y,Z/A7E:CECFaR]Va]BbAhElDm[|for (D1]:EFZlGm_nE
tuner|+Y>ZPY
tunes|<[BZ
tuning|&ZK_]]bYhY
tunnel|&D<b=]@^OaQDkD|for =]dZ
turbine|4[=^C[
turbines|#Z<^Q[j]
turn|!B"@#B&=)D+E-C.a/>1A4B5Z7[8]:C?E@aA]BCCBDdKFNDPBRESdT@YDZU]W_ChEkdl_nB|a 5ZZ]|back ,D|it .[S[j@|no "B|off .[CCSaaY|on (]*Z3^D^MZXa]]lWmX|over DZ|the ,@3@DaIXeEk[l]mA|them ,Z.]>YD>jYkBnZ|to Fa|up &D2_<b@^SZW]c[eCg^|your 7_
turnaround|-_8ZF]R^m[|<name> F]
turned|#a-C.Y0A2B4Y7C8C:C;@>[@]ADC;DAEEF[IZKYMZQCTEU@Z@]E^E_DaWbBgZiAjCmXnD|<number> 1[@cEE]^g]k^|<somebody> &XKZ|a 5E|away 4cB[CDYZa^jD|back gE|down ,Z.[=W>[CCSX|eleven O[|into "^5a|it ,^>ag]|off #C1]|one EYlZnZ|out #B,Y>CDCWLeBjZ|round #c)X,D4@I_e]|the #Z,AFXIZQC|them #].[|up ,X4D;ECDFDPVbGf[
turning|#?.[2]4@5b<E@DDbFCIBS[YDZb]B^@__bCgDkd|<number> "AkZ|down 2f|the &?DZHDYEk[nZ|up .]>Zk@
turnip|.]
turnkey|-]R[aA
turnout|/C:[CDE^QY]^__f@l^mE|at :Yl_|for 0^E[QWU[|in ]D
turnover|'^._E[IZL]jE|up 0CE]
turns|#f,].b<^=C>VCBE?FZHLI]JEK[R^S_WBYDZae[hZjCl@|<number> 1^<ZV]lAn^|it #d<[D_|out "D#e,Y4];X<_DGIaQZY[eFh]|up "_,_.^4BC[DEH[SZj[
turnstile|&Z0Z5^Z[
turnstiles|1_BbV]
tutor|)Y,@I[J]Q<
tutorial|K[nZ
tutors|8[;^DDFY
tutting|#^>[
tv|!]EZ|and "],[
tweet|'],Z3[7A=dCZLZQZTYUEX^a]d[k]nf
tweezers|D[
twelfth|X]
twelve|"E#B%D,^/^0a1]2Y5C8C:D;C<X=B>C@^CCGWIDQCTaU_V^WYZCc]jHnA|cranes EE|months 0b:C;Z<ZU_|of ,[7[|people 0Z|weeks /ZCB|years &],]?]@[E[Q]l[
twenty|"Z#^)]+Y,E/a0[1Y2a4C5[6]:D<a=_DXN[QCSGTZWbY@[bd_f^kUl]nW|minutes )Z.T<]D_e]fZkbl^|of 0aCZUY|quid )Z6a|years #Y+^1]<[?[n^
twenty-five||years <Y
twenty-six|,^7[?FEa]W|years ,[?FEa
twenty-two|"a7ZE_QC]Xk[lZ
twice|#F%F&D(D*G+E,[-E.W/]1G2Z3X4d7Z8A;a<W=?>;?B@>BACDDCECGgIEJCK=P?SBT[WXYg]Zb[cXeGgCmBnA|<name> 7Y;gb_|a .A/C2_9W?[HZQDk]|and ,Z0];C?CK]Qc]F_BkD|as #Z/f4cT]jE|because <Z|in KCgG|on ,Y4cCCI?eXjCkC|this 4aYa|what 2Z4]WYYYk_
twin|)eNZV[
twins|#a,Z9[Q[^EjB|and ?ZUZf[
twist|:GkZ
twisting|De
two|"C#Z%<'A)A+>-=/F0D1E3>5:6C8;9C:=<W>C@DB;CDEEFBHEI^JDK[NAOYRDUBZA]E^AaEcYdZf^jFnB|<name> #B,Z.^;]A]DbIEQ^YYdDhZjDkWnC|<number> !Y"[,C.Y|a #akWn]|about #]A]hY|and #],].a4?CCD>OaSZgBk@|apprentices <]jD|are !Z#]|at <]?]FaOYX[|bars #XgY|bed "[|beds #E|board =Y|boxes 4E|boys [Zf[|brothers ;]AYbX|by 5bCC|carriages #FCC|cases #CCY|chairs 7b|clicks !cNYSE|clients ;[bW|coaches =Z>Y|colleagues n^|cost 2E|countries iE|crates 2[i[|cups ,@>Y|days "B#Y+],B.D4E8Z:Y=Z>Z@ZC_F_IZWM^Z_Dm]|decades ,D-Y1YhY|doors &bK]QB|each k?|extra #X|families CZ|fingers ,c9[CY_[|flights ,@|for )Z2[GWQ_WagF|free DCQCeCk>|friends *Y,]AZO[|from J^b[|full k]nW|goats %FJG|handle (D|hands ,]|have ,]jC|hours ,ZDAI]MDW[YD_CkEnB|hundred 1h<[>W?[@[AYV]][h^m[|if RY|in ,B/^2a4D<X>cT]f?|inches 4[|is *W2[7a>_KY][e_nY|kids ,E7[:]NZ|kinds ,BJXQ@]C|ladders 2DWE|lads ,ZIEKCU^eCk]|lanes YB|leaders 4]|left ,B;a|lines D[W[|looms <F|lost DZ|mates *_O_|members ,[<e|men #[,^gZ|miles ,b<[e_|million 0j4CUa|minute 7]DBbXjEnB|minutes "^&^.@/[2[6]7YH[K]W[X^[]dCjZnX|months /Z4ZTYeD|more #Z,B2Y4[7ZC]eG|new +Z,D4D;^C_M[^[j[l[|nights !X+^2]6Z>]I]W]|o'clock 4E|of ,W-C2A3G4[;@<?=^?=@ZAAC[K@XBYZ_CbAcCd_i@m@|on B^DBGYQZ]ZiZkD|open 4[jZ|or 7@CBDcIZ]Fe=j>k^|other ;a<ZQFb]e[|page kG|pages &B4CKCQCYDfYnE|pairs )bN_|panels <Z|people #A,[4^7@=C>ACCD[TBY[]AdAe@gbj>|per a_|person <a|persons ,Ej[|places ,[CYFcb[j^m^|points D[|quid 2]|readers D]|requests #[,^|residents #Z|rooms )Z|rows ;X|said ,_Q]gV|seasons Ka|seats #Z.[2]=_D^d_k^|seconds /^7]T[|sets ,]4Z?dQ[|shifts 2^@[|shops Y_fE|short 2[DcE_k]l[|signatures gZ|sisters [X|sizes OZ|slots )Y6^PY[Y|sons &B|spaces j[|staff QB|stars #YIX|strangers &a;]@ZK^b[|streets &_K]nE|students ,[?YIDJYfZ|suppliers #?IC|sweep DF|systems 4^@[g^|tables SZ|taps .gD[GFS]]F|teenagers ?Z|that #Z|the &[bD|they &_nZ|things #D4V>YD_KYgCkZ|thirds #D/e=ZDYTbd]|thousand 0bU_|tickets "E|tills CD|times 4dSDjX|to 3dga|tonnes :D|trustees QF|units 4[CZ|vans n]|visitors QG|visits =^|volunteer ?]fY|volunteers e[|walkers #De]|we ,?2^4dkXnZ|weeks ,[4F9YCbD_SCWDi]jbk[ne|went )Z|wheelchair #eI_|wheels :]|who 4D>[CFKCSXYDd[kD|winters 5[|with nD|women #bIZ|working i[|wristbands "DHC|year <E|years &A.Y1A4Y;[>^@]ADCCDaE_JBMbQ[TXXee[kel[mC|you >D
type|"Y#C%F'd(f)E*[,Z4Y;CDbJBLYMcOaRDSAYD]AkalCnB|<name> (^M]|<number> CB|it 'ZQ[|of ]C|yes ([
typed|&Z+D,B4YIFPDnB|a +EPDSZe]|the 4]D^|your CADD
typeface|<a
types|,a.[7Z:]DF][
typical|/aTf
typing|"Y#E&],a0b4Y7a>FDaX]Y]gXjZma|this ,[
typo|&[4@n_|on &[
tyre|"F#[&_)_,@3[5[CDK^M[Q@XZjE|place kE|shop &Z,A
tyres|![+[.C/[2F4D<DAZG^IFT[jCnE|and #[?YAZ|fitted ![)]GY|from )B
u|,]CDfYjDnA
ugly|#D,c4B;aQ]Y^
uk|"C;]CBDCQEb^jC|<number> !^nY
ukulele|,[0]<bCdQdUZjdkDnA
ultimate|!]8^GY^bmY
ultra|1Z
umbrella|&^,b0[Q]hZ
umbrellas|&B,^QYn@
un|.a?[S]
unable|3^:[DGnB|to 3^:[DGnB
unaffected|D[QY
unanimously|1_=]V_jY
unanswered|3[
unavailable|C]jZkYnT
unbearable|,Z1YV]
unbeatable|)E8U:]NBPYT_^^|prices 8Z|value ;^
unbeaten|1b<cc[
unbelievably|1a;[V[
unborn|,E
uncertain|%Y)];ZnE|times %Y)];ZEZnE
uncertainty|8^
unchanged|,BC[J[KDQEjdkA
unclaimed|nD
uncle|&B,^4@6Y<_?D@ZQaa_b[eCkCnC|'s &F
uncomfortable|Fa
uncompromising|!Y;]
uncut|O[
undecided|5Y9a
under|!A"D%B&Z'^(A)=*D+Y,B-B0H2>6D8>9[:B>=@@CCD_F?GAHCIZJBK[P^TEUEbDeCgEh]jYkYl^mC|<name> #c&C+Y4BD_E^FEI[Saj@k^lZmEn^|<number> !G"]&>)?*E+E/?0B2E3[5^6G7D9^>C?ZC^D]E>IZK?NCOIS@T=YC]E^ZbCdFfEgAj_k^nF|<somebody> &XKXQH|a ,D4Z9]=[D@[Z_ZeYh[kWnE|an "C)Z7[D^k]|budget &[n]|control A[CYEZh[jZn^|each Q[|five CCD[kX|fives !YKZjB|four 0Z3]XYbY|here .CDFk?|it "G,]4Z7ZD^Y]nY|its #E&[Q]|my +[jC|oath QCnb|one "[|our (Z4Z|pressure "G-W|six /WkV|ten "Z2aWY^Z|tens ,_kE|that 7Z9[>Z|the "B'Y*D+Y2E5E7B:C;B<b=A?ZF_NbQEWB_]aCb@eGf_gWmY|this &[']*Z.D7FDD_]j@nB|two /]KGT]|water CbDBQ^jakDnD|what S_g]|yesterday #[IZiV|your #X,E.Z9C;]_Cj[
underlines|-@1D8Bj]
underneath|'a(i*h3[>BD]LbM^O_g[|and 'Z(_*Z
underpass|4_Y[
underpinned|8D;CJ[|by 8D;CJ[
underside|#E,_4CID[Z|and 4C|of #EIE[Z
understand|%f,@.b2D4B=C>WAZHEJbKXN]SaX]ZB[A]DbajB|how %d:XJZ|that AYb_|the @[NXg^|why 4_?^C[|your %[FZJWY[
understanding|%A,D1]3a:Y?CX^^]n<
understands|,CAZ
understatement|;Z^X
understood|#Y(D4E9_;C<E@YMAYC_deYgd
understudy|&[?^K]fX|<name> &[KY
undertaker|,]2b5]Q]aZ
undervalued|"Z;Zb]
undo|"]#Y>ZCAD]I_j?k]nZ|a "]jB
undone|4ZkZ
undyed|iZ
unedited|FE
unemployment|/]1ECBTYjEna|is /_CDjDnY|rate 1E
unfair|4c
unfinished|,F2^D^QAj^
unforeseen|-]:XC?jB|circumstances :XCC
unforgettable|!e"Z&D)C+B,D-B0B3E8l:D?DECGXN?P@REZB^ikEnB|evening 8^]]^W
unfortunately|SZnZ
uni|;[DZ
unicorn|KEQY
uniform|+X.Z4C>bB]S]jB
uniforms|1]5bIDQZ^ZkA
union|"[#W,B/^0]1B4D:D;]@AE^KERDT^VDZY]]abbYgA|and *F|members /Y
unique|!Z)D-[8f:CABNER[]a^eaD|needs 8Z
unit|#X&C-Y/D4]?[DaQ_R[TDV^|<number> ,^>[?_CFEY_CeYjD|is QYeW
units|)Z,A4C>[JYZY]GjDnD|from JY
universal|:[A[
universe|8]:[V[^]
universities|<_c[n[
university|&C+[1f5_VX
unkind|?]
unknown|#[&[<Z>[KY_[ea
unless|!C.f3@4B:C=BBYDGFDScXCYCj^mB|it DGQ^|they BZD_|you &Z.g3E:E>]CDD>FDShYDdEfCnF
unlike|%[;cAZUZbg
unlimited|"D%Z8gDEJWNWR]^_hB
unlock|"[#B%X*@,@-e/D1@3D5>6a7@8h:VBCEEMGOBQBR_SCTEUDXDZF[^^iaXi@mDnB|a "Z-C8]:]X_|exclusive !D)F^[nX|seamless 8BEZ|the 8Z:X;BLZ^baZ|their :D|value -Z<Z|your !Y8]:_F^NAXC[W^X
unlocked|.Z/c?ZCaDcQ>T[jbkZ
unlocking|"]-a1=8A;@<ARWUXVB^AbBl]n@|the -D:^EB|value <E
unlocks|&D*Z
unmissable|-C7[8e;XRC]^^ab[nD
unopened|,D3b>^e^
unpack|-b/Z;GFbRcm[
unpacked|h[
unpacking|;cbY
unpacks|FZ
unpaid|&Z,d=D?cCBWCdDf]jAnB
unparalleled|-E8f^ZbC
unpicked|Fi
unplug|DC|it DA
unpopular|7Y8F:Z<^MZRE|opinion (Z7Y8F:ZM]RE]]_DnE
unprecedented|:c;]CARYXYacm[nF
unread|3cD[X]
unreal|+_6[:_PZU]a[f=
unreasonable|<[|amount <Z
unrivalled|8f;^^^aDb_mZ
unsold|.[7[
unstoppable|7]8C;^^EaBb^
unsubscribe|"[.eD_Sd[[kZnd|any "[.^S_nZ
unsung|lB|heroes :ZbAlB
unsure|DE
untapped|5eZd
untick|DXW^
until|#?%C&F'E(B*A+@,@-C0>1=2>3?5@6C8=9>:F;><=>=?H@<A?CiD]EAFBG[H@IGLBOAP@QER@TCU@V>X@YUZA[@]B^B_BeCgHhCjgk[lCmA|<hashtag> 7f]bmZ|<name> !W"Z)]+D.Z1C<F=?>EB]DZE?KVODPDQYS]VDW^YWZA^DhAi]j[kZlAn^|<number> "_&D)C,B.]/E0E2E7?<F?DB[CZDeFDICJVKEMBNDQBRFUD]E_BaHbDdBg@j[kalCmB|<somebody> "E>EDZHEYCg[jDka|a #F|about ,a4FC[SDW@nE|after @[|an CY|at .ZCZjak@|eleven DE|four KGkD|further CB|i <CK[k^|it !C,[3Y4[=ZK@eGfA|last 4[jA|midnight )F+[,[/ZDDP[QC]BkGnA|nine DBeQ|noon ,BBAD^Q?aCi<jC|now ,a?[|one ,BC8j?|our &]n[|six >Z|spring 2^WZ|ten #Z)ZXZ|the #C&?)a,B.A/D4B7]8E<G=FBGDBEZFCGYIBNbQ?RCYB]^hAlZn=|then &^.C/X4a7DCdD[IZSAYd]BjWk]nB|they &C/Y5[7EC]KD|three #]|tomorrow 7Z|two #F4ERY|we E[|you .c=^CbD]FcGFSd]BdYjWmbn_
untouched|#C,Z1ZK^YEjY
unused|&C@ZgXi]
unveil|%D-C0BE]HCJCK[RD^WnC|<name> 1a|a -?F[i[|our %D-]8YE]HDJD
unveiled|1bE]V]
unwavering|%B-]8f:_<@AEJDVZ^ec>h?|commitment -C1F8c;_<EREVD^^hEnB
unwell|DY
unwind|8[
unworn|,FnY|and ,FnY
up|"D#G%B'_(Z*Z,E-D3Y5_8@;D=E?XCWF?G[JEKWL[NZO_P]XZYVZYf]hYiYjXkDlWmDnE|<emoji> 1b2[7ZEEQAeYmE|<link> 6BDaEEF_Y]_ZlEn?|<name> +],@3[;Y@DBZC[QY^DfCiZnD|<number> !@"^#C0b1C2V4Z5f@CCYEaFEG=HaNCQDSBUaVCZZ^BfCiCk^lcmEn^|<somebody> "[&E)[,Z?A|a #E3D6Y:E=BC@D?GCNDXCm_nD|about !]:Y<^CD[[jF|after ,Z4[QZkZ|again M]nZ|against ?YEY|all &B?]DE|an #Z5Z|and #]'C*E4?:[@^C@DAI?QXVa[B]]gYiDn^|another 5Z;]|anyway :[>be_nD|as (D,A7AG@|at !@&c)@*D,_/D1d2D3_4?5?8D<_@@B_C>D@HDI>SWW@XA[C_WbbhBiXjGk?mCnA|because &]2_7A=ZK^m@|before !Y4[7B?YC[GXQH]A|by *Y4C7[>A@_EFFYJWSAW]YB^E_BdAg[iBkB|do DD^[kE|early :[kC|every EZg[|fast 7[^W|first DA|for "D#E&[)a*^+B.D1D2Z4B5A6T8C>BAWCAD@EDIIKXO]SZVDW_Y@[Y^CeAhZjCn^|four "Y-Z|from !E#A&a(X/E4[;[A[DaG?QCTC]FeYhXj_n_|front #E4[@ZQ^[[_V|half Db|here #^+a;CeGgE|how 4EjC|i ,E9aQZ__|if DDFam[nY|in !W#=&A'D(E*C,D-[.]0[2A3C5B9A=F>=?DCgFBKBLCM?O@P_QXS]]@aWgEj^mBnC|is C^IXQ^XbnY|it DB|make 2aD]k]|my <bY[|nine #b?WIW|now "Y#]4DDcYDaBeEgZkb|of "W;C?_EaaAf^l_|off ;[NX|on !_#B']*Z,^._5]6Z:D;]@?A^EcG^H]MBOcQ]V^^[bVdEe_fVg@h_iEle|one :]D^QAjClX|online *[|or .B>C|our <^?_Y]]ZccfZ|outside LY|since #_.[7]A^ba|small 4^C[Y_k^|so 0]8X:Z=]KXU[dY|that #C,ZI@Q^k]|the &f'C(^*Y+a-[1Y4]8D:@=F@CK]LBM]PaQGV[^J_DfZh@nE|their !Z/_7ZMA|there 1]7Z?YfX|this #[1]TAUDVY|three ?^]Z^ZgZ|through *]|till QCe_|to !b"@&C)X+^-F/d1C2B4E5]7H8^;B=]@ZAEC_DVE]F[HBJCMCT]VCW@Z]^Zb?dRfEgWhAk]|today !>3Z7CDBXZ|tomorrow 4[|tonight !d4]G[|top #]6XQB[d|twice ,]<YQ]|two QZ|under h[|until CXI^b[k?|w +C|was 7Z?Z|we #[<[D@[Z|what &a4DSYj[|when 2^|which WZ|who "[Bci_|with !A"Y#E%Z&D*Z.?4B:A;C@BFFH]N[YC_?bZ|without "Z4bHVYX|you ,]5]LVNZ|your !_"@(_.^5D?[CDGXMdS_g]nc
upcoming|1]
update|!A"B#]%E)E-C.A/B0A4b5E6D7>:B;D=D>@@?ACBBDCE_FBGEI^KDQBSFT@USWHY^dCeDgBhAjel^mAnB|<name> IYQZg[n^|<number> !D,E/D0FCZDFE_LYQDf^jU|at 4;CBY?mCn[|from <]C?JZR[c[|here 4fYa|is #c4[C[|on #ZY]kZnZ|the CaFCj]|we 1ZCD|your 8ZE[lU
updated|&[3ZCdEdK]XYjckYlcnY|our EZnX
updates|#E-G0]1_3EICJXTFUZVXWCYYkEnE|at 1[kG
updating|CC
upfront|!^
upgrade|!^'[)f*[5Z6Y7W8eCYDYEDG]KZL_RB[Z]Y^XbAjZ|to 6_7X8bCC[^^_nE
upgraded|-E7_I]SH]Y
upgrades|-cRan[
upgrading|6^[[nZ|to 6^[[nZ
upheld|#[4^
uphill|C[
upholstery|&],[n]
uplift|0cDDReU_nC|in -C0_nD
upload|;]BECbD[j[kU
uploaded|#^,DCZi[
upon|)[*]-]0ZCCDCEaO^R]UX^]jZ
upper|,FCbDBXEYY^[gE|<name> C]j[|deck ^Z
upright|@YD^g_k^
ups|#X)C.C0b7W;DHANBR]S_UXZUbYnC
upset|FZSZ
upshot|"c
upside|#](Z,]4e7ECFDDE[IYKCYbkF|down #](Z,]4e7ECFDDE[IYKCYbkF
upskilling|-iRe
upstairs|#X&B.A1D4C5^7F9[@CC^D]ECMFQZVDf^j^lDn=|at CAjBnJ|room j]
upstream|-^R[
uptime|%[4]JaY[
upwards|DfaZ
urban|;^AZG[R]a[b^
urge|,BC[QFgY
urgent|/B4E6^7]DbMBQ^T@[^]^eBfElX
urging||the KB
urn|&Z,]<ZK]Qa
us|!@#X%e&[*c,Z-?.Y/B2g3E4Z6e7C8=:C;^<d=W>EA]C@DBEcGEH>IWJ]KWMDOdPWQYRFSXTDUXWaYX[a]D^@bYc^fXhUiUlamBnB|<emoji> "h%X(c+Z.D7D<_?CEBH[KGR]^[aFnC|<link> .[KZS[dF|<mention> +[|<name> !>&],C-Z1[4@=YA[BdGBK^W^XXg]hZi^nZ|<number> !C(g)C*c,[0_2_3b4D6_9C<E=[?B@[GDJDMbN?OXQ^SCTYU^V_W^XZYCZ[[[gGlZ|<somebody> #A,]4A5Y;W?WDZY=j@k[nC|a !X'E([+D,C.F2^4C5X7D;C<C=Z>C?e@BADDFLFMbNXPBRESBWY]B^?d^f[gGn]|about )^,F2[5Y7c>Z?ZI[JDP_SEXZ]aeUk?nZ|after #E9[eEfF|afterwards ;[|again ,Y>[IWQZn[|all ,C7Z:i;_EB]]a_bZgFhDnA|and !b#[%_)Y*^-E.@0]2E4C6X8D;C<^=C>fCADAGZLXN]O^Q@RAS[TBYE[a^?_Bb>ecn]|anything #E=^e]|anyway ,X<d>]DE|apart 8Y;[|are ,Z4C7Z:D<@QZTZ|as 7Z8^ECJZkDl?|at "Z7b9E<C>@?EA^D<EDFDNCUA]Za[bCe@fGhYkBn]|be )[;DM@]]|because &Z)cN^|before !B#Y)^.B7C?aCADBICN^QaYZf_gZj?|below 'E9?NaR[_E|both '_|bring X]l]|by !X,].A2Z6AC]PXQYWXYC[BgE|can 'Z<]KCQ[j^|could &^|did 4Z|do ,A-X.D4Z?ZNE|down .]2]4a|each EZ|eleven ,YjY|every J[bD|first 3aXb|five '[LZ_CiY|for !_)C+D,@6_8X>B?FA^CXD@F]G^IBKDNCVBYD[a^da@dFe[gYhXk?m_n@|forward 6^[XaF|four 7[|free HD|from ,Y.Z<^S[aCh^l[|full dY|get (Y*^BdMaO^iX|go 3XEf|going +b<[|had jY|has 2_F]W]nX|have /_2^>CDEL]TZW^eCkB|here +YL]e]|home 3Z|how &X']DDL^e]g^jE|if "X#^(C,Z._9_>[DFIYKCQXSY_bkY|in "B%^'E-X.E3[4c6]7f;E<A?YD[HAI@Q[TC[^]^_Caaf_iCmZ|included .[S^|is "]%[:D<_>^DZE[J[OEQZcbe_|it "_%^*D.]4A5Z8[9Y;^<C>D@Ea_bUgDkBlCnX|judge +D|just 1^;aFdm^|know #E<[?CIAM_QBYC]Cb]n[|last #?9@=Z@]DZYEgY|later (B3Z>ZEEH]MANDXY^]lC|leave @]Ebl[|less 2ZXX|like !F%_HBJ[OZa[|make EZn^|me ,_e[|more 2eWZ|most DZ|nine &]4?YB|no "_#C.[F]|nobody <Z|not #A4d;]IBJ]QBYad_j[|nothing ,^|now "E&[+Y0W2ZV[b]|off <^|on !F%])D+a,A.A4[5]6Z9E;@<C@[DdIWOZQAWDZ][^k_nZ|one #['[;YA_EaLYbXh^kYl_|online <_|or ._9CSW]Y_DgZ|otherwise BZ|our %G&D4YkZ|out %[J[|over ;gba|parking 2EWE|right +fPYQE|ring ,[.BKZ|say 9]FZ|see (a2]LbMe|several %F,a|share &[(ED]|should 4FCY|show %E3dX_|since ,C=bS?daeB|six 4[I]|so 'Y*c,A4Y7ZQBe_gCkF|some (_*]M]|something .Zj^|start *Z:Z|straight &[?]K^f[|take :[DCnV|talk :CEER^ZY]ZbC|than 9ZCYj]|thank ?F|that #],<4C;a>A?EC[D@QASWY[__b[fB|the !Z"W#c%D&Z*D+D.?/A3W4>5[9Z?^@[BCCADGI[K]SCTDVC__aag_iBn^|their '_L]|there #^&[9_DGKZbD|they &]4B7[8[;EDF]^^V|thirty &EKC|this "Y+E.Z0DBDH_N^bXk>|though %Y;f|three #Z,E@YIYkD|through N_]_|till &D4^@[KDQZY]|to "A%A(C)Z*C,Z.A/[1W2=3G4[5D6C7B;B?[@CAED_HCKZN^OFVXW?YSZ>[A]>dJkZn?|today 0[3cCDDXIYNEXb[^b[n^|tomorrow 2aDekYnZ|too >bDD|turn ;]|two #b,Y2]<]I_WW|up &C|us %]2cQ^W_eZ|was +W;Y?E|we "@.C4Z;W<@=DDZQGSIW^bYdBgAk[|were ,[4]QXY^|what 'B,F.B3^4C9e:Z;B>CFZLCQJ_ha[bEhBj[mZ|when (Z)D,E.Z4D7]9DNCjWn]|where 9^@_DF_ZnC|whether 5[9Z|which &['Z(E.X9a=c>DDDYZ_cdaeAgBk?|who #X']2a5Y;B>F?BLZWYfBnZ|why ([2C4Z7];C<DIaQB][^B_XbCeBgCjC|will #_._4_;Z[X|with 4]7X9C;c>CF[JDN_QAY]^__BbZe?|without #E*Z.Z:]DY^Y|would AZh]|write )_N]b^|yet "B)b2]JZNYWX]E|you !Z*C+C,E5[:B;B>a?FDAFBO@SCVYaFeZkC|your #D'C(b*]3M:Z>AK]M^NFOEXCZFa]eBgFmB|yours DDS]
usage|8Z^]
usb|#^7CD_IZ]Dj@ka|c #_CDIZk^n]
use|!["<#]%A&C(A*A+b,=-D.C/[0B1F2B3b4@5W7A9^:?;;<@=[>A?>ABC_DiGXLGMAODPaQBRBSDT]U@VEX^YI_Ya@bEcEhFj^ka|<hashtag> (_DF_InB|<name> /[6[Cb|<number> C][Zj]|a #@(D.B>d@BC@D_IGSBYEe_gBj?k[|and 'X+[<[P^XD|by /ZnC|code !d)C+@DDGaPT^^aBk@n@|cookies SZnY|cups n[|for 9XHCQZnZ|it ,D3?5F=^>@DCIaXE_WdUeBkDnZ|of C_nZ|our 2Y3_X_nD|that #E|the #A&C+D.A3@8ZB[CcD^J^Q_W[^Xd?jbkcnE|theirs #]|them ._C[|to #^.ZDDEZkD|with D]|your #Z,].Y3c5fW^XYZ_^F
used|!A&Z+C,?-?/]0D1B5B7^8B:A<Y=@>Z@BBBCCDBEEFCOAP@QARGVFX>aDc[dEeVf]mA|<number> 4d<Y|a >]Y[e]|for 2Y<^eD|it #E&Y.D4D7B>]DAKBSBYBe_kA|the #C,A4^QEgAjE|to &c-A7b8E;V?BKbT_WZc[h]|up j]
useful|.g4C9WDEQ@Sb_Z
useless|#C._4[:C
user|#]&^,D1D8C@BE[I^KZQAYZkdn[
users|"Y#[%^&B,C-a5a8A=a@CBfD]EBFGIXJ[QAR[T^U]VZX@YWZ_bZd_e?ifj^kZn[|are "]BY|in 5Y
uses|"Z-Y7[;CQD[^nb|<number> kXn]
ushers|.]=[S[d_
using|%C&D'_(^-F.B/^0W5[6E7@9X;@<C?B@FCaF_MWR@TXW_YZ^A_[gBjalXmZn^|<hashtag> ([HD|<name> )[/c@EN[TanE|a :Zj[|ai "]H[|it 'c5eC^Q[Y]ZZ|only (ZM]|that HY|the "E,C0_9X;C>ZQEW[lW
usual|"?#?)C,E1D2B7C8D;D>@?BA^CeDYEEFEHEI?YE]@dCgBh[jbm_n?|<name> 3cX[iY|<number> C[|and ,C|number nZ|price !Y)D
usually|!f)C,?.E2Z3D4E7A:@;B=B>YDcFBKEMBSEVDXEZC]A_Bb>d?g_iDjBkclBmB|<name> "Z,Z>[SCgY|<number> !ZQE|a Dak_|about ,AFBQC|do Q@|means #C4^D[|post <]A]a]|the -[>YDZ
utc|!C-B4Z7CAEB_CfFCQ[RBXDYU]Ad_i_jhmCnW|<number> C_j[n[
utilisation|-bRd
utility|CY
v|,D4C;AD]KCQBjXnC|<name> &A4DKCQDj]kG
v0|C^YXj[n^|<number> C^YXj[n^
v1|&]4DC[IZK[X_YEe]j[|<number> X_
v2|3]4]:]CWDCX[a[j]kCn^|<number> ,a4aY[jXn_
v3|k_|<number> k_
v4|1c<jCCW[c_|<number> 1cCC
v5|.XC[DZjYn[
va|#E1Z4]9E;XAZDaECIDf[hZkand|<name> #E1ZCEID
vacancies|2X:[^]b_kW
vacancy|=E@DC@KBdZgEjCnC|<name> dX
vacant|#aE[lX
vaccination|/YCbja
vaccine|,ECbH[QBjak[
vaccines|:[CEab
vacuum|n^
valet|L_
valid|![-[Deg^j]kXnX|for !Zn]|on DXj^|until -a
validated|RXbYnY
validator|n^
valley|!Z%A+Z,Y0V1@4B8D;f<_@@ABC^DAGXKDU]VBZ_]AaCbegDk^nD|and 4[?[|have /CTE
valleys|jC
valuable|-[5Z]@
valuation|"Z']H^LZ
valuations|"c
value|!Y&E)A+]-e1[2C8[:E;??BCWGXKCP]Rh[Dl^mZnB|across 8bADE^^_bWhD|and ;ZAY|at )G8Z;X|chain ;AR]UZ|for 8C;F<B^CaF|your N]RCl[nD
valued|%g+[,><DB^JaPZRBVYaDi[nC|and %_J]|customers :YB]V[i^
values|&B-Z1c4>8[:[<ZEdTYVaY@^]aTiBl[nC|and E]VXhEl^|are 1_A[h[|led -]<DAFR[lX|of &D
valve|"A#],JHAQEbZfbg^kGnF|hole "A|work D]
valves|DZjZ
van|!a"A#W&D(D+B-E0^1]2Z3C5B9b:C=^>?AZC_FCHVI@QYSLT@UBXFZ@]D_caDc]hVjXmAnB|'s 8[CY^]_Yja|<name> CC|<number> jC|across 9Z|and &Z,_7Z?]DBf[|at <[|for &C|from 4EJ[|has #e,D2ZA_E_hblYn[|in #[,^B]|is "F,a<ZHAQXS[_D|on ,D6[=[@EgE|or ,]QY|that QB|this 4Z|will k[|with 1]V[|would AZh[
vanilla|(_+c.ZM^Pb
vanish|.^7_CYQYSZ
vanished|#X4Y7[CCQXVY
vans|"Z#X&]2[3c4Z5[7Z<bAXCXDBH_J[XXZ_|and <_|are &^
vantor|+^P]
vape|7[
variable|,]
variation|-aR]
varifocals|"?)[@aN]g_|from )[
varnish|&YCED]K]
vase|,[
vat|!D)X2^3C4b6YCEDbH[TCWW]CbCdEeCj[k[nB|on 0XSZ
vault|)ZVZ
veg|H^TZ^[kZ
vegan|#G,;4V@CB@C_Q?UX^[nC
vegans|^E
vegetable|nZ
vegetarian|#DSWnE
veggie|CcjakZ
vehicle|(Z,C1]6]V^nB
vehicles|!Z#D,C1X3^CcDDeDk>|and !^
vending|%]|machine %]
vendor|"C;[@YZZgZ
vendors|,D2X6ZbZgYm@
ventilation|)F
venture|-[/ZT[VB
venue|'Y+a8];YB[QY
verdict|#Z,^4DCDFeIYm]|on ,[CD
verge|QAYX
verger|Q[
verified|-[0];[MDZZnY
verse|3YY]
verses|WZ
version|"B#a(A/B1D3D7F9^;B<D>@DcIaM?QEXCYY__eDgAiWk]l[n^|<number> #],B/DAYDBE[LbQFh[iYkBlZ|at YY|below 4ZfX|is 4Ch[j^k[|of #B+[9W:Y=Y?]DDF[IBMBa^|the ,[|too WY|with )Z,Y|you D[ka
versions|#D'ZDDeBn]
vertical|-]A[R]n>
verticals|-[QD
very|"Z%[&Y(C)B*C,e-B.D/A1c3A4@7[8D9C;]<[=E>Y?b@=A^B]CEETF[H]JYK^MANWPYQdVbWDXFYZ[G][^WcXdEfZgFibkZnD|bad 4[QG|best 8W<YBZRE^]|big ][|brave KY|calm ,D|cross P[|decent &[|first ']+Z1Y:ZKZQDVWn[|full <bcZ|glad ?b|good #D&],Z7C:B;Y=XBXDCIEQaaEbHnC|grateful 0Zg[|happy &],BB]KZPZQ?iWnW|high n[|kindly ?_QD|large ,BEYF[mY|long &E,_C[g_|loud ,aQ^|low DF|much ,D?_|nice ?EKC|old ,C|own &D1[;ZE^KDN_VYb^lZ|patient #X&b,b:[KcgGh^nB|pleased 1cAZVZ|politely #[I]|proud <Z|quiet ;Z]YbYgX|sad KY|small &B,a:ADFKDQ^R_|smug ,C1bVY|sorry 4]Y[jYk_|special :]FZa[|tired 0C<DEZQYj[k]|welcome .Y>aSZ|well D[|wet ?]
vessel|1Z8DCYj[
vestry|+X,D1d3EPXQBVcY[fZkE
vests|.[fZ
vet|,C.a9B=Y?[KAOZW^]CgA|'s #^I^|<name> ,E|bills )^=ZdY|nurse C[|says @aV]
veteran|QEnY
veterans|)_/b4Z:]N_TaaYnf
vetoed|0]=YCcR[jYnZ
vetoes|CDjD
vets|%D&D,[/a5[>Y?]FXKA
via|!>"B&d)Y+>,C-_4X6ZB_C[DAFXG<K^Q]RbT@VA[^bCjYkA|<link> !F3[kY|<mention> &j1AC]FZHXKiRVVDj]m]|<name> C_[[kB|a -^Ra|our "E|the !B1XB_GAX]bE
viaduct|&Z
vibes|!b8d:_;EAY^^
vibrant|%D-X/E1C8e:Y<BEF^_l@|community 0[8aADEE^Y|inclusive :_;ZAYE]b^hZ
vicar|,c1D4BQbj[nB|'s ,Z|and 1ECF
vice|+^,BEdPYla|chair +^EePYla
victims|I[eXn]|of I[eXnY
victory|:YCbj_
video|*Y,B-D0Z5Y7E8B:D;D>D?XDELDM]RDWdZZf^hCjTlVnD|'s ,[jC|and 4EjX|call .]|is 4^|link C[bX|of &X5^QXZ[
videos|"Z#b([2e4bDCWc
view|!b#Y(_7D;DB^D[ECP[RY^WeDjD|and D[|from (^,[M^|of 3]DZ^ZnD|on ME
viewed|,A0b7_@ZQAU]]an[
viewer|5[D]
viewing|!["B,B4C7aGZQCSA]^hWjDn@|<name> hY
viewings|)^0b7cF[N^QEU^]^|<name> )b
views|%a,A0c1Z2^3a4X8X:BJcU_W^XW^^hCk?|and !]0]U_|matter %[JY|on 3a
village|#Y']/b4D9_:Z=_>D@BDAEBT_^Hd[gAj?k>l?nD|hall CDnC|keep "@HD|opens 8F^F
villages|CEEDj?kBn_
villain|>[
vinegar|QYgEj]
vintage|#_,Z?[bZ
vinyl|<Z@Y
violent|XXn]
violin|1]TY]ad]|and 1]TY
vip|!^%Z*D+D-C6]7CJ[NX[Y]Zb?
viral|0hB^UZ]Zb[
virtual|A]lX
vis|QD][|you ][
visa|4]
visas|,[0_
visibility|,ZRW][nC
visible|#C,DC?XYbEjBkY|from 7[XY
visibly|!Z8B
vision|&=+E,@-X0^1B2E4B8H9Z:C;c=B?BAFBEFBH[KANBOEQCR_]F_]aBb]jElZmBn>|and ;YVZ^D|for -bR]V]aa|of -D;^RE|to :B;DaA
visionary|&C,C8c:B;X<BEEI_KCR^^[a@cAmY|leadership 8Y:A
visit|!C&@.^/C2D3C4C5F6E8C;@<Z=G>D?BC>D[FCHXJBKCPBR@SX[B]CdDgVjFkA|<name> <c|by &E|for D]QZ|is DG|on E[lZ|our EFF[|the ,_QYaZ|to 4FK^RA|us "_HZ
visited|&],?-B1e?CAZE^Q@V^eZm_n[|the ,?-E?DEYQ=eYlY
visiting|1F9YCeVEe_j]nB|hours CZ|is Q]|on D[e]
visitor|5^@aU[Y^ZUaAgajCnE|centre .[4Y|sat 5F|wrote IYQYe]g[
visitors|#V%Z+C-B.[4D5];_>BBhEZK>QDR@SYb^eGfDicmBn?|<number> CCIE|are B]|book EZlZ|keep ;Xb[
visits|"d#[0a=_>FH[U_aDfanA|at DY|have @E|in 0aCZUY
vital|-Y1Z8YCCRZV]jF
vitamin|/^4[5_D]FZQET^ZZ|d /^4[T]
vlr|/En[
vocational|0Z1YU[V]
voice|!D%e&[.Z/E1D3C4B8^9Y:Y;?<e?C@BBaDDFEGDJbOCQbVCX[YCZA^W_[mBn;|is :X;Z<b|matters %ZJ]^Aa]|note BZQXi[|notes 4[|vote CZEAlC
voicemail|,_>DZ[aWn[
voices|%a,_-E.^?YJZQ]S[U[X^]^bXkGmX|and ?ZAZhZ
void|:ZF_X^jCm]
volcano|nZ
volume|3]:[CDD[K[YCj?nC
volumes|0[:XYDj?
volunteer|&^-[0b:E;C=[?WCHDBF[IDK^NCQGS@UcWC]BaBbBd^gBhDk;m]n@|<name> ,B|and =_d]|drivers QD|fire QKnY
volunteering|;XK[QDR[b^
volunteers|#C&i*X-E.b1C2=5B6E7B:Z;?<=?eB^CCDAEaFZKcSaWA[Ca[b@f[gBhCi[l[n]|<name> &ZEE|and ,[2CB]WE|are %Z8a;B^]aZ|at Dd|copy DE|for =[nY|from A^B]CFh]|have P]|needed .[E[KF^YjClZnB|on &]K]|to .^|wanted Eclc|who &X?_KZf]nZ
vote|!C#_&B(D,A-Z.^/B0E1E2T3d7=8F;>=p>G@DABC^DZE_F@HFIbOBT_UCVEXfZD[[]E^?a_bDdlhKj^k[lVm>ne|'s jY|<name> "],]6Z=YlY|<number> #bIa|against n]|and "Z#_(a3]IaXZlE|as =Y|at #C|below 2Z=BWYdD|by #]=bEC_Zd]gZ|counts :F=DGYlZ|for )[,F4Z;DCAE^KYQHXXYY]ZaXbBjBlcn^|in "D'Z(?.[CZHDMF|is 7@:^D]SaiZkY|no :[kD|on "F#a=fEBdej@|once 3[=FE_XZ[Zl[|was #B,CCDIEQD|yes nY
voted|!D"D#f&C-C.B0C7E;_=h@]AdCcD;E?IaKYQDRDSBT_UHY[ZB^Bacb[c]d_g]h^iAjZlBm]n_|<name> ,Z;_AcECb_hanC|<number> #Y;^=_I_a^baeZ|against #b&D,^1D=]Q^T_|and ,[|by ;D?Z|for "E,:4_<]=X?CAYDCY[fCnX|in @^|no ,_A[C[QCkC|on IZdE|the GY|to ,Z/Y1Y;EAYQ^VVa[kZ|yes #DCZjXn[
voter|a^nb|card n_|id aY
voters|4YI_n]|in CB
votes|#Z&_,]/^6Z7A=d?[C^D]I[K[QbT_YCdbfajand|and &]?YK]|on I^KYd[|this /^7DT^nY|to CDDYnB
voting|"D&_,]0]7W;e=ZE]WWXY]Zbdd]fBnc|for ,Y4Z;A|is CDWX|record ,E0^;]QEfD|takes E]XW
voucher|!="Z#Z/C2C4ZC^GDHFMCOYSA]Be^j^kXlCn[|<number> HD|and 4]|for )[|is !CGA
vouchers|!B"Y*C.Z=ZG>|accepted !A
vows|Q[
voyage|8[^Z
vp|,_1[|<name> ,_1[
vpn|+_@ZC]P_QZ
vs|!B-d:YAZRaV[_ZhXk[n[|<number> -_R^V[jZ
vulnerability|<]
vulnerable|-f:^;@QDRcbA
w|"T#C&a'])Y+e/X1B;B@CAZDbECI_K]L]MUP^T_VB[Uh[jakclDne|<mention> &^+A1DA_CYKaTYVDh[|<name> &B'Z+cCDD]K@L[P]nY|<number> k[|c kCnC|the M]aXnD
wa|,BQC
waders|j[nD
wage|"C&B'DCYKBj]n^|books #Y&BKD|buy "D
wages|#e(F/b2f=Z>ZCDDASZT[Wg]De_jAn^|are /d2[=^dV|in #a|went >[
waist|&Y'_,D3ZL[
wait|!e"<#@%@&C(D*D+C-F.Z/@3A4D5A7]8Y;D<]>a?>B^C^DYFWG_HYI<JEMZOCPCQERFT=UBXCZ>[[]_^Se[gCl^nD|<number> 7C]EbZkZ|a ,[Dak]|and .c7YID|another #F7^][|at 4[CCDFeVf[jBnZ|for (D,R4C7C8C:B<[CXD_FXIDQCWZYCg[k]|in D[k]|is !f#D.E7]:e>DB[C]FaG]]Y^Yade@l_m^|on #[,Z>ZQ_|the ,^DCQZ|times #[CB|to !Z<dB^FCQFc_dZh_|until "^7bD@F]N[QZSCkCm[|you .^
waited|#B&C4a7Z<]>a?X@_CADDNDQ>YbbCeagYj;|<number> ,[n[|a 7[<YTC|eleven 4b<[|for ,A>C?^QFfZ|four #[,ZQ]|longer 4@>Z|more 9Y|over @ZDF|three IZ|two @Z
waiter|<Z
waiting|!]"E#C&A'C)X+]-F0E1b3]4[5X6]7_8_9><^>b?;@YAACYDHF]G]H>IGL@MDN[QERBS@T^WDX_Y]]__=aEeZiCjFm_|<number> >^YF|at ([)YMZ]Da[|for !b"@(A)B*[,F3^4C7e8a9A:aFbGWH?ICUZ[W]e_Eb[fXjAkBm[nC|in g[nY|is 2X|list #D,E1f2E7Y;^C_EYFDYYb]fZjblZ|on 4_7E<[>]CZQEe]kCn[|room +^,_4[5ZC@D[I]jA|rooms 5[<]Z[|since ,B>bQBd[eW|time d]jZ|times nE|to (]7]ZX|with ,_Q]nY
waitlist|/b0c7YDZObT_Ub]^aDkW
waits|#_*b7a:BOV]WeS|for C?jB
waive|7[>ZD^gW
waived|*]>YO[TZ|for *]O[
waiver|&DD[QY
wake|#C,D1Z4B5_6_8Y<ZDYE[G]H=SCZ[[]aYbZcal^nA|up ,B1[8Y<aE^cajDl_nC
wakes|)Z<YDXIWk[|up )[GDkZ
waking|(E:A^B|up (E:A^B
walk|"A#C%_&C(A*Z,>->.c1C4D7d9_:?;?<E=D?A@BACBEC_DaEBFWH?JWKAOZQAR@SbVAXZZa[G]a_Aa>fBgDh@j]k^mEnE|<emoji> !YN[|<name> dZ|a &]|about 2[|along 6FDB[E|and DYS^|away .X<[|by 7Z=]]^dZ|down D]|eat _E|in (].D2X4B7B8[:]>CDePYYC[E]?^YjCk^|ins Cbj[|into k^|is QE|it C]DX|leaders QY|on CCDE|out *^.[3YS^]C|over 0^>[|past #G.Z5^7dFZZ][Y|round CCk^|straight ._S]|the .aLZn^|there DB|through 8^^Y|to #[)]_]bZe@kC|up .ZDD|with W]|you #Z4]DFF]I[Y[kCnZ|your Fa
walked|"a#Y-C/C8D;E<d>B?X@^ADC@EDM]RWUAYC_Dc_dAe>fahYj?kBm^|<number> R[|across D[|and #E<^|away .]KESZ|in ;[^Zb^|into "],FFZGYQC^BmZ|it #[|past K[|straight #_IYk[|the <[KaQ]f]
walker|5^KDnD|with QB
walkers|5b9DZ^f]nC|on #F
walking|!C+Z,b-E.E2B4B5_<D>a@DC^DCQaSYWBX[ZWdAe_gCjZkXnB|boots X_|in .F2D|into >X|past 5ZZY|the &DDF|through ;Z
walks|"Z)F,DKYecjYna|past 5Y7Z
wall|"C#X%Z(Z)D+@,E-B2D3Y7A:E=F@?F@HFIXLWM[NBO^QAUXX_Z@aCfXgDmC|and #C,^0]?CIASYUZ|by ,A4eY[h[|ends aD|for '[LY|get @B|in <Z?ZjW|is 3XQB|of ,AEYnW|outside hY|the <Z
wallet|"D#B5Y7]9Z@ZQZZ]fbna|<number> f]|in 5[ZZnW
wallets|%_5d6gZc[Z
wallpaper|aZnX
walls|8Y:a<]AaD]^YaXd]hbk[
walnut|#]nB
walrus|*]MfO[
waltz|#]8]IY
wander|#[.d4DS]
want|!^"X#A(@)^,B.b0X2e3?4@5[6Y8D:F;>=W>C?BAEEYFWLGMBOVQFSbT[UUWbYEZ]bEe@hB|<name> PZ|<number> 5dE]R^Z]|a #_'Y/C5Z9]>EBZL_b^gYk]|an D^IHk^|for 7ZJZ|from #D(]2[9<=[MZ_?jC|in ;]D_bZ|is @]g_|it !d"[#X&^,E.D0a2C4EDCI[KZSAY^bFeBgAj[na|me "F|more DZ|of "Y2[|on !ZWZ|one "[=^da|our )ZHH|that )Z2^Na|the "@'Y*^.B7Z9_MZOgQaSD_^a[j_|their NCQY|them nY|to !Y"[#A(B0E4E5A7[:_;F<_>^@ED8ECGZKBNZOEQAR]Z?]X^^_ZdBf^g?jCk?lD|us S^|you #E%X,B2?5W7G?DFdHZMaN[QAWG[a]CbDgBkCmbnD|your "A.^2]DCS^jD|yours ME
wanted|!E#c&<*E,Z.@/D1B3F4?5C6@7B8A9D:?;CABBBCCD<EdG?HYIWJAKBMAQbT=VCX@aAd]e@iBjCk>len>|<name> ,B@EKFNCWCjCkBn@|<number> #A)]E[|a ,[4[H[fC|and #[/]CC|for C[EaQcWYZ^][dYeEl^|in ,ZQX|the #^&B4DIaKA|to #c<a>[?U@bBZI_K^gYiZ|us )ZgY|you C^
wanting|:^;_b[|to ;Y
wants|!Y"@#B'E)B,C.X2d3W5[7X;C<D>@@XEYGaH>I@K_N?RASaW_YB_^dZeCfHj^k]mA|<number> 2iWh|<somebody> E]|a 0Y5dUZZ^|an 8[|it ,[3a@YE[X]_EkZ|the 'F7D|them !d,E|to ,Z7[9[?C@YDDFAM]]X_afAj^k>n]|you %Y/YF^|your 2Y
war|&C3EEDKC^ClF|memorial 3ECY
ward|#['a(]+^.C/^4B9D;D>@?^BDDZF_H[I^J[L^MZPbT^[]faj[k[mZn@|<number> ,C7ZDBF_Q[n?|and 5F|clerk /Y?]D^|from #EQC|on kW|sister &Y|when &E
warden|4FCbSEj]
wardens|&^?]DEK]Q]|it DAkC
wardrobe|&V,[4B8Z;CKY
wards|%aB]CAK_ibkYnC|is >Y
warehouse|!a#C,D1>7]8E:C<AC]D?Q^RDV<^GcBgXhBlC|manager @[g]
warehouses|1ZnZ
warm|!Y"?#B&Z)Z-[.B3E5h7A8];@<A=C?BEEFDHCICY]Zb^[aVf>g?kElX|again BF|and ,[.Z5DQ_|as 8[FY^Z|coat ,CQCl[|up &eKc|water +^|welcome 8D
warmed|#Y1[5^IXZa
warmer|#],Y1YVY
warmest|,D;YQ@b[
warming|1[8]D[^]f[
warmly|+]<[AZ
warmth|%[8]:[AZJ]h[|and :]DZ
warn|"Y3E7YD[FEHYM]SEXB|you 7ZFFGB]X
warned|,[7_CFFa][jCnA
warning|4Y7]@DCaFeIVXA[ae_jak]mX|<name> jZ|for C]QCS[|issued jY
warnings|3[C]nZ
warns|@Y|you @Y
warranty|-[HAQAR^k[nD
wars|nZ
was|!;">%='B(:);*:-B.;/:0B1[2=3:4d5E6=7=8<:@;A<Y=A@HAIBAC9D;E^FAGBHBIYMCNBO?RBSBT>WBXDYaZ>[A]C^AaBc[fVgDiDjCk@lYmC|<name> #[&i+c4<;B<C>D@YA]CBKgPbQ[Y>_CbEeCj_mYnD|<number> "D#^&G)C,C0>1D2]4J5_7B;C<C>^CfE?FEJDNAQHRFS^T>U@V>Wa_]bFc@eZfEgFjak^|<somebody> #?&_,A9EKAYE_Bg_|a "^#a&E'D([,[-[0^1B2A4Y5D8[<A?B@BBBCADCEYFCH^IXQaR^TEWAY[_DcCdFg>h]iEkZl[mCnI|about &E,A0W;_QHSVYCbY|adopted EVQC|also )[0[4[UZbZ|always ,Y8b^Y|an &[1Z4Z;YA[FZSDVWYZhZk]|and 9D>EgY|approved 4ZEa|asked #b,D8[IZkC|asking ,A4ZYZ_D|asleep ,b0]>]UYnY|at ,C/E?DC@KATCeYfDgEjA|awarded &?K?|awful >CeF|back @[ga|bad 4]<XIYnD|beautiful 1Z|being jZ|better &C,a|booked PY|boring ?F|born A[|bought 2^WX|broken &D>Z?DKC|building IX|built "]&FH_n[|by &^,BIGQ>kE|cake 1bV]fA|called ,E;XIIQH|cancelled 4ZQC|charged 4C|clear -[|closed EcjFl]|cold NYdX|coming #D|crazy ,F<ANE|crying ,b|cut ,[1DEcG[|delighted -[|delivered <_DGkD|designed &[|disappointed ,F|done &_,D?EK]Y?eDfC|down 4BC[d_eZkB|dry ,Z4DjE|due Ca|dug UF|eating #Y,DI^|electric ;ZE[RZ|eleven 4ZE^l[|excellent ?[QZ|fine 4[n^|first <[|for ,_>[QZeWgDkC|found ,aGZQ][ZkY|founded AZhY|four 4Z|fourteen &[4@|free .^S[|from #E,aQYnE|full 7]Q[]ZjXnZ|given IAUW|going 7YD[fZ|gone ,DQE|good 0d?d|great ?h|had :b<^E[l[|hard 4A>]Q^eZ|held <[E]|here ,Y4CaF|hit 4@|honored ,BKYQE|hurt QF|i 2Z|ill bX|in #D&Y,_1D5Z9Z?@@bF_KCQDSA_]bBc?eBfDg_kEm_n@|it "?%]'Z9eDCHCJ_^C__na|just <[aE|kind #[,<DZQCfY|kinder &DKC|laid >DeF|last ,?1^QB|late CBfF|left B^ICQdY[i[j_|like 4a>bDceaka|long 4C|lost gZj^nB|lovely ?]_[|low "BHA|lying FY|made )]1[:[B]C?V^f]i_|me ,d4e>XQ_Ybe[|meant #D4]>Z|mine ,h4_Q_|missing Y[|more >Y|moved 4ACBQAY@nZ|my #[,X2AK]Q_|never "Y4B:[<C?[Q>|nine &Z,C4]QAnC|no #],CQ@kD|not #^&D+U,@0g2]7_:E;^<C=E?BAXD@FeI]PXQFTbW]]Y__m_|nothing %Z|off "]#Y5]9C:c<EC[a[g_|on #A,]4d7a;[<[>]?C@DAaCDDEEDFYQ]Y_][_[bce_jBlG|once 2[<[@Z|one #Y+b1^4D>CYCeCj[|only 1[K[j_|opened -[|our #F&G4_?BKFS[bYd[f@nB|ours 4hCYK@Y^|out &D,BICKG|over 4[Y]|paid 2b4YW^|painted QF|picked =_|pleased ,C|presented <X|put #Z|read <]QD|received 1YEal[|refunded =Y|rejected QFaY|right #D+Y,^4d?]DZQ^YagChX|run ?^bA|sad ,B?b|said 4BFD|scared @]|served 4CC[fZ|serving "DHD|set 4bQD|sick <[|signed &E1BEDKF|six !Z<DC[jX|sixty LE|sleeping 5]<EUX|slow CZjY|so 9ZFcQDm]|something &^9^F_KZ|steep 4=YB|still ,@;^QB|stuck ?Y|supposed &]|taken #@<bEcfB|that #D/[2[4AID_ZgZkX|the ']+C,F2B7F9^<[=D>^?GDAEBFAM@NBUXbDj@lEmC|theirs ,C2]|there ,^9ZnZ|this 9a_Y|tired #]<[|to +],]4[>ZPXYWjDkD|told &],D/Y2[4G:CFbMWQ[W[^WaQcWm[|too #d&c,=4Z9D>@?ECDIbK[Q>Y^]^^^aAeEkXnC|turned DZgF|under e[|us 4h@^QASYYbg_kD|used 4E|very >aBZH[Q]e]fXiX|voted dE|watching 4Z|we k[|with fXkZ|worse ,Y4B|worth #E&Z5[IBnX|written "]QX|wrong #a/C4c@]DAIYYdj@nC|you #C,@4C9[>]?cF^fZ|your "_(E,Y9B=[@CC]M>_Cj]
wash|#Y)Z+Y,^.C/[2D8C<ZC]DYN]Q]bWeBgChBj]k_n]|and #Y&Y|at DZja|cold jZ|day b]|it #ZDA|up ,^7b=[|whites DZ|your 7D
washable|+^,]PY
washed|&A,^3c4Z?]QYY^jCnB|and ,Z|rind ,ZQZ|up 3dY[
washer|&Z,@CDQZ
washes|4Y>BnY
washing|,a.A2[D]Q]nB|machine ,^|up ,^.BDX
washington|:aaZn[
wasp|,]9B@_Q[kY
wasps|,_4D@^C_Q^YE|had 4AYD
waste|#C&F3Y6E7A8D;[B_K@UA]@fBjB|is C[XX|of /YT[|reach &DKE
wasted|7bX[
wastewater|;[a]
wasting|3[4[7aDFTZYZ
watch|!A"@#E%C'D(=*E+C.S0[1X7D:];F<]CBFZH=J?M>OBQYU[VUWDZVaYc_fHhZj[k?mXnZ|<name> ;]aCjE|<somebody> ,BFE|a .^|did "EHE|for D[QYk]|from 9ZjX|is C^|it DDECF?KYkDm@n[|live EDFClEmC|on Eel[|our DFF_m_|the 3[7]>ZEDQ^X[f^nB|this (D1g3C7D8D;D<ZEXFaVc]H^DmhnB
watched|+X,_.Z0c7a;D?^I>K]U_]bmDnB|<number> 0_U^|a /Z|it +[P[
watches|DE
watching|0b5b7f9ACDDYFZKFM]UaZa[E]^^BeCgE|from .Z7[9E:]SXa[|the ,^5[Q_Z[nY
water|!A"<'A(E)F+A-=.@/Z0@1B2@3?4C5=6F7A;E<?=A?DCcDiE=FBG@H>M@OAR>SEWDX>Y[Z@[X]Ea[gZhZiCj[kelDm@|'s C^QXYE_[j]kC|<number> C@DYYZk[|a e]|and #C,Z:YGCQ[jc|at >^CEDBI_KCg[k[|bill "A#^HHIY|bottle ,FnE|bottles ,ZBd|butts 3]|company ?[KBg[|does "EHE|for C[D[][bY|goes >ZC[|in +F<[D[ka|is ,B4C8ZBZCZQCa_i[n_|it AZgYhZkYlE|main jXn^|may BEC[|no CDDZ|notice nX|off P]Q[k]|on D]e^|or DFbZ|over #F>ZeY|that ?C|the lY|to &[jD|too C^|was 4@|will QZkC
watercolour|#Z]Z
watered|>]P]
watering|8CD_Y]mD
waterproof|D][[
waterproofs|S]k_
waters|8X^Y
wave|"Y&Y,[.a0[7B<[>YD[K]S]e[|at &[.Y>]DZK[e^|to 0[
waved|K[fa
waves|:[
waving|,[._?ZQYSZ][
wax|,DDfQ[g^k[nD|and D[
way|%X)Y+B-E.X3?8e9];W<g?DBAC^DCFXG]JZRZU^WGXG[Y^eaZc^dDgEh]iBk]|<emoji> "C,Z|<name> #Z&Z,d|again FZmZ|and &C)Z0[4^7]DBQBkA|back *X,_9EOX|for 4EAZ|from -]CaDZKYRY|home .C9YDC]YnE|i &_<^FbK^c_|in 4[8CCDDcY[e_hWjDn]|into "Z|is 2Y<c|it .Y6a=B[Yb]jZ|of ,B8[K]jE|off 7[b[|on %Y:[J[|out #D/X5^|people 1[V[|round ,EDE|that .]SZ|the EZjb|through KDZZ|to !c"X)_0E1e8^9C<C=Y>dCAIDKFODP_VXYBZD[E]D^Xe_jF|up @C|we &_4D8BF^K]|with %[,_@[|you ,G7E;CFXGZaDha
ways|#C,Z-^.W6Y<Z?]C[FWRXYZ_AmX|and <]=EdF|to 6ZF]_EmX
we|!@#Z%j&@'C(>)G/80_2^3<4b6D7@8G9V;d<e=[>E?F@?A]BDC=D9FGI]JfMDQXTBU^V[W_YaZ][E]D_ZbacSd]hWlZ|'d &Y(^+].E/[0[4Z6c7^8E9^;C<F?^H?IYM[N@OCSGVBZG[a]ZbAdCf_gBhAi[jBkElBnD|actually %d<aFfJcUWc_|agree ,YI]Q[|all ,Y7[:]<[@]FZMWQ^]Z^Cg[n[|also "[#A%],[/b9DEYG_JXTakC|always %a+Y,]1[8E:f;ZJYQ]ab|analysed 4F|announced 4_|answer 4B;ZDYjZ|apologise ,_1Y4E:eCDQ]adjCkEnF|appreciate 1aEYJZV[nF|are #C%G&])Y*[+A,X-[.W/@0]1]2b3a5H9W;]<_>D?dAaB<C[D@EeHAIBMEUZVZW^XYYLZB[I]C_abZcbh^i>kAlX|argue 4Y<dc^|ask *].b3Z<_>?QES^e@j[kB|asked #<%F&^4F9@;D@BF[IBOXTBWGXCYB_Bg<j?|at %[A^|bake "^:[<ZM]|be .[9=MBVY_EiY|began <^|believe %]([-B8Z;B<<AXFAJeZ@^_a]eEh]lBmGnH|believed <[|both 7_QG|bought 1b4Y<=CDV[|bring #Z:YQEl[|broke 4ZQFnZ|build #D1E4C8_:Z<EAZH[aanF|built "X#C)_4_8XH[JCNZmE|buy 9^=^DA_[dZ|call >[CYD[|called 4Z|came ,^2Y:a;CbB|can "B#F%>(D)b*X-C.A/W0C1E3D4B5e6A8@;B<>==>A?@CcFeGBI?J@K?RFSCVFZd[EbHdDeBfZgHjZkBm^nZ|cannot F]QEk^|care :Z;bXXbW|carried &]|carry 2Y=^|cast -Z|celebrate %]8E:a;A<CBYa[hC|change 8]DYSX|changed #E,Z9ZCCSGkCnA|check *[0h4BOXU^j]|checked #V,@4E>DFbeDg^mY|choose *[=]da|chose 7a<C|close 7>]?|closed "E4^<CC_Y_|collect .Z|come )[,E3Z9YA_E[lZ|compare "_|compared k]|continue -D1F8@;YUZi]|convert -]T[|could "D#:&C+B,F5F7B8C9^<[?DB]D^E@F?N_W[X@ZD[E_c|count "D%E4C7]JD[]]]kDl[|cover =b@YaXda|craft :]aX|crossed 0c|curate -dRahY|cut 4^A]jBnZ|decide Ca|delete .]|deleted #C|deliver #Y)]4@8D:[;_|delivered 1[4aYV|did "Y#D)a,Y1D3F4X7^:@;^?B@]A]CCF?GDHZIXK?Q^W=XB]_^_bWcXe[fZj?kDnC|disagree gW|do !F"^&E(E*U,_/E0Z2_3B5B8a9b;b<YAbBaDBF?G@IVJZKTP@TBVDWYX@ZA]C^e_Vb^c[eFhdiYj@k>mDn=|drop ,]CZ|dropped #[E^|drove QD|earn 2]SYZ]|eat <_cc|embark %[:D<^AD|empower -^|ever +],]QX|expect -^4@fHja|fed ,ZQ[TC|feel %_<]Ja|fetch .aS[|fill 5[|filled <[|finally 1Y|find =CdE|finish l[|finished <ac]|fit "X#[|fix "Z4A8e:Z<E|fixed ;dI]bb|forget N]nc|forgot #b|found #a0^4Z;FD^FbIYQFUZga|gave &C,F>^?CYZ|get "B#a%g(])i*a,=.Y2b5D7D9F=FI]J_NdOZQBW[X?ZC[[]E_CdBg@k[|give /E=[>]TDZ_bFd[j[|go #D,X.D0^<D=YDGH[IAQERCS[^^eDnC|got #_&Y,^1a2D4[5Y:>;@=B>CQ]SCV]WBZab>dYfCgCiajWna|had &Y0A1C2A4U5E7Z=D>??AABFWH@JDMCP[QER?SFV@Y^ZB]^aEdGeHfBh?kBn=|have !^&A'G(D*=,]-_/C0E6?7B:?;@<X>E?YAXC_DGFGHCOCQUR[TDUGVXWWYY[@]?_[b?c_eFkAmCnA|hear %Z4C5Z7a8C9C:?FCI^JZ_>aAhE|heard #_4A?[KF|held QZS[|help A[gXhYkB|hire <ccY|hired 0]<C|hit %Z(a0a:F;DE[MYUabDnE|hold "X%Y&YD]JWk]|honestly %_4_9a<YA^JZbFh^|hope )_4Z:CBYJ[e[gX|hoped Q?|inform 1ZQCj]k_nF|invite 6][Y|invoiced ?F|just (a1b4^5X;c<YAZM]Q?VbZZ]DbaeCgCkC|keep 1]4C9ZDcLGWZY>fZgEj^kY|kept ,ZQ]T[|knew ,^jZkXn]|know "X%A'Y([+^2C7C8C9B:B<B=F>f@BFDH]N[PUR_W]YdZ^]UaCeafEgAj^lDmG|laughed <YSZ|learn "B,DC]HB|learned DZQB|leave .Zn[|left ,]4bF]IBY_|lend #Y2]j]k?|lent jF|let 4bQAYZ|like "Z,bHZQaS]|listened #D)]@?ICJdN[][bDgCl]m[nD|live %ZJ^_^|look %G2B4E8A<[DXE[OBaDcYhAj]kV|looked #^+],B0D4<<E>_CBE^KFPXQBe]gZnY|lose %]:]aZ|lost ,=0>1D2X4^;E<?=DAAFcQBU@YcgBjZ|love %?+[,Z2B5Y8A:A<CA[BVGXHBPZQaWEb^h^kDnZ|made "]#Y&E)d,D4[;B=ZAeGaHYKANadbe^hckXm]nY|make !X2]4A5Y8]:aEaJ[OXQ>SZTZW_Y@]^^YdCeBh_mEnD|may #a%D,C._:^<_J@SZb[|mean #@%]7Z?_B]J]jB|measured KD|meet &<AYKDSH|mend 2YaBiZ|messed 4d|met <a|might (]7[MY_[kC|miss 7[>]|missed ,F9_QE_^|mostly #]&^|move -D1C8b<YhC|moved ,B;a<DC=PYQAbZgDj<na|must .[:aS[aan[|named 4[<c|need #C%F)E*a-E0D2h4C6a7_8@:[;B<FB[EbI@M^N@QaRFWd[^]d_aeBkBlX|needed ,XIYPY|never %>,D.F4D;^@ZA[D_JCQCSEj@nD|noticed ,[?_YYf_nY|now +Y,^4A<aICeBn^|offer "]RX|only "[&g,Y0^4C5X7^?_@YKaNBaCbCf]gYjEkVnY|open "a#^,]8];]<ZCEO_Q_SZ|opened 1G<^@ZQVbAc^gXjA|ordered 2Y|ought 4fSVY^k@nE|owe &b,Z<C=_?fY[eAf]gAnC|own &Y<_=CCZQ]|paid /C2ZnC|passed #],Z/YcXeEfBn]|pay ,A2A4E;D<D=lCDH@IAJENES]WD^BdlfAgBn?|phoned #g|pick Q]|picked 4c|placed ;]|plan C]|planned ;]|planted 1^2c;[V^Wb]YbaiX|play <Y|played 4[<aB_iZ|post 4B5aCZS^Zak]|posted #]4[<DIXQ?Y[|pride ;X^Z|print #EKBS^T]k^|printed &Z.]4b|promised #Z4bC@Y^jA|publish "[#[.ZI^JDQEnZ|published 2[|pulled ;Y|put #Z%b,D4B5a<A=_>cCDI[J_QZZ]bBdeeZgYiYjB|raised 0Z<cdAg[nC|ran #B0C4e<[CEYhjD|rang #[0c|reach 0]7YU^|read #Y,B/C<[>[?]@[I_TEbAkB|reckon 5_Z^|recognise X[|recommend DXn]|record &[K[UY|recorded <ZU^|refund "]#C.[4FIBSZYY|remain 5]:>;Y<_ABRXZ]aClD|remember ,[:D>dQYe]n_|repaint =?dA|repair 4F|replace kY|replied 4[|report e[|rewrote #X5Y<^Eb|ride 4AYB|roll bX|row ?GfD|run ,[<GD_g^j[k[|said #:,A0E2X3b4f9D:B;C@DCeD]I?NCQDXWYb_Bd_gAj[|salute %YNZ|sat ,D0C<DF^|saw %D4@<X@[IAgZ|say !_&X+R4B;[<]=B?[A^C[D[GbH@QYUVWDdCf[kG|search S_|see #B%j/E1E2C4E5_8B:<;D<D>ZFAHFI?JgNVRDW?YA^BaFbBcWhCn?|sell #E2V4Z8^:^;DDYa]hYk]|send !b"E*A+Z,E.DNYdB|sent #>)Y4^9D?_@DI]N[XX]Zf]g@|serve -^;Z<FB]RZVElA|served )G-Y|set -_1b4E;ZAZUCaAbYh]nE|shall #Z,Z=[FYkDmX|share =DK^dE|ship .Z<[GDfZgYn]|shipped n^|should +E.[2D3[9[>A@ZC@IBQ^S]Ydb[jDnE|show U[n]|shut C^_aj_|signed 1]4YM[QBVa|simply -].[bY|sing KZ|smashed ;[MD|sold 2[4g<XIAM^YbbDc[|sort HG|sorted 4B|speak /bTUgW|spent 1X;_A]K_VX^]b[k@|stand %b0[;bE_JblZ|start ,^4ACZD]YB|started )E-[0F<YAD_Bc[i]|stay <_c[|stayed ;eb[|still "?#D,b4D;E<WADDCQ[c_eBk?|stop 4D>D|stopped 9]gZ|support Aah[|swapped _]|take %b(F5Y8@<CD]JbL[MDR]XYd[nB|talk >E|talked ,b;ETX|teach :[nD|tell &B/a<BQBT]e[|test eV|tested ,DC@KBW[YZj?|thank 0Y1_4D:Z?DBcX[^Ca^fCi]j@nB|think "V+E,]4[9];a>C?XFZKZYY]@_XeFfcgBk>m[|thought #BDDK^QW|threw 1Y4Y<ac^|told "^,A4g>??CH^KDQ@eFgCn@|took +],?1[4><D?B@AD]YDgD|train <^dC|treat :];[|tried #^&D,Y4eC?I[QZS]Ya_[dBk@m]|truly %>:C;BBA|try J[|turn 1D8Y<cZDcZeZ|turned ,C.]4_5E>[h[|understand #A%[4EA[CYJ]XXbY|use =CD?kC|used &d;DWXY[|value %YnD|wait <a>ZJ_|walk %bJ]|walked #]>Y|want "B%a,[.A2a4C5Z9^;D<c>=EdH?JcL_W^YCZX_XeB|wanted ,A4[>YB^QAi]|was jD|weighed #c|welcome 1EhXn^|went #f&B,?;^I]QCb]eAgVmC|were %E,a1]4C<d>??Y@]EYNBQ]UYVUXWYC]Cb]cZd@eD|will !W"@#E%E&C'[(D)=*[.C0?1^2B3[4D5>8A:B;><Z=a>]?_ACB?EGG^IEJBKZO]PDQ[TBW=YDZ@[D]C^>bAdae[fZhAiAkAn^|win :dJ[|wish ,C:_>ZEFa[|won ;^b]|work )[1Z4Z<X|worked kC|would %d+^.a2D4?6Y7[<]?_B[J^KWQDSXUAXWYF[]^CaAcYjIk]|write *X4C>DS][Y|wrote ,E4a?EC]DYQES_Y[fBgC
weak|,E3]7[DCQC
weakest|5a|link 5a
wealth|-D8a:YJ^RC^]|of -D8Z^Y
wear|"Z)E*G+F-_1D2C4C7A8E9E:b;C<D>C?DBECDFBOYQ]R]YA[^acb_fCn]|a :BNYnY|boots QZ|capes :_nD|it .Z2E7DDYI]O]SW|many -^R[|red b_|short D[|something 3]KCjakA|the 3ZE[aD|them 5[Z]|your DX[Y
wearing|%C)b,G7]8CNYQAaBgBnZ|a ,EQA|the 7]K[n]
wears|%Z1a:a>dJXe_gDk[|a C[nX
weather|&D,[-D:_@CC^HCX_YDkZ|'s )[,ACfDFQBeC|in 8]|the BZ
weathers|9XfHjE
weathervane|iZ
weave|8]
weavers|!Y;]=[
weaving|&]^Y
web|,CA[D]EZj^|version DZ
webcam|4[B^CYQa
webcast|Eh
webchat|C_DXe^
webinar|!X"D)F*]-b0_6d@[EZFcHEOZQ]RbS]UZZZ[eg^|<name> -ZEaK[RZS_jCl]|<number> eYjX|on 6[@_Fa[[g]jZn[
website|#D)[,D-B0D2B4b:C<]=D@EAWB[EAF]HaQDRCU]X]Y_Z^]I_?fAgCkClEm]nB|and )[kB|for 7]DY|has Ach]|is C[D[|now EFVElE|says F^
websites|-]R]gZm]
wed|,Y
wedding|!A"Y#D%D(B,_.B/D0G1C2D4B6E9C:F<CC]D?IBJLMCQ^T>YF]ZeAi>j_mDn=|and 3[hZ|shoes ?Y|so iF|was #CIC
weddings|)Z-E8[9E<]@[DBNZQYRDXS^_aXj^kE|and )[N]
wedge|5Z
wednesday|#Y)D,A4]C]DENDQ]YafZ|'s jE
wednesdays|k]
weds|,C-[4ZB^CbE]Q=R[i_j]nC|<number> ,[QZ
wee|.Z@[XZ
weed|.d?XC[fZ
week|!V"Y#X%>&B'C(;)_*?+B,B-A.a2?3D7C8?:>;@<<=FBCCZEEIXKGLHMEN[P]XGZ[[ccCiCnC|'s !e#D'C)Z,A0Z2c3ZCDDBHXIBW][[eaiY|<emoji> bYn^|<name> &]@BAFC^DYHCRCb@gCj_k]mD|<number> !C#]&C,]0DC_EXP[QZY[]WbCgCjZkZnF|a #E,[;Z?[DE|about DC|after #C&A4DBBQWSaiBnE|all )Z5eZb|and *Z+_/[2_4]5X8F9YC^DCFeNCOYQCTZWcY]_]bZjGkDmanZ|another :_a_|asking S[|at "[,CCCDCQDV_jD|because #F,D2YCaeFj]|before S[|by P[|course "]8Z|early BZi]|for /[0[<ZAYEdU]j]|free N[|from )[b[|goes &]K[|i #Y,I<_FZ|if kC|in +^>]H^I]QDe[kD|is C?K[OZQ]gEj=kEnC|it !Y,]A]B[KEi[|just B[|my 1_;]|no #F4DDEnZ|not >ZC^]XjanC|of #[4W?EK@WZY[e[jDn@|off >^|old nZ|on )b.YDZNYOZSDTDka|one ,@>ZC[RZ|only !["C7dT_]d|or &E.]2ZDDWX|our <YD]R[VZkZ|six I]|so 4Y9XB[k]|strength ![|that #]&C,Z>ED_Q]|the "D,D4Z=]Q?^WbDk@|then &]7a|there #]4]g_|they ?Z@ZDF|three ,@3[QBnB|to /c4E7cA_DCF^GWQATcYY]Yh[lX|two ,[4]|was ,[|we "_6ZA[OZQ[T^WX[[a]jD|what DFI[|which #^4ZP^QC|while JY|who DZhZkZ|why @Y|with -[4D>WC@KZO^jD|without D^|you )^:b>[a]eZ
weekday|"].C>ZEZQ^SBedg]l[
weekdays|4EB]D[iZnA|<number> B^DZQAi]j]kZnD
weekend|!X"]#E%A'F)_-E.D1>2D3?6A7[9E:D<T=BA@BACcDAGaHYIAJEL?PYR@TDV@WBZ^[A^Y_BbFeYfGgGm@|<emoji> (D4f7C;aC[YZban[|<name> &[KZ|<number> )eC]N^jY|and #[&^,C0[?ZDCKad^hZkE|at )CNC|for X[|if ,ZHY|in g^jE|is ^Z|of >Z|only "[7bXB]_^C|plans ,b9>QZ_BnY|so 7Z|the .CC]|with (Z<X
weekends|,B?YH[N]SBVDZ^eEh^lDn@
weekly|!Z#X(E,Z6Y=CC_DBMBR]SCWAdCeCjZlCn[|<number> C[|and ,Y4ZQaY[|count =BdD|pay ME
weeks|!D#F%D&D(D)C*E+a,C/E0?2B3D5@6D8F:B;D=[>[@YBECfEBI@OAPZUFWF[@aEeXj^kYlD|<name> <ck@|<number> ,[C?QXea|after #]9E|ago 7[;]?[eD|ahead -X1]AZhX|and 2^=[>Z@ZDZIXQZW^e_kYnE|at ?ZC^j^|before ,[DYk^|behind 4^CZkG|early VY|for +Z@]CZJ^g[|from /Z|in +]4_D^PYk[|of 9[>[DCgC|on +Y>^C@jBmX|so j^|still ,X0[n[|to ,Y2]7aC]QU]^jZk^|with +a|you '[-]
weep|+Y4]
weigh|,]2]3[>]IYKYL_Qa|in 3[LZ|the DE
weighbridge|,A<[QD
weighed|"Z#aCE[[dF
weighing|%[,Y4]@ZCDdCgZ
weighs|<]QCeFkA|<number> QCbZ|as <_
weight|#E'[*[,E/b0E1W7D>?CAOXQFT[V[d[eEjC|and ,E>DD]QE|is >E|of *]1[8]AYOYVY
weighted|,B
weights|.Z7DCYe^kGnF
weir|*D3e8BC]DaM[OFPXQFSZXdgAk^|please ^Z
weird|j^
welcome|!Z"B&[+C,X._/D2C3C6W7@:?;d<?>U?=AEBBC@FCHHRZS[WWXB]I_Za@b^cGf=gXiC|<emoji> R]|<name> &dE@KdQceXfCgAhC|<somebody> QWkE|a 1B|aboard Ea|and #].]CCI^QESZ|as 8[^Z|at )^,B.[CEQEWZ|bring .]g^|dogs g]|from >cea|if jD|in +Zh[|no )[.YD[|our 1[;DlC|sheet #]|to %f&^,X-F.@8C;>>DEER?SA]?aCb?eBfFgD
welcomed|0a1^<]AeECK[h^iDlEn[
welcomes|8Z:?A_aBhZ|the A_hZ
welcoming|:Z;Y<FREa[l_|you :^BZ
weld|4]
welded|4CIY
welders|&aBCfEiCn]|the BCiC
welding|U[
welfare|kY
well|!E"a#E'F*F,[-C/B0_2[3>4X7_8C9W:C;Y<Y=V?c@]AEBaC@DCHbJAN_QZTHUdWbXDZW]a^]bZc^f_hW|<name> ,a@ZK[Qaf[|<number> eX|and 2]7[W[][aY|as ,C2Z?ZI[e[fbhc|be 2]|done (Z+D1C4E<=?b@[BAJDV>Z]bBcBfcgWiDkXlF|enough 4aY[|i 4[<Z|it C]D^[Zn_|made +Y.]SZ|over 0^UXh[|that <_|the 1f4YFZV^YZb[|we "Y.[7Z|you #[=ZFE
wellbeing|!A%_<[BDHDMBN]R[VZX[bEh[nD|is !E:Z
wellies|+[,Z.F1D4D:YDaQ]jak]nE|and 1D|are ,ZCZj^|please QC
wellington|nX|left QDnZ
wellness|!Z"^%E)b-[8ZAAG[JB]DhCnE
wells|&[CDEDf]jD
welly|QbhX
welsh|ka
wen|&Z=Y?ZKYdZnZ
wendell|,C@^n[|<name> ,C@^n[
went|!>%B'D(C)B*B+@-A.B0<3>4_5>6D7[8<:@;B<C=?>CBAD>G?J>KKNAOCQZRZUAXCYbZC]Y^DaAbBhYkAnC|and #a&]?YA]I]Kagah[|at ,_4]CDQYkD|away ?[|back &[,F5]CBKDZXjC|by 4^|down /CCaDCEYjX|flat [Z|for ,Z=DOZdEnX|from ,C/d2_CAD]P_m^|home ,^DDQ[fZ|in #])Z1X4A7a>Z?[@ZCDI_JFKCNZQ?b[jAkb|into <Y|last #ZIZj[|live "ZE_FZl[|off ,[4X7]YZ|ok >[@]eYg^|on ,D1[]^^Yh[|out 4X7B;D>CQYYZ]Cf]g^j]|over NX|quiet #[/]?[NATah]ma|straight 4]Y^|this "EHE|through #P&]1ZC[K^|to "E#@&],_1B2D4c;D?E@BDCKUY[fCg>|under ;[|up #Y,C2b7F<^@YC[DDEDKEQBZD]Cg]hCj_|with "Z|wrong &E,Z4A>BFFKBgD
wept|(b;fbZjYm]
were|#E%=&B(>)@*>+A,E-D.@/B0E2>4e5@6B7B8<:?;V<D=D>]?F@DADB;C:D?EcI[MDN@OCP@QBT<ULVaW=YaZC^EhBiAjBlYnC|<name> #e&BEZI[|<number> !_#],e4e:^<ECFQXUC]Ba[eBg@jDn_|a ]^jB|about .Z4BQD|all "[QaYYbCnW|and jX|asked #a2ZIZ|at 4C>C|bad >Z|born LY|bought DE|called ,@YC|cousins 5]Z]|crazy cX|cut >]kD|doing 4E7^;Z]b|down 4]DCkB|dry >]|eating 9FD]HZ|exchanged 1^Ee|fine D[|first "]|four "YEY|from ;fbae_|given #C4E>[|going nE|gone 7EmZ|hit @ZgZ|hurt >Z|ill CZ|in ,]<Z>DC>KGQ]S]Y@bCgGj@|last #A|late ,_4Z|locked FY|looking >D|lost 4[|made XYYBn^|moved CXDYfZ|never &Z|nine Eg][lZ|not "E,A3C4F5[7b:E>Y?bMGRY]]aDdC|off @YF[Y]eCmY|on &[0Y9^]YeBfZ|one .E?]DD|out ,DCEDDQZjDkD|paid &Z4X=_Y_dcg^|put :[|re D]|right #h&D,C4]7D>FIaQEY^e?jYkZ|sent k[|shut 4ZCDjF|so KZf]|still 0]|taken ,Z4Z|the "[&a>Yg_|there ,?7^IDK@fD|told 9[C[D]IDQC]BeXk]na|too ,bQ_g]|turned >Z|two 4^A[|up &Y|very #_.[j[k]|waiting 2Yd]|we "Y,Z|worried >Z|wrong #@&[,E4=F[|you 'b3e7[>YX_
west|@CCAD@QAgDjE|of &C
wet|!D#B&E,b/>1B3B5E8?:B;A=DC@DZECFEIZMBQ^SAT>VCXD_EaBbAd[f?gXiUk]|<name> [Z|carpet eX|spaniel jF
wetlands|KE
wetter|#Z,DQZ
wexcombe|E^Z]lZ
whale|,a<c@^Q_[Yc_
whales|5j
what|!="]#C%F&G'e(C*=+E,B-D.@/@1E4C6@7B8C9f;Z=]>C@BC;FfGAH[L^MEVEZ@[C]E_ad[fEjClEme|'s "B(e,]-]3B6D8Z9_;F<B=C?A@DAWBEDYFAIDJDKEMYR_UBXEYX[B]X_]fGgDhUlImB|<name> 3_:[>C@[N[QYXYdZjZn[|<number> ,_9D>]HE_C|<somebody> &^,B4X9D<F=]@]DeFadXeWgCm_|a "F#=(@)A+[1Z2D:];c<c?k@]A]B_DFEaFAIEK^M?NcPZQaVaZ]aac_dEe^fZg^h^jFlcnK|agency 9D_G|all EZFY|an #Z+],D0[:_;]?fAcFE]^^>bafZ|annoys #Y|are !a'D(]3]5c7_8_9G@XF@G^LDMXN>UYX]Z][[]X^Z_AaCm=|broke Q[|came #^,C<bDZQB|can "b#[H]nY|changed "]DG|comes >YE[FFQZ|could 9DTZ|day ,_:Y|did ";(D+_,B4Z7D9];F>A@XD_FCHBIAKEL]MBNDS_]A_[dCgak^nG|do "E#E(E2c7Y9]>D@>DCFFLYQ[Ya_[eHgAkC|does "^'F(_,b9B;ED^FDHaM_NESCdDeCk]nC|each KZQY|else #Z9dYW_gjC|finally "Y&F|for @[|gets 2C|goes "ZB]i]|got #[|happened 4^7[9]?ED@FSIBNCbEdCfAk@mY|happens ?^IZQZTb]Cc[fXkEn[|has .Z4]QB|have 4=9[YCkB|i )[,F.F0Z4@9Z:D<[=aADFYN^YAbXcYdZ|if "i(=)C,[99DCGDH]M?_Ba]k@nB|is "_'C7_9>:C@ZFaH^MXW_XC_Cm]na|it "=&B'B(a)D,C-_2F4E9<:@<Z=FB[HAIDK?M[N@QGR_]C^C_CaFhZjbkZn[|just B[HZi[|keeps "^,ZQ[|kind <Z][|leadership ;DAZbE|looks ,Z|made 4]9]|makes #C9D;_<CH]TYV]ba|matters -Z1Z8aD^N]R]^ZkZ|might F>|more "c#Z8^H[|nobody F_K[M@QAbZm^|one F_|others ;ZbZ|our "C#A%cF[MBOYQ>_DaAgZl@mYn?|people ,[2[Sbj]k_|put 4X9[SZ|real 3]:[;En]|really :b|saved ?F|sets "];[|should (D9^H@ICM@QZUZWF_YgEj]mE|that CCJYKDR^SDhBjBk[|the #Z(E)]/D1a2Y3C4D=]>[EAFaM>QFTA]DdahCmg|their iX|they #],^9@<E=^D^FXN^jVkclA|this 9@;Z<]DCFW_FkA|time 9]D]QFn[|to #X*Z,A.[2Z3_4^7[:E;D>^@[DAFFHAIXKYOZQ>S^TEU^X_ZZeXjUkFn>|truly %Z8D:E|was #C&['a,A4@9]?]@AL]M]QYY@|we "E#D%^&F'D(E+E,E.C0B3b4_8@:A;=>C?B@BCdFAIBJ^KAQAUDXcYZ]E^>fDgYj]mBnB|went 4aDC|were "D|will )[9C;_FA^ab]mC|worked #[|works -B<[|would "G'D(],C.B9C:^@ZFEIYL@QUS>YB]ChakW|you #E%Y&T'Z)b+C,D._0^2D4<5D8B9Y:_;^=^>a?A@XCFD_F;GEKSS]TaVYWHY@]G^B_[dZe[f<k[mC|your "]'ZDZLa]_
whatever|!D#?%d)E+D-E.J;A=h?BD[E[FCGAJ]KBODPCQVTDW]Y[]F_]bEdefGl^n?|'s =AjC|comes =cd^|i ,B.E|it 4[Y^jZ|life %[|that 3Z<[DDXZ|the &C4A:ZCDKEaVdWnB|they 3Y4[CZ|we C]|you #C&_(F7[DCEcSBZXeCjDlX|your :ZhX
whatsapp|'Z)]LY
whatsoever|0Z>]MY
wheat|,DE^a[n_
wheel|!b,?.B6c<_F]G_KBSC[bbAcPeBi[kE|and #Y,B|to !XFaG[m]n^
wheelbarrow|,ZAYKDdZ
wheelchair|#a&d4Z7C:Y>[IcKbQ^YV]Da]e_|is &]CZKZ|users #dI]
wheelchairs|4XDDeZkE|and e[
wheeled|7[]Y
wheels|&e)Y7Z:YAYD@KbRA^Y|and #D|up AZlY
when|!A"C#E%Z&?'_(Z)Q+D,?-D.A0E1>3X4Y:b;Y<X=E?[AEBBCAE;FDJ[K@L]NbQFX[YWaZbXdZeIkZlQmF|'s 'gLd|<name> &?)],Z.D:X;A=Z?EK>N_QDU]XY]EdXjB|<somebody> #]&A-]3^;ADDFZHYIZKCQISZ]B^D_Al[mW|a /]3Y4Z;Z=a@]CZR]SZY^badag_j[k[|booking +eP_jX|did "]%['D(a7a9CH^MYN^]_^Cn]|do ">|everyone 7E<Z>Z]A|i &C+D-[.A2A7F:B<>DYJaMVN?R^SCWEYE]YaAi?jYkX|is 3b|it !E"D'C*E.X7^8X:G;C<F=[>A@BD>FELKTC[C][^ZcDiSlCmA|most )Y|nobody :]<[?E|one %[|our 4Z?ZQ^f]|ours ;a?ZbX|people <bQZS[kA|somebody ,FN_gZ|someone >[D]eY|that ,a|the !E,C.D/]4>7_;b<Y?Z@[B_D>GGHDSB]beBf^iXjUkCnA|there ,D4Xd[|they !^"Z#@%D&^+C2A5d7^:B;CC@DaJBMDPDQASB[[]b^XaBb@eCiC|this (_*ZMYOYQD|to #]D_k[|two )Y:[DZ|was "b|we #D*V,C-C2B3>4D8D9C:Z;<<_>BCZECKEMANDW<XA]@^BaDb?caeDhEj]l@|will nZ|workers :Zn]|you "F#A%Z'@(B)a,@/G4>5C7B;^=F>ZFVHCJ[LBNXP^SVTEW_]F^[a_e^g]jUn?|your #Y&Y'B*E,^3E5D8X;^<Z@ZCEG^M[OBQ[XCc[gZj@
whenever|!Y,X.h6[>_?EICSeW[Y@j]nY|you .Y4^6]=[>_IFQWS_[YnZ
where|!D"]#B%?&E'[(Y+=-U.@/=0B1>6B7;8e9d=@>@?@@DA?B@CBDCFCHaJ>LXNDPBTEUEVBZW[C]B^d_ZaVbZcEhAiFj@lEmAnF|'s '^9C:iL]TZa^n[|<name> #F,Z4C>CR^bE|<somebody> &ADEY]aAkVnD|a :CD]RXjA|are "69[HAM[|did "b9b_^nZ|do _[|due ,]QY|each &Z|else >Z|every 8_^[|everyone #[8I|have ;_|i &C,X2[;e<e=]D@K@Wabb|in "[([]Da[|is "_#[nZ|it "Y&Z,?._2Y3a4Y:D<D?aDXFDK]MDX[aBdWeAfbjXlCmCnA|most "E&[HE|no F[|our 8Z|people *X0^|the "B#_&@,_.B1F4X5[7C;B?D@[ADC?D]KAQ]VFY@ZZaBd_hBjBkan^|there 2a|they 8D;V>CLX]BbY|to 'X>]@bB[DCQbeZgYkEn[|tradition :ea]|we "]%@,A2E4W8A;A<[E^HXQHTDYa]Z^CaaeZl_|were "F7]|will "_9CH_|would iZ|you "@&D'd(b)[-Y3^7B8D9eD^F[GEHAL^M^N_OXYE^C_adDeXfD|your 7]:[KWeFkZ
wherever|)]CCEYJ_N]^]c[h[|you ,D8[EYNZR[c[nZ
whether|#d&B(A*C+?,=-C.]2=4E7C8W9a<D=_>=?E@[BEDBFAIcOAP?QARCVbZC[^_[d]|<name> IVn[|<somebody> ;ZA[D[bYjFkW|a D]QZkc|i dY|it ,D.C8_=]QDSBY]^[d]jZ|or .d4C=YQV|our @_Q@g]|the "F,B4_9Y=aS@_^d_|there 7[9]|they 4C5ZDZS_kW|to #Y4W>ZDFd[kA|we 4D@Zg]|you *F>AD<FEJ_KBS_Y@kC|your #Y3]@C
which|!;"D%A'g(Y+D,_.C/@0]2W3A4@5R6A7B8?9f:@;C<?@AA>B[C?DBF]G>H?JALeMTOCPVQ]TGUXWZX@Z]]A_eaFcEfEhFi_jCm]|<name> nB|<number> 5]9D;YD[b^n[|<somebody> #@&?.Z4D9DC^KEQZgHk^|and =bDCF^d[mZ|are "c(^,Z7c9>D[H^MaRW]b_>a]eX|branch (E|came 2b9BWX|can DFnZ|colour 9B|costs ,C2CjX|crm Pa|day (D9]M?|did (E_X|do kC|does 5_|evening 9^D[|film =CdE|for Q]|goes ,F2^|had &CKD|has #A,=1C2B>[E]IEeYjEnD|have #YIaf]|i +]2^PZQYbZi]|in ?[FZd_|is "D#D'D+[,X-?.D/E1D2f3a4^7A=?>??^@YD=FDHAIRKZSXWbX^Y]ZW[[_JcBdHfXhAkBmEn<|it &C1^g^mY|leaves 4^KZ|loaf "D|makes 0[Ub|means ,_4_5bDBSEZ[|no 4]>]|nobody ,D?[|now 1Y|number #],EQE|of ([4E7YQ]_Dd]fDgZ|one 'A(b7X9A>DFBLBMbXC^Zk>|ones 4B=Yj]|our 4Y|page >^|passed XX|row .HSD|run fG|sets b]|should _[|side 7f]baEnB|size 9=_C|some D^|store 9[J[|the ,d2B8^B]D[E[IYK^Q]|they ,F>]ddkA|to ,^-D|took ,E|turned "^|two =ZgV|version 9Y|was &A,C<D?FI?KAbAkY|way #B,]9YF]ICm_n]|we "[#]&X,Y4[;C=C?YB[CDKYWVYBa?bDjCmZ|were #bI]nY|will -Z1Y=YE]F]lU|would (C0C9d=XK]MDQ]_[|you #Z'C,>-[9[=B>DC@QAjE
whichever|,D._2^4D=]>CD<EDGYKBS]f]jWnD|way .[CYGZI_S[j^|wins 2_=bW]_Y|you .a>FQCS]
while|#A+B,@-?.A/Y0W1W2D3@4C6C7[8D9@==BZCWFCGXMHPFUZYD]]_Ab^cYd>gYiWjJkUmBnD|<somebody> 2]7Z|a ,]B]nY|and %^8ZJZ|i ,A0[1[DZ|it 7^CZ]ck_nD|other UZlZ|others 7D;bMZX]b^|our 9F_D|stocks 7ZGZ[D]Y|the #A,D5_7ZCeDXJZKDQHZ_j^kYnA|there /^T[|they ![4E5]DD|we #E1a4^?^@[DCV^fZg[nD|you "[)_/Z0]4]5E=D>WC@DYE_FDHcICJCKUNZU[WZ[_c[fBgZl_|your *[7c]U
whip|]Y
whippet|<^
whisk|<]
whisker|0[
whisper|(]8^;[FdM]Y]^amc
whispered|DZk[
whispering|F^
whispers|8a:D
whistle|,^.[>D
whistles|#[>ZI]e^nB
whistling|,]?]Q]
white|!C"]#C&?([*Z+]/B1D3E4D5C7B9Z:D;A<E?D@DAACZEDHXK@MX^DbDfCg@nA|and )],D|for 0[|glove 8W|on 4[]Z|tin .Z|van e]
whiteboard|#^<ZDbE^Ia|and D[E_
whitening|!d6]G]S[
whitepaper|-X7CFaOXR^k[m_
whites|+X,[DZE[
who|!E"D#A%X&g'Z(a)A*X+8-A0C192E3A4<6B7[8B9^<A>Y?e@bAABXC6D?E;FDGBKaLXMbO^P;Q[RFSEV@XBYEZ[]X^C_XcCeZfcg^hFjCk@lBmFnF|'d "E&?(b)E*D,E.[2_4_7B9C:E@BCCDBHBM_QGS]W]Y^]CfEiEjZnC|'s !D"X#F(g,B2[3^5[7:9;;]<f?>@CA^BgCCGCJ?MdNAOEP^Q=TCZZ]@_Cb[cad=e]f;g@hYidj>lY|<somebody> ,A.[CYD[KB|actually "Z|already !]"].[0]6Z:ZG^nE|also nD|always (]M]|answer )]|answered #[I^|answers #Y7[|applied >YfZn[|are #X&G+Z-Y5_7@9e=C?E@CDEF[JAN?SGZ^^V_[fZkA|argued &_KZ|ask =_ZYd_|asked "Z#d4[5Y>@?AD[IceDjTkF|ate ,[|attended Ea|began >ZAX|believed ,B;E?B|booked C]|bought #[(E=cQAdbn]|bring 5c:Z?EfD|brings &DKA|broke @[|brought ,W?]f_|built ;C|came #C%E&]>_?cRZSA]]^YbZedf^k]|can ,[.Z5]9Y;ED_S]^BfCjDkZnD|cancelled bZnZ|care (])]3];YAahU|cares !]%^)[:]J]a[|carried &Y,[?_K^f^|cast &FKD|celebrate NX|changed jC|cleared ?DfD|come =]S[d[|comes ,C8]|could &^(D,Z?_DaQYk^|counted &XK^|cross 8[^Z|danced GZ|defended &W,YQ[na|deserves (^M]|did #B&G7a;B=]>Z?CC[DYSZ]ZdaeRgEhUkYlEmZ|died >[@YD_KD|do ,Y/_:_@]GbKXMERFS^T]U]]U^YbZfLgYmD|does #C'D0Z9A;]>?DZQXU^W[YEb]eCfDg[m^nA|donated ?AKEfE|drew ,]?A|drives &]|dropped %^>^e[|drove 7_]X|dug ?D|else "@(d7@;DHBY_]B|emailed #Y@WCBI_Q@d[gX|ever :FMY|fed ,D|feel ?EF]fDm^|filled #[?]F^m[|finds #Y>Ze[|finished >Z?^e]kXnY|first <^|fixed ?Z|flew ,[@hfYgb|follow B^i]|forgot "[B]i]|found &??ZNZQ?f[nD|gave #Z,Z4_?[K]f_kYn[|get /Y8]W[|give BY|go ;Z|got 'Z,E0Z4];E@DDEY[bF|had &Z4V>Z@_QaYZd^eZ|handed ,[?[|has %B(A.X3Z4?7W8b=]>C@AC@DEEZFDKYMCPCSZVCYJ]Z^Zb^g@hGm?|hate >X|hates ;_|have #B%C'Z*e,=/A0E4=5]6]7C8D;?=B>[?HEDFCI@JUM@ObQGY<ZabEf[g_hCi]jYkXlAmCn@|hears ,C|held ,Z?^YCf[|helped ?;fA|i 1_7cV]]^|in &]|is #[%['_*Y+].Z5V9A;C>DF[IALaMcSCT]YDaDbAdAe@gEk@lB|it 3ZX[h[|join *]|joins Ea|keep :CK[|keeps ,[|kept =ZD]n]|knew &B([|know "F%];[<Z>DJYQ^b]|knows "Z7]<Y@YDZKBQ]fB|learned 2]7[WZ|leaves E]bY|lecture ;[b^|left "C,D.Y>C?]BBD[H>I[YZiB|let ,DK[QGnD|lifted ?AfA|like >D|likes *BKF|live 4Y;BE[|lived &B,B@EFF|lives "Z)b-ZA[R^h[|look 4]|looked (_|looks ,CgZ|lost >aKBQ[e]g]na|loves "C|made &],A?EA_EZK]QZ^@hcmX|make %_0[A[U]a]|makes j[nB|might "a5Z|missed GYnX|misses VZ|moved #A4[|need ;V|needs (Y,D7D:D>XHCJ_KAMbOBaBbGfEnD|never %a([.Z/^7C:D@BBZC[JZT]fEjZmD|noticed #A&B,A4CJYKE|on 9W|only 5YLZ|opened #[,DQC]^|ordered ,a|owes *C,ZhZ|own 8]Bd^Y|owns ,ZQ[|paid &C,[@DkC|painted &Y?Yj[|passed ?[@Af]|pay 4Y5Z>YYZZZ|pays 9YHZ|picked ;Z?BfFlZ|presented ?Yf[|put 9Z?^BFbXjZ|queued ?]@Z|ran &Y,B4EDZKZaZ|rang #Z4D>^@WDDIYeY|read B^W[|reads #[&^E_lY|really 7D;_bY|refuse 8cGZ^a|refused &CKDfX|registers *^.ZS[|remembered B]iZ|remembers (^9BMZ_A|retires &E,DKGQ@|rings 7c]Z|rode hF|run ,B9Z@]eD|runs A]BYQZb[hZiYjC|said #BIDK]QG]Wka|sang ?CK[|sat &@4Z@^QDfZg^|saw &C;D|say 7Z|says "c#X&a(D,X.B0]?BHYKbMEQYU]V[[]eXfCmY|sell 9C_D|sells 2^W[|sent ?dI]Y]f_j]kW|served E^nZ|share 6[^B|shared #C,^AZhZ|should )b9XNZ|shouted K[fC|showed ,[na|signed ,^|signs 'X|sit 7[|sits ,Z5Z|smashed ;>aZbD|sold ,C?DQA|spent AFQ^hE|spotted &Y|stand :CB[|started &^<Z@ZQ[|starts -bCDRY|stay 7E|stayed &[,D<]=Z>DdXfWjA|stays ?EfD|still (e*Y-]9a>ZM]Q^__|stood &^,^4E?Xf^m^|stopped h[|supplies '^LZ|switch /[|take H^YW|takes W^|taught 9];^?AQAb_ga|tells 4[|then ?[Q[|they 7Y|think -[>ZBZe^|thinks .]|thought ,]|thrives "D-W8D:_|to (A,a9^@BMDXZ^_|told &C5Z?[@DYXgAk[|took &E4[7Y@^IB[Ya^gYjbnD|trusted ?E|turned ,[.Z4BbJdZ|turns "^H]|understands ,C|use _a|used #D.F<YK]|visits KE|voted #],D|waited #E9Y>[?BG[f?m[|walked &[,^?[Q^|walks 7ZQAnZ|want ,A-Z2EeVjZ|wanted #Z4];[hc|wants !b([,]9@>C?EG]Q]WB_DeBfBmC|was "B&D(:,V1[7Z9Z?D@BF]HEKAM:OCWDgDkC|we %g&C,@8E:e;]<fF]Jf^?accdhImW|went ,[K[Q]_a|were #A,C4<=Y>ZI@K^QAY@|will .C4^5E7a=Z>]?ZHBIZKDQDSG]W^De]|wish ;[b[jC|won &]@@FcQ]bA|wore ,E|work nY|worked 9adYfYn[|works #YA[hX|would (D/X>c@XK_QZZ[a[e_kYnC|write #]*aOb|writes 2]3Y7ZW[]Z|wrote #Z&=-Y@?IZKBQZR^SDeCfWgJ|you "c#_%A'W7?8C>B?^BEFDJALYTDd^fWj[k_
whoever|!Z"C&W)?*a+C,a.F/E2E3[4>7B:D;@<D=a>]?k@bEDFBJ?KDLBNDO^P@QgT@]A_Zb=dYfggalAn>|'s =]>_?Ad]e^|handed @ZgZ|has 9E|is 3]>^DCQBXYkE|it 3YX[|keeps 3cX]nY|leaves %A*ZJE|left #W,^?^@cDEQdfYgbnF|mended ?bQAfa|pays !b|put &[?^@Zf^gY|sent ,[QXeB|wants Q@fH|you %Z,C5[7D8]?_@BDaIDQAeHf]g?jCk_
whole|!^%V(D,Y.Y2C3Z4:5H6E:<<X=^?c@bB@G_JXK]Q^T[X^YAZEdafdgahWiDkZlWn^|<name> !^<ZB]fZlZn_|<number> =^|answer D[|community %@|day @Z|family 3^XZ]]|house !Y|lot aD|new 8^^b|of %[.]0^4[<[CBJ[K>QXYYnD|office %[3[7];b<aXZ|one &^;^bZ|page ']L]|pool LE|street k[|sum d]|team %e,G?DEaJfN^f>m]|thing 7]<]QCkYmB|town ,]|way ,Z.D<B?ZfW|week "Y|weekend ,D|year A^h]
wholesale|-W2D=D
wholesalers|4[
whom|&A'_EEKFLb_CjU|are 'X|had 4D|we .Z
whose|%C(X)D*_,[.D/E0A1E2C4D7[9d;]<?>C@YC@D[EBFDIFJ<M[NUOTQUTCUEWE]Yb_c?dag]iVjEmB|dog (]M[|generous -[bD
why|!E"]#b%D&D'A(A*A+B,>->.E/Z0@1E3V4C5D6D7b8Z9=;^=D>D?=BGC?D?E<FdH[IaKDMFO=QBR>SFTV]]^Y_CaCb_dBeWiDjAkGlCmb|<emoji> Fbm_|<link> Fah[m^n[|<name> &C)[8B<gKBYZeD|<number> #C/^1ZFaIDTZbFmZ|<somebody> ,^:Z?AQYY@jHk_na|a #b|and #DQE|are "Z/]2[7]FeH]WYaCb]m_|at )YN]RD|choose "[HXUYXZbF|did "@FFn[|do /[:FT__]|does !F"A#a7B@EQD[ae[|every hZ|everyone ;]]]^C|i )Y/Y;^<cFGQBVXb]c^eZ|in FA|is F[L[_AjBn_|it !E#W&^;E@ADEIZY_eamS|nobody _Z|not "@3Y7B:_FCGFH@K]]BaYmD|our 7Z;Z@aWAYE][g_h@|pay !f"^G]][|settle ![8e:Z^anC|so ;Z|some Q[|the "@#c,[3Y7E8@9[?ZCADAECHAQZ_[g_h]l@|there ,]5]ZakD|they &ZCDD]k[nB|this A[DXW]|thousands m]|we "W)Z,D-]/B2_4?7D:V<C=D>A@ZDDF>H[N]R[S_U@YD^G_CaYb[fZgXhFm=|would "[7^9BH_|yet 4cY^nZ|you &Z,B>_HZQAaJn?|your @[_^j[
wi|!]C]G[K^fbja|<name> f[
wick|h[nY
wickets|CCKZ
wide|%Z,B-B4D7Z8B;DJ]Q_VZ]ba[eF|feet CZkUnY
wider|#b&^-^6ZC[D[KZn^
widow|4Y5_ZZna
width|&Y1YC_D_jck^n[
wife|%A,C?A@?D[J@NCQ^WCYAfCgCmY|'s @AgE|<name> %A&Y4[?[JAQ[j]nZ
wifi|,C/_9[C^TY_Zk_nZ|password nZ
wig|<_
wild|"],D7[8dUZ]Y^]
wildfire|CEjHnX
wildlife|"Z+]
wilf|?^DZf]
will|"?#E%?&>(D)=+C,G-Z/]0>1A2@5E6B7[8E97;?<=>]?=@=BZCeDBEAFbHBIGJBKBLWMFNCR[TXU<VC]Z_BaCbGc?e]fAhEi[j_l=mZnA|actually QX_Y|add ,_5]=^ZZ|adore +Z;]FCPZ|all 5]F^R]m[|allow >D|also !B)^,]2[CXFYa]kCmW|always ,A5[7Z:_;ZQ?n[|answer #B'[*Y.>CBDZQXYBeYgYjEnW|appear ,CQC|arrange DZk]n]|ask #C.c2[3D4]FFKBSc]Xe]mD|assume #F3[7ZCDXZ|be "=#]([*F+D-c.X/@1]3a7F9F:F<_=[@]B_DGE]FSIDQZR[SYTHWFXb^E_@c^eTi^j^nY|beat !Z|become 1F2[|believe ,[CZ|blow 0]3]FbXbm^|break 8XCZF[HZ^Zk]|bring #]>VC[^De]|build .[kD|buy ,Z7[DYQY|call ,Y4B6[:]YDfa|carry #F.B0Z4C<_>YQ]UZjEna|change #[.C/D=aBYCEDDF]^[ma|chase *E,a.]DYOGQZSX|check #[4Y>BYBgZ|close 3cCIXciYjC|collect kD|come &F,B-a.@2^3Z:[<a=@>BBDC@I]QASEW]XZcadAgBkAl^|continue <Y|cost CYQCW_|count =b|cover 4D=_e^kE|create 8^|credit 2Z4Y=]|cry 7Z:^Q[|cut #^|deliver %]5]|dig 'Z|discover FZmW|dm !C(C*c/]0[F]GCMBOcT]m^nC|do !E&Y'a(B*a,[.[3A4X7C=c>XCWFBL]MCO]T^WZXC]E_]d_gT|draw &[*C2X7^OB]]|drive -ECBDE|drop 3F7D|each 7Z|eat !YDCIZg[|enable -D8A^E|enjoy BY|ever !c+<,D/[7[8c>AFCGbPBT^]Z^ZbZnW|explain .Z3]DEYZ_@|fall 2[5ZZZ|feature 'Y5^|feed EafB|feel %d8[>ZJ_QB|fetch >]e[|fight +_,C?_l[|fill >]Dad]e[k]|find "Z)X,Y7B8Z=F>bBbCAFFXDeWf@gUibjB|fit e^|fix 4A|fly 7]C]jX|follow :_JZ|get !?#c([*C,_-Z2@3C4[5F7@8D9^:ECYFAIXO@Q[RXWCXAY^]?g]hamB|give (Z+Z,_8B=CDALYMWS^Y[dFeEj]|gladly BY|go #Z&E,]4B5[;E?DDBFCMXQ]SY_TaBbEf<iAjYk@m?nC|grow T[n[|guide 1Z|hand !Z&^*]KZO]|happen ,D|happily 2Z|have #[,D-_/^3g4E5C6Z=]>?@_BbCYNCQETbYY_FbVdZgUhWiaj_|hear ,b3F4_>^CZFDKZR_e]nb|help >ZCBDbdCkd|hold %^&E,W>^J]KCeWnV|i 3Z|join aY|just ,]7Y;ZF_QChZ|keep #^*>,e7D<^>dC=DEE[I]KBMYO@Q_a[bYcXeYjBkBnX|knock ']7]LbYZ_[|know )[,B.B3^?]BDD^XWkDm^|land C]|last .Y:Z|laugh ,A7Y:daZ|lead #Y3Y7Z|learn ,Y|leave /Y7c8C;[C^S[U_]YaBeF|lend Q^|let 'E6]Wb|leverage l]|listen ?]|live .[S]|look .C:aD[FBICOXQF]ZabkX|lose 7aDad]kY|love %C7D8^BC^Y|make #d2C7B8E:CH^I[gbn^|mark =]|match QF|meet !^.E8[>^C[W[|mend H[|message (b+]>CDEM_P[eDgFkC|miss :W?dK]|move .Z9^CXS]|name &[|need .B2E>BDWQYeA|never !^"^+_,?3B8E<C>A?EFFGYIYJ@P]Q@YB]^aZbBeBhBn_|not ![(X+[-C.e0E4D5D6D7X9V:A<Y=?>]?bAFB[CCFCG]IEJEQER[S]UYV]]Z^AaDd>f_jBk[mWnC|now 4^=a>Wd^|offer iZ|only 2Z3[7EDDF_X[|open 3]|order CC|own ,C5a7[Z_|pass #Y&](a,^4XDCQZkC|pay &X,>.D4]5Y=cCBIBKA_ZdfkEnC|phone #[2[C]I[QDe[|pick (Z,D>BC]jYk_|play ,[.YCaS^fbhDk[|point >a|post *X,G2E5F9X<D>@C]FDKCOYW?XCZCeBnC|print >DF[QDmW|probably Q[S[kV|publish ,D4beA|pull 4DDEk@|put !]#Y,E.@2F3@4E7C9_<E=]>YEYIBSAWDg>kY|raise #b>ZIY|reach 4_5]F]|read #E,H2a7[=Z>?CBD]QBS^eCjC|recall &ZB]|receive RZnX|refund ,C.b4^=[>[CCD_SYd_eXk_nC|regret 7][Y][|remember #D'[7Y8[;XK[|reopen 4^Y[|reply E]|resume 1]QCRZVZnB|return J[|review jF|ring D?QDgBjZkC|run 7CDB]Cj[kF|save FZ|say &Y'Z+Z,a.C4c7W=E>;CYDZFDKZL^QXYY^ZaEeDkZ|scroll FE|see +]-[4Y>F?CDYFA]CbXeDgYh[jW|sell !Z,A2]7^;[QCW^aZb^|send 'D(?)E*d,>3AC[D[F^GXKCM?OdQCR[SCX?YY]D^]aZb]eCk]m_|set kF|settle n]|share (]*@F[QWS_|shock 7GFWUGaHm]nC|show .Z;^D_FaQZT^eIgDnC|sit ,b>YQ^WBkJ|sleep >[e_|slide *_H]NXOc^F|slip !X|sort ,B>cDESFe_kD|speak kC|spend ,a/F|stand 3[CB|start -FC_DDMcd^nY|stay #b:ZKA^[gCkC|still 7?CB|stop 4ECZSDY^jY|surprise F[UG]Dm[nF|swap ,[>BC?eFjCnD|switch *]|take %A,[2F8[9]<c?CC[D[JBQ[WFXB][_[aFdXg]n@|talk .[3c>ZDAX_kB|teach jD|tell #C&C+B3F7B;@=CD^FEPCQZTBXA]C_Fb;dDeAgDhBkZnC|test Da|text ,[CcIESDf[|thank !E(C+c7Z8]:F?ED[[Z^SaDkW|the .]|think IWYZnD|transform -^A]FYH]X[^ZmZ|try 5Z=[>]D@IZQWSCYDdWe[gZjbn@|turn 8]|understand .[?[|update 4[YY|use +[=^_^|vote :[|wait ,X4F7DDFH]M]Q[YBe^kZ|walk &C.A7B=[>_CZDCF]j_n[|want !a)_,B.E4Z:EFaG^NbkXm_|wave CZ|wear ,]|win 7[|wonder :Z|work ,Y-CD[QYgB|wrap *F|write #C'C*B3E4_=?>[C]LDOBY^dBg]j]k[|you "Z.@/Z3D7e9>>EF?HBJDSD[a]d^c_<eAfZgAhUkAnA|your (D7BHZN]|yours 7^
willing|"C(Z,C;^=^WDd_|to "C(Z,BdY
willow|![@[QCY[
willows|;W
wills|"C#Z+Z5c@YZY|do "C
win|!A*Z+E,a.E/C0E3@7C8A:e;G<D>E?@DCEAF=GAJ_O_PCS?VAXFY^[@]?^Ba_b]eBhEl?m;n^|<number> (C*]CYY]jX|a *c6A7COcXD[D]C_Gi^mDn?|big n[|or ;_=]dZ|together :^aX
wind|"C#A&@,B.C/E4A5B7B;C<D=D>GADC^FCIGKAMAOCUBY?ZB]D_BbCeAhBjakXn>|'s CC|<number> CaD[j[k]|and +]D^|farm &EKE|is :Y
windfalls|,C=[K[_Z
winding|"C,@|the "C
window|"[%B&E)A,b0E1D3A8E:Y;@<C>Z?BADC[EBFBGBJCMCQYSZT_UCVC^A_YfZhDiAlBmGn>|'s ,Z._K]QZSYf[|and &G,[<[=BkY|closes 6]CD|for &C,aQZ|in 7D|is ,F4aY_bW|of "^HW|open +[|was &[4B|will DZk[
windows|#C,C2[3E4E7_>EDCFFMBNVXXYZ|and Y[[Z|on 2^C>|shut C_
windowsill|,a1Y2Y>[PZQ[h_kY|eyes hZ
winds|-A
windscreen|#]&X?[Y]
windy|4Z
wine|"C&B3[5[8_:YHCKBPbX^Z^k^|on DZ[Xk[
wing|&D,C1X<_CAcaeZjCnX|at KZeYna|has 1Z
wings|&@,^nA
winner|!@#]&_(C*C,b1C2]7E;B=^?]EAGBI^NBQ]WaXD_ZbDd]f[hCl@|'s &D=[QE|<name> Q^nD|gets (D|is "G&[HCIZKZ|of !D"[&^GAHYKbnX|picked EG|was ,b|will C^jXn_
winners|-_8[:Z;CEcOVh]
winning|!W"](C+C,Z-D0F1?5B8Y9X;b<B=E?_@aEEMDNBV@Z?[@aGbddEeFh]iAl=|<name> !Y)X8];]BZGaHBaXnX|<number> E[|bread bE|team AaU^|the 1B;D?a@d
wins|!E&a(c+D2Z<D=eAZCBFCICLcMb]D^B_Zd]fCgAhEjDm?|a ;DM^n]|for &_+F|the :D
winter|!C&]'[(D)Y+C-E/^0E1Z3@6Z9]:]=[>?AcBDEEF?GHHYKZMEN]PDRCTWWXXCYCZH_[aZd_eIh[mBn@|'s 4D|<name> <Z|<number> /[j_|and dW|appeal 5ZCAjB|care DGkE|coats )C6ZjZkF|is :]a]gG|of &]<[AbIYh_|on D]|tariff "E|timetable D]bZ|tyres !])[G]
winters|&^2Y<[K]|in 2Z
wipe|"ZDcFFSDh_k[|clean h[|the DYHC
wiped|4^D]k^
wiper|4[
wipers|,FD]
wipes|&CDYICaEkc|are D[kY
wiping|,b
wire|9[DY
wired|Q[_[
wiring|C[
wisdom|#Y;[k[
wise|)^B[P^
wish|"C#_%E(Y+_-C4B7_9^:]<B>aGYIXJAKCNBPZRBS^YF__aUbWe[fCkB|<somebody> ,E>_a[|for #[+gP[|they ;cb^|to #E,B.Y>]BZE]SY]Y|you %A(C,Z7_9EFZJDW]
wished|&[.ZKX
wishes|#E&@(_*]?@ECIEM_N]OUVXgAi[|it &F+[|to &E*]B]OUVWjB
wishing|"])b-U:_BaNaQEa_i_n_|a B_QFiX|all BC|to -]B_i^|you "]
wishlist|*b6a7Y:^O_TYXY[[]al[n_
wisteria|W^
with|"E%D&E*A+W,B/E0E2=3A4D6F7A8[9E:D;@=FBEC=F<GYHDNZTCWD]D^YbCgYkXmFnG|<emoji> (];^M]b_|<hashtag> *a3aOVX^|<mention> #@&>-]0_1F;@?EAfDZE^I@KDUUV]_Za^ecf@hela|<name> !Z"e%Y)^+_,b0D1V2D3Z7A8D9D:?;@<A>Y?>@ZA]C]DAE[HaIUJbKENUOZP]QaVZX_]AaEb?cBfDgBiBkCla|<number> #A(b,Z0Z1B3^5D7[;Z>D?WBEI?K[M_ObQYU^]E^Sb_jXkZn_|<somebody> !_#W)A.C1_4D5F<Y?D@AC[JBSBVaZBbDdXe]fEgWhBk?lDnC|a !@"C#Z&_+B,^.C0Z1W2A6G8A:>;B<U=@CBDEFXGDIVO^P@UXVZYD[]^DaBbGeIgFhWn@|about ,D.ZjB|ai 7A|all :]O[QCSEaYhCi]nC|an *Y4Z9E:C<[?YRASZYXaBd[iZkB|and #Y'aLb|any !])_*[+ZHZN[jB|anybody n[|anyone (C+^.]3BCFk]nZ|apologies >]g^|being ,^:]QYn[|big <WA]cc|both ?Z|bottles 7Z[Y]Y|bread 7[QE|cake >D|chairs M[|children kZ|chips =Z|code #C)b*?+C5Z7CG[HXIANbO>[Ea[n]|colleagues A]h[lZ|confidence -Z|dates 4_?]Y]|deep e^|drawings QZ|effect 1^<]EZV_nD|eleven 4C<C|every 3]<YTCXa^Db[|everyone =adbkZ|everything "a8Z|fewer 5aCZZZ|five 0YjE|flasks #]|food ,[4^QZ|forty 2[@EWY|four #]&^@CK[QBSVb_gCjDkD|free ]E|full 4Z5[|good 2[DXk[|great ,]1W4[;EEAJ[aXnC|half ,A3a|hand D[|honours ,Y|immense A[E^l[|interest I^|it #A,]2a3d7D;X<Y=^>CI_KUQWSSW]X[YYdYgCjZnD|its <]GYHC[Zc_|just 7]:Y|key %a;@bA|last #?4b|less -[7[;]C[R]|like n^|local 8[^Z|love ,Z8a:^;_D[JB^_|me &D(Z,D1D4C;D<^=eEFF_Q@b[n]|money !Z@]|more ,C/Y8Y9X;^?ZT_b^|most ,[=^|my &A*B-b.X3[4YCCE^I]R]V[|names &^|new 5[>YDZM_Z[|next RZ|nine I]]^kY|no "B,A2W5X7]<A=C>B?[AWB[C@DAJDYF][b_fYhYmCn^|nobody 5YZ_|nothing 7b<YD_QW|nowhere 5[ZZ|numbers >Y|on ?Z|one %D-F.^/D5^8E;C<d>]@ZCBEYGYHCRESZTBY]ZZ]E^Ccbd?kZn^|only ,Y|opinions #]|or 9ZC^|other nZ|our !Y"Z%]-^.X/[0D4A8d:^<EA@C>G[H]KHMENCOFQ@R]UBXD]Z^_aBgAh@i^j<|over !^/B;BA^NEQ[|passion 8a^[bC|people 7D:@NZQ]]C|permission &_K^|photo ,BD_j]kd|photos C[|plain CY|premium #A|questions De|real #ZIZQY|six CD|slides SX|small >Za[|so ,C8E:[D[|some 4ZDWRGT[hZ|somebody (B,^=ZDFk>|someone 9B>[DaQBkY|something 4F>EI]SBaEma|sound 4]|soup ,@|spaces 4]CYjV|stairs QZ|stakeholders -C|survivors nZ|tags ,F|ten ]^|thanks KZ|that 4Y5Y7]9C;GIDQDTDa[bCdEf[mDnD|the !A"B#Y%?(U)C*Z.U/_0@1A3Z6C8D;Z>X@YAFBZEZF@G>HHIYO[PDSXT^WE[C^@b^hEiZ|their *Y+A0Z2[7BDEKCQC]AgZ|them #^+[,E.e5D:[;D>A?DCZDaIaQCS]a[|this !X-]/^1^8]:E;]<[>>ACJDT[V]bZcaf[mWnf|three .Y7Z>EC[S[YEeD|total ,]8[GZQ[^WiZn[|two #A%E3]4F;]<ADDG^JIN_QCYDkCn@|us "T%Y&Y(a)b*B+C,D-A/B1D4?5E6b7b9C:[;E<A=b?D@]ABBeEDG]J^K[M^N^PCQCRDS^[a]X_Fa[bDeDgVia|what #X']._9D=Y>Ye[g[|whatever &[,Y=aYEd^|wheels WY|who D[|whoever KYW[|you "b%b&D'W+a,;-A.B2B4F7D8A9G;C=V>g?B@YA]BBC]DYEDG^J_KBP^Q<SATCXWYB]?b@ecf@kYlCmB|your !A"D%C&^'a(C+F,D-A._2X5?8G:B;Z=?>]DDFCGHHFKCLcMBQBSXTCUYWBZC]D_[b^e]fFjWkCnX|yours 7^|yourself )U,C7[|yourselves 4Y|zero /_
withdrawn|4cn@
withheld|4FiY
within|!A#>&E)E,B-^.@/[0@2C5Z:E<D=]EAFDH[IANHQGR]SDT^U@WBZQdZeAg?iCl@|<number> "[-X/@0D5_7@C^Q@RXTAZY]@_@eBhZj^n[|a ,C/]QBfDjAkEnB|an ,]Q[n_|five "E9Z|ten 4D=aD[MYdb|the ,@-^/[4_?[C]HWIHTYY_jYnA|three "Y|two nZ
without|!B#V%B&['D(Y)B+Z,E-D.a/X1F5F7Y:a;C<;>A?[AEBAEFF?GcI[L@M]PYS^VBW]ZX[Va_bFc>hFjWl@m?nB|<name> ,[7YQ^|<number> ZY|<somebody> ,Y4D5]DbZXk^|a &C+a.Z0[3a4X5E8[;a<CAZB[CXPXUYYGZEbZe@fFjZl?n]|an B[D?SBgZjBnC|any Y[eY|asking .Z3Z4]9Z=dDES^XZddgEjYkE|being ,^?]ICf_|bread #D|charge jY|delay ,?4FQDgY|electricity ,[QY|giving 4ZDB|it #c+_.Y/[2YPa|knowing ,C/XTY|leaving ([DDM[|me ,XQY|notice CXDY|one #a&]fY|our %B;D<FVDaXcBhFiC|paying k[|raising ;Zn[|signal "B|stopping @B|tea "E|telling &^(b.XKZMcQC|the &?+X,D.C8c;BCYD]IWKFS@]Ck]n]|them #Z4Z|thinking 4^5]9Z|two &CdY|you !Z"[#B%^+B.B2Y3G4A6[7_8C9B:Y;A>ECDEYG]ICJbQYSHTA[]_AbJi]n?|your .X7^9[QYSW_[eZ
witness|n_
wives|5Z
wizard|H]
wk||<number> nY
wobble|,[D[nB
wobbles|:Za[
wobbly|"a&C4C8Y<Z=]>bKAN^WYeajCkCnF
woke|)E,_/]0d;Z?ZUb]ZbZjC|up )E,[/]0dUb]ZjC
wolf|,B
woman|!C"C%^&Z,E/^1C4V9[:D<E>Z?d@[CCD]IDJaKXN^VA^Xa^f]kVn^|and /[|at ?X|in ,F4cY_|next #D|on 9Z|who #Y%Y,]2[:E?D@XJUnC|with &^K[
women|"E#Y&[,?-@/Z4Y7^8Z:V;D=BAZC@DDEBJ^KWN[RDT]YY]Z^Yb<dAe[hajBl>n^|'s ,B:]?^]XnB|at 4Z|in #^/_Ta|make /E4_Y^|of EF|up /F<^TEhZ|who &a,B7^8Z:YJXK^NaaVi]
won|%E&]'Y-D0X1@;c<]?bEBF^IXK^RASBYD][b_c^fa|<name> ?gEEfY|<number> 1eV_|again EZ|and 'YEYIX|by #[|it &]?Be]|the #[,B4D<[DZQEnC
wonder|"_,A7V8X9[:E]Z^blZ|how :Z
wondered|"W#],Y9D@AHXId_DeZgA|how "B|what "gHb|why ">
wonderful|%E&B)a1a8]:_;C<B?AB[EDKDP@VYXc^YaYb=i]lA|team 1^V^|to :Z;]
wondering|"e#]0f7]>bDDH^QDS]U^^Ck_n]|about SZmZ|what "^>aH[
wonders|+f5_P^QA
wonky|,Y.E;d>]I_Q]WXkY
wood|,A.C9Y=CIDSCYBiYnE
wooden|,Y0a4D=Y@HIDKFU]YCdYnB|spoon 8[KF|spoons @D
wool|!a"]+[,b8ZDCG_NCQYUX[cn]|sale mY|socks !]
word|">#W&F(f*@+?-D.Z1C3d5W7W9d>]?[@@AEF]GAHEMcNIO=S[TYVCX^[___c@dXeViDmDn>|about 3^5cX^ZZ|and 0Z3Z:^E[MAl[|at C]|for (D/Y3_=X?^DFFCMCQY_Zd^f]|from eZ|in +E/[PCSY|is #bI[|of #Z.[?]kY|on ,b2ZFbQ[W[kFmZ|the 7a|tide *COE|to SD|with j]
wording|#E&CX[
words|(A)C,B-A/D1A2B3[4D7A8a;Y<C>BAECED]EYG_JWLDMDQCUAXY]D^a_Va_b]fWgVhCiCj^n?|about #D+]3aP[X_ca|and 3[eb|are 8[:[SYa[h[|below DE|can 8E:ZbD|cannot %ZJZ|for 8a|from U]|of 4D;]|on RZ|that 5]QG|they D[|we <Y?_IXf]
wore|<Z?BIB|<somebody> ,E=YNZ|it ?D|the ,[
work|";#>%>&b'_(9)]+@-F.@0B6B7C8?9]:^<D?_@YADBACbEAFAGDHCIAJDKUL]P=SFVXXXYX[A^EaZiCmE|<name> ?bC[Q=k[n@|<number> VY|a 4^|ahead :[|and &C4Z:ECYSZhXma|as ;^b]|at &DC]S^j[|begins fD|by &_2Z?ZKajD|e 'Y*Y|email 'b7]F[Lb^@m[|experience &^,_9[K]QZk[|for )C.[1]4E9[:Y@CA]TY_]a^bXdCgEnX|from ?a|hard %Y:[JY|has -]1aCCRZV^jG|here /Z0YnZ|in "Z&E<^@]KCQYjEk]nB|is )W,]:[D[|it ,E|nights >]@_DCOFeXgakB|of &];_<^=ZK]|on &^,C4_;>@CD]K_XYYY_Cb>dakYn[|out 4YD^|should ([4DC[|starts :BjY|that ,Y-];Zg_kB|the "D&[JckZ|through 1[CZjY|to 7^:ZQB|together nX|walk _E|with ,[.B7Y;_<ZDAQVSBb^jCnB
workaround|DbQYk]
worked|&],C.A/D0B2C4Q7@9];B<[?VBFIAK[SDUA]BaBcVjDk_nA|a ,D|and ,Z|at <Zk[|example .YnB|for >E|in D^|it ,B|nights 4]|on 9[<ZCD|out CYkY|the 4[fD|through ?bfa|tirelessly <Z|with #Wm]
worker|"?#C%A,D7B8DD[K_k]
workers|&Z)[/]4Y:^;Z>b@[B]CaQATa_Ca]e[iajakZnd|at ,Y>dj]k]
workflow|-b6[8FR_nX
workflows|-X7[RYnY
workforce|-X4_AZR_Y]h_n[
working|"B#?'A)C+Y,C-[1X2E3@4U7A8D9[;B<D=F>DBCCbE^FZI>M@NEPZR[WBYZ^F_Uf_i[j^m]nG|again 4BCaW^e_j]|and -]DASZ|as DE|at 5X|day 7DD[kX|days D_GFQCYA_DiYj]ka|families %Y:^JYUYa_b[|for nY|from ,cQZ[X|group ,a-[E^|hard %^-D1a7]9DEXV[aEjDnC|harder A]|in fD|life 6Z|on +^-D4a@YC[ECPXRDYch]kC|people +c4]P]|the -]|tirelessly ;]|with -_?;A[E[Y@fDhZ
workload|NY
workloads|-D1]V[
workouts|!]8]
workplace|6ZAZh^
workplaces|/Z;DA[bD
works|!B"[%D&C'E(B*E,C-b.c/C1Y3B5C7@:@>=?AA]CaDfF@K@O@RYSZTFVZWCXC]>_DbBfEh[iZjckbl@m<nC|<link> 4]C]Y[nB|<name> #W-ZRYnC|<number> BYnE|and -B4Z<[@WCEhZ|as ._8ZS]|at -Z2CA]RYh[|for DBW[|in K[QCeZkY|on <^DWIBYBkY|the DA|while nY|with +D4XjD|without ,]DCQ[nD
worksheet|DB
workshop|!D"_#X&Y/Z1D2]6E7_8A:Z;E<WA[DBSYTWWbX^ZB]X^E_^dXeAhXk@lD|<name> "^6E>[S[T[k^|and EZ|is Q^|on ,YEZ|with XX
workshops|,[<]EYU[|and <X
workspace|4[:AAZNW
worktop|2ZDZF[W^
world|#A&B)@+Y,;-@0D1>2C3A4F5B6B8a:a;]<C=B>>@BBCC>DAE[HDIDJ@K?NCQER=T?UDVBWDZD^[_Baab]dCeCfAgAj@kEmYnZ|'s !]"Y5];]HYXZbYnZ|<emoji> B]iZ|<name> 8CCEjD|a :XBCaY|and %a;BAaJ]hY|class %C+Y-F8d:?;[AZGCJFNBRDUE^eaDb[h[nB|gets :W|has ;_bY|in FZ|leading 8[VC^ZbalG|of %]8b:^?^GX^[a]|to "Z(]<ZE[c_|where 8CRDhX
worldwide|8[;^<^E[RCca
worm|DZ
worms|,]?cDYf^
worn|1g8_=ZDZV^^]e]k]|by 8a^d
worried|#[&[)D,^.C4E9D>]I]Q]aDe[gBkA|about )G2[>DD[|than ,X<[|you >[
worries|!Z#Y%[)C:D>BI[J^NB]CeAnD
worry|%Z>^J[eVk[|about &Y
worrying|"D)^?ZNa
worse|&?,[4b7C9a<Y=[>d?CD^N_W@YZ_YaCd[ecj_nC|than ,A4X9Z>ADYKVY^
worship|"[8]^Y
worst|"A'C,^7D9X<C?FC@Q[WZYX]D_]gAkAnE|of D]
worth|!a"E#B&b'Y(B)>*X+^,=-B0A2^4A5g8^:];H=A>??BDZEDG[IEK[M>N@OaPYQERAW[XAY?Zd]Dd;g;iDjBlD|<number> !d"E)D/D2C3]5a6E7[DDGbNCZ]^AmYnC|a *]+d6^D_Pe[YnY|and D_KY|every +[|it "D9D>CGDkC|knowing 2]|more %D&_7a8D9[:BGBHBJC_YaC|of /aAXT_|the 8e]C^[|up ^YjBnX|your 8a^Z
would|!;"D%X&C(?*B-@.X0P1E2a3@5?6c7F8=9c=D>??WAWBbC<D?MCP]QYSYTBUaV@Wc[[]C^@_ef]iYkAnD|<name> 9A|a "^#C9_|ask 3Z|be (?,a0D1E4_9_:B<DBAD[I^K?MFOZQYY^_]bZe<|buy nY|cost 2]|cut XXbE|do ,DD^YZ|end AZh[|fall #Z|fix #[6^[[|get 9Z|hand F]|have #C)a2Z4>7B;WK@NeSA]EgCkX|help #^.Z4dD?_]|i ,C|it (]9D|let ;CiZ|like #Z+E,a.B2Z4D7D;B<D=[?YADBYFDGYHCK[QYY_[B]Bf[hHkCmAn>|love ,Z.[4_5^N[QC|make "C6Z9Z=YQV[a_c|mean "[(^,D6[:^E[[Zn]|never #Fb[l[mY|not #Z&^+a,a1[3D4B7]9B<[>A?bB_CBK]PbQcSFWBYD_?cYfagBiZkD|only 4[@[|pay #A;[Q^WE|quite ,a|rather %E,C.cB]D?F[Q?Sdj@m]|recommend 0_Ua|require KZ|say 7_|see ,E>[QB|suit 'Y2bW_|take %]?Y|the ,Z|want 0^QCk^|we "^%[iY|you #@%E(E)D.B2C:]=D>D?G@DBDCBDCFCI@ME_^jNkAnE|your "[7ZM]
wound|@bgc
woven|!Y8[^_
wow|+[8B:CAbKXhY|wow Aeh^
wrap|!B*F7D;^DYGDI@ODb_e]jC|on UZ|the *FOE
wraparound|-[R]
wrapped|%Y&C-[1^@^ADQZSBV]]_g_j@|in %Z&D@_g[
wrapping|!D-A:[n[
wreath|&F,E1EC_EFQFVDjZ
wreaths|+[0F
wrecking|#]F_
wren|,Z-FPZRE|came RE
wrist|&D<DCY|and ?Z
wristband|4_CXYZ
wristbands|"D7ZGZHC
wrists|(DKZ|less (D
write|![#?%?&@'])_*a+B,=-@.X0C1B3[4C5@7@8A;><D??C@DdECFAGbH]IAJAOcPARDSRUAZA]BbCcFfCiCk_m?|<somebody> .]|a *Z=[>ZDX[Ye[j]|again 4AYA|back #Be[|down 3EYB_]ka|here 4[|in =[Q]|it #D,c.C9]?[V^W[|me *[.[OY|on ,E2^DD_[|once 'D*EDZLE|one ._2ZIDSZ|something .[S^jZ|that 3ADZ|the "[#[&Z'^)]4B=_D[IZK]dZk]|them 3Y4[|this ,D|to )E,C7D=B>B?DC@DZI[K@MCYa]BbDf?jDkE|up 4cEYObYad]e^gZ|us !b,E.Z3BDCSZXB|when 4]|you *X|your ![)^*C3E:Z=CL^
writer|>]CZe[
writers|F]
writes|*[.X2Y9EC_K^Ob_EjB|in 3Y|the *[|to #Y,Z|your 9B_E
writing|"C#c)^+[,_0Y4E7@;A>=CDD^EBHCIYJ@KZQbS_TEW]]G_]bAeAkZnY|a W]|and >DS^|before DE|down /Y|in 3^XY|it 0ZDZ_Z|on #CIEkC|that 9]YBfZjW|the #W4]Q[jAkD|this ,[2B3Ega|to #^,]IaQY
written|"f%D&Z)C+G/E1F2C3D5@7B9A;@<>?>EAFBHaIYK^O[TDU?WBZBb?c?dBf@hCj[mA|and &E4Y|by #D&ZJ]j_|down #],XQY|for "]|in #Z,[;[B^QZ|on D]IZeAkY|the "Z|to &?4]=YCZDEK?Y_bFjZ|up QG|with &_K[
wrong|!D"?#=%?&C(a*G+D,W-@/e1@2B3?4m6F7D8A:F;@<@>D??A<C@E@FXGBH9JAKFMTPBRATbUAVEXCYkZ>]E^B_@a@c@dYhBlFm]nE|<emoji> F_MYT^m]|<name> K]|about ,A.[4Y:_n_|account ,_4]QZ|and #D<b>CICYAjYkY|answer ,Y=ZFcIE|answers (Z4CM__CaC|at #Y|because Q[|date ,CCCfZkC|end ,[QYYY|firm FE|for ,Y4ZKXgGnZ|in 4YCCFDIZY^j>kE|letter QD|on &F4_<F@DFEYVd^kB|one DZSDk[|place n^|shoe 4A|side &],F4Y|since 2ZQB|the >CDCdDjZkD|to ,]|way #DI_KAQ]kE|with #X&W>_DYOYg[kb|write 4DYC
wrote|#g%B&d)[*[/B0C1E2E7A8E;>=C@aAAB?D@EAF?IgJBK_N[TAVAXBYZ]Ab>cFeGhCi?jYlBmEnA|<name> #D|<number> #?4[IAK^|<somebody> #Z&D4C@[gZ|a #]5_;]?XIbQEYZZ]aYnW|about )^?CfB|and Y^|asking j^|back QAYAn]|down #?IASZ|in #j?H@]C[DCIiQ^YXdCe[fFganC|it #>*b,XDZI@|on gA|that #c&A,@4]I^KCY^j[nC|the &h3]ICKcYBk[|to #c&X,A-W;E?^@ZIh__bCeWnd|up 4DM[|us ,]
x|!D#@&C(_,A-C.D5W7D9Z;C<E??DZMXOZPYR]SCYCbbfCgFjUk_|<name> ]^|<number> DTkZn[|ray #CmY
x2|/^C?TYjB
x4|)Zf[
xi|CANZQ[jAnB
xl|7CCD]BnA
xmas|0^B^i_
xx|"f+c-Z?fRXTb[^fb
y|'Z9]CD_]jE|<name> KZ
y'all|%h'd,[.c5Y9D<h@[BiJfL^M_Sa]Zcad[eYibk]
yacht|,Y<]C_j_
yaml|,YVD
yard|#@&;-F.A1F4@5C7D9[CZDYECHZIFKDS@VCWEYA^CfAgBhCkDlBnC|and YA|at >XjE|closed 0]U^|gate ,ACZ|is IIa[|on UE|this &F
yards|4F|since 4F
yarn|!Z,B7[8F;a@ZG]H[bXkWnC|is )F
year|!D%<'X(B)>*B+E,W.Z/_1_2Y3;4D5C6B7F8B9F:D<S?@C:EXFAJDLVMFOGT]VbXB]X^WcWdUjBl[nZ|'s !C#C,D.J0^1B8a;B>B?a@@ADCAD?KYQCSDUcVCY_bIfZ|<emoji> /^0^T[|<name> !b+],E1_8[DEG]PXQ^VZ|<number> !E"c/B0Z1E2B=C@[H_Q?TAUeWFYXgUhDjGn=|a 4ZDZY[]Ce[|ago ,_-Z/b0Z4ZFYRZjYn^|ahead B[i]|and #@&B)B,d.Z0C4>7_;CACC]E^HBKDQbTAUAW]Y@[TgZjSkZl]m[nA|are QB|as 4B|at 0Z1F<hVDlF|before 0D7FDBkA|by &a;[bZkD|cooked PF|did 9]n[|draws B[QZ|end !D.Y8Z>[GCSZlXnC|fixed #B|for 1C4]YY]BdYk[|from &[jC|had D[|has D[|i ,E|in -Z/Z1X2];[>[?YAZQfVYWWh]|is )[,@5[@YKEU?|it ,EC[DEe^|make 7_V[|new -_8e:]R^]^^daZ|of 1hFZN^UAV]Z?iYk[lBmc|old "?#[&],Z6YCFDGF[NYQZSYUEkEmW|olds ,_0C1EAYQZ|on /D0[1];[D[|one ,^;Z=aKHWDYYdZ|only /YE]|or 2[9W_Y|our -]<dR_b]|running &E-B;b<[HaREVUbf|since ,E0Y5]A]eXh[|so .D=[>_D[|strategy CBEZlZ|student &]KZ|thank ?E|the &D,B.[2D7XF[QES[dY|there .Z4[dc|they #a;ZI]n^|three S_gZka|to ,D7[>YeXjC|two ;Z|was 4^E_|we +^,]-B.c1[5]:E;a>[A]JBQ_Zbg[ha|what ;[|which #[|with "g0Z<bQZc_g]|you ']DYL^
yearly|/]=YBYEYQ]T[kC
years|!F#<&['Z(B)>*@,]-F/Z0?1Z3A6A9C;Z<[=>?Y@bBGC>DBEZFDH^IBJEK]L^MYP[Q]T]V]]D^]_Eb_cZg[kBlPnW|<name> )]@@C]|<number> ;DCAjCkB|<somebody> K^f[|a ,WQ]|after #[I]|ago "],C/D0B1D4>7C:[;@<C?C@@M[U^WCYC]Fa]eWgAjCkDl^|and &b,Z.D2A:Z<>=]>E?_@BECI>MXODQZYZZbaEcEeDf^gDhGmEnA|are aC|as CEn[|at 1_5YN^S^V]|back [[|before 0[;_U[bbjX|died ,@?C@_e[g_|early V_|experience ;Z<ZAZ|for <_EDc]|from D]k^|here &Y|i ,GQF|in '[0Y4[>ZEWF[U]_CbSf@ib|it &D.Z4cTEUDY]|late &EgZk^|later /_;Y|of ,Z1^2b4C8A<d?[@@C[EgSAWZYA]CdDeBfWgBlb|old "^#E4E>[QA|on &g,K;Z<_A_CDKaa[c]eChd|our 7[YZ]Y|running ,C8ZEdGYKElZm[|since 1@?CEFQ[VDfD|so 2Z4Y|the .];^SWn@|three <_|to /^1Z8[A]][^^jXnZ|two Eala|we )[4b>ZY[|who @Zga|with &I,D<[EWKCnB|you &[.c7[|younger +[/[TZ
yeast|,C4]
yellow|#D&>,X.B4C7B8F9^:@<DBFCGEFFEKFSG]B_biEkH|and 4ZKB|coat ,^4DS_|hat >Z|line 3]|will CC
yes|!B#f%A&?'D(b*G+>-@.A/B0E1A4V6a8G9B:@<@=W>AA@BBCCDaEAFEIgJ?K=MaQ[RDS@UEV@W^^[_Ba@bHfBgCiDjFk_|<name> ">,EIZ__jCnG|<number> >]@]CBjG|<somebody> #D=]|a QF|and (Y,>5]FbZ[m[|at DB|but Db|by 4_D]|even ,fDDQ]nb|i 2Z|if ([,AIBQDSX|in ,^<D|it ,G2B;aDEICY_b]eCgC|on #B,^@[CcOYjYn]|or (d.B4_D>MbQGSBe[jYkDn]|really ,_Q[|that ,[4AYB|the #a,c2d3]C_D[GZIeN]OYQ]WaXcjY|there "W8[?^FYd^|they ?[QEiZ|to #]&Z2X4C6Z8YDZK]QS|we "a,a7[;CDAF@P[S[YX]]jX|you )f,@:[>BI]gCj^
yesterday|!?"A*E+B-=.C/E0D1Y4f5C6D7F8E9C:Z;C<D=B>^@]AFCDD?EWKWNGOCPAR@TBU@VYWEXBYaZ@[Y]BdFeEfWg_kElZmDn>|'s #]1C3]4Y8D@DCDQ^SAYXdEf^gAkXlWnF|<name> [X|<somebody> ?DF[g]nB|a ,?QDhZ|and ,c@BQ^kB|i ;]AZQ?b[eY|in &YaY|it ?[|the EZQZ|to -DRD[]|we #Y1ak[|with &A1^@ZKAV^|you nZ
yet|"^#@%^&B(C)[+@,B.@/^1a3>4k5Z6a8[9A;B<@=A>B?E@@BFD=E_F^MGOCP@VXXAYi]Y_BaDcXdGiDjVk@m_|<emoji> "])Z4b;CNZYX|again ,EnD|and #_,Y0ZeZ|another :a?DaZ|but F_mZ|if ?[|know 4Z|please >EEZTY|so A]h[|the 4_|they &FKE|to ;Ec]lD|what HC
yield|5kZaia
yields|HF
yoga|0]:A@DG]QZgEjZnD|for 0]G]Z_|this @E
yoghurt|,aDXQZ
yogurt|8Z<Z^]n]
you|%g&B'[([,C-<.Z/D0C194C5C6^7_8[9];@<6>_?]@[A=BEC?E?F]IXJ^KDL_M[R>SWV9XZZB[Z]a^Y_ZbEc=dVe^f]gVhFiBl>mZ|'d #A%F'E(Z+E,Z.]/@3E4A5D7F8C:G=^>A??@ECCDBEXFXGAJBLBM[Q[S^T>UJWAXDYCd^fBi@j?kFm[nA|<emoji> %Y(A)^+f3_7C8Z:d?[D]F=G]J]KDN_P_QYSDTCX^^Xa^mD|<link> "EFZHY|<mention> #D&^4E?]JCK[Q[bEfc|<name> %A,[2Z7D9A>A?aDCIXJDNBP[Q[RZYYZ^_Eb=eBfchCiC|<number> "c)[+X2Z=ACAI^JZMBN^SCaD|<somebody> ,>.A5]?BA]CYDDFXQ?Z]|a "d%A'B*b+_,D-X.[4^7?8B:D?YFCHZKFLCO]SWTD[B]DdFgXk^|about #Z,A4@9Z:D;C?B@DCbD@I^JDM@Q>RXjWkE|absolute +C0D?ePD|accept #]@YCZd^|actually "F#Y9]@]DZHAQB|add 94:[a]ka|afford "](D)]7_9@TZUC]a_=nC|afterwards .Z|agree (d7CDDJXMdQCaZeEiC|all "E%e,C7D9^;Y=YB_F[JaLUX]aab[iZn]|alone .Z=YdZ|along #a.E0]<ZIYUZ|already "[%[,_.E4a7XDZGGKBMC]Vk[n]|also :]|always .YS]|and "D#B%_'D)C.c3d:Y=d>@?C@^HBI@J_MWQCRES_UFX^YB[E_DdbfDgZhFiHkE|answer "]3Y5[8[9[:_|anything NY|apply .f4]Sbm]|are "D#Y%d'[)X*]+],D.D2B4Y9A;a>b@cACCADFJaLaN_R]SGTBWAbVecj>nD|around N[|arrive g]|as %_/^>]J[SFTXd^|ask "[#b.Z2D>[D?FCH]IbS^]Ce_gChY|asked "d%^&?)[.C?ACBDZFEIaJ_QCY[]CbCfAg]jPk[|asking #_%D>BB@DZ|at #Z(b*[,[-B.B1]7[8D9Z:F;E>[H[KDMXSAX[]Y^AbVgAlfnB|ate >]|avoid 'E9[aZ|away 'ZL[|back #C%Z,C-Z6Y8Y9B:]DCJ[QF]F^Za^|backed .[|bank @ZgZ|be "d(E/]5[7X:E@DHaKBN]QCZ[]Z_DgA|become 7D|been 9^aY|before ,].Y/Z4a6Z7@9]>CCZS]]An^|being %]|believe "X(b.YA]M_Z]aDh[kDmD|best %^JZ|better *Y9]:e>Ca_n^|bleed %_(Y|book *a+B,D.D3[9C>]DaG^HCO]XXk^|booked #^3[4D7C:C=ZG^aDg[|both *Z6Z?ZKc[ZeB|bought #C=^CUDEKC]WaYd]|bring ,?:Z=_>C@XDAK_WD_^dZjCkB|brush aY|but ,^QYkC|buy /]2b>DCGGBQ^W[]CeEjB|by !['[2[4XDBEaL^Q^UGg[l]n]|call "D.E3b7Y>]X_]C|called #f;d>_IZQBeY|came 'Y.Z4X>f?A@[I>ebgYn]|can !D"[#a%A&a'C)D+?,?-a.]/D0E3[4<5A6E7C8_9=>E?Y@EAFBAC=F<G>HZI?JBK[NGOGPBS[VAYB^]_<aDeXiCjGlHmA|cancel .[GFS^]E|care (^.aMVS^|carried @[NYfZg]|carry "E>C|catch DA]ZkBmG|change "]|changed 9ZgE|check #D/_TZ|choose .Z7Z:]=@>EC[]]d>|clapped F^mY|clean 4CQ]|close %].BY[|come %a.B4D9^@]Ja_YaCnE|could !^"W%E'e(b,=4]6Z7b9=:Z<]?DD@FBHZIFL]Q=REWGX]]a_?aYbZdCeBjBmA|covered "_%[H]NCXZ^_gF|dare ,[|decide .b2Z7XS[d[gX|deserve !a(A,D.D3E7>8c:]>CAZDEFDGZMDQCWE]E^cade@h^kAlEmBnF|did !D(_*^,W0b3_7Z>Z@ZCDDDF_HBICMaNX][^FaCdAfYgLkAnD|dm #_I_QZY]e_g^nZ|do %@&V'G)E,D.C0F2?4A9F:Z;X<]>Y?ECBFAHWICJ?MZNBQDSXUAVaXF[A]C_Bf>hBkX|doing 7CUdbY|donate X[|down (G?[MG|drive .aC[DCkA|drop (FFY|dropped >_e[|each =Z|earn 8]|eat +],^.C:_<ZC]QX]BcZ|either #[3]4aX]|email ,^|even .]DCeA|ever "D#[9C;E?FCYFDI]LaNDgCj_|every ![%_4]Ja|everything 7cFC|expect "Z:[DX|fall %Y3FD]|fancy )Y._KDSZ|feed "]?[|feel %Y(A,A.b7D9B:aJYM?SY_Bae|felt ,Z=[|fill .]D^FbS_kZm[|filled #c2^?Z@bIZWY|finally 7DF[nG|find '^.F2Y9[>CCXD>IDQCSBWY]Cf[jY|finish (bMZ|first ,C8Z9]@EQEj@|follow !F7YGB_DaZb^|for %C&E+F.E1^2C3C4@5c7F8Y:b?GCDD=GCIXKFMHNZOJQEXBYDZ_]Xa]gYiTk@m_|forgot )aN^|forward 3Z|found NY|free (D)c|from -X.[0d8Y9]C[H^SYTFU_X^|gave .]:]@ZDESY|get %C'b(C)B*B+B,c.C/E3F7=9C;e=b>??AC^FDGBLZMZNCOAPBQfTAW]YB_YbbdbgZlC|give "@%Y2^7_9]DCJYT[Wa]]_YeDjC|go "D#^'c,]7@:E=ABBCADAHEKELYMXW_dDgGnf|going 2_|got "V'^,D.@4^6]9A>d@[CcFFKDLWS@U[Y^[]e_gck[|grew '^LZ|guess "?(f;YHAM_|guys 7C;DBcFCJZ^Ec[ib|had "]'Z)b,C3X4]C^DbF^WZ]Bb_d[e[f_gB|hand #Z'_DZk^|hang ,].YDY|has #E4YCDK]QF|hate "Z7CD@S]WZ|hated DEW]|have %B*c+],B-D.B0D3H4^5[8^9F<C>Y@^ADB^CWDWEZF_N[OaQ@UAWC[C^YbBcBdBeWfGgZhFiWkZlWm_|hear .E9a:C>]F_SA_agCk_mZ|heard "a#EjZ|help )]|here 4Y>DY]eE|hold '[:]a[|home C[|honestly .^SYjY|hoped #Z>^eZ|how #D*],]2XD^O]T[WWjCk_|i 4b9[=[A^Y^_Ya[hZkCmD|if 'X4E>D?[DEQAja|in "B#Z%C(_,^.W0D3D4_5_6X:E>f?EE^HBJ^NDREYVZ^_BebhCiDjYkDlY|inspire %]:D|into 8Y>_QY|is %_'Y,C/^DCJ[LYQA|it #[,D<[>]B[QGSDUZW^b]c[eYg]|join -F7DSY|joined 0Y=]|jump *bO^|just #Z,Z2Z:D>CDX]AaBkW|keep "C#C&[,D2@>CHBKWVXY]eCgFj]mDnF|knew ([9B:ZB^K?SC_A|know "Y#^%A&C'A(_+D/[0[3a8@9::Z<^>9?A@=AbB@CBD@E[F_H^M^QEUZWAX_^^_=adc_d@e<fHg>hZiJkAl_nG|land #[)X5^ZX|last "_'[([)G7@9EDZH[^D_CgYn^|lead ;]bZmZ|lean GZ|learn .Z|leave %D*E,_7BC]DYE[OCQ]S^h[lZ|left '[,D.EQBUWeBfYjZ|let 5[>?DDRTZ]eB|lie >[e[|light D[hZ|like "D%]&[(=)C*E+E.k2a3C7B:E;C=]?C@aFCJ]M?NBQ_SjUCZC]A^DbD|liked .^9YS[a]|listen "^EZH[|listening "^7?F]]>|live #D)@,A-Y.B7h>[C_MDNBQ@WXXCY[[]eZm[n^|living '[|look "D+X,[0Y7YD@][aGgE|lose 7Y:DBYN>]Y^EiZn?|lost ,A.C>b@YQ>R[e^|lot #]%Z,^3^5Z9[;E>?BdI[J[LZXYZe_aia|loud %^J_|love "A)^,C-_.B3g8Y>YBFE[HBJTK[MZQBR^SEXY[C^YaDbZgXjBkA|loved >_XY|made "C(Z^[f[|make 8D:?D]FCHYNFQ^_Xb@|making "BF^HC]ZnE|manage 'ZFZm]|matter 3C:E|may #C%[(_)D,B.a2@7?<a>[AeBYDZF]JZKYMcN@S[]BechajDk]|mean #]|meet /]T^|mention +]P[aZ|message DaICk^|met .D|might ,D:E>_FCIZTE|miss (].B3[7@9aDXT__^|missed "].D7b;b?[DDQBS=TZ][b^kB|more ,C.YD[e[|most >^|mostly #YC[n[|move K]YAaBg[n[|moved )[7Bf]k^|must &Y,^3[DaK]Q]Y[dGkV|my 2[8[QA|need &d'D(A*F-E/F2A3]5D6E7>9@:G>V?DC@D^ECFYMANaODQCWE]D_?dCf>iEk]mRnB|needed )a:F>Z@[bD|never .]7^>FF[QYS]]_|next 0^D[UbbE|no !^#[&ZjZ|not 3^8E>XY?e[|note 4ZAZ|nothing (Z.[7Z=aCYM^S[dagE|noticed #^Q]|now "7(B-[4]8[9?=dC_HE_Cd_n[|off "B#[%E,Z.@9c=Z>dCE_be^j<nD|on !Y"C#]%B'g,[-C2X9W;A=DC@D@H9J@KELiS?YC]]a?b?fAhCiAkDlB|one "a#D.Z7_HVM^SXWEY_]Y|only !C(D@EB[Q?W_iVk@|open +Z9[DDMEWWYA_[dBk@|opened #C|or #]%[9b>=F^J[K^_^g]|order (E+a2Z7X|ordered D]kY|otherwise +[PYeC|our (E*[<[JaO[ZC|out .Y9FNaS^TBf]g]|over YY|owe 'Z.C:[CED]SBa^|own .D/Z4Z9[=^>AD=QCaDkB|paid &F,X2FC[FZYZjT|panic 'Y=Z|pass D[kY|passed 9E|pay ,C.Y2Z:]=;>GCbDEQFa^dAe@g^|paying ,G7?]E|phone .DCC|photograph k]nZ|pick )[=^d^eagB|picked =Z>Z|plan "[7XH[|please .^C^SZ|plug DBFZkDmY|pointed #_|pop 6Z|post 3YXZ|posted 'Y*@LaOA|prefer .aSY|press (F4Z6]e]|pressed @]|pull 7Z|push 5]|put %B,C/_3C9F=]>Z?C@BD?NFQBT[eYgBk?|qualify !_7[DZG]gG|raised ?cf^|ran D]k[|rang #F>[?BIBQ^|rather .@9aCBSAW>_adajE|reach (YF[mV|read #C(D,]/^6]9[>e@FC[GYIAQ[T^W[[]]Zd[nD|reading 7D]D|ready "](D-Z7A8b:^FCGZHbM?RYXC]@^abCi_|really (E,D1]7e9A>DDFPZUEXZ]b|recognise 9b_]|rely >]e[kX|remember (a,BMZa@gDnE|report DF|returned 4]SF|right %b&^+aJ_K^P]|ring )X+W.ADYQaWAYAhgj[|round )[Q^T_|run .A3Y8_9D>DDAF[QYX]^^_B|said #^,_0B7a>C@YIZJAKGQ_YA]XbCgbj]kT|sat 4E>^@Ze]g]|save N[|saw +],XDBKaUZjX|say "^'D(B+Y,@3h9E=[D:H^IDJCMCX^_C|scrolled 7Z|see #F&D,V3E4[7B8B;F=Z>F?bCaD@FZHCICM^NCQUTCY]]AgTnE|seen 9[K^_Y|send #^'A2Y4_=GDFI_LCYWeEjAkEnB|sent #Z|serve "A|set .D>FDD|share aY|shop 7[FamY|should "Z#B)d,D.C4A6Y7C>^?bBADYHBg^|show &Z9E|sign !a.B3F=FCDDAXFeBg_jB|signed DZ|sing .D|sit ;[>BDBQY^C|skip +]|sleep )Y9[nY|smell "[,ZD[g]|smile %[|snooze 7eBY]c^EiZ|so #D%B.^3Z4ECEDGE[J@SZg]jC|something )Z,C7]:B>F^[aD|spare 6b@[[_|speak "B+_,ZHFPWS^|spend !^'C)YDCFEN[TCaDkE|spent #Z|split >EDC|spoke %]?Zb]nB|spot EgjAl[nC|stand (Z,_.C7]CYM]X^]_m[|start 2]9@:DS]][i[|started ?Y[[fZ|stay 7[8B=ZXZ|stayed ,[4DQY|step 8Y]@aB|still "^.@0C4C7^9]>_BaGEHZY?]Y_ai]nZ|stood "G4X@Y|stop 3D5c:^DAZVk@|stopped >]DE|straight ,]jY|struggling #F|stuck "C.XKF|sure "Z4f|swim 9C|switch .WG^SZ_]|take "?'X.C2c7D8A9CFZM_W]d]jC|talk &]5]>[d[eW|taught ?^Q]f]|tell +[,A._7Y9E;]>X@[I[QBSYYZb[ja|text .Ck^|than &[.A>_YDe[|thank "c3]?DX_|that #>%C)f,W7E:X;X>?FAGDIDM@YZ^Eb_h[nZ|the *d,]/b3E4D6C7A8]=bCED?E]FTGXMHNYOfTYXDYF]A^^iAjClZmX|there #D%A,?2]:d|they 6]|think "E%B'E(_,D.[4A7X8D:B=WC[DCF_G^H?MaOaY>a?fEmd|thinking 7a]]|this (F,]0D7E9D>@F_UA_Hb]g^k^manD|though #]%Zg^|thought )],A6Z7_9];YHY[Y|three *ZO]eZ|thrive -[9DRW|through D?F[YBkA|throw 9E|ticked #aI[|till DF|to !A"B#>%A&C*C+?.^0C6a8C:A<E=<>=@>B]C[D]E_FZG?IHJVKFLYNaP?QBSXUCV_YC[R_Ad<gAiYkMl]m_|today '[4D9DLYM[QD_BnE|told #c?B@YDEI_Y[dD|tomorrow #_*ZI_OY|tonight %YJW|too :FmY|took &C:Z?[bEf_|train jZ|travel jEn]|tried !]#C4D9d_]k[|truly 7c?Z|trust "b,]5]HX|try .E_ZbY|tune D?kE|turn ,[2[5]CZZ[|twice #[,?CZfE|two 4XYZkC|until >_DZnZ|up +b.Z/?>X?X@]P]QGTCgZn_|upgrade )YN[|upgraded SF|use #[.E9d>^@DDZEcFbQbYBeZgEk]lXmY|used #C7]MW|using 5h9ZZ[__|vote -a.aQZR_|voted "E,b.F=c?CQ[d]fFmZ|wait "]7ZDAKXQETE]EfFg[jCnE|waited 4[>c?WebnD|waiting !a"?(E3]5C7i8f9EFAG]HCNBUYZA[]]h^_b[m>nD|walk (Y*[7[8_DCFZOZQC]ZkB|walked #E(Z?A|want !a"c#?%C&_'[)?,^.^0^2>3E5E7[:_=^CBDYF=H[KaNGO]S^W?Y[ZCaVfXgXm;nB|wanted #[%[,@7ZQD|was #ZIZ|we %X4[7[=E?ZJXN]S[YBkBnZ|wear (YDZ|weigh '^3]L^XZ|went 4]?cf[|were "B#d%D&@+F,Z/[0b4Y7b8A9Z:Z>e@_D@ECF?I[J?KPMF[D]^aWeegZiBjYk<m@|what #C'Y,F.Z4><_>AIAMWO]Q[TBcae@h]nZ|when 'D2[4^7Y9DIVLEY^_B|where "Z&aD[k^|whether 4[DDS^kE|which &Y4ZD]KYg[jBk^|who #B%[&Y*Z9];d@CDDFFHBK_O]QESZdBfZgBkU|whoever ?Z|will !e#C%Y'D(B)c+],b-D.=/D2[3B4A8a9E:Z;b>EBFEDFaG^H[LEPUQYSEX?^b_?a]fChWjBlCmd|win #ZJ_|wish "D9cFEMDQE_ce^nZ|with 'Z/Z8^C^L[TZ|work 3]9[=C>XSB|would ._7d8Y?CQDSW][nE|write )Y*ZO]]]jC|wrote #Y&EJEfE|yet %^>E|you :[;^>XSDbZe]|your *]9E=[O]TXWZ]D_A
young|"B*[,C.C4A5g8];a?aE[G]HANAO]QZRFYBZdaab[d[eaf_kDl_nY|<name> <^kE|man ?b@]I^|people aXiVmY
younger|![&@+Z/Z?DTZfI
youngest|&a,c5];D@YEBQdbFfB|was 5^
your|!b%[&@'a(Z*[+D,D0:183b4B5W6d7^8]:B;9<:=a?E@_A=B<C?DYE?GaJWKDLdMWNYOYPAQDTYU@V:WZXcZ[[a]^^[bAcCdZfCg]hFiBjFkZlGnE|<hashtag> ^D|<name> !Z#Y%>'E(h)_-[.C5e6E7^9B;a<_>[@YEDGaHZMeQYX?Y@Zb]ZaBb_|<number> !A"<(D)A.b/[2[4]6a@[CBM@RaSZT_W_YZ[Z]]|account #@'a.]/DD_L[WA^Yd]j_|accountant F]|address 'B*[4B>bDZE]QFe]lYn[|adviser 3FeY|age '^L]|alarm XZ|alarms 3^7dJZQFX[]aa]n[|allergy !Y|answer "]#FF[|answers 2^QGWaYZkB|application 4WDchZjP|appointment >d|area DD]ZjCkBnG|arm CZ|audience ][|aunt ,D|average 3C<eX@^_nE|award bE|back !Y%d)Y.]3F7]8[HEJaM[N_SY]^mXnD|badge 3DnD|bag 4[>b@ADBQBY^ea|balance 8ZCE|bank 'D7C:C>AD]H]LAOCQ[SC]CaBd]j?k]|basket %E)^6a8ZNXnb|best !E'_(Z7Z8B:]J@NAXYZV[E^B|bestie 'E7[G[]Za[n^|big 8Y^Z|biggest 'Z5[H^LZZY|bike ,]DYkZ|bill ,D=a>DQESAd_kEn>|bin @[F[g[kDm[|bins DZ|birth '_L^|birthday ']7[;[|blood /YTZ|board "Y9Dn]|boarding '[LY|body -D:ZG^|boiler @A_DgFmE|booking '[.aS_|books "A|boots ![|boss 6]7B>_F]U[[Xe]ma|box )_,[4D:DN]d]|branch I[|brand -X3E5YX]Z_aZbEi^|breakthrough NYbY|breath DC|broadband '^6]@[D]LYg^|brother >]|budget .[|bus .B=AYXnY|business !@"[-[;ZFYJ@MDR_|calendar 3[D^|call &]=]KY_ZnX|camera D[kX|car )^D]N_QBkZmI|card !^#E&G(U=Z@]CXSBd_gXkXnZ|cards =Z|care .^OX|career (_+^7]<[a[|cart )b7ZC]dDn^|case -Y4aDEkD|cat F]QE]am[|centre )]>]N[|cfo 7D]B|chair 4Z9BQCm[|chance %ZaD|chances (A*Z|chest 5]>BZ_|child 'D(C)_,^.]5E7a9?:C@ZCGIEJCK^M@NbZA]^bAh[nB|children ,E7_?ZDDTW]^|choice 7bWZna|city "D%ZmC|claim e]|client 7Z>[e[|clients "Z/Y8C|coat "ZHXQ]|code +ZD]|coffee &Y7aaC|college DYkZ|colour F]|comfort 8a:^^_|commas OY|comments #_,ZQ[jU|commute !c"]:Z;[G[a]|company '^7[9[_ZmE|competitors /B7S:C@FMBR_]_^@nF|complimentary "[*Z3CG]H[bX|contacts 5[EZ|continued ,E:DEZ|contract &Y,DC]SEYZ|cooperation X_l[|copy 3[8[UXX^|corner ![8[;]|council "Y%[6]J][Z|councillor "_(C3]9FF]m^|country 4@|county C^|cousin ,[5ZDDH[ZZ^[kF|credit ![']D^GXg_nZ|crew "Z6E|crossing 9?_C|current !ZDZ|customer -[|customers HY|cv .a/a3]7^@YRHT]|dad #C.F>b@[KCe_|daily X^nY|data "[.a:C|date .C>CQ@gD|dates >]n^|daughter 4ZQH|day !dha|dedication QZ|demo +]G]^Y|dentist (Z:[|deposit )D/D4]@YB]DZTCg[i]|desk )[,]|details ,Y8ZaZnD|device -ZR^|devices SZ|diary 7^]^|direct 6Z[Z|dm n[|doctor ,DDZ|dog !D(@6X9]:C@[LGMCQ=SB[U_ZaAdZeEg[jDk]|door 4]8ZCEF]PZgUm]|doorstep :]^[|dream )[7F8Z:[]B^[kF|dreams :_b_|driver 7]|due 'aLY|e "F7[GALXkC|ears ,^Q]|electricity "^|email #['c*j4C6^C^L_Og[]]Bh[n_|employer "[iZ|energy '[L[^CnE|evening =]|ex ([7^:B]^|excuse (>7f9?HFM?QG]a_C|excuses 7a]^aY|existing 8C|experience %[*@OE|eyes "].^3]JCN_^]|families :[|family "]'Z/D7c9Y:B>DH_]Za?|fare 2X4]|fault )]4?>]DBe[|favourite "C(f*Y8B;EHBLBMdNY_ZbCn]|feed 8YM]|feedback %fJciDl_|feet &Z8Y;YDaFFQW|finger n[|fingertips !]V[|firm 6^9[[Y|first !Z"^'D(E)H+f.E/B3C6X9Y>GDAGYLBNAO^P_RCTC[__^aYfHmDn_|fixed /YFamb|flat !Z"A*Y.Y@]D[e[|floor 5aQDS]|flu "^6BHZ[F|followers *Z|form *DOBYD|free "Y)=*D+D.C6F7BCdDDN?T_kC|freezer 4^|fridge 3F7A@[MZ]Dg]|friendly 3Y7_A]|friends %A*CMbXB|front JZX^|frustration %^JZY[|full -]|future "E|garden 8a:E|gas 7^|gift /[XDbZ|glass 4[@^|go a^|goals 3F:aa^|gp D^QCS^|grandad 9__[|gut )[7[8Z|gym X_][|hair %_,^:YF]J]jX|hall DF|hand %_,_.DN^Q]gC|handle (b*]M]O_|hands ![)X2X4Y7^@ZD@dDkZ|hat UZ|head "^+^,Z.YSY|health :]|heart "^0[3D:BFbHZaDm]nD|heating /XhY|help )YNZQZ_[|history DAe^|holiday @[FA|home "b(A)Z.@3^7CD?G]HZK_NYXZkB|hot DZ|hours =^>Zd[|house %b'e(B)b+^,[/a7EJ_LaNaT_ebjY|household CXD[|id nX|inbox )Y*_4Z5[O^Z]]ZiX|individual ;Z|insurer 'Zh]|interest ]V|invoices &_(G.[H_KY|job 3aXa|journey -B8?K[UZa_|keys )YXZn[|kid .b3a|kids %[7Y9^F]_[|kind ?^IXfZ|kitchen )[7ZW[n[|knee 3@DYkc|knees @[D]|lamp .F|landlord .E7@@aD_M[QDS?[Xg_k]|language 'E(]|last "a#C'Z9_>YCAD]J^YFk[|lawn *]OZ|leadership 7_:b]]a^|lease nZ|left k]|letter #]4[>ZIZ|letters #^I]|library "Y#C.aSYY[n^|life !A"Y%D)B.Z6F7A:cDFFEGAKCN?QWXEZB[D^Ya_hBm]|lights 9Y_X|link !b*^7Y=CO[|list (Y|little !['[:BNCaDj]|loan @]gY|local @DgC|logo 2_U^XY|loss >Y|lot B[|loved "Y%Y(^)[B]M]|loyalty %AOE|lunch .[S[|maiden ']L[|manager ']3]DaL[|map &Z|mate (]M[|mates 7ZDDSZ|mattress D^T[mZ|message ,D:ZeC|messages OXQD|meter ">3]HDX[|midwife ,YDZ|mind ,[.^0]9Z:WDAJBQXS]_Xean_|minutes 9A_E|mobile 'cL_|money "[,C.[2B3B4X=d>>FEHZQY]^_AaCdee>k[|morning ,C/[8[>[NDQC|mortgage FZn[|mot @[CF|mother "C,a.Z3]>^Q]]XeZk[|mouth .[]A|move "@([/ZH@UaaB|mp /Z3b|mum '_,]3]5a9[LYZa_YjBkEnC|nails :^@Ea[|name !Y%[&^'A(D+E,a.Y2?3>4C5G6U?ZCFD?EYFCL@MFS[TAW=XAZEe_k?mC|names I[|nan (^,E3]9aG]M]X[YZ_[n]|national ]E|nearest bZn[|neighbors 7a:Z|neighbour E[OFQCjAnC|neighbours 7X=E@D|net ZZ|network "D(d5f:DA[E_MbQCZcb^hRnB|new '[8_:B=DD@GDL[MD][^ZaDgB|next !Y*d.F6]7B9?DDOaQYX^[^]Bi[jE|nose "Z7a|number '?CdFFLAO^QC_^gAjXkE|numbers )]|office "C@^Q_g^|old 4^6_=DCZD]QC[^^[eFh]nY|only ]C|opinion %^3[6Z|order "B([*B>YHCJDNaOEa]kVn]|orders 4^|organisation +[-Z5^8BRZZ[|other #]'Z3[7[DD|oven @DCF|own !A%D'C([)[+_,C4B7D8C9b:_>_?[CZDVFDI^JTNZPUSYWDYA[C^Fbce[fZj^|pain %]|papers "C|paperwork eDnX|parcel @ZC^RE_DjZn_|parents >_e^|party 6[[Z|pass ![)[7]N[|passion <[iZ|passport D]jE|password T[na|path ?D|patience 1e:YIAQBR[VbYBa_f@kEnA|pay =DC[D[nC|payroll '^6]:]>EL]]_|payslip 7YUYhZ|pension "D2[6[F^R_WZmY|people %C-Y8]:_JBQ^T^b?mCnZ|perfect !ZnC|person >[|personal 3Z|pharmacist Da|phone '[*[,[/^3a=C>ACDFELXOaZ_[CeEk^|phones D[|photos 2Z?[|piano h[|piece SX|pillow /]T[|pin n]|pipeline -A^_|pitch W[|place !E"[%[4a7D8DD]H]SA|plot .ED_|pocket (Z)Z8[9@=BA[]Zh[n_|podcasts hZn[|policy ']L]|polling "EnZ|post 3a|postcode !]#W.DD[Ib|potential "C6Z[Y|prayers JBe^n[|premium !]'YGZiZ|prescription 'Z|productivity 8Z:C|profile *]3^O]XZ|purse .]2_|pyjamas >[|question #^,WI]Q]|questions (=,C3C=Z?]MAXGj[nY|quote )b|rail DaRa|rate SE|rates DE|receipt aZ|record "B|reference eB|refund CY|renewal =ZDEQ^|rent !E#].[>E@^I_QZgZ|rep &[C^|results /Y:[|review ?E|rights 3[|road &]/cT[|roof "F)]>VHDQD|room nZ|route Da|router 4[|safety %[JXXDg]|say EbFERXSZ]E|school +a.C9[P^i[nB|screen 5XGDZZkZ|search @D|season 7ENa|seat ,Z7]gX|secret !]|share 7D|shed F_m]|shift IX|shoes g]|shop TY|shopping %Y,B8ZQEnX|side %]2[8a>ZkC|sign 3B:AMCRHbZ|signature .d|sister DY|size !Z'C*E4]7Zn[|skin :CDDF^^Ym]|sleep JZ|sleeves "G|slot +]PZX[^^dWiZ|smile )Z@BA[|smoke 3X|socks ,]|sofa !b)]7]G^|son YY|sourdough 4aD]YZ|spam D]k[|specs DZO_|spot !CGD|staff 5aCBZY|stairs ,[.bCD|stay 3]:Y|stomach >_D]HFe_kZ|stop 5]D]|stories %[*]3[|story !C"?'C*b.D:X;ZFBJcOYRETBmBnC|street "C9a@BCYNDOYQYYDhBjVnB|stub .[|success "D%[|supply 9Z_Y|support (X?BAZ|surgery kB|surname ,E4]DEY[|table )_N^|talk N[]F|tariff .^6a[Y|taste !],]Q_|tax 7Y8Z|tea .X|team 2Y3D7?8D:[;CDFQCYXgCkD|teenager ._|teeth ka|tenancy -e@[g]|terms !X8[|test 6b7bEf[]][a]lcna|thing .bB^S^i^|ticket &YTEW_|time %b7C8_:c=_J[a_d^|town ![(d:AG[M^|train 3[CBD^I[|transformation !F|travel *B|trial 7Y9[TXk[|tribe %Z|trombone "A|truck 7^|trust :Y;Z?Ac]n[|turn 7a|tutor 7]|uncle 6Z|understanding 1YR[jCnE|union EclY|unique ![-Z8[R^]]|very ']|vet QE|views %aJ_|village 3[_Z|visit aDl]|voice %a-[8[:aJZWVkB|vote 'Z.[2b4E=^MBQ^S]Wdd^fBk[|wages #Yk^|wall !Z#[(Y@ADCIZ|water BDCE|way 9Y:]DB|website :EDY|wedding "Z.D:Z=[h[|week )^.cNbSf^[c]kD|weekend ![7F9>_E|wellbeing !D%_|whole )[+]3Y@[hZ|will /Z6^S^[_|window ._SZ|word .EDCQ^|words #[;]|work ']DZL[O[kW|worries %[J^NA|worst 6ZDAQYnB|worth :]|wrists (D|year !].^SYi@
yours|!d"D#:&@'c(Z)[*b,?-A0D1@2A3Z6Y7^9]:><@=a?DA[BACEE>FAG_H@IGLbNYO^QERBTZV?WEXW][^W_^d]fEhYiAnD|<link> HY|and .Y9]_[e^nE|at !]G^nY|be )BNB]^^[|before !D3]7]|better TC|by !^/Y|came 4[|for *_8eJZO[T^^]eEkCmX|goes 4]|has (E.E7D>CDZIAdCeEh_k_|if *].Z7YO^SZ|in 3Y6[=^EYX]Y^[cd_|is ,[>YCbDBOBX_YYeZnC|now !Z7[]^|on *Y|one 7Z|say 7_a[|says n]|the .Z;bDCb_g[|to 9]=]DZ|today ,[3C7ZGYT^XBiX|too @^g]|truly 7[AbhZ|up *[+^C[DYO]P[|was =]>^DYd]ebjc|we Db|with (]4Z7C8DM_fD|would )b
yourself|"b#B%A&B'D(E+A-C.D1D3]4A6^7h8c:c;C>E?DBEC>EGFFGZH^I[LDMHP@SBWAXVZY[]]b^__BacbCeBf@jDm@|<emoji> FE|a 3c6^7[;_XabZ|and %E8]D@JCeZk=n[|are "Z:_]BaZnW|before .[n[|for 5]|if 7b9D|in GC|on %^7]@[FeQFmZ|out ,Y7[|take DF|the )Z6[b[|this 8[|to !Z]D|what 3d7a:D>EDAF[RZXf][|when :[ZZ|why 7bDC[X]]kC|you )>7D:aNA]B^Vab
yourselves|"Z(d+^.[5YBaC]ICMa
youth|4C:B?YSDW]Y[a?
yr|&D)[CF[[nc|old &DCFjE
yrs|&Z,Y/WSXTZbBn_|on &^n^
z|8ZXZ
zebra|,]
zero|!d"]#@+_,?-Z0c8[:D;g?bAaE^FCHZICLAP^QFUcVZWBZD]Z_BbbcYh]iAjAmAnE|<name> ;Z|cancelled jF|to aY|waste ;dbanZ
zigzags|@]X]gZ
zip|#Z&A'd,]2Z4b?^D]QZW]YXkZ|code 5Z>YDB|wire ,Z
zips|#B&X+]F[K[[Yi_
zone|,A.F8YC^XAYYjA|and 8ZT[
zones|8X<]CYQBVZc^kZ
zoo|"]C[`;
